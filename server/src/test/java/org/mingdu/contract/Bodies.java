package org.mingdu.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Requests made up from the description: one that fits it, and the same with one member after the other gone, null, of
/// another kind, or beyond every bound.
final class Bodies {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<String> INSTEAD = List.of(
            "null",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"%s\"".formatted("长".repeat(3000)),
            "\"+999999999-12-31\"",
            "\"99999999-9999-9999-9999-999999999999\"",
            "-1",
            "2147483647",
            "99999999999999999999",
            "0.123456789",
            "[null]");

    private final JsonNode document;

    Bodies(JsonNode document) {
        this.document = document;
    }

    /// Null for a route that takes no JSON.
    JsonNode fitting(String method, String path) {
        var shape = document.path("paths")
                .path(path)
                .path(method.toLowerCase(Locale.ROOT))
                .at("/requestBody/content/application~1json/schema");
        return shape.isMissingNode() ? JSON.nullNode() : value(shape);
    }

    private JsonNode value(JsonNode shape) {
        if (shape.has("$ref")) {
            return value(document.at(shape.path("$ref").asString().substring(1)));
        }
        if (shape.has("anyOf") || shape.has("oneOf")) {
            return value(shape.path(shape.has("anyOf") ? "anyOf" : "oneOf").path(0));
        }
        if (shape.has("enum")) {
            return shape.path("enum").path(0);
        }
        var type = shape.path("type");
        return switch (type.isArray() ? type.path(0).asString() : type.asString()) {
            case "string" -> JSON.getNodeFactory().stringNode(text(shape));
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            case "integer", "number" -> JSON.getNodeFactory().numberNode(1);
            case "array" -> JSON.createArrayNode().add(value(shape.path("items")));
            default -> {
                var object = JSON.createObjectNode();
                shape.path("properties")
                        .properties()
                        .forEach(member -> object.set(member.getKey(), value(member.getValue())));
                yield object;
            }
        };
    }

    private static String text(JsonNode shape) {
        return switch (shape.path("format").asString("")) {
            case "uuid" -> new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0001L).toString();
            case "date" -> "2026-03-01";
            case "date-time" -> "2026-03-01T00:00:00Z";
            default -> shape.has("examples") ? shape.path("examples").path(0).asString() : "值";
        };
    }

    /// The body spoilt in every way, one at a time.
    static List<String> spoilt(JsonNode fitting) {
        var bodies = new ArrayList<>(List.of("", "{", "[]", "null", "\"\"", "{}", "{\"a\":1,\"a\":2}", "\u0000"));
        if (!(fitting instanceof ObjectNode whole)) {
            return bodies;
        }
        spoil(whole, whole, bodies);
        return bodies;
    }

    private static void spoil(ObjectNode whole, ObjectNode part, List<String> bodies) {
        for (var name : List.copyOf(part.propertyNames())) {
            var good = part.get(name);
            for (var instead : INSTEAD) {
                part.set(name, JSON.readTree(instead));
                bodies.add(whole.toString());
            }
            part.remove(name);
            bodies.add(whole.toString());
            part.set(name, good);
            if (good instanceof ObjectNode inner) {
                spoil(whole, inner, bodies);
            } else if (good.isArray() && good.path(0) instanceof ObjectNode inner) {
                spoil(whole, inner, bodies);
            }
        }
    }
}
