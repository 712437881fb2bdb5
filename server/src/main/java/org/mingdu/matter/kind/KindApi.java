package org.mingdu.matter.kind;

import static org.mingdu.kernel.Speech.say;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.proposal.Proposal;
import org.mingdu.access.proposal.Proposals;
import org.mingdu.access.proposal.ProposedAct;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Formal;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The kinds of matter, and for each where it is decided.
@RestController
class KindApi {
    private final ModeTable modes;
    private final ProposeModes propose;
    private final Proposals proposals;

    KindApi(ModeTable modes, ProposeModes propose, Proposals proposals) {
        this.modes = modes;
        this.propose = propose;
        this.proposals = proposals;
    }

    /// @param name of the kind
    /// @param ofLot whether it may be of one lot
    /// @param version of the mode
    record Shown(
            MatterKind kind,
            String name,
            boolean ofLot,
            List<MatterKind.Asked> asks,
            String law,
            Mode mode,
            String modeName,
            int version) {}

    /// @param changes what differs, a line for each kind
    record ModesProposed(Proposal proposal, List<String> changes) {}

    /// @param proposed what waits for a second word; null when nothing does, or when it is not the reader's to know
    record Kinds(List<Shown> items, @Nullable ModesProposed proposed, List<String> can) {}

    record ModeProposal(UUID id) {}

    @GetMapping("/api/v1/matter-kinds")
    @Allows(
            value = {Right.PROJECT_READ, Right.SECURITY_MANAGE, Right.PEOPLE_MANAGE},
            because = "事项类别和办理方式对看项目的人公开，管理员据以核对修改",
            action = "查看事项类别")
    Kinds kinds(Actor actor) {
        var kept = modes.all(actor.tenant());
        var proposes = actor.mayEverywhere(Right.STANDARD_EDIT);
        var open = proposes || Proposal.isFor(actor)
                ? proposals.open(actor, ProposedAct.Kind.MATTER_MODE, null).orElse(null)
                : null;
        return new Kinds(
                Arrays.stream(MatterKind.values())
                        .map(kind -> view(kind, kept.getOrDefault(kind, ModeTable.Kept.FIRST)))
                        .toList(),
                open == null
                        ? null
                        : new ModesProposed(
                                open,
                                modes.of(actor.tenant(), open.id()).stream()
                                        .map(ProposeModes::words)
                                        .toList()),
                proposes && open == null ? List.of("propose") : List.of());
    }

    @PostMapping("/api/v1/matter-kinds/mode-proposals")
    @ResponseStatus(HttpStatus.CREATED)
    @Formal
    @Allows(value = Right.STANDARD_EDIT, because = "事项的办理方式由业务管理员提出、管理员确认后生效", action = "提出修改事项办理方式")
    ResponseEntity<ModeProposal> propose(Actor actor, @Valid @RequestBody ProposeModes.Form form) {
        return switch (propose.handle(actor, form)) {
            case ProposeModes.Outcome.Proposed(var id) ->
                ResponseEntity.created(URI.create("/api/v1/proposals/" + id)).body(new ModeProposal(id));
            case ProposeModes.Outcome.NoRight() ->
                Problem.of(HttpStatus.FORBIDDEN, "matter", "beyond-reach", "办理方式对全域生效，请由全域的业务管理员提出。")
                        .answer();
            case ProposeModes.Outcome.Twice() ->
                Problem.invalid("matter", List.of(new Problem.Field("/modes", "同一类事项出现了两次，请合并。")))
                        .answer();
            case ProposeModes.Outcome.Stale() ->
                Problem.stale("matter", kinds(actor)).answer();
            case ProposeModes.Outcome.Same() ->
                Problem.of(HttpStatus.CONFLICT, "matter", "nothing-changed", "与现行办理方式相同，没有需要修改的内容。")
                        .answer();
            case ProposeModes.Outcome.OneWaits() ->
                Problem.of(HttpStatus.CONFLICT, "matter", "one-waits", "已有一份修改在等待确认。请先由管理员确认或不同意，或由提出人撤回。")
                        .answer();
        };
    }

    private static Shown view(MatterKind kind, ModeTable.Kept kept) {
        return new Shown(
                kind,
                say(kind.title()),
                kind.mayBeOfLot(),
                kind.asks(),
                kind.law(),
                kept.mode(),
                say(kept.mode().title()),
                kept.version());
    }
}
