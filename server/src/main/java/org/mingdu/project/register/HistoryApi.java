package org.mingdu.project.register;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.mingdu.project.ProjectHistory;
import org.mingdu.project.ProjectHistory.Before;
import org.mingdu.project.ProjectHistory.Kind;
import org.mingdu.project.ProjectHistory.Line;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Everything that happened to a project in one list, from what each room tells of it.
@RestController
class HistoryApi {
    private static final Comparator<Line> NEWEST_FIRST = Comparator.comparing(Line::at)
            .thenComparing(Line::id, HistoryApi::asTheDatabase)
            .reversed();

    private final List<ProjectHistory> rooms;
    private final ProjectView view;

    HistoryApi(List<ProjectHistory> rooms, ProjectView view) {
        this.rooms = rooms;
        this.view = view;
    }

    @GetMapping("/api/v1/projects/{id}/events")
    @Allows(value = Right.PROJECT_READ, because = "能看到整个项目的人可看其全部经过", action = "查看项目经过")
    ResponseEntity<Page<Line>> events(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        // It tells of every lot, so it is not for the companies of one.
        if (!view.showsHistory(actor, id)) {
            return Problem.notFound().answer();
        }
        var most = Page.limit(limit);
        var before = before(Cursor.read(after, 2));
        var asked = kind == null ? EnumSet.allOf(Kind.class) : EnumSet.of(kind);
        var rows = rooms.stream()
                .filter(room -> room.kinds().stream().anyMatch(asked::contains))
                .flatMap(
                        room -> room
                                .lines(actor.tenant(), new ProjectId(id), common(room.kinds(), asked), before, most + 1)
                                .stream())
                .sorted(NEWEST_FIRST)
                .limit(most + 1L)
                .toList();
        return ResponseEntity.ok(Page.of(rows, most, null, row -> Cursor.of(row.at(), row.id())));
    }

    private static Set<Kind> common(Set<Kind> told, Set<Kind> asked) {
        return told.stream().filter(asked::contains).collect(Collectors.toUnmodifiableSet());
    }

    /// PostgreSQL orders ids by their bytes; Java by two signed numbers.
    private static int asTheDatabase(UUID one, UUID other) {
        var high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    private static @Nullable Before before(@Nullable Cursor after) {
        if (after == null) {
            return null;
        }
        try {
            return new Before(Instant.parse(after.key(0)), after.id(1));
        } catch (DateTimeException madeUp) {
            throw new Cursor.BadCursor();
        }
    }
}
