package org.mingdu.matter;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.ProjectId;

/// The door: for founding a demo, drafts what somebody asks, by the rules that hold on the screens.
///
/// Expects a transaction that has entered the tenant, and fails where the rules refuse.
public interface Matters {
    /// What is asked.
    ///
    /// @param kind `CHANGE`, `EXTENSION` …
    /// @param days calendar days
    record Drafted(
            String kind,
            @Nullable LotId lot,
            String title,
            String content,
            @Nullable Money amount,
            @Nullable Integer days,
            @Nullable LocalDate day) {}

    /// Keeps it as a draft of the actor.
    UUID draft(Actor actor, ProjectId project, Drafted draft);

    /// Sends a draft of the actor's on the way its kind has.
    void submit(Actor actor, UUID matter);
}
