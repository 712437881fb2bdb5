package org.mingdu.project;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;

/// What a room knows of the history of projects; a bean of each room that has something to tell. Asked by who sees the
/// project as a whole, within a transaction that has entered the tenant.
public interface ProjectHistory {
    /// What a line is about.
    enum Kind {
        /// It moved on from one stage to another.
        MOVE,
        /// Something was put before somebody, or decided.
        MATTER,
        /// A paper was registered, or a version of a document kept.
        PAPER,
        /// A plan was drawn up, submitted or became the baseline.
        PLAN,
        /// Progress was approved.
        PROGRESS,
        /// A milestone was set, changed or reached.
        MILESTONE,
        /// Somebody was given a right on it.
        GRANT,
        /// The register was written.
        REGISTER
    }

    /// What happened once.
    ///
    /// @param id   of what it was done to; orders lines of one instant
    /// @param what a few words
    /// @param who  where somebody did it
    /// @param link where the screens show it
    record Line(
            Instant at,
            UUID id,
            Kind kind,
            String what,
            @Nullable String detail,
            @Nullable String who,
            @Nullable String link) {}

    /// The last line that was shown; those before it are asked for.
    record Before(Instant at, UUID id) {}

    /// The kinds this room tells of.
    Set<Kind> kinds();

    /// Newest first, at most so many, of those kinds.
    List<Line> lines(TenantId tenant, ProjectId project, Set<Kind> kinds, @Nullable Before before, int most);
}
