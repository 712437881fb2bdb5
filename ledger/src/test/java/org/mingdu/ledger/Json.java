package org.mingdu.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes the little JSON that vectors need, the same text every time.
final class Json {
    private Json() {}

    static String of(Object value) {
        return text(value, "") + "\n";
    }

    private static String text(Object value, String indent) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(field -> indent + "  " + quoted(field.getKey().toString()) + ": "
                                + text(field.getValue(), indent + "  "))
                        .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
            case List<?> list
            when list.stream().allMatch(Json::isPlain) ->
                list.stream().map(item -> text(item, "")).collect(Collectors.joining(", ", "[", "]"));
            case List<?> list ->
                list.stream()
                        .map(item -> indent + "  " + text(item, indent + "  "))
                        .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
            case Number number -> number.toString();
            case Object other -> quoted(other.toString());
        };
    }

    private static boolean isPlain(Object value) {
        return !(value instanceof Map) && !(value instanceof List);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
