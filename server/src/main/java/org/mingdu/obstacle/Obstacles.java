package org.mingdu.obstacle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.ProjectId;

/// The door: for meetings and instructions, what an obstacle is called; for founding a demo, raises what somebody meets
/// and takes the steps, by the rules that hold on the screens.
///
/// Expects a transaction that has entered the tenant; raising and acting fail where the rules refuse.
public interface Obstacles {
    record Seen(UUID id, String title, ProjectId project, String projectName) {}

    /// What is met.
    ///
    /// @param kind of the code list `OBSTACLE_KIND`
    record Met(
            @Nullable LotId lot,
            String title,
            String content,
            @Nullable String blocks,
            String kind,
            LocalDate since,
            @Nullable Integer effectDays,
            OrganisationId responsible,
            List<OrganisationId> helpers,
            LocalDate dueOn) {
        public Met {
            helpers = List.copyOf(helpers);
        }
    }

    /// Empty when there is none, or the actor may not see it.
    Optional<Seen> find(Actor actor, UUID id);

    UUID raise(Actor actor, ProjectId project, Met met);

    /// Takes a step as the actor.
    ///
    /// @param act `ACCEPT`, `REPLY` …
    /// @param day what the act asks for: the day promised, or the limit
    void act(Actor actor, UUID id, String act, String words, @Nullable LocalDate day);
}
