package org.mingdu.project.register;

import static org.mingdu.paper.Cell.day;
import static org.mingdu.paper.Cell.number;
import static org.mingdu.paper.Cell.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/// Who sees a project, whole, as a workbook: a row for each grant, to be gone through and signed.
@Service
class ExportViewers {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final Viewers viewers;
    private final DataStandard standard;
    private final ExportSettings settings;
    private final Trail trail;
    private final Clock clock;

    ExportViewers(Viewers viewers, DataStandard standard, ExportSettings settings, Trail trail, Clock clock) {
        this.viewers = viewers;
        this.standard = standard;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Printed(String fileName, Resource bytes) implements Outcome {}

        record TooMany(long found, int most) implements Outcome {}

        record NotFound() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID project, @Nullable String words) throws IOException {
        var asked = viewers.of(actor, project, words, null, settings.rows());
        if (asked.isEmpty()) {
            return new Outcome.NotFound();
        }
        var found = asked.get();
        if (found.next() != null) {
            return new Outcome.TooMany(found.total() == null ? 0 : found.total(), settings.rows());
        }
        var bytes = new ByteArrayOutputStream();
        PrintWorkbook.print(paper(actor, found, words == null || words.isBlank() ? "无（全部人员）" : words.strip()), bytes);
        trail.about("project", project, found.project().name());
        trail.say("%d 人".formatted(found.items().size()));
        return new Outcome.Printed(
                "谁能看到－%s－%s.xlsx".formatted(found.project().name(), LocalDate.now(clock)),
                new ByteArrayResource(bytes.toByteArray()));
    }

    private Paper paper(Actor actor, Viewers.Found found, String narrowed) {
        var at = MINUTE.format(ZonedDateTime.now(clock));
        var basis = List.of(
                new Paper.Fact("使用须知", text(Paper.NOT_SECRET)),
                new Paper.Fact("项目", text(found.project().name())),
                new Paper.Fact("导出人", text(actor.name() + "（" + actor.organisationName() + "）")),
                new Paper.Fact("导出时间", text(at)),
                new Paper.Fact("筛选", text(narrowed)),
                new Paper.Fact("人数（人）", number(found.items().size())));
        var rows = found.items().stream()
                .flatMap(viewer -> viewer.ways().stream().map(way -> line(viewer, way)))
                .toList();
        return new Paper(
                found.demo() ? "谁能看到本项目（演示数据）" : "谁能看到本项目",
                found.project().name(),
                basis,
                List.of(new Paper.Table("可见人员", columns(standard.edition()), rows, "没有符合条件的人员")),
                "%s　%s %s 导出%s".formatted(Paper.NOT_SECRET, actor.name(), at, found.demo() ? "　演示数据，不作依据" : ""));
    }

    private static List<Paper.Column> columns(Edition fields) {
        return List.of(
                new Paper.Column(fields.head("person.name"), 10),
                new Paper.Column(fields.head("person.organisationId"), 24),
                new Paper.Column(fields.head("person.post"), 14),
                new Paper.Column(fields.head("person.signsIn"), 8),
                new Paper.Column(fields.head("grant.role"), 14),
                new Paper.Column(fields.head("grant.because"), 34),
                new Paper.Column(fields.head("grant.lots"), 24),
                new Paper.Column(fields.head("grant.since"), 10),
                new Paper.Column(fields.head("grant.until"), 10),
                new Paper.Column(fields.head("grant.givenBy"), 10));
    }

    private static List<Cell> line(Viewers.Viewer viewer, Viewers.Way way) {
        return List.of(
                text(viewer.name()),
                text(viewer.organisation().name()),
                text(viewer.post()),
                text(viewer.signsIn() ? "可登录" : "没有账号"),
                text(way.roleName()),
                text(way.because()),
                text(way.whole() ? "整个项目" : way.lots().isEmpty() ? "项目概况" : String.join("、", way.lots())),
                day(way.since()),
                way.until() == null ? text("长期") : day(way.until()),
                text(way.givenBy() == null ? "系统设置" : way.givenBy()));
    }
}
