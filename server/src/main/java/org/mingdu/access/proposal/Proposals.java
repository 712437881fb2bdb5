package org.mingdu.access.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.LapsingProposals;
import org.mingdu.access.ProposalDecided;
import org.mingdu.access.ProposalWaits;
import org.mingdu.access.proposal.ProposedAct.Kind;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/// Proposals as they are made and as their readers see them. Whoever may confirm one is told when it is made, who
/// proposed it when it is decided.
@Component
@NamedInterface("proposal")
public class Proposals implements LapsingProposals {
    private final ProposalTable table;
    private final ApplicationEventPublisher events;

    Proposals(ProposalTable table, ApplicationEventPublisher events) {
        this.table = table;
        this.events = events;
    }

    /// Empty when one of the kind waits already.
    ///
    /// @param person  whom it is about
    /// @param content what waits to be put in place and is nobody's to read
    public Optional<UUID> propose(Actor actor, Kind kind, @Nullable UUID person, @Nullable String content) {
        var made = table.insert(actor, kind, person, content);
        if (made.isPresent()) {
            events.publishEvent(new ProposalWaits(
                    actor.tenant(),
                    people(table.mayConfirm(actor.tenant(), kind, actor.person(), person)),
                    kind.title(),
                    kind.page()));
        }
        return made;
    }

    void decided(TenantId tenant, ProposalTable.Row row, boolean confirmed) {
        events.publishEvent(new ProposalDecided(
                tenant,
                new PersonId(row.proposedBy().id()),
                row.kind().title(),
                row.kind().page(),
                confirmed));
    }

    @Override
    public List<Lapsing> take(TenantId tenant) {
        return table.warn(tenant).stream()
                .flatMap(id -> table.find(tenant, id).stream())
                .map(row -> new Lapsing(
                        new PersonId(row.proposedBy().id()),
                        row.kind().title(),
                        row.kind().page(),
                        row.proposedAt().plus(ProposalTable.OPEN_FOR)))
                .toList();
    }

    Page<Proposal> list(Actor actor, boolean openOnly, @Nullable String after, int limit) {
        var page = table.list(actor.tenant(), openOnly, after, limit);
        return new Page<>(page.items().stream().map(row -> of(actor, row)).toList(), page.next(), page.total());
    }

    public Optional<Proposal> open(Actor actor, Kind kind, @Nullable UUID person) {
        return table.open(actor.tenant(), kind, person).map(row -> of(actor, row));
    }

    Proposal of(Actor actor, ProposalTable.Row row) {
        return Proposal.of(
                actor,
                row,
                row.state() == ProposalTable.State.OPEN
                        ? table.mayConfirm(
                                actor.tenant(),
                                row.kind(),
                                new PersonId(row.proposedBy().id()),
                                about(row))
                        : List.of());
    }

    private static @Nullable UUID about(ProposalTable.Row row) {
        var person = row.person();
        return person == null ? null : person.id();
    }

    private static List<PersonId> people(List<Named> all) {
        return all.stream().map(one -> new PersonId(one.id())).toList();
    }
}
