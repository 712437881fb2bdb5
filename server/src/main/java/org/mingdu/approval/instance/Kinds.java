package org.mingdu.approval.instance;

import org.mingdu.approval.SubjectKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The kinds of subject the rooms above have brought.
@Component
class Kinds {
    private final ObjectProvider<SubjectKind> kinds;

    Kinds(ObjectProvider<SubjectKind> kinds) {
        this.kinds = kinds;
    }

    SubjectKind of(String code) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("subject kind (%s) has no room".formatted(code)));
    }
}
