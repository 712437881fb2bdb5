package org.mingdu.schedule.screen;

import static org.mingdu.kernel.Speech.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.DataStandard;
import org.mingdu.kernel.Media;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;
import org.mingdu.schedule.Basis;
import org.mingdu.schedule.paper.ChartChoice;
import org.mingdu.schedule.paper.ChartChoice.Filter;
import org.mingdu.schedule.paper.ChartChoice.Format;
import org.mingdu.schedule.paper.ChartColumn;
import org.mingdu.schedule.paper.ChartHeading;
import org.mingdu.schedule.paper.ChartPdf;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The chart as PDF, as it stands on the screen: the same columns, filter and folding.
@RestController
class TimelinePdfApi {
    private static final List<String> FIRST_COLUMNS = List.of("name", "duration", "start", "finish", "percent");

    private final ShownPlan shown;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final DataStandard standard;

    TimelinePdfApi(ShownPlan shown, Trail trail, JdbcClient jdbc, Clock clock, DataStandard standard) {
        this.shown = shown;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
        this.standard = standard;
    }

    /// How the chart stands on the screen.
    ///
    /// @param open see [ChartChoice#open], as base64url; absent unfolds all
    /// @param filter `all`, `late`, `critical` or `dueThisMonth`
    record Wanted(
            @Nullable String paper,
            @Nullable List<String> columns,
            @Nullable String filter,
            @Nullable String open,
            @Nullable Boolean baseline,
            @Nullable Boolean links,
            @Nullable Boolean rest,
            @Nullable Boolean names) {}

    @GetMapping("/api/v1/plans/{id}/timeline.pdf")
    @Allows(value = Right.PROJECT_READ, because = "能看到标段的人可看其计划", action = "下载横道图 PDF")
    @Media(Media.PDF)
    ResponseEntity<byte[]> pdf(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID revision,
            @RequestParam(required = false) @Nullable String basis,
            Wanted wanted)
            throws IOException {
        var found = shown.find(actor, id, revision, Basis.asked(basis)).orElse(null);
        if (found == null) {
            return Problem.notFound().answer();
        }
        var faults = new ArrayList<Field>();
        var choice = choice(wanted, faults);
        if (!faults.isEmpty()) {
            return Problem.invalid("schedule", faults).answer();
        }
        var out = new ByteArrayOutputStream();
        return switch (ChartPdf.print(
                found.timeline(), heading(actor.tenant(), found, basis), choice, standard.edition(), out)) {
            case ChartPdf.Answer.Printed _ -> {
                trail.about("plan", found.plan().id(), found.plan().name());
                yield ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(found.plan().name() + ".pdf", StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .body(out.toByteArray());
            }
            case ChartPdf.Answer.TooMany(var rows, var pages) ->
                Problem.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "schedule",
                                "too-many-pages",
                                say(
                                        "共 %d 行，约 %d 页，超过一次导出的上限 %d 页。请先折叠、筛选，或改用 A3 纸张。",
                                        rows, pages, ChartPdf.MOST_PAGES))
                        .answer();
        };
    }

    private ChartHeading heading(TenantId tenant, ShownPlan.Found found, @Nullable String basis) {
        var plan = found.plan();
        var inForce = found.head().id().equals(plan.frozen());
        var revision = say(
                "第 %d 版 · %s", found.head().number(), StateWords.of(found.head().state()));
        var of = Basis.asked(basis) == Basis.OFFICIAL ? "　业主已批（正式）口径" : "　监理已核（实时）口径";
        return new ChartHeading(
                plan.lotName() == null ? plan.projectName() : plan.projectName() + " · " + plan.lotName(),
                inForce ? revision + of : revision,
                ZonedDateTime.now(clock),
                isDemo(tenant));
    }

    private boolean isDemo(TenantId tenant) {
        return jdbc.sql("""
                        select t.demo
                          from access.open_tenant t
                         where t.id = :tenant
                        """)
                .param("tenant", tenant.value())
                .query(Boolean.class)
                .single();
    }

    private static ChartChoice choice(Wanted wanted, List<Field> faults) {
        var columns = new ArrayList<ChartColumn>();
        for (var key : wanted.columns() == null ? FIRST_COLUMNS : wanted.columns()) {
            ChartColumn.of(key)
                    .ifPresentOrElse(columns::add, () -> faults.add(new Field("/columns", say("没有“%s”这一列。", key))));
        }
        var format = format(wanted.paper());
        if (format.isEmpty()) {
            faults.add(new Field("/paper", "纸张应为 A4 或 A3。"));
        }
        var filter = filter(wanted.filter());
        if (filter.isEmpty()) {
            faults.add(new Field("/filter", "筛选应为 all、late、critical 或 dueThisMonth。"));
        }
        return new ChartChoice(
                format.orElse(Format.A4),
                filter.orElse(Filter.ALL),
                open(wanted.open(), faults),
                columns,
                !Boolean.FALSE.equals(wanted.baseline()),
                Boolean.TRUE.equals(wanted.links()),
                !Boolean.FALSE.equals(wanted.rest()),
                !Boolean.FALSE.equals(wanted.names()));
    }

    private static Optional<Format> format(@Nullable String paper) {
        return switch (paper) {
            case null -> Optional.of(Format.A4);
            case "A4" -> Optional.of(Format.A4);
            case "A3" -> Optional.of(Format.A3);
            default -> Optional.empty();
        };
    }

    private static Optional<Filter> filter(@Nullable String filter) {
        return switch (filter) {
            case null -> Optional.of(Filter.ALL);
            case "all" -> Optional.of(Filter.ALL);
            case "late" -> Optional.of(Filter.LATE);
            case "critical" -> Optional.of(Filter.CRITICAL);
            case "dueThisMonth" -> Optional.of(Filter.DUE_THIS_MONTH);
            default -> Optional.empty();
        };
    }

    private static @Nullable BitSet open(@Nullable String bits, List<Field> faults) {
        try {
            return bits == null ? null : ChartChoice.bits(bits);
        } catch (IllegalArgumentException _) {
            faults.add(new Field("/open", "展开状态无法识别，请刷新页面后重试。"));
            return null;
        }
    }
}
