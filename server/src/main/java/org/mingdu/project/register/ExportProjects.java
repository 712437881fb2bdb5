package org.mingdu.project.register;

import static org.mingdu.paper.Cell.day;
import static org.mingdu.paper.Cell.number;
import static org.mingdu.paper.Cell.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.DataStandard;
import org.mingdu.kernel.Edition;
import org.mingdu.kernel.Mark;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.Named;
import org.mingdu.paper.Cell;
import org.mingdu.paper.Paper;
import org.mingdu.paper.PrintWorkbook;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/// The list of projects as one sees it, whole: the same rows in the same order, as a workbook to reckon with.
@Service
class ExportProjects {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final ProjectList list;
    private final DataStandard standard;
    private final ExportSettings settings;
    private final Trail trail;
    private final Clock clock;

    ExportProjects(ProjectList list, DataStandard standard, ExportSettings settings, Trail trail, Clock clock) {
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

    Outcome handle(Actor actor, ProjectList.Asked asked) throws IOException {
        var page = list.list(actor, asked, settings.rows());
        if (page.next() != null) {
            return new Outcome.TooMany(page.total() == null ? 0 : page.total(), settings.rows());
        }
        var narrowed = String.join("；", list.narrowed(actor, asked));
        var bytes = new ByteArrayOutputStream();
        PrintWorkbook.print(paper(actor, page.items(), narrowed.isEmpty() ? "无（授权范围内全部项目）" : narrowed), bytes);
        trail.say("%d 个项目%s".formatted(page.items().size(), narrowed.isEmpty() ? "" : "；" + narrowed));
        return new Outcome.Printed(
                "项目清单－%s.xlsx".formatted(LocalDate.now(clock)), new ByteArrayResource(bytes.toByteArray()));
    }

    private Paper paper(Actor actor, List<ProjectList.Row> rows, String narrowed) {
        var at = MINUTE.format(ZonedDateTime.now(clock));
        var demo = rows.stream().anyMatch(ProjectList.Row::demo);
        var basis = List.of(
                new Paper.Fact("使用须知", text(Paper.NOT_SECRET)),
                new Paper.Fact("导出人", text(actor.name() + "（" + actor.organisationName() + "）")),
                new Paper.Fact("导出时间", text(at)),
                new Paper.Fact("筛选", text(narrowed)),
                new Paper.Fact("项目数（个）", number(rows.size())));
        return new Paper(
                demo ? "项目清单（演示数据）" : "项目清单",
                "授权范围内的项目",
                basis,
                List.of(new Paper.Table(
                        "项目清单",
                        columns(standard.edition()),
                        rows.stream().map(this::line).toList(),
                        "没有符合条件的项目")),
                "%s　%s %s 导出%s".formatted(Paper.NOT_SECRET, actor.name(), at, demo ? "　演示数据，不作依据" : ""));
    }

    private static List<Paper.Column> columns(Edition fields) {
        return List.of(
                new Paper.Column(fields.head("project.name"), 28),
                new Paper.Column(fields.head("project.nationalCode"), 18),
                new Paper.Column(fields.head("project.typeCode"), 10),
                new Paper.Column(fields.head("project.stage"), 8),
                new Paper.Column(fields.head("project.status"), 8),
                new Paper.Column(fields.head("project.regionCode"), 8),
                new Paper.Column(fields.head("project.ownerOrganisationId"), 20),
                new Paper.Column(fields.head("project.authorityOrganisationId"), 16),
                new Paper.Column(fields.head("project.investment"), 11),
                new Paper.Column(fields.head("project.plannedStart"), 9),
                new Paper.Column(fields.head("project.plannedFinish"), 9),
                new Paper.Column(fields.head("project.lotCount"), 7),
                new Paper.Column(fields.head("project.keyProject"), 7),
                new Paper.Column(fields.head("project.updatedAt"), 9),
                new Paper.Column(fields.head("project.mark"), 7),
                new Paper.Column(fields.head("project.contactName"), 9),
                new Paper.Column(fields.head("project.contactPhone"), 13));
    }

    private List<Cell> line(ProjectList.Row row) {
        return List.of(
                text(row.name()),
                text(row.nationalCode()),
                text(row.typeName()),
                text(row.stageName()),
                text(row.statusName()),
                text(row.region().name()),
                text(row.owner().name()),
                row.authority() instanceof Named(var _, var authority) ? text(authority) : Cell.UNKNOWN,
                number(wan(row.investment())),
                day(row.plannedStart()),
                day(row.plannedFinish()),
                number(row.lotCount()),
                text(row.keyProject() ? "是" : "否"),
                day(row.updatedAt().atZone(clock.getZone()).toLocalDate()),
                text(Mark.valueOf(row.mark()).title()),
                text(row.contactName()),
                text(row.contactPhone().text()));
    }

    /// To the fen, with no more decimals than it takes and never fewer than two.
    private static BigDecimal wan(Money money) {
        var wan = money.yuan().movePointLeft(4).stripTrailingZeros();
        return wan.scale() < 2 ? wan.setScale(2) : wan;
    }
}
