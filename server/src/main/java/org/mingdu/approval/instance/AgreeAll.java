package org.mingdu.approval.instance;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.springframework.stereotype.Service;

/// Agrees to several matters at once, each where it is one's turn; what cannot be agreed to is named, and the rest goes
/// through.
@Service
class AgreeAll {
    private final TakeAct acts;
    private final TaskTable tasks;
    private final Trail trail;

    AgreeAll(TakeAct acts, TaskTable tasks, Trail trail) {
        this.acts = acts;
        this.tasks = tasks;
        this.trail = trail;
    }

    record Form(
            @NotEmpty(message = "请至少选择一个事项。") @Size(max = 100, message = "一次至多办理 100 个事项。")
            List<@NotNull(message = "有一个事项没有标识，请刷新后重试。") UUID> ids,

            @Nullable @Size(max = 2000, message = "意见最多 2000 个字，请精简。")
            String opinion) {}

    record Refused(UUID id, String detail) {}

    record Outcome(int agreed, List<Refused> refused) {}

    Outcome handle(Actor actor, Form form) {
        var agreed = 0;
        var refused = new ArrayList<Refused>();
        var opinion = form.opinion() == null ? "" : form.opinion().strip();
        // Always in the same order, so that two people's lists never wait for each other crosswise.
        for (var id : new TreeSet<>(form.ids())) {
            var turn = tasks.of(actor.tenant(), id).stream()
                    .filter(task -> task.person().equals(actor.person()))
                    .findFirst()
                    .orElse(null);
            var taken = turn == null
                    ? new TakeAct.Taken.Refused(Reason.NOT_YOUR_TURN)
                    : acts.handle(
                            actor,
                            id,
                            new Act.Agree(turn.round(), opinion, Map.of()),
                            Stewards.capacity(actor),
                            new TakeAct.Asking(TakeAct.Manner.IN_BULK, List.of()));
            switch (taken) {
                case TakeAct.Taken.Done _ -> agreed++;
                case TakeAct.Taken.Refused(var reason) -> refused.add(new Refused(id, reason.words()));
                case TakeAct.Taken.ProveFirst() -> refused.add(new Refused(id, Reason.FORMAL_ONE_BY_ONE.words()));
                case TakeAct.Taken.NotFound() -> refused.add(new Refused(id, Reason.NOT_YOUR_TURN.words()));
            }
        }
        trail.say("同意 %d 件，未办 %d 件".formatted(agreed, refused.size()));
        return new Outcome(agreed, refused);
    }
}
