package org.mingdu.approval.instance;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.PersonId;

/// What somebody wants to do.
sealed interface Act {
    /// The round it is done on; null when it is done on the matter as a whole.
    default @Nullable Integer onRound() {
        return switch (this) {
            case Agree(var round, var _, var _) -> round;
            case Refuse(var round, var _) -> round;
            case GiveBack(var round, var _, var _, var _) -> round;
            case TakeBack(var round) -> round;
            case HandOn(var round, var _, var _) -> round;
            case Delegate(var round, var _) -> round;
            case Advise(var round, var _) -> round;
            case AddSigners(var round, var _, var _, var _) -> round;
            case TakeOut(var round, var _) -> round;
            case Urge(var round) -> round;
            case Fill(var round, var _) -> round;
            case Start _, Resubmit _, Withdraw _, Copy _, Suspend _, Resume _, Cancel _ -> null;
        };
    }

    enum Way {
        /// The matter goes the whole way again.
        AGAIN,
        /// It comes straight back to who gave it back.
        STRAIGHT
    }

    sealed interface Target {
        record Previous() implements Target {}

        record Step(String id) implements Target {}

        record Initiator() implements Target {}
    }

    enum When {
        BEFORE,
        AFTER
    }

    /// The initiator begins.
    ///
    /// @param chosen people for the steps that ask the one before to choose, by step
    record Start(Map<String, String> facts, Map<String, List<PersonId>> chosen) implements Act {}

    /// Somebody agrees (同意).
    record Agree(int round, String opinion, Map<String, List<PersonId>> chosen) implements Act {}

    /// Somebody does not agree (不同意).
    record Refuse(int round, String opinion) implements Act {}

    /// Somebody gives back (退回).
    record GiveBack(int round, Target target, Way way, String opinion) implements Act {}

    /// The initiator sends again what was given back.
    record Resubmit(Map<String, String> facts, Map<String, List<PersonId>> chosen) implements Act {}

    /// 撤回 by the initiator, while nobody has said anything.
    record Withdraw() implements Act {}

    /// 撤回 of one's own agreement, while nobody has built on it.
    record TakeBack(int round) implements Act {}

    /// Somebody hands on to somebody else (转办).
    record HandOn(int round, PersonId to, String opinion) implements Act {}

    /// Somebody asks somebody for advice (委派).
    record Delegate(int round, PersonId to) implements Act {}

    /// What the delegate answers; the verdict stays with who asked.
    record Advise(int round, String opinion) implements Act {}

    /// 加签; who adds after oneself agrees with it.
    record AddSigners(int round, List<PersonId> people, When when, String opinion) implements Act {}

    /// Somebody takes out whom one has added (减签).
    record TakeOut(int round, PersonId person) implements Act {}

    /// Somebody lets others read (抄送).
    record Copy(List<PersonId> people) implements Act {}

    /// Somebody reminds who is to decide (催办).
    record Urge(int round) implements Act {}

    /// Somebody stops the clock (挂起).
    record Suspend(String reason) implements Act {}

    /// Somebody lets the clock run again (恢复).
    record Resume() implements Act {}

    /// Somebody makes the matter void (作废).
    record Cancel(String reason) implements Act {}

    /// Somebody is put on an empty post (空岗).
    record Fill(int round, PersonId person) implements Act {}
}
