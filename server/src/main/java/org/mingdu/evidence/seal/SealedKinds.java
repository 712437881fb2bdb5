package org.mingdu.evidence.seal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingdu.evidence.SealedKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The kinds of all rooms. They come late: a room that seals needs the door, and its kind is a part of it.
@Component
class SealedKinds {
    private final ObjectProvider<SealedKind> beans;

    SealedKinds(ObjectProvider<SealedKind> beans) {
        this.beans = beans;
    }

    List<SealedKind> all() {
        return beans.orderedStream().toList();
    }

    SealedKind of(String kind) {
        var found = byName().get(kind);
        if (found == null) {
            throw new IllegalArgumentException("nothing of kind (%s) is sealed".formatted(kind));
        }
        return found;
    }

    Map<String, SealedKind> byName() {
        return beans.stream().collect(Collectors.toMap(SealedKind::kind, Function.identity()));
    }
}
