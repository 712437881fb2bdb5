package org.mingdu.report.weekly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.ActivityId;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.PlanId;
import org.mingdu.paper.Lamp;
import org.mingdu.schedule.PlanAtDay;
import org.mingdu.schedule.Schedules;
import org.springframework.stereotype.Component;

/// Puts a weekly report together: each plan as it stood at the end of the week on what the owner has approved, and what
/// the supervisor has verified of its days. A project is judged as on the portfolio: by the plan of the whole, else by
/// the worst of its lots.
@Component
class GatherWeekly {
    /// Milestones further ahead than this are left to the plan.
    private static final int AHEAD_DAYS = 60;

    private static final int MOST_LATE = 30;
    private static final int MOST_LATE_EACH = 5;
    private static final int MOST_DUE = 120;

    private final WeeklyFacts facts;
    private final Schedules schedules;
    private final TenantTransaction transactions;
    private final Clock clock;

    GatherWeekly(WeeklyFacts facts, Schedules schedules, TenantTransaction transactions, Clock clock) {
        this.facts = facts;
        this.schedules = schedules;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// A plan with what was read of it.
    private record Seen(WeeklyFacts.Plan plan, PlanAtDay stood, Map<ActivityId, String> causes) {}

    /// A project with its plans; `judged` is the one whose lamp counts, null without any.
    private record Whole(
            WeeklyFacts.Project project,
            List<Seen> plans,
            @Nullable PlanAtDay judged) {}

    /// Empty when the project is not there or not the maker's to see.
    Optional<WeeklyReport> report(Actor actor, @Nullable UUID project, Week week, IntConsumer told) {
        var projects = transactions.reading(actor.tenant(), () -> facts.projects(actor, project));
        if (project == null) {
            return Optional.of(portfolio(actor, projects, week, told));
        }
        return projects.stream().findFirst().map(one -> single(actor, one, week));
    }

    private WeeklyReport single(Actor actor, WeeklyFacts.Project project, Week week) {
        var whole = whole(actor, project, week);
        var done = transactions.reading(actor.tenant(), () -> facts.reported(actor, project.id(), week));
        return new WeeklyReport.OfProject(
                cover(actor, project.name(), week, dataDate(List.of(whole)), project.demo()),
                new WeeklyReport.Sheet(
                        project.name(),
                        project.nationalCode(),
                        project.region(),
                        project.stage(),
                        project.owner(),
                        project.contractors(),
                        project.supervisors(),
                        project.investment(),
                        project.contractStart(),
                        project.contractFinish()),
                figures(whole.judged()),
                milestones(whole, week),
                late(whole, MOST_LATE),
                done.stream().map(GatherWeekly::done).toList(),
                due(whole));
    }

    private WeeklyReport portfolio(Actor actor, List<WeeklyFacts.Project> projects, Week week, IntConsumer told) {
        var wholes = new ArrayList<Whole>();
        for (var i = 0; i < projects.size(); i++) {
            wholes.add(whole(actor, projects.get(i), week));
            told.accept(5 + 85 * (i + 1) / projects.size());
        }
        return new WeeklyReport.OfPortfolio(
                cover(
                        actor,
                        actor.organisationName() + "授权范围内项目",
                        week,
                        dataDate(wholes),
                        projects.stream().anyMatch(WeeklyFacts.Project::demo)),
                wholes.stream()
                        .map(whole -> new WeeklyReport.Line(
                                whole.project().name(),
                                whole.project().region(),
                                whole.project().owner(),
                                whole.project().stage(),
                                whole.judged() == null ? null : whole.judged().dataDate(),
                                figures(whole.judged())))
                        .toList(),
                wholes.stream()
                        .flatMap(whole -> milestones(whole, week).stream())
                        .filter(milestone -> !milestone.reached())
                        .toList(),
                wholes.stream()
                        .flatMap(whole -> late(whole, MOST_LATE_EACH).stream())
                        .toList());
    }

    private Whole whole(Actor actor, WeeklyFacts.Project project, Week week) {
        return transactions.reading(actor.tenant(), () -> {
            var plans = new ArrayList<Seen>();
            for (var plan : facts.plans(actor, project.id())) {
                schedules
                        .at(
                                actor.tenant(),
                                new PlanId(plan.id()),
                                facts.known(actor.tenant(), plan.id(), week.sunday()),
                                week.next().monday(),
                                week.next().sunday())
                        .ifPresent(stood -> plans.add(
                                new Seen(plan, stood, facts.causes(actor.tenant(), plan.id(), week.sunday()))));
            }
            var judged = plans.stream()
                    .filter(seen -> seen.plan().lot() == null)
                    .map(Seen::stood)
                    .findFirst()
                    .or(() -> plans.stream()
                            .map(Seen::stood)
                            .max(Comparator.comparingInt((PlanAtDay stood) -> severity(stood.lamp()))
                                    .thenComparingInt(PlanAtDay::slip)))
                    .orElse(null);
            return new Whole(project, plans, judged);
        });
    }

    private WeeklyReport.Cover cover(
            Actor actor, String subject, Week week, @Nullable LocalDate dataDate, boolean demo) {
        return new WeeklyReport.Cover(
                subject,
                week.monday(),
                week.sunday(),
                week.words(),
                dataDate,
                actor.organisationName(),
                actor.name(),
                ZonedDateTime.now(clock),
                demo);
    }

    /// The latest day of which anything is known.
    private static @Nullable LocalDate dataDate(List<Whole> wholes) {
        return wholes.stream()
                .flatMap(whole -> whole.plans().stream())
                .map(seen -> seen.stood().dataDate())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static WeeklyReport.Figures figures(@Nullable PlanAtDay stood) {
        if (stood == null) {
            return WeeklyReport.Figures.NO_BASELINE;
        }
        return new WeeklyReport.Figures(
                Lamp.valueOf(stood.lamp()),
                stood.rule(),
                percent(stood.planned()),
                percent(stood.done()),
                percent(stood.done()).subtract(percent(stood.planned())),
                stood.slip(),
                stood.baselineFinish(),
                stood.forecastFinish(),
                stood.milestonesLate(),
                stood.activitiesLate());
    }

    /// Those reached in the week, those late, and those of the next weeks.
    private static List<WeeklyReport.Milestone> milestones(Whole whole, Week week) {
        return whole.plans().stream()
                .flatMap(seen -> seen.stood().milestones().stream())
                .filter(milestone -> milestone.reached()
                        ? !milestone.forecast().isBefore(week.monday())
                                && !milestone.forecast().isAfter(week.sunday())
                        : milestone.slip() > 0
                                || !milestone.baseline().isAfter(week.sunday().plusDays(AHEAD_DAYS)))
                .sorted(Comparator.comparing(PlanAtDay.Milestone::baseline))
                .map(milestone -> new WeeklyReport.Milestone(
                        whole.project().name(),
                        milestone.name(),
                        milestone.baseline(),
                        milestone.forecast(),
                        milestone.slip(),
                        milestone.reached()))
                .toList();
    }

    private static List<WeeklyReport.Late> late(Whole whole, int most) {
        return whole.plans().stream()
                .flatMap(seen -> seen.stood().late().stream().map(late -> late(whole, seen, late)))
                .sorted(Comparator.comparingInt(WeeklyReport.Late::ownDelay).reversed())
                .limit(most)
                .toList();
    }

    private static WeeklyReport.Late late(Whole whole, Seen seen, PlanAtDay.Late late) {
        return new WeeklyReport.Late(
                whole.project().name(),
                late.wbs(),
                late.name(),
                late.baselineFinish(),
                late.forecastFinish(),
                late.ownDays(),
                late.pushes().stream()
                        .map(push -> "%s +%d 天".formatted(push.name(), push.days()))
                        .collect(Collectors.joining("，")),
                seen.causes().get(late.id()));
    }

    private static WeeklyReport.Done done(WeeklyFacts.Reported reported) {
        return new WeeklyReport.Done(
                reported.wbs(),
                reported.name(),
                reported.lot(),
                reported.before(),
                reported.after(),
                reported.quantity() == null
                        ? null
                        : (reported.quantity().stripTrailingZeros().toPlainString() + " "
                                        + Objects.requireNonNullElse(reported.unit(), ""))
                                .strip(),
                reported.forDay(),
                reported.official() ? "业主已批" : "监理已核");
    }

    /// Work of the next week, what is critical first where there is more than paper should hold.
    private static List<WeeklyReport.Due> due(Whole whole) {
        record Placed(Seen seen, PlanAtDay.Work work) {}
        return whole.plans().stream()
                .flatMap(seen -> seen.stood().work().stream().map(work -> new Placed(seen, work)))
                .sorted(Comparator.comparing((Placed placed) -> !placed.work().critical()))
                .limit(MOST_DUE)
                .sorted(Comparator.comparing((Placed placed) -> placed.work().start()))
                .map(placed -> new WeeklyReport.Due(
                        placed.work().wbs(),
                        placed.work().name(),
                        placed.seen().plan().lotName(),
                        placed.work().start(),
                        placed.work().finish(),
                        percent(placed.work().percent()),
                        placed.work().critical()))
                .toList();
    }

    private static int severity(String lamp) {
        return switch (Lamp.valueOf(lamp)) {
            case RED -> 5;
            case ORANGE -> 4;
            case YELLOW -> 3;
            case GREEN -> 2;
            case NOT_STARTED -> 1;
            case DONE -> 0;
        };
    }

    private static BigDecimal percent(double percent) {
        return BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP);
    }
}
