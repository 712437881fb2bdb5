package org.mingdu.lifecycle.move;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.mingdu.lifecycle.course.HeadTable;
import org.mingdu.lifecycle.entry.LifecycleEntryTable;
import org.mingdu.lifecycle.gate.Facts;
import org.mingdu.lifecycle.gate.Gates;
import org.mingdu.lifecycle.law.Status;
import org.mingdu.lifecycle.law.Track;
import org.mingdu.lifecycle.law.Transition;
import org.mingdu.lifecycle.rule.RuleTable;
import org.mingdu.lifecycle.rule.Rules;
import org.mingdu.matter.Matters;
import org.mingdu.schedule.Schedules;
import org.springframework.stereotype.Component;

/// Brings together what the rooms know of a project, and has the gates judge it.
@Component
class GatherFacts {
    private final HeadTable heads;
    private final LifecycleEntryTable entries;
    private final MoveTable moves;
    private final RuleTable rules;
    private final Matters matters;
    private final Schedules schedules;
    private final Clock clock;

    GatherFacts(
            HeadTable heads,
            LifecycleEntryTable entries,
            MoveTable moves,
            RuleTable rules,
            Matters matters,
            Schedules schedules,
            Clock clock) {
        this.heads = heads;
        this.entries = entries;
        this.moves = moves;
        this.rules = rules;
        this.matters = matters;
        this.schedules = schedules;
        this.clock = clock;
    }

    /// What is known, with the rules it is judged by.
    record Known(HeadTable.Head head, Facts facts, Rules rules) {
        List<GateView> before(Transition move) {
            return Gates.before(move, facts, rules, head.regionPath()).stream()
                    .map(finding -> GateView.of(finding, head.id()))
                    .toList();
        }

        List<GateView> standing() {
            return Gates.standing(facts, rules, head.regionPath()).stream()
                    .map(finding -> GateView.of(finding, head.id()))
                    .toList();
        }
    }

    Known of(TenantId tenant, HeadTable.Head head, Track track) {
        var project = new ProjectId(head.id());
        var facts = new Facts(
                new Facts.Project(
                        head.nationalCode(),
                        head.typeCode(),
                        head.investment().yuan(),
                        head.plannedStart(),
                        head.plannedFinish()),
                head.stage(),
                head.status(),
                track,
                heads.lots(tenant, head.id()).stream()
                        .map(lot -> new Facts.Lot(lot.id(), lot.name(), lot.hasContractor()))
                        .toList(),
                entries.inForce(tenant, head.id()).stream()
                        .map(GatherFacts::entry)
                        .toList(),
                matters.decided(tenant, project).stream()
                        .map(one -> new Facts.Decided(one.kind(), yuan(one.amount())))
                        .toList(),
                schedules.promised(tenant, project).stream()
                        .map(one -> new Facts.Promise(one.start(), one.finish()))
                        .toList(),
                pausedOn(tenant, head),
                LocalDate.now(clock),
                null);
        return new Known(head, facts, rules.rules(tenant));
    }

    private @Nullable LocalDate pausedOn(TenantId tenant, HeadTable.Head head) {
        if (head.status() != Status.PAUSED) {
            return null;
        }
        return moves.list(tenant, head.id(), null, 1).stream()
                .findFirst()
                .map(move -> LocalDate.ofInstant(move.movedAt(), clock.getZone()))
                .orElse(null);
    }

    private static Facts.Entry entry(LifecycleEntryTable.Line line) {
        return new Facts.Entry(
                line.kind(),
                line.decidedOn(),
                yuan(line.amount()),
                line.quantity(),
                line.lot() == null ? null : line.lot().id());
    }

    private static java.math.@Nullable BigDecimal yuan(@Nullable Money money) {
        return money == null ? null : money.yuan();
    }
}
