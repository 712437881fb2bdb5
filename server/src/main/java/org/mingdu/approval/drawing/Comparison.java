package org.mingdu.approval.drawing;

import java.util.Map;

/// A field against a value written on the route. There is no other kind of condition.
public record Comparison(String field, Operator operator, String value) {
    public enum Operator {
        LESS,
        AT_MOST,
        EQUAL,
        NOT_EQUAL,
        AT_LEAST,
        MORE;

        boolean orders() {
            return this != EQUAL && this != NOT_EQUAL;
        }
    }

    /// On a route that has been checked, with every fact of it given.
    public boolean holds(Route route, Map<String, String> facts) {
        var type = route.field(field).orElseThrow().type();
        var given = facts.get(field);
        if (given == null) {
            throw new IllegalArgumentException("field (%s) has no value".formatted(field));
        }
        var order = type.compare(given, value);
        return switch (operator) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case AT_LEAST -> order >= 0;
            case MORE -> order > 0;
        };
    }
}
