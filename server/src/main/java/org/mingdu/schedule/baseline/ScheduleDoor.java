package org.mingdu.schedule.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.People;
import org.mingdu.access.TenantErasing;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.engine.calendar.WorkCalendar;
import org.mingdu.evidence.Seals;
import org.mingdu.kernel.ActivityId;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.PlanId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.mingdu.planfile.PlanFile;
import org.mingdu.schedule.Basis;
import org.mingdu.schedule.PlanAtDay;
import org.mingdu.schedule.Schedules;
import org.mingdu.schedule.plan.CompiledPlan;
import org.mingdu.schedule.plan.FilePlan;
import org.mingdu.schedule.plan.PlannedActivity.Actuals;
import org.mingdu.schedule.plan.Unschedulable;
import org.mingdu.schedule.revision.Loaded;
import org.mingdu.schedule.revision.Revisions;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the door's word.
@Component
class ScheduleDoor implements Schedules {
    private final JdbcClient jdbc;
    private final Revisions revisions;
    private final Tracking tracking;
    private final LookBack lookBack;
    private final SendForApproval send;
    private final People people;
    private final Seals seals;

    ScheduleDoor(
            JdbcClient jdbc,
            Revisions revisions,
            Tracking tracking,
            LookBack lookBack,
            SendForApproval send,
            People people,
            Seals seals) {
        this.jdbc = jdbc;
        this.revisions = revisions;
        this.tracking = tracking;
        this.lookBack = lookBack;
        this.send = send;
        this.people = people;
        this.seals = seals;
    }

    @Override
    public void hold(TenantId tenant, ActivityId activity) {
        revisions.holdPlanOf(tenant, activity.value());
    }

