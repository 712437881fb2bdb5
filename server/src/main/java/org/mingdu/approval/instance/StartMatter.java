package org.mingdu.approval.instance;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingdu.access.Posts;
import org.mingdu.approval.Approvals;
import org.mingdu.approval.Subject;
import org.mingdu.approval.route.Kinds;
import org.mingdu.approval.route.RouteTable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Service;

/// Puts a subject on the route that is in force for its kind, for as long as it travels.
@Service
class StartMatter implements Approvals {
    private final RouteTable routes;
    private final WholeRoutes wholes;
    private final InstanceTable instances;
    private final TaskTable tasks;
    private final KeepMatter keep;
    private final TakeAct acts;
    private final ReadMatter reader;
    private final Kinds kinds;
    private final Posts posts;
    private final Houses houses;
    private final Ids ids;
    private final Clock clock;

    StartMatter(
            RouteTable routes,
            WholeRoutes wholes,
            InstanceTable instances,
            TaskTable tasks,
            KeepMatter keep,
            TakeAct acts,
            ReadMatter reader,
            Kinds kinds,
            Posts posts,
            Houses houses,
            Ids ids,
            Clock clock) {
        this.routes = routes;
        this.wholes = wholes;
        this.instances = instances;
        this.tasks = tasks;
        this.keep = keep;
        this.acts = acts;
        this.reader = reader;
        this.kinds = kinds;
        this.posts = posts;
        this.houses = houses;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Started start(Actor initiator, Subject subject, String name, Map<String, List<PersonId>> chosen) {
        var tenant = initiator.tenant();
        var kind = kinds.of(subject.kind());
        var version = routes.inForce(tenant, kind);
        var place = kind.place(tenant, subject);
        var named = chosen.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        if (posts.reaching(tenant, place, named).size() < named.size()) {
            return new Started.Refused(Reason.NOT_HERE.words());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var whole = wholes.beginning(tenant, version.route());
        var outcome = Decide.decide(
                whole.route(),
                State.NEW,
                new Act.Start(kind.facts(tenant, subject), chosen),
                new Context(initiator.person(), Context.Capacity.PARTY, now, houses.at(tenant, place)));
        return switch (outcome) {
            case Outcome.Refused(var reason) -> new Started.Refused(reason.words());
            case Outcome.Moved moved -> {
                var row = new InstanceTable.Row(
                        ids.next(),
                        subject,
                        name,
                        version.id(),
                        initiator.person(),
                        State.Standing.RUNNING,
                        now,
                        null,
                        whole.subRoutes());
                if (!instances.insert(tenant, row, moved.state())) {
                    yield new Started.UnderWay();
                }
                keep.keep(tenant, row, whole.route(), moved, now);
                yield new Started.Begun(row.id());
            }
        };
    }

    @Override
    public void agree(Actor actor, UUID approval, String opinion) {
        var round = tasks.of(actor.tenant(), approval).stream()
                .filter(task -> task.person().equals(actor.person()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("approval (%s) is not up to them".formatted(approval)))
                .round();
        var agree = new Act.Agree(round, opinion, Map.of());
        if (!(acts.handle(actor, approval, agree, Context.Capacity.PARTY) instanceof TakeAct.Taken.Done)) {
            throw new IllegalStateException("approval (%s) cannot be agreed to".formatted(approval));
        }
    }

    @Override
    public List<Told> told(TenantId tenant, Subject subject) {
        return reader.told(tenant, subject);
    }

    @Override
    public Optional<Current> current(TenantId tenant, Subject subject) {
        return instances
                .latest(tenant, subject)
                .map(row -> new Current(
                        row.id(),
                        row.initiator(),
                        row.standing().name(),
                        tasks.of(tenant, row.id()).stream()
                                .map(TaskTable.Task::person)
                                .distinct()
                                .toList()));
    }
}
