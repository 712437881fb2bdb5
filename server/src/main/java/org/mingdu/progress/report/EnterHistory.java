package org.mingdu.progress.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingdu.evidence.Seals;
import org.mingdu.kernel.ActivityId;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.PlanId;
import org.mingdu.kernel.TenantId;
import org.mingdu.progress.ProgressHistory;
import org.mingdu.schedule.Basis;
import org.mingdu.schedule.Schedules;
import org.mingdu.standard.CodeLists;
import org.springframework.stereotype.Service;

/// Goes through the reports in the order they were made, judges each by what was known then, writes all of them at once
/// and tells the schedule how it ended.
@Service
class EnterHistory implements ProgressHistory {
    private final HistoryTable table;
    private final CodeLists codes;
    private final Schedules schedules;
    private final Ids ids;
    private final Clock clock;
    private final Seals seals;

    EnterHistory(HistoryTable table, CodeLists codes, Schedules schedules, Ids ids, Clock clock, Seals seals) {
        this.table = table;
        this.codes = codes;
        this.schedules = schedules;
        this.ids = ids;
        this.clock = clock;
        this.seals = seals;
    }

    /// One report, ready to be written.
    record Line(UUID id, ReportableActivity activity, ReportMethod method, BigDecimal percent, Entered entered) {
        ReportState state() {
            if (entered.returned() != null) {
                return ReportState.RETURNED;
            }
            if (entered.approved() != null) {
                return ReportState.APPROVED;
            }
            return entered.verified() != null ? ReportState.VERIFIED : ReportState.SUBMITTED;
        }

        ReportTable.Known known() {
            var statement = entered.statement();
            return new ReportTable.Known(
                    statement.forDay(),
                    percent,
                    method == ReportMethod.QUANTITY ? statement.quantity() : null,
                    statement.actualStart() == null ? activity.actualStart() : statement.actualStart(),
                    statement.actualFinish(),
                    statement.remainingDays());
        }
    }

    private static List<String> ids(List<Line> lines, Predicate<Line> which) {
        return lines.stream().filter(which).map(line -> line.id().toString()).toList();
    }

    @Override
    public void enter(TenantId tenant, PlanId plan, List<Entered> reports) {
        var activities = table.activities(tenant, plan.value());
        var said = new HashMap<UUID, List<Line>>();
        var known = new HashMap<String, Boolean>();
        var lines = new ArrayList<Line>();
        for (var report : reports.stream()
                .sorted(Comparator.comparing(one -> one.reported().at()))
                .toList()) {
            var before = said.computeIfAbsent(report.activity().value(), _ -> new ArrayList<>());
            var activity = activities.get(report.activity().value());
            if (activity == null || activity.rollUp()) {
                throw impossible(report, "没有这项工作，或它是汇总任务");
            }
            var cause = report.statement().cause();
            if (cause != null && !known.computeIfAbsent(cause, code -> codes.mayChoose(tenant, "DELAY_CAUSE", code))) {
                throw impossible(report, "滞后原因不在代码表中");
            }
            steps(report, before);
            var line = judged(report, activity, before);
            before.add(line);
            lines.add(line);
        }
        table.insert(tenant, lines);
        seals.seal(
                tenant, VerifiedReports.KIND, ids(lines, line -> line.entered().verified() != null));
        seals.seal(
                tenant, ApprovedReports.KIND, ids(lines, line -> line.entered().approved() != null));
        schedules.known(tenant, plan, Basis.LIVE, facts(said, false));
        schedules.known(tenant, plan, Basis.OFFICIAL, facts(said, true));
    }

    private Line judged(Entered report, ReportableActivity activity, List<Line> before) {
        var at = report.reported().at();
        var last = before.stream()
                .filter(line -> line.state() != ReportState.RETURNED
                        && isBefore(line.entered().verified(), at))
                .reduce((_, later) -> later)
                .map(Line::known);
        var then =
                last.map(was -> activity.at(was.percent(), was.actualStart())).orElse(activity);
        var form = form(report.statement());
        var errors = CheckReport.check(then, form, last, LocalDate.ofInstant(at, clock.getZone()));
        if (!errors.isEmpty()) {
            throw impossible(report, errors.getFirst().toString());
        }
        return new Line(ids.at(at), then, form.method(), CheckReport.percent(then, form), report);
    }

    private static SubmitReport.Form form(Statement statement) {
        return new SubmitReport.Form(
                statement.forDay(),
                statement.quantity() != null
                        ? ReportMethod.QUANTITY
                        : statement.percent() != null ? ReportMethod.PERCENT : ReportMethod.DATES,
                statement.quantity(),
                statement.percent(),
                statement.actualStart(),
                statement.actualFinish(),
                statement.remainingDays(),
                statement.cause(),
                statement.note());
    }

    /// Steps follow one another, nobody decides on their own, and one statement at a time waits for its verdict.
    private void steps(Entered report, List<Line> before) {
        var reported = report.reported();
        var verified = report.verified();
        var approved = report.approved();
        var returned = report.returned();
        var latest = clock.instant();
        if (reported.at().isAfter(latest)
                || (verified != null && !follows(verified, reported, latest))
                || (approved != null && (verified == null || !follows(approved, verified, latest)))
                || (returned != null && (approved != null || !follows(returned.step(), reported, latest)))) {
            throw impossible(report, "办理的先后不对");
        }
        var verifier = verified == null ? null : verified.by();
        var approver = approved == null ? null : approved.by();
        if ((verifier != null && verifier.organisation().equals(reported.by().organisation()))
                || (approver != null && (approver.equals(reported.by()) || approver.equals(verifier)))
                || (returned != null && returned.step().by().equals(reported.by()))) {
            throw impossible(report, "制单与审核应分离");
        }
        if (before.stream().anyMatch(line -> line.state() == ReportState.SUBMITTED)) {
            throw impossible(report, "该工作已有一份填报待核实");
        }
    }

    private static boolean follows(Step step, Step before, Instant latest) {
        return step.at().isAfter(before.at()) && !step.at().isAfter(latest);
    }

    private static boolean isBefore(@Nullable Step step, Instant instant) {
        return step != null && step.at().isBefore(instant);
    }

    private static Map<ActivityId, Schedules.Facts> facts(Map<UUID, List<Line>> said, boolean official) {
        var facts = new HashMap<ActivityId, Schedules.Facts>();
        said.forEach((activity, lines) -> last(lines, official)
                .ifPresent(known -> facts.put(
                        new ActivityId(activity),
                        new Schedules.Facts(
                                known.forDay(),
                                known.percent(),
                                known.quantity(),
                                known.actualStart(),
                                known.actualFinish(),
                                known.remainingDays()))));
        return facts;
    }

    private static Optional<ReportTable.Known> last(List<Line> lines, boolean official) {
        return lines.stream()
                .filter(line ->
                        line.state() == ReportState.APPROVED || (line.state() == ReportState.VERIFIED && !official))
                .map(Line::known)
                .max(Comparator.comparing(ReportTable.Known::forDay));
    }

    private static IllegalArgumentException impossible(Entered report, String why) {
        return new IllegalArgumentException("report (%s, %s): %s"
                .formatted(report.activity(), report.statement().forDay(), why));
    }
}
