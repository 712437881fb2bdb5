package org.mingdu.obstacle.item;

import static org.mingdu.paper.Cell.day;
import static org.mingdu.paper.Cell.number;
import static org.mingdu.paper.Cell.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.DataStandard;
import org.mingdu.kernel.Edition;
import org.mingdu.paper.Cell;
import org.mingdu.paper.Paper;
import org.mingdu.paper.PrintWorkbook;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/// The list of obstacles as one sees it, whole: the same rows in the same order, as a workbook.
@Service
class ExportObstacles {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final ObstacleList list;
    private final DataStandard standard;
    private final ObstacleSettings settings;
    private final Trail trail;
    private final Clock clock;

    ExportObstacles(ObstacleList list, DataStandard standard, ObstacleSettings settings, Trail trail, Clock clock) {
        this.list = list;
        this.standard = standard;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Printed(String fileName, Resource bytes) implements Outcome {}

        record TooMany(long found, int most) implements Outcome {}
    }

    Outcome handle(Actor actor, ObstacleList.Asked asked) throws IOException {
        var page = list.list(actor, asked, null, settings.rows());
        if (page.next() != null) {
            return new Outcome.TooMany(page.total() == null ? 0 : page.total(), settings.rows());
        }
        var bytes = new ByteArrayOutputStream();
        PrintWorkbook.print(paper(actor, asked, page.items()), bytes);
        trail.say("%d 个问题".formatted(page.items().size()));
        return new Outcome.Printed(
                "问题清单－%s.xlsx".formatted(LocalDate.now(clock)), new ByteArrayResource(bytes.toByteArray()));
    }

    private Paper paper(Actor actor, ObstacleList.Asked asked, List<ObstacleList.Row> rows) {
        var at = MINUTE.format(ZonedDateTime.now(clock));
        var basis = List.of(
                new Paper.Fact("使用须知", text(Paper.NOT_SECRET)),
                new Paper.Fact("导出人", text(actor.name() + "（" + actor.organisationName() + "）")),
                new Paper.Fact("导出时间", text(at)),
                new Paper.Fact("筛选", text(narrowed(actor, asked))),
                new Paper.Fact("问题数（个）", number(rows.size())));
        return new Paper(
                "问题清单",
                "授权范围内和交由本单位办理的问题",
                basis,
                List.of(new Paper.Table(
                        "问题清单",
                        columns(standard.edition()),
                        rows.stream().map(this::line).toList(),
                        "没有符合条件的问题")),
                "%s　%s %s 导出".formatted(Paper.NOT_SECRET, actor.name(), at));
    }

    private String narrowed(Actor actor, ObstacleList.Asked asked) {
        var parts = new ArrayList<String>();
        if (asked.q() != null && !asked.q().isBlank()) {
            parts.add("关键词：" + asked.q().strip());
        }
        if (asked.state() != null) {
            parts.add(asked.state().words());
        }
        if (asked.open()) {
            parts.add("未销号");
        }
        if (asked.overdue()) {
            parts.add("已逾期");
        }
        if (asked.kind() != null) {
            parts.add(list.kindName(actor.tenant(), asked.kind()));
        }
        if (asked.project() != null) {
            parts.add("一个项目");
        }
        if (asked.responsible() != null) {
            parts.add("一个责任单位");
        }
        return parts.isEmpty() ? "无" : String.join("；", parts);
    }

    private static List<Paper.Column> columns(Edition fields) {
        return List.of(
                new Paper.Column(fields.head("obstacle.title"), 28),
                new Paper.Column(fields.head("obstacle.project"), 24),
                new Paper.Column(fields.head("obstacle.lotId"), 14),
                new Paper.Column(fields.head("obstacle.kind"), 10),
                new Paper.Column(fields.head("obstacle.level"), 8),
                new Paper.Column(fields.head("obstacle.state"), 10),
                new Paper.Column(fields.head("obstacle.responsibleId"), 20),
                new Paper.Column(fields.head("obstacle.since"), 9),
                new Paper.Column(fields.head("obstacle.dueOn"), 9),
                new Paper.Column(fields.head("obstacle.overdueDays"), 8),
                new Paper.Column(fields.head("obstacle.effectDays"), 8),
                new Paper.Column(fields.head("obstacle.raisedFor"), 20),
                new Paper.Column(fields.head("obstacle.raisedAt"), 9));
    }

    private List<Cell> line(ObstacleList.Row row) {
        return List.of(
                text(row.title()),
                text(row.project().name()),
                text(row.lot() == null ? "整个项目" : row.lot().name()),
                text(row.kindName()),
                text(row.levelName()),
                text(row.stateName()),
                text(row.responsible().name()),
                day(row.since()),
                day(row.dueOn()),
                row.overdueDays() == null ? Cell.UNKNOWN : number(row.overdueDays()),
                row.effectDays() == null ? Cell.UNKNOWN : number(row.effectDays()),
                text(row.raisedFor().name()),
                day(row.raisedAt().atZone(clock.getZone()).toLocalDate()));
    }
}
