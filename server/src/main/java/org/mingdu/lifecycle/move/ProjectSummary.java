package org.mingdu.lifecycle.move;

import static org.mingdu.kernel.Speech.say;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Posts;
import org.mingdu.approval.Approvals;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.PlanId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.mingdu.lifecycle.clock.Clocks;
import org.mingdu.lifecycle.course.CourseTable;
import org.mingdu.lifecycle.course.HeadTable;
import org.mingdu.lifecycle.initiation.InitiationTable;
import org.mingdu.lifecycle.law.Stage;
import org.mingdu.lifecycle.law.Status;
import org.mingdu.matter.Matters;
import org.mingdu.schedule.Basis;
import org.mingdu.schedule.DelayCauses;
import org.springframework.stereotype.Component;

/// A project in ten seconds: where it stands and since when, what is next and what blocks it, who holds it, what is
/// late
/// and why, and the money as far as it is known.
@Component
class ProjectSummary {
    /// Causes that are named of one plan.
    private static final int CAUSES = 2;

    private final HeadTable heads;
    private final LifecycleView lifecycle;
    private final SummaryTable table;
    private final GatherFacts facts;
    private final CourseTable courses;
    private final InitiationTable initiations;
    private final Clocks clocks;
    private final Matters matters;
    private final Approvals approvals;
    private final Posts posts;
    private final DelayCauses causes;
    private final Clock clock;

    ProjectSummary(
            HeadTable heads,
            LifecycleView lifecycle,
            SummaryTable table,
            GatherFacts facts,
            CourseTable courses,
            InitiationTable initiations,
            Clocks clocks,
            Matters matters,
            Approvals approvals,
            Posts posts,
            DelayCauses causes,
            Clock clock) {
        this.heads = heads;
        this.lifecycle = lifecycle;
        this.table = table;
        this.facts = facts;
        this.courses = courses;
        this.initiations = initiations;
        this.clocks = clocks;
        this.matters = matters;
        this.approvals = approvals;
        this.posts = posts;
        this.causes = causes;
        this.clock = clock;
    }

    /// @param lacks what blocks it, as the gates say
    record NextStep(String name, String toStageName, boolean open, List<GateView.Missing> lacks) {}

    /// Whoever has it on the table.
    ///
    /// @param what  the matter that waits, or what is missing
    /// @param who   people with their organisations, or whoever supplies what is missing
    /// @param since null where nobody can say
    record Holder(
            String what,
            List<String> who,
            @Nullable String step,
            @Nullable Instant since,
            String link) {}

    /// @param days calendar days past its day; of a plan, days its end slips
    /// @param why  in words of those on the site; null where nobody has said
    record Late(
            @OneOf({"PLAN", "LIMIT", "MILESTONE"}) String kind,
            String what,
            int days,
            @Nullable BigDecimal gapPoints,
            @Nullable String why,
            String link) {}

    /// Yuan; null is not known.
    ///
    /// @param lotsWithContract    lots whose contract sum is known
    /// @param lotsWithoutContract the rest
    record MoneyKnown(
            Money investment,
            @Nullable Money designEstimate,
            @Nullable Money contracts,
            int lotsWithContract,
            int lotsWithoutContract,
            @Nullable Money changes) {}

    /// @param since     when it last moved; null where that was before the register
    /// @param next      null where nothing leads on
    /// @param moreNext  further ways from here
    /// @param initiated whether its application was submitted here, so that its form can be printed
    /// @param halted    stopped or over, so that nothing of it is judged by its plan
    /// @param mayBegin  whether an application may begin: none is on its way, none was approved
    record View(
            UUID project,
            Stage stage,
            String stageName,
            String statusName,
            @Nullable Instant since,
            @Nullable NextStep next,
            int moreNext,
            List<Holder> holders,
            List<Late> late,
            MoneyKnown money,
            boolean initiated,
            boolean halted,
            boolean mayBegin,
            LocalDate asOf) {}

    Optional<View> of(Actor actor, UUID project) {
        return heads.find(actor, project).map(head -> view(actor, head));
    }

    private View view(Actor actor, HeadTable.Head head) {
        var life = lifecycle.of(actor, head.id()).orElseThrow();
        var next = onward(life);
        return new View(
                head.id(),
                head.stage(),
                life.stageName(),
                life.statusName(),
                life.since(),
                next,
                Math.max(0, life.next().size() - 1),
                holders(actor.tenant(), head, next),
                late(actor.tenant(), head),
                money(actor.tenant(), head),
                initiations.has(actor.tenant(), head.id()),
                head.status().isHalted(),
                mayBegin(actor.tenant(), head),
                LocalDate.now(clock));
    }

