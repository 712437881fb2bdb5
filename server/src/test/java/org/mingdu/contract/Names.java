package org.mingdu.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How the description calls records and routes: by rule, so that a name is chosen once and stays.
final class Names {
    private static final Set<String> PLAIN_ROOMS = Set.of("kernel");

    private Names() {}

    /// The room first, unless the name begins with it: `ProjectLot`, `AuditEntry`, `SchedulePlan`.
    static String schema(Class<?> type) {
        var room = type.getPackageName().split("\\.", -1)[2];
        var outer = type.getEnclosingClass();
        var stem = outer == null ? stem(type.getSimpleName()) : inner(stem(outer.getSimpleName()), type, outer);
        if (PLAIN_ROOMS.contains(room) || stem.toLowerCase(Locale.ROOT).startsWith(room)) {
            return stem;
        }
        return capital(room) + stem;
    }

    private static String inner(String stem, Class<?> type, Class<?> outer) {
        var own = type.getSimpleName();
        if (own.equals("View") || (own.equals("Line") && outer.getSimpleName().endsWith("Table"))) {
            return stem;
        }
        own = without(own, "View");
        return stem.endsWith(own) ? stem : stem + own;
    }

    private static String stem(String name) {
        var stem = name;
        for (var end : List.of("Api", "Table", "View", "List", "Json")) {
            stem = without(stem, end);
        }
        for (var verb : List.of("Save", "Add", "Submit")) {
            stem = stem.length() > verb.length() && stem.startsWith(verb) ? stem.substring(verb.length()) : stem;
        }
        return stem;
    }

    private static String without(String name, String end) {
        return name.length() > end.length() && name.endsWith(end)
                ? name.substring(0, name.length() - end.length())
                : name;
    }

    /// `GET /api/v1/plans/{id}/activities` is `listPlanActivities`.
    static String operation(String method, String path, boolean lists, boolean creates) {
        var words = new ArrayList<String>();
        var segments = path.substring("/api/v1/".length()).split("/", -1);
        for (var i = 0; i < segments.length; i++) {
            if (segments[i].startsWith("{")) {
                continue;
            }
            var one = i + 1 < segments.length ? segments[i + 1].startsWith("{") : creates;
            words.add(camel(one ? singular(segments[i]) : segments[i]));
        }
        var verb = switch (method) {
            case "GET" -> lists ? "list" : "get";
            case "PUT" -> "update";
            case "DELETE" -> "delete";
            default -> creates ? "create" : "post";
        };
        return verb + String.join("", words);
    }

    private static String singular(String plural) {
        if (plural.equals("people")) {
            return "person";
        }
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    private static String camel(String kebab) {
        var words = new StringBuilder();
        for (var word : kebab.split("[-.]", -1)) {
            words.append(capital(word));
        }
        return words.toString();
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
