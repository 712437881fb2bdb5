package org.mingdu.kernel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One edition of the data standard; it never changes once it is in force.
public final class Edition {
    private final String code;
    private final List<StandardField> fields;
    private final Map<String, StandardField> byPlace;

    public Edition(String code, List<StandardField> fields) {
        this.code = code;
        this.fields = List.copyOf(fields);
        byPlace = fields.stream().collect(Collectors.toUnmodifiableMap(StandardField::place, Function.identity()));
    }

    /// The year and the number in it: 2026.2.
    public String code() {
        return code;
    }

    public List<StandardField> fields() {
        return fields;
    }

    public Optional<StandardField> find(String place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /// The field at a place that is known to be in the standard: `project.nationalCode`.
    public StandardField field(String place) {
        return find(place)
                .orElseThrow(
                        () -> new IllegalArgumentException("edition (%s) has no field (%s)".formatted(code, place)));
    }

    public String name(String place) {
        return field(place).name();
    }

    /// What stands above a column.
    public String head(String place) {
        return field(place).head();
    }
}
