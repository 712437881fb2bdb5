package org.mingdu.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.files.Files;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;

/// The door: drafts what somebody asks and puts it forward, by the rules that hold on the screens.
///
/// Expects a transaction that has entered the tenant. [#draft] and [#submit], for founding a demo, fail where the rules
/// refuse.
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

    /// What was approved, here or elsewhere.
    ///
    /// @param kind `ESTIMATE`, `COMMENCEMENT` …
    /// @param amount yuan, as it was approved
    record Decided(
            String kind, @Nullable LotId lot, @Nullable Money amount) {}

    /// All that was approved of a project and its lots, the oldest first; whoever asks sees the project as a whole.
    List<Decided> decided(TenantId tenant, ProjectId project);

    /// Keeps it as a draft of the actor.
    UUID draft(Actor actor, ProjectId project, Drafted draft);

    /// Sends a draft of the actor's on the way its kind has.
    void submit(Actor actor, UUID matter);

    /// What came of something that was put forward.
    sealed interface Raised {
        /// On its way to those who decide; or, where its kind is decided elsewhere, kept until the outcome is recorded.
        record Put(UUID matter, boolean inApproval) implements Raised {}

        /// A sentence that says what to do; nothing of it may be kept.
        record Refused(String sentence) implements Raised {}
    }

    /// Drafts it with its files and sends it off, all at once. The files are the matter's from then on.
    Raised raise(Actor actor, ProjectId project, Drafted draft, List<Files.Kept> files);
}
