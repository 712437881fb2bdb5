package org.mingdu.approval.instance;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.access.Posts;
import org.mingdu.access.Posts.Face;
import org.mingdu.approval.Approvals;
import org.mingdu.approval.Subject;
import org.mingdu.approval.SubjectKind;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.instance.MatterView.Can;
import org.mingdu.approval.instance.MatterView.Fact;
import org.mingdu.approval.route.Kinds;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Service;

/// A matter with its history, for those who take part in it, look after approvals or may see what is decided.
@Service
class ReadMatter {
    private final InstanceTable instances;
    private final EventTable events;
    private final WholeRoutes routes;
    private final Kinds kinds;
    private final Posts posts;
    private final Houses houses;
    private final ApprovalSettings settings;
    private final Clock clock;

    ReadMatter(
            InstanceTable instances,
            EventTable events,
            WholeRoutes routes,
            Kinds kinds,
            Posts posts,
            Houses houses,
            ApprovalSettings settings,
            Clock clock) {
        this.houses = houses;
        this.settings = settings;
        this.instances = instances;
        this.events = events;
        this.routes = routes;
        this.kinds = kinds;
        this.posts = posts;
        this.clock = clock;
    }

    Optional<MatterView> of(Actor actor, UUID id) {
        var row = instances.find(actor.tenant(), id).orElse(null);
        if (row == null) {
            return Optional.empty();
        }
        var tenant = actor.tenant();
        var kind = kinds.of(row.subject().kind());
        var history = events.history(tenant, id);
        var state = State.of(history);
        if (!maySee(actor, kind, row, state)) {
            return Optional.empty();
        }
        var house = houses.at(tenant, kind.place(tenant, row.subject()));
        return Optional.of(view(actor, new Known(row, kind, history, state, routes.laid(tenant, row), house)));
    }

    private static boolean maySee(Actor actor, SubjectKind kind, InstanceTable.Row row, State state) {
        return TakeAct.takesPart(state, actor.person())
                || Stewards.capacity(actor) == Context.Capacity.STEWARD
                || kind.mayBeSeenBy(actor, row.subject());
    }

    /// Whether somebody may read it, and so bring and fetch files; what it is called.
    Optional<String> name(Actor actor, UUID id) {
        return instances
                .find(actor.tenant(), id)
                .filter(row -> maySee(
                        actor, kinds.of(row.subject().kind()), row, State.of(events.history(actor.tenant(), id))))
                .map(InstanceTable.Row::name);
    }

    /// Whom somebody may name in an act on it: those whose grants reach where it lies. Only who may see it is told.
    Optional<List<Face>> candidates(Actor actor, UUID id, String words, int most) {
        var row = instances.find(actor.tenant(), id).orElse(null);
        if (row == null) {
            return Optional.empty();
        }
        var kind = kinds.of(row.subject().kind());
        if (!maySee(actor, kind, row, State.of(events.history(actor.tenant(), id)))) {
            return Optional.empty();
        }
        return Optional.of(posts.reaching(actor.tenant(), kind.place(actor.tenant(), row.subject()), words, most));
    }

    /// For somebody who may read it.
    MatterView view(Actor actor, Known matter) {
        var row = matter.row();
        var kind = matter.kind();
        var state = matter.state();
        var route = matter.laid().route();
        var version = matter.laid().version();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var house = matter.house();
        var can = Possible.of(route, state, actor.person(), Stewards.capacity(actor), now, house);
        // Whom a limit goes up to is told where one runs.
        var above = state.live().stream().anyMatch(round -> round.due() != null)
                ? house.above(route.above()).stream().distinct().toList()
                : List.<PersonId>of();
        var people = new HashSet<>(Telling.people(matter.history()));
        people.addAll(above);
        can.forEach(choice -> people.addAll(choice.people()));
        var telling = new Telling(
                route,
                matter.history(),
                state,
                posts.faces(actor.tenant(), people),
                new Telling.Above(settings.escalateAfter(), above));
        return new MatterView(
                row.id(),
                kind.kind(),
                kind.title(),
                row.subject().id(),
                kind.page(actor.tenant(), row.subject()),
                row.name(),
                row.standing().name(),
                state.events(),
                telling.face(row.initiator()),
                row.startedAt(),
                row.endedAt(),
                route.name(),
                version.number(),
                route,
                version.route(),
                facts(actor, kind, row, route, state),
                telling.rounds(),
                telling.lines(),
                can.stream().map(choice -> can(choice, route, state, telling)).toList());
    }

    /// In the words of the room whose subject it is; what the room does not know of is told as the route has it.
    private static List<Fact> facts(Actor actor, SubjectKind kind, InstanceTable.Row row, Route route, State state) {
        return kind.told(actor.tenant(), row.subject(), state.facts())
                .map(told -> told.stream()
                        .map(one -> new Fact(one.code(), one.name(), one.value()))
                        .toList())
                .orElseGet(() -> route.fields().stream()
                        .map(field -> new Fact(
                                field.code(), field.name(), state.facts().getOrDefault(field.code(), "")))
                        .toList());
    }

    /// What people did to the latest approval of a subject: what followed by itself is left out, and so is its
    /// beginning.
    List<Approvals.Told> told(TenantId tenant, Subject subject) {
        var row = instances.latest(tenant, subject).orElse(null);
        if (row == null) {
            return List.of();
        }
        var history = events.history(tenant, row.id());
        var route = routes.of(tenant, row);
        var telling = new Telling(
                route,
                history,
                State.of(history),
                posts.faces(tenant, Telling.people(history)),
                new Telling.Above(settings.escalateAfter(), List.of()));
        var told = new ArrayList<Approvals.Told>();
        for (var line : telling.lines()) {
            var by = line.by();
            if (by != null && line.number() > 1) {
                told.add(new Approvals.Told(
                        line.at(),
                        new UUID(row.id().getMostSignificantBits(), row.id().getLeastSignificantBits() + line.number()),
                        by.name(),
                        line.text(),
                        line.opinion(),
                        "/approvals/" + row.id()));
            }
        }
        return List.copyOf(told);
    }

    private static Can can(Possible.Choice choice, Route route, State state, Telling telling) {
        var round = choice.round();
        return new Can(
                choice.type(),
                round,
                round == null
                        ? null
                        : state.round(round)
                                .map(found -> route.user(found.step()).name())
                                .orElse(null),
                choice.targets(),
                choice.chooses(),
                choice.people().stream().map(telling::face).toList(),
                choice.opinion(),
                choice.files(),
                choice.formal());
    }
}
