package org.mingdu.approval.drawing;

import static org.mingdu.kernel.Speech.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingdu.approval.drawing.Participants.Matrix;

/// Whether exactly one row of a matrix fits whatever a matter says. Every bound splits the values of its field, every
/// text stands for itself and one for all others; one value of each part is tried with one of each part of the others.
final class CheckMatrix {
    static final int MOST_ROWS = 30;
    static final int MOST_TRIED = 50_000;

    private final Route route;
    private final Matrix matrix;

    private CheckMatrix(Route route, Matrix matrix) {
        this.route = route;
        this.matrix = matrix;
    }

    /// A sentence without the name of the step; empty where nothing is wrong.
    static Optional<String> check(Route route, Matrix matrix) {
        var check = new CheckMatrix(route, matrix);
        return check.rows().or(check::cover);
    }

    private Optional<String> rows() {
        if (matrix.rows().isEmpty() || matrix.rows().size() > MOST_ROWS) {
            return Optional.of(
                    say("的权限矩阵应有 1 到 %d 行，现有 %d 行。", MOST_ROWS, matrix.rows().size()));
        }
        for (var at = 0; at < matrix.rows().size(); at++) {
            var wrong = row(at + 1, matrix.rows().get(at));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private Optional<String> row(int number, Matrix.Row row) {
        var used = new LinkedHashSet<String>();
        for (var range : row.when()) {
            var field = route.field(range.field()).orElse(null);
            if (field == null) {
                return Optional.of(say("的权限矩阵第 %d 行用到了不存在的字段“%s”，请重新选择。", number, range.field()));
            }
            if (!used.add(field.code())) {
                return Optional.of(say("的权限矩阵第 %d 行对“%s”规定了两次，请删去一个。", number, field.name()));
            }
            if (!isRange(field.type(), range)) {
                return Optional.of(say("的权限矩阵第 %d 行中“%s”的范围不正确：起应小于止，文字须至少选一项。", number, field.name()));
            }
        }
        return switch (row.who()) {
            case Matrix _, Participants.Chosen _ -> Optional.of(say("的权限矩阵第 %d 行只能指定角色、岗位或人员，请重新选择。", number));
            case Participants.ByRole(var role)
            when role.isBlank() -> Optional.of(say("的权限矩阵第 %d 行没有选择角色，请选择。", number));
            case Participants.ByPost(var _, var post)
            when post.isBlank() -> Optional.of(say("的权限矩阵第 %d 行没有填写岗位，请填写。", number));
            case Participants.Named(var people)
            when people.isEmpty() || people.size() > CheckRoute.MOST_PEOPLE ->
                Optional.of(say("的权限矩阵第 %d 行应指定 1 到 %d 人。", number, CheckRoute.MOST_PEOPLE));
            default -> Optional.empty();
        };
    }

    private static boolean isRange(FieldType type, Matrix.Range range) {
        var from = range.from();
        var below = range.below();
        if (type == FieldType.TEXT) {
            return from == null
                    && below == null
                    && !range.among().isEmpty()
                    && range.among().size() <= MOST_ROWS
                    && range.among().stream().allMatch(type::reads);
        }
        return range.among().isEmpty()
                && (from != null || below != null)
                && (from == null || type.reads(from))
                && (below == null || type.reads(below))
                && (from == null || below == null || type.compare(from, below) < 0);
    }

    /// A part of the values of a field: how people call it, and the bound it begins with or the text it is; empty for
    /// all below the first bound, and for all other texts.
    private record Part(Route.Field field, String words, Optional<String> value) {
        boolean fits(Matrix.Row row) {
            return row.when().stream()
                    .filter(range -> range.field().equals(field.code()))
                    .allMatch(range -> value.map(given -> range.holds(field.type(), given))
                            .orElse(field.type() != FieldType.TEXT && range.from() == null));
        }
    }

    private Optional<String> cover() {
        var parts = new LinkedHashMap<String, List<Part>>();
        for (var field : route.fields()) {
            var ranges = matrix.rows().stream()
                    .flatMap(row -> row.when().stream())
                    .filter(range -> range.field().equals(field.code()))
                    .toList();
            if (!ranges.isEmpty()) {
                parts.put(field.code(), parts(field, ranges));
            }
        }
        var all = parts.values().stream().mapToLong(List::size).reduce(1, (one, other) -> one * other);
        if (all > MOST_TRIED) {
            return Optional.of(say("的权限矩阵过于复杂，无法核对是否有遗漏，请减少行或字段。"));
        }
        return tried(List.copyOf(parts.values()), new ArrayList<>());
    }

    private static List<Part> parts(Route.Field field, List<Matrix.Range> ranges) {
        var parts = new ArrayList<Part>();
        if (field.type() == FieldType.TEXT) {
            ranges.stream()
                    .flatMap(range -> range.among().stream())
                    .distinct()
                    .forEach(text -> parts.add(new Part(field, say("%s为“%s”", field.name(), text), Optional.of(text))));
            parts.add(new Part(field, say("%s为其他", field.name()), Optional.empty()));
            return parts;
        }
        var bounds = new ArrayList<String>();
        for (var range : ranges) {
            for (var bound : Arrays.asList(range.from(), range.below())) {
                if (bound != null
                        && bounds.stream().noneMatch(known -> field.type().compare(known, bound) == 0)) {
                    bounds.add(bound);
                }
            }
        }
        bounds.sort((one, other) -> field.type().compare(one, other));
        parts.add(new Part(field, say("%s低于 %s", field.name(), bounds.getFirst()), Optional.empty()));
        for (var at = 0; at < bounds.size(); at++) {
            var from = bounds.get(at);
            var words = at + 1 < bounds.size()
                    ? say("%s %s 以上、低于 %s", field.name(), from, bounds.get(at + 1))
                    : say("%s %s 以上", field.name(), from);
            parts.add(new Part(field, words, Optional.of(from)));
        }
        return parts;
    }

    private Optional<String> tried(List<List<Part>> parts, List<Part> given) {
        if (given.size() < parts.size()) {
            for (var part : parts.get(given.size())) {
                given.add(part);
                var wrong = tried(parts, given);
                given.removeLast();
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
            return Optional.empty();
        }
        var fitting = new ArrayList<Integer>();
        for (var at = 0; at < matrix.rows().size(); at++) {
            var row = matrix.rows().get(at);
            if (given.stream().allMatch(part -> part.fits(row))) {
                fitting.add(at + 1);
            }
        }
        if (fitting.size() == 1) {
            return Optional.empty();
        }
        var words =
                given.isEmpty() ? say("任何情况") : given.stream().map(Part::words).collect(Collectors.joining("、"));
        return Optional.of(
                fitting.isEmpty()
                        ? say("的权限矩阵有遗漏：%s时没有一行适用，请补一行。", words)
                        : say("的权限矩阵有重叠：%s时第 %d 行和第 %d 行都适用，请改正。", words, fitting.get(0), fitting.get(1)));
    }
}
