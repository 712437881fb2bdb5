package org.mingdu.approval.route;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingdu.approval.SubjectKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The kinds of subject the rooms above have brought.
@Component
public class Kinds {
    private final ObjectProvider<SubjectKind> kinds;

    Kinds(ObjectProvider<SubjectKind> kinds) {
        this.kinds = kinds;
    }

    /// In a fixed order.
    public List<SubjectKind> all() {
        return kinds.stream().sorted(Comparator.comparing(SubjectKind::kind)).toList();
    }

    public Optional<SubjectKind> find(String code) {
        return kinds.stream().filter(kind -> kind.kind().equals(code)).findFirst();
    }

    public String title(String code) {
        return find(code).map(SubjectKind::title).orElse(code);
    }

    public SubjectKind of(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("subject kind (%s) has no room".formatted(code)));
    }
}
