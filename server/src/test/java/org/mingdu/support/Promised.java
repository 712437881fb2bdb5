package org.mingdu.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds every answer a [Caller] gets against the description of the API, so that whatever the tests touch is described
/// truly: status, content type, members, kinds, formats and choices. A member that is not described is a fault, too;
/// only what is described as anything may hold anything.
final class Promised {
    private static final JsonNode DOCUMENT = document();
    private static final String REFRESH = "; if the API is meant to change, run ./mingdu openapi";

    private final List<String> faults = new ArrayList<>();

    private Promised() {}

    static void check(String method, String path, int status, String contentType, String body) {
        var operation = operation(method, path);
        if (operation == null) {
            return;
        }
        var promised = new Promised();
        promised.answer(operation, status, contentType, body);
        if (!promised.faults.isEmpty()) {
            throw new AssertionError("%s %s answered %d, which the API description does not promise: %s%s"
                    .formatted(method, path, status, String.join(", ", promised.faults), REFRESH));
        }
    }

    private void answer(JsonNode operation, int status, String contentType, String body) {
        var told = operation.path("responses").path(Integer.toString(status));
        if (told.isMissingNode()) {
            if (status < 400) {
                faults.add("status " + status + " is not described");
                return;
            }
            told = DOCUMENT.at("/components/responses/Problem");
        }
        var type = contentType.replaceFirst(";.*", "");
        if (!told.has("content")) {
            if (!body.isEmpty()) {
                faults.add("there is a body");
            }
            return;
        }
        var content = told.path("content").path(type);
        if (content.isMissingNode()) {
            faults.add("content type `" + contentType + "` is not described");
            return;
        }
        if (content.path("schema").path("format").asString("").equals("binary")) {
            return;
        }
        value("", content.path("schema"), JsonMapper.shared().readTree(body));
    }

    private void value(String where, JsonNode shape, JsonNode value) {
        if (shape.has("$ref")) {
            value(where, DOCUMENT.at(shape.path("$ref").asString().substring(1)), value);
            return;
        }
        for (var either : List.of("anyOf", "oneOf")) {
            if (shape.has(either)) {
                if (shape.path(either).valueStream().noneMatch(one -> fits(one, value))) {
                    faults.add("%s fits none of its shapes: %s".formatted(where, value));
                }
                return;
            }
        }
        if (shape.has("type") && kinds(shape.path("type")).stream().noneMatch(kind -> is(kind, value))) {
            faults.add("%s is not %s: %s".formatted(where, shape.path("type"), value));
            return;
        }
        if (shape.has("enum") && shape.path("enum").valueStream().noneMatch(value::equals)) {
            faults.add("%s is none of %s: %s".formatted(where, shape.path("enum"), value));
        }
        if (value.isString()) {
            text(where, shape, value.asString());
        } else if (value.isArray() && shape.has("items")) {
            for (var i = 0; i < Math.min(value.size(), 50); i++) {
                value(where + "/" + i, shape.path("items"), value.path(i));
            }
        } else if (value.isObject() && shape.has("properties")) {
            members(where, shape, value);
        }
    }

    private static boolean fits(JsonNode shape, JsonNode value) {
        var trial = new Promised();
        trial.value("", shape, value);
        return trial.faults.isEmpty();
    }

    private void members(String where, JsonNode shape, JsonNode value) {
        for (var name : shape.path("required")) {
            if (!value.has(name.asString())) {
                faults.add("%s/%s is absent".formatted(where, name.asString()));
            }
        }
        for (var member : value.properties()) {
            var known = shape.path("properties").path(member.getKey());
            if (known.isMissingNode()) {
                faults.add("%s/%s is not described".formatted(where, member.getKey()));
            } else {
                value(where + "/" + member.getKey(), known, member.getValue());
            }
        }
    }

    private void text(String where, JsonNode shape, String text) {
        var pattern = shape.path("pattern").asString("");
        if (!pattern.isEmpty() && !text.matches(pattern)) {
            faults.add("%s does not match %s: %s".formatted(where, pattern, text));
        }
        try {
            switch (shape.path("format").asString("")) {
                case "uuid" -> UUID.fromString(text);
                case "date" -> LocalDate.parse(text);
                case "date-time" -> Instant.parse(text);
                default -> {}
            }
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            faults.add("%s is no %s: %s".formatted(where, shape.path("format").asString(""), text));
        }
    }

    private static List<String> kinds(JsonNode type) {
        return type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString());
    }

    private static boolean is(String kind, JsonNode value) {
        return switch (kind) {
            case "null" -> value.isNull();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "array" -> value.isArray();
            default -> value.isObject();
        };
    }

    /// Null for an address that is not described: tests knock on doors that are not there.
    private static @Nullable JsonNode operation(String method, String path) {
        var address = "/api/v1" + path.replaceFirst("\\?.*", "");
        JsonNode found = null;
        for (var candidate : DOCUMENT.path("paths").properties()) {
            var literal = candidate.getKey().equals(address);
            var template = candidate.getKey().replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+");
            if (literal || (found == null && Pattern.matches(template, address))) {
                found = candidate.getValue().path(method.toLowerCase(Locale.ROOT));
            }
        }
        return found == null || found.isMissingNode() ? null : found;
    }

    private static JsonNode document() {
        try (var bytes = new ClassPathResource("/api/openapi.json").getInputStream()) {
            return JsonMapper.shared().readTree(bytes);
        } catch (IOException notThere) {
            throw new UncheckedIOException(notThere);
        }
    }
}
