package org.mingdu.approval.instance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingdu.access.TenantErasing;
import org.mingdu.approval.Verdict;
import org.mingdu.approval.delegation.DelegationTable;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.instance.TaskTable.Task;
import org.mingdu.approval.route.Kinds;
import org.mingdu.approval.route.RouteTable;
import org.mingdu.evidence.Seals;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Writes down what an act came to, tells those whom it concerns, and the room that owns the subject when it is
/// decided: all in the running
/// transaction.
@Component
class KeepMatter {
    private final InstanceTable instances;
    private final EventTable events;
    private final TaskTable tasks;
    private final BoxTable boxes;
    private final PhraseTable phrases;
    private final ActFileTable files;
    private final DelegationTable delegations;
    private final RouteTable routes;
    private final Kinds kinds;
    private final TellMatter tell;
    private final ApprovalSettings settings;
    private final Seals seals;

    KeepMatter(
            InstanceTable instances,
            EventTable events,
            TaskTable tasks,
            BoxTable boxes,
            PhraseTable phrases,
            ActFileTable files,
            DelegationTable delegations,
            RouteTable routes,
            Kinds kinds,
            TellMatter tell,
            ApprovalSettings settings,
            Seals seals) {
        this.instances = instances;
        this.events = events;
        this.tasks = tasks;
        this.boxes = boxes;
        this.phrases = phrases;
        this.files = files;
        this.delegations = delegations;
        this.routes = routes;
        this.kinds = kinds;
        this.tell = tell;
        this.settings = settings;
        this.seals = seals;
    }

    void keep(TenantId tenant, InstanceTable.Row row, Route route, Outcome.Moved moved, Instant at) {
        var id = row.id();
        var subject = row.subject();
        var state = moved.state();
        events.add(tenant, id, moved.entries());
        seals.seal(
                tenant,
                SealedActs.KIND,
                moved.entries().stream()
                        .map(entry -> SealedActs.subject(id, entry.number()))
                        .toList());
        box(tenant, id, moved.entries());
        instances.moved(tenant, id, state, at);
        var opened = turns(tenant, id, route, state, at);
        tell.of(tenant, row, route, moved, opened);
        switch (state.standing()) {
            case NEW, RUNNING, GIVEN_BACK, SUSPENDED -> {}
            case APPROVED -> kinds.of(subject.kind()).decided(tenant, subject, Verdict.APPROVED);
            case REFUSED -> kinds.of(subject.kind()).decided(tenant, subject, Verdict.REFUSED);
            case WITHDRAWN -> kinds.of(subject.kind()).decided(tenant, subject, Verdict.WITHDRAWN);
            case VOID -> kinds.of(subject.kind()).decided(tenant, subject, Verdict.VOID);
        }
    }

    private void box(TenantId tenant, UUID id, List<Entry> entries) {
        for (var entry : entries) {
            switch (entry.event()) {
                case Event.Started _ -> boxes.add(tenant, id, entry.by(), BoxTable.Kind.STARTED, entry.at());
                case Event.Answered _, Event.HandedOn _, Event.GaveBack _ ->
                    boxes.add(tenant, id, entry.by(), BoxTable.Kind.DONE, entry.at());
                case Event.Copied(var people) ->
                    people.forEach(person -> boxes.add(tenant, id, person, BoxTable.Kind.COPIED, entry.at()));
                case Event.Escalated(var _, var people) ->
                    people.forEach(person -> boxes.add(tenant, id, person, BoxTable.Kind.COPIED, entry.at()));
                default -> {}
            }
        }
    }

    private record Place(int round, int seat, PersonId person) {}

    private static Place place(Task task) {
        return new Place(task.round(), task.seat(), task.person());
    }

    /// The turns that were nobody's before.
    List<Task> turns(TenantId tenant, UUID id, Route route, State state, Instant at) {
        var opened = new ArrayList<Task>();
        var before = tasks.of(tenant, id).stream().collect(Collectors.toMap(KeepMatter::place, Function.identity()));
        for (var task : turns(id, route, state, settings.escalateAfter())) {
            var known = before.remove(place(task));
            if (known == null) {
                tasks.add(tenant, task, at);
                opened.add(task);
            } else if (!known.equals(task)) {
                tasks.later(tenant, task);
            }
        }
        before.values().forEach(task -> tasks.remove(tenant, task));
        return opened;
    }

    /// While a matter is suspended it is nobody's turn.
    static List<Task> turns(UUID id, Route route, State state, Duration above) {
        var turns = new ArrayList<Task>();
        if (state.standing() == State.Standing.RUNNING) {
            for (var round : state.live()) {
                var step = route.user(round.step());
                for (var seat : round.turn(step.mode())) {
                    var own = new Task(
                            id,
                            round.number(),
                            seat.number(),
                            seat.person(),
                            null,
                            step.name(),
                            round.due(),
                            round.nudgeAt(above));
                    turns.add(own);
                    var other = seat.standIn();
                    if (other != null) {
                        turns.add(own.inStead(other));
                    }
                }
            }
        }
        return turns;
    }

    @EventListener
    @Order(TenantErasing.APPROVAL)
    void on(TenantErasing erasing) {
        events.eraseDemo(erasing.tenant());
        tasks.erase(erasing.tenant());
        boxes.erase(erasing.tenant());
        files.erase(erasing.tenant());
        delegations.erase(erasing.tenant());
        phrases.erase(erasing.tenant());
        instances.erase(erasing.tenant());
        routes.erase(erasing.tenant());
    }
}
