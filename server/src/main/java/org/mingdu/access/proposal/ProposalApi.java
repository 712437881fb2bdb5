package org.mingdu.access.proposal;

import static org.mingdu.kernel.Speech.say;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Formal;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProposalApi {
    private static final String WHY = "影响全域安全的事项由一名管理员提出、另一名管理员确认";

    private final Proposals proposals;
    private final DecideProposal decide;

    ProposalApi(Proposals proposals, DecideProposal decide) {
        this.proposals = proposals;
        this.decide = decide;
    }

    @GetMapping("/api/v1/proposals")
    @Allows(
            value = {Right.SECURITY_MANAGE, Right.PEOPLE_MANAGE},
            because = WHY,
            action = "查看两人办理的事项")
    Page<Proposal> list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return Proposal.isFor(actor)
                ? proposals.list(actor, open, after, Page.limit(limit))
                : new Page<>(List.of(), null, null);
    }

    @PostMapping("/api/v1/proposals/{id}/confirmation")
    @Formal
    @Allows(
            value = {Right.SECURITY_MANAGE, Right.PEOPLE_MANAGE},
            because = WHY,
            action = "确认两人办理的事项")
    ResponseEntity<Proposal> confirm(Actor actor, @PathVariable UUID id) {
        return answer(decide.handle(actor, id, new DecideProposal.Decision.Confirm()));
    }

    @PostMapping("/api/v1/proposals/{id}/refusal")
    @Allows(
            value = {Right.SECURITY_MANAGE, Right.PEOPLE_MANAGE},
            because = WHY,
            action = "不同意两人办理的事项")
    ResponseEntity<Proposal> refuse(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody DecideProposal.Decision.Refuse form) {
        return answer(decide.handle(actor, id, form));
    }

    @PostMapping("/api/v1/proposals/{id}/withdrawal")
    @Allows(
            value = {Right.SECURITY_MANAGE, Right.PEOPLE_MANAGE, Right.ROLES_EDIT, Right.STANDARD_EDIT},
            because = WHY,
            action = "撤回两人办理的事项")
    ResponseEntity<Proposal> withdraw(Actor actor, @PathVariable UUID id) {
        return answer(decide.handle(actor, id, new DecideProposal.Decision.Withdraw()));
    }

    private static ResponseEntity<Proposal> answer(DecideProposal.Outcome outcome) {
        return switch (outcome) {
            case DecideProposal.Outcome.Decided(var proposal) -> ResponseEntity.ok(proposal);
            case DecideProposal.Outcome.NotFound() -> Problem.notFound().answer();
            case DecideProposal.Outcome.Closed(var state) ->
                refused(HttpStatus.CONFLICT, "proposal-closed", closed(state));
            case DecideProposal.Outcome.NeedsAnother(var people) ->
                refused(HttpStatus.CONFLICT, "needs-another", another(people));
            case DecideProposal.Outcome.NotTheProposer() ->
                refused(HttpStatus.CONFLICT, "not-the-proposer", "只有提出人可以撤回。您不同意的，请选择“不同意”并写明理由。");
            case DecideProposal.Outcome.ProposerGone() ->
                refused(HttpStatus.CONFLICT, "proposer-gone", "提出人已离任或不再是管理员，不能确认。请选择“不同意”，再由现任管理员重新提出。");
        };
    }

    private static String closed(ProposalTable.State state) {
        return switch (state) {
            case CONFIRMED -> "这个事项已由他人确认，请刷新页面查看。";
            case REFUSED -> "这个事项已由他人不同意，请刷新页面查看。";
            case WITHDRAWN -> "提出人已撤回这个事项，请刷新页面查看。";
            case LAPSED -> "这个事项超过 7 天无人确认，已失效，请重新提出。";
            case OPEN -> throw new IllegalStateException("an open proposal is not closed");
        };
    }

    private static String another(List<Named> people) {
        return people.isEmpty()
                ? "须由另一名管理员确认，而现在没有这样的人。请先在“单位与人员”中补齐系统管理员和安全管理员。"
                : say("须由另一名管理员确认，可以确认的有：%s。", people.stream().map(Named::name).collect(Collectors.joining("、")));
    }

    private static <T> ResponseEntity<T> refused(HttpStatus status, String slug, String sentence) {
        return Problem.of(status, "access", slug, sentence).answer();
    }
}