    @Override
    public List<Promise> promised(TenantId tenant, ProjectId project) {
        return jdbc.sql("""
                        select a.plan_id, min(a.baseline_start), max(a.baseline_finish)
                          from schedule.open_activity a
                         where a.tenant_id = :tenant
                           and a.project_id = :project
                         group by a.plan_id
                        having min(a.baseline_start) is not null
                           and max(a.baseline_finish) is not null
                         order by a.plan_id
                        """)
                .param("tenant", tenant.value())
                .param("project", project.value())
                .query((row, _) -> new Promise(
                        new PlanId(row.getObject(1, UUID.class)),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)))
                .list();
    }

    @Override
    public void verified(TenantId tenant, ActivityId activity, Facts facts) {
        tell(tenant, activity, Basis.LIVE, facts);
    }

    @Override
    public void approved(TenantId tenant, ActivityId activity, Facts facts) {
        tell(tenant, activity, Basis.OFFICIAL, facts);
    }

    @Override
    public void takenBack(TenantId tenant, ActivityId activity, Optional<Facts> facts, Optional<LocalDate> lastDay) {
        var place = place(tenant, activity);
        var frozen = revisions.load(tenant, place.revision());
        tracking.takeBack(
                tenant,
                frozen,
                place.line(),
                facts.map(known -> done(frozen, place.line(), known)).orElse(null),
                lastDay.map(PlanMinute::endOf).orElse(PlanMinute.NONE));
    }

    private void tell(TenantId tenant, ActivityId activity, Basis basis, Facts facts) {
        var place = place(tenant, activity);
        var frozen = revisions.load(tenant, place.revision());
        tracking.tell(
                tenant,
                frozen,
                basis,
                place.line(),
                done(frozen, place.line(), facts),
                PlanMinute.endOf(facts.forDay()));
    }

    private static Tracking.Done done(Loaded frozen, int line, Facts facts) {
        return new Tracking.Done(actuals(frozen, line, facts), facts.quantity());
    }

    private record Place(UUID revision, int line) {}

    /// Where the activity stands in the baseline in force, which stays in force until the transaction ends.
    private Place place(TenantId tenant, ActivityId activity) {
        hold(tenant, activity);
        return jdbc.sql("""
                        select a.revision_id, a.line
                          from schedule.open_activity a
                         where a.tenant_id = :tenant
                           and a.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", activity.value())
                .query((row, _) -> new Place(row.getObject(1, UUID.class), row.getInt(2)))
                .single();
    }

    @Override
    public Optional<PlanAtDay> at(
            TenantId tenant, PlanId plan, Map<ActivityId, Facts> known, LocalDate from, LocalDate to) {
        return revisions.frozen(tenant, plan.value()).map(revision -> {
            var frozen = revisions.load(tenant, revision);
            var actuals = new ArrayList<Actuals>();
            var dataDate = frozen.compiled().content().dataDate();
            for (var line = 0; line < frozen.ids().size(); line++) {
                var facts = known.get(new ActivityId(frozen.ids().get(line)));
                if (facts == null) {
                    actuals.add(
                            frozen.compiled().content().activities().get(line).actuals());
                } else {
                    actuals.add(actuals(frozen, line, facts));
                    dataDate = Math.max(dataDate, PlanMinute.endOf(facts.forDay()));
                }
            }
            return lookBack.at(tenant, frozen, actuals, dataDate, from, to);
        });
    }

    /// Days become the first and the last working minute of the row's calendar on them.
    private static Actuals actuals(Loaded frozen, int line, Facts facts) {
        var calendar = frozen.compiled().network().calendar(line);
        var percent = Math.clamp(facts.percent().doubleValue(), 0, 100);
        // The whole quantity may be done while the contractor still says that days are left.
        var daysLeft = facts.remainingDays() != null && facts.remainingDays().signum() > 0;
        var finish =
                facts.actualFinish() == null && percent >= 100 && !daysLeft ? facts.forDay() : facts.actualFinish();
        var start = facts.actualStart();
        if (start == null && (finish != null || percent > 0)) {
            var planned = PlanMinute.dateOfStart(frozen.planned().start(line));
            var latest = finish == null ? facts.forDay() : finish;
            start = planned.isAfter(latest) ? latest : planned;
        }
        if (start == null) {
            return new Actuals(PlanMinute.NONE, PlanMinute.NONE, -1, 0, PlanMinute.NONE);
        }
        var from = begin(calendar, start);
        if (finish != null) {
            return new Actuals(from, Math.max(from, end(calendar, finish)), 0, 100, PlanMinute.NONE);
        }
        var remaining = facts.remainingDays() == null
                ? -1
                : (int) Math.round(facts.remainingDays().doubleValue() * calendar.minutesPerDay());
        return new Actuals(from, PlanMinute.NONE, remaining, percent, PlanMinute.NONE);
    }

    private static int begin(WorkCalendar calendar, LocalDate day) {
        return calendar.worksOn(day) ? calendar.nextStart(PlanMinute.startOf(day)) : PlanMinute.of(day, 480);
    }

    private static int end(WorkCalendar calendar, LocalDate day) {
        return calendar.worksOn(day) ? calendar.previousFinish(PlanMinute.endOf(day)) : PlanMinute.of(day, 1020);
    }

    @Override
    public EnteredPlan enterFrozen(
            TenantId tenant,
            ProjectId project,
            @Nullable LotId lot,
            String name,
            PlanFile file,
            @Nullable PersonId by) {
        var person = by == null ? null : by.value();
        var entered = revisions.enter(
                tenant, project.value(), lot == null ? null : lot.value(), name, compiled(file), person);
        revisions.freeze(tenant, entered.plan(), entered.revision(), "DRAFT", person);
        tracking.begin(tenant, entered);
        seals.seal(tenant, SealedBaselines.KIND, entered.revision().toString());
        return entered(entered);
    }

    @Override
    public EnteredPlan enter(
            TenantId tenant, ProjectId project, @Nullable LotId lot, String name, PlanFile file, Course course) {
        var entered = revisions.enter(
                tenant,
                project.value(),
                lot == null ? null : lot.value(),
                name,
                compiled(file),
                course.drawnUp().by().value());
        revisions.cameBy(tenant, entered, course);
        if (course.frozen() != null) {
            tracking.begin(tenant, entered);
            seals.seal(tenant, SealedBaselines.KIND, entered.revision().toString());
        }
        return entered(entered);
    }

    @Override
    public UUID putForward(TenantId tenant, PlanId plan, PersonId by) {
        var actor = people.actor(tenant, by).orElseThrow();
        var frozen = revisions.frozen(tenant, plan.value()).orElseThrow();
        if (send.handle(actor, frozen) instanceof SendForApproval.Outcome.Sent(var approval)) {
            return approval;
        }
        throw new IllegalStateException("plan (%s) cannot be put forward by (%s)".formatted(plan, by));
    }

    private static EnteredPlan entered(Loaded plan) {
        return new EnteredPlan(
                new PlanId(plan.plan()),
                plan.ids().stream().map(ActivityId::new).toList());
    }

    private static CompiledPlan compiled(PlanFile file) {
        return switch (CompiledPlan.of(FilePlan.of(file).content())) {
            case Unschedulable(var sentence, var _) -> throw new IllegalArgumentException(sentence);
            case CompiledPlan plan -> plan;
        };
    }

    @Override
    public List<Lies> dates(PlanFile file) {
        var dates = compiled(file).planned();
        var rows = new ArrayList<Lies>(dates.size());
        for (var row = 0; row < dates.size(); row++) {
            var nowhere = dates.start(row) == PlanMinute.NONE;
            rows.add(new Lies(
                    nowhere ? null : PlanMinute.dateOfStart(dates.start(row)),
                    nowhere ? null : PlanMinute.dateOfFinish(dates.finish(row)),
                    dates.totalFloat(row) / dates.plan().minutesPerDay(row)));
        }
        return rows;
    }

    @Override
    public void known(TenantId tenant, PlanId plan, Basis basis, Map<ActivityId, Facts> facts) {
        var revision = revisions.frozen(tenant, plan.value()).orElseThrow();
        var frozen = revisions.load(tenant, revision);
        var done = new HashMap<Integer, Tracking.Done>();
        var dataDate = PlanMinute.NONE;
        for (var line = 0; line < frozen.ids().size(); line++) {
            var known = facts.get(new ActivityId(frozen.ids().get(line)));
            if (known != null) {
                done.put(line, done(frozen, line, known));
                dataDate = Math.max(dataDate, PlanMinute.endOf(known.forDay()));
            }
        }
        tracking.tellAll(tenant, frozen, basis, done, dataDate);
    }

    @EventListener
    @Order(TenantErasing.SCHEDULE)
    void on(TenantErasing erasing) {
        erase(erasing.tenant());
    }

    @Override
    public void erase(TenantId tenant) {
        jdbc.sql("""
                        update schedule.plan
                           set frozen_id = null
                         where tenant_id = :tenant
                        """).param("tenant", tenant.value()).update();
        for (var statement : List.of(
                "delete from schedule.plan_import where tenant_id = :tenant",
                "delete from schedule.plan_standing where tenant_id = :tenant",
                "delete from schedule.standing where tenant_id = :tenant",
                "delete from schedule.revision where tenant_id = :tenant",
                "delete from schedule.threshold where tenant_id = :tenant",
                "delete from schedule.plan where tenant_id = :tenant")) {
            jdbc.sql(statement).param("tenant", tenant.value()).update();
        }
    }
}
