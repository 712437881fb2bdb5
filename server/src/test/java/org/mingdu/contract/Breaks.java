package org.mingdu.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a newer description takes away from those who live by the older one.
///
/// An answer may gain members and never lose one, nor let one be absent or null that was not; a request may gain what
/// can be left out and never ask for more.
final class Breaks {
    private final JsonNode old;
    private final JsonNode now;
    private final List<String> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Breaks(JsonNode old, JsonNode now) {
        this.old = old;
        this.now = now;
    }

    static List<String> between(JsonNode old, JsonNode now) {
        var breaks = new Breaks(old, now);
        for (var path : old.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                var name = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                var same = now.path("paths").path(path.getKey()).path(operation.getKey());
                if (same.isMissingNode()) {
                    breaks.found.add(name + " is gone");
                } else {
                    breaks.operation(name, operation.getValue(), same);
                }
            }
        }
        return breaks.found;
    }

    private void operation(String name, JsonNode before, JsonNode after) {
        if (!before.path("operationId").equals(after.path("operationId"))) {
            found.add(name + " is called otherwise");
        }
        parameters(name, before.path("parameters"), after.path("parameters"));
        content(name, before.path("requestBody"), after.path("requestBody"), true);
        for (var response : before.path("responses").properties()) {
            var same = after.path("responses").path(response.getKey());
            if (same.isMissingNode()) {
                found.add(name + " no longer answers " + response.getKey());
            } else {
                content(name, response.getValue(), same, false);
            }
        }
    }

    private void parameters(String name, JsonNode before, JsonNode after) {
        for (var parameter : before) {
            var same = like(after, parameter);
            if (same == null) {
                found.add("%s no longer takes %s".formatted(name, called(parameter)));
            } else {
                shape("%s: %s".formatted(name, called(parameter)), parameter.path("schema"), same.path("schema"), true);
            }
        }
        for (var parameter : after) {
            var known = like(before, parameter);
            if (must(parameter) && (known == null || !must(known))) {
                found.add("%s now asks for %s".formatted(name, called(parameter)));
            }
        }
    }

    private static boolean must(JsonNode parameter) {
        return parameter.path("required").asBoolean(false) || parameter.has("$ref");
    }

    private static String called(JsonNode parameter) {
        return parameter.path("name").asString(parameter.path("$ref").asString(""));
    }

    private static @Nullable JsonNode like(JsonNode parameters, JsonNode wanted) {
        for (var parameter : parameters) {
            if (called(parameter).equals(called(wanted)) && parameter.path("in").equals(wanted.path("in"))) {
                return parameter;
            }
        }
        return null;
    }

    private void content(String name, JsonNode before, JsonNode after, boolean asked) {
        if (asked && before.isMissingNode() && after.path("required").asBoolean(false)) {
            found.add(name + " now asks for a body");
        }
        for (var kind : before.path("content").properties()) {
            var same = after.path("content").path(kind.getKey());
            if (same.isMissingNode()) {
                found.add("%s no longer %s %s".formatted(name, asked ? "takes" : "gives", kind.getKey()));
            } else {
                shape(name, kind.getValue().path("schema"), same.path("schema"), asked);
            }
        }
    }

    private void shape(String where, JsonNode before, JsonNode after, boolean asked) {
        var pair = before.path("$ref").asString("") + after.path("$ref").asString("") + asked;
        if (before.has("$ref") && after.has("$ref") && !seen.add(pair)) {
            return;
        }
        var was = resolved(old, before);
        var is = resolved(now, after);
        // A request takes at least what it took; an answer holds at most what it held.
        if (!kinds(asked ? now : old, asked ? after : before)
                .containsAll(kinds(asked ? old : now, asked ? before : after))) {
            found.add("%s was %s and is %s".formatted(where, kinds(old, before), kinds(now, after)));
        }
        if (!was.path("format").equals(is.path("format"))) {
            found.add("%s: the format was %s and is %s".formatted(where, was.path("format"), is.path("format")));
        }
        if (asked && !choices(is).isEmpty() && !choices(is).containsAll(choices(was))) {
            found.add("%s took %s and takes %s".formatted(where, choices(was), choices(is)));
        }
        members(where, was, is, asked);
        if (was.has("items") && is.has("items")) {
            shape(where + "[]", was.path("items"), is.path("items"), asked);
        }
    }

    private void members(String where, JsonNode was, JsonNode is, boolean asked) {
        for (var member : was.path("properties").properties()) {
            var same = is.path("properties").path(member.getKey());
            var name = where + "." + member.getKey();
            if (same.isMissingNode()) {
                found.add(name + " is gone");
            } else {
                shape(name, member.getValue(), same, asked);
            }
            if (!asked
                    && required(was).contains(member.getKey())
                    && !required(is).contains(member.getKey())) {
                found.add(name + " may now be absent");
            }
        }
        if (asked) {
            for (var name : required(is)) {
                if (!required(was).contains(name)) {
                    found.add("%s.%s is now asked for".formatted(where, name));
                }
            }
        }
    }

    /// A nullable reference is two shapes; the one that is no null is meant.
    private static JsonNode resolved(JsonNode document, JsonNode shape) {
        if (shape.has("anyOf")) {
            return resolved(document, shape.path("anyOf").path(0));
        }
        var reference = shape.path("$ref").asString("");
        return reference.isEmpty() ? shape : document.at(reference.substring(1));
    }

    private static Set<String> kinds(JsonNode document, JsonNode shape) {
        var kinds = new TreeSet<String>();
        if (shape.has("anyOf")) {
            kinds.add("null");
        }
        var type = resolved(document, shape).path("type");
        if (type.isString()) {
            kinds.add(type.asString());
        }
        type.valueStream().forEach(kind -> kinds.add(kind.asString()));
        return kinds;
    }

    private static Set<String> choices(JsonNode shape) {
        return shape.path("enum")
                .valueStream()
                .map(value -> value.asString("null"))
                .collect(Collectors.toSet());
    }

    private static Set<String> required(JsonNode shape) {
        return shape.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }
}
