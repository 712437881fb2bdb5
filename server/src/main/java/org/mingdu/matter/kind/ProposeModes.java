package org.mingdu.matter.kind;

import static org.mingdu.kernel.Speech.say;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.proposal.Proposals;
import org.mingdu.access.proposal.ProposedAct;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Right;
import org.mingdu.matter.kind.ModeTable.Change;
import org.mingdu.matter.kind.ModeTable.Kept;
import org.springframework.stereotype.Service;

/// Where matters are decided, proposed by whoever looks after the business of the whole and in force when an
/// administrator confirms it: who could take a kind out of approval alone would need no approval.
@Service
class ProposeModes implements ProposedAct {
    private final ModeTable modes;
    private final Proposals proposals;
    private final Trail trail;

    ProposeModes(ModeTable modes, Proposals proposals, Trail trail) {
        this.modes = modes;
        this.proposals = proposals;
        this.trail = trail;
    }

    /// @param version of the mode it was chosen against
    record ModeForm(
            @NotNull(message = "请选择事项类别。") MatterKind kind,
            @NotNull(message = "请选择办理方式。") Mode mode,
            @NotNull(message = "缺少版本号，请刷新后重试。") Integer version) {}

    record Form(@NotEmpty(message = "请至少修改一类事项。") List<@NotNull(message = "请至少修改一类事项。") @Valid ModeForm> modes) {}

    sealed interface Outcome {
        record Proposed(UUID id) implements Outcome {}

        record NoRight() implements Outcome {}

        record Twice() implements Outcome {}

        record Stale() implements Outcome {}

        record Same() implements Outcome {}

        record OneWaits() implements Outcome {}
    }

    Outcome handle(Actor actor, Form form) {
        if (!actor.mayEverywhere(Right.STANDARD_EDIT)) {
            return new Outcome.NoRight();
        }
        var seen = EnumSet.noneOf(MatterKind.class);
        if (!form.modes().stream().allMatch(one -> seen.add(one.kind()))) {
            return new Outcome.Twice();
        }
        var kept = modes.all(actor.tenant());
        if (form.modes().stream().anyMatch(one -> of(kept.get(one.kind())).version() != one.version())) {
            return new Outcome.Stale();
        }
        var changes = form.modes().stream()
                .map(one -> new Change(one.kind(), of(kept.get(one.kind())).mode(), one.mode()))
                .filter(change -> change.was() != change.mode())
                .toList();
        if (changes.isEmpty()) {
            return new Outcome.Same();
        }
        var proposal = proposals.propose(actor, Kind.MATTER_MODE, null, null);
        if (proposal.isEmpty()) {
            return new Outcome.OneWaits();
        }
        changes.forEach(change -> modes.propose(actor.tenant(), proposal.get(), change));
        trail.about("proposal", proposal.get(), Kind.MATTER_MODE.title());
        changes.forEach(change -> trail.say(words(change)));
        return new Outcome.Proposed(proposal.get());
    }

    private static Kept of(@Nullable Kept kept) {
        return kept == null ? Kept.FIRST : kept;
    }

    static String words(Change change) {
        return say(
                "%s：%s → %s",
                change.kind().title(), change.was().title(), change.mode().title());
    }

    @Override
    public Kind kind() {
        return Kind.MATTER_MODE;
    }

    @Override
    public void confirmed(Agreed proposal) {
        modes.of(proposal.tenant(), proposal.id()).forEach(change -> {
            modes.putInForce(proposal.tenant(), change);
            trail.say(words(change));
        });
    }
}