    private boolean mayBegin(TenantId tenant, HeadTable.Head head) {
        return !head.status().isHalted()
                && (head.stage() == Stage.RESERVE || head.stage() == Stage.PROPOSAL)
                && table.mattersInApproval(tenant, head.id()).stream()
                        .noneMatch(open -> open.subject().kind().equals("matter-initiation"))
                && matters.decided(tenant, new ProjectId(head.id())).stream()
                        .noneMatch(one -> one.kind().equals("INITIATION"));
    }

    private static @Nullable NextStep onward(LifecycleView.View life) {
        return life.next().stream()
                .filter(way -> !way.aside())
                .findFirst()
                .map(way -> new NextStep(
                        way.name(),
                        way.toStageName(),
                        way.open(),
                        way.gates().stream()
                                .filter(GateView::refuses)
                                .flatMap(gate -> gate.lacks().stream())
                                .toList()))
                .orElse(null);
    }

    private List<Holder> holders(TenantId tenant, HeadTable.Head head, @Nullable NextStep next) {
        var holders = new ArrayList<Holder>();
        for (var open : table.mattersInApproval(tenant, head.id())) {
            approvals.current(tenant, open.subject()).ifPresent(current -> {
                if (current.standing().equals("GIVEN_BACK")) {
                    holders.add(new Holder(
                            open.title(),
                            faces(tenant, List.of(current.initiator())),
                            say("被退回，待修改后重新提交"),
                            null,
                            "/approvals/" + current.approval()));
                    return;
                }
                var waiting = table.waiting(tenant, current.approval());
                holders.add(new Holder(
                        open.title(),
                        faces(tenant, current.waitsFor()),
                        waiting.map(SummaryTable.Waiting::step).orElse(null),
                        waiting.map(SummaryTable.Waiting::since).orElse(null),
                        "/approvals/" + current.approval()));
            });
        }
        var builders = holders.isEmpty() && head.stage() == Stage.CONSTRUCTION && head.status() == Status.ACTIVE
                ? table.builders(tenant, head.id())
                : List.<String>of();
        if (!builders.isEmpty()) {
            // What the completion will ask for is nobody's business while it is being built.
            holders.add(new Holder(say("按计划施工"), builders, null, null, "/projects/" + head.id()));
        }
        if (holders.isEmpty() && next != null) {
            next.lacks().stream()
                    .map(lack -> new Holder(lack.what(), List.of(lack.supplier()), null, null, lack.link()))
                    .forEach(holders::add);
        }
        return List.copyOf(holders);
    }

    private List<String> faces(TenantId tenant, List<PersonId> people) {
        return posts.faces(tenant, people).values().stream()
                .map(face -> face.post() == null
                        ? say("%s（%s）", face.name(), face.organisation())
                        : say("%s（%s %s）", face.name(), face.organisation(), face.post()))
                .sorted()
                .toList();
    }

    private List<Late> late(TenantId tenant, HeadTable.Head head) {
        if (head.status().isHalted()) {
            return List.of();
        }
        var late = new ArrayList<Late>();
        for (var plan : table.latePlans(tenant, head.id())) {
            late.add(new Late(
                    "PLAN", plan.name(), plan.days(), plan.gapPoints(), why(tenant, plan.id()), "/plans/" + plan.id()));
        }
        var life = "/projects/" + head.id() + "/lifecycle";
        var today = LocalDate.now(clock);
        for (var limit : clocks.of(tenant, head.id(), false)) {
            if (limit.overdue() && limit.state().equals("RUNNING")) {
                // Hours over are a day late.
                late.add(new Late("LIMIT", limit.name(), Math.max(1, days(limit.dueOn(), today)), null, null, life));
            }
        }
        for (var milestone : table.lateMilestones(tenant, head.id(), today)) {
            late.add(new Late("MILESTONE", milestone.name(), days(milestone.planned(), today), null, null, life));
        }
        return List.copyOf(late);
    }

    private @Nullable String why(TenantId tenant, UUID plan) {
        var words = causes.of(tenant, new PlanId(plan), Basis.LIVE).values().stream()
                .distinct()
                .sorted()
                .limit(CAUSES)
                .toList();
        return words.isEmpty() ? null : String.join("；", words);
    }

    private static int days(LocalDate due, LocalDate today) {
        return Math.toIntExact(ChronoUnit.DAYS.between(due, today));
    }

    private MoneyKnown money(TenantId tenant, HeadTable.Head head) {
        var decided = matters.decided(tenant, new ProjectId(head.id()));
        var contracts = table.contracts(tenant, head.id());
        var changes = decided.stream()
                .filter(one -> one.kind().equals("CHANGE"))
                .map(Matters.Decided::amount)
                .filter(Objects::nonNull)
                .map(Money::yuan)
                .toList();
        return new MoneyKnown(
                head.investment(),
                facts.of(tenant, head, courses.of(tenant, head.id()).track())
                        .facts()
                        .designEstimate()
                        .map(Money::new)
                        .orElse(null),
                contracts.sum(),
                contracts.known(),
                contracts.unknown(),
                changes.isEmpty() ? null : new Money(changes.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }
}
