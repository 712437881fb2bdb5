package org.mingdu.schedule.screen;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Right;
import org.mingdu.schedule.Basis;
import org.mingdu.schedule.baseline.PlanStandingTable;
import org.mingdu.schedule.baseline.StandingTable;
import org.mingdu.schedule.plan.DateColumns;
import org.mingdu.schedule.plan.Timeline;
import org.mingdu.schedule.revision.Revisions;
import org.springframework.stereotype.Component;

/// A plan as a chart shows it. Of the baseline in force the dates are what is true; any other revision shows its own.
@Component
class ShownPlan {
    private final Revisions revisions;
    private final StandingTable standings;
    private final PlanStandingTable plans;

    ShownPlan(Revisions revisions, StandingTable standings, PlanStandingTable plans) {
        this.revisions = revisions;
        this.standings = standings;
        this.plans = plans;
    }

    record Found(Revisions.Plan plan, Revisions.Head head, Timeline timeline) {}

    /// The plan as somebody sees it who may; nothing where it, or the revision asked for, is not there for them.
    ///
    /// @param revision null for the one in force, or the newest where none is
    Optional<Found> find(Actor actor, UUID id, @Nullable UUID revision, Basis basis) {
        var plan = revisions.plan(actor, Right.PROJECT_READ, id).orElse(null);
        if (plan == null) {
            return Optional.empty();
        }
        var wanted = revision != null ? revision : plan.frozen();
        return revisions.of(actor.tenant(), id).stream()
                .filter(one -> wanted == null || one.id().equals(wanted))
                .findFirst()
                .map(head -> new Found(plan, head, timeline(actor, plan, head, basis)));
    }

    private Timeline timeline(Actor actor, Revisions.Plan plan, Revisions.Head head, Basis basis) {
        var loaded = revisions.load(actor.tenant(), head.id());
        var promise = plan.frozen() == null
                ? null
                : revisions.load(actor.tenant(), plan.frozen()).promise();
        var dates = loaded.planned();
        var finish = head.finish();
        var dataDate = loaded.compiled().content().dataDate();
        if (head.id().equals(plan.frozen())) {
            dates = standings.of(actor.tenant(), plan.id(), basis).dates();
            finish = last(dates);
            var known = plans.of(actor.tenant(), plan.id(), basis)
                    .map(PlanStandingTable.Standing::dataDate)
                    .orElse(null);
            dataDate = known == null ? PlanMinute.NONE : PlanMinute.endOf(known);
        }
        return new Timeline(
                new Timeline.Head(
                        plan.id().toString(),
                        head.id().toString(),
                        head.state(),
                        head.version(),
                        plan.name(),
                        dataDate,
                        finish),
                loaded.compiled(),
                loaded.ids().stream().map(UUID::toString).toList(),
                dates,
                promise);
    }

    private static int last(DateColumns dates) {
        var last = PlanMinute.EARLIEST;
        for (var line = 0; line < dates.size(); line++) {
            last = Math.max(last, dates.finish(line));
        }
        return last;
    }
}
