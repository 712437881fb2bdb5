package org.mingdu.engine.network;

import java.util.List;

/// What building a network leads to: the network, or the reason why it cannot be scheduled.
public sealed interface NetworkAnswer permits Network, NetworkAnswer.Refusal {
    /// The network, where a refusal can only be a fault of the program.
    default Network orThrow() {
        return switch (this) {
            case Network network -> network;
            case Refusal refusal -> throw new IllegalArgumentException(refusal.toString());
        };
    }

    /// A network that cannot be scheduled.
    sealed interface Refusal extends NetworkAnswer {}

    /// Each activity waits for the one before it, and the first for the last. Links on summaries bind their
    /// children, so a summary and its own descendant may follow each other here.
    record Loop(List<Integer> activities) implements Refusal {}

    /// An activity lies under something that is not a summary.
    record NotASummary(int activity, int parent) implements Refusal {}

    /// A summary lies under itself.
    record SummaryLoop(int summary) implements Refusal {}
}
