package org.mingdu.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.ProjectId;

/// The door: for founding a demo, holds a meeting by the rules that hold on the screens.
///
/// Expects a transaction that has entered the tenant, and fails where the rules refuse.
public interface Meetings {
    /// A meeting that was held.
    ///
    /// @param kind   of the code list `MEETING_KIND`
    /// @param heldAt hour and minute: `14:30`
    record Held(
            String title,
            String kind,
            LocalDate heldOn,
            String heldAt,
            String place,
            List<ProjectId> projects,
            List<OrganisationId> organisations,
            String people,
            List<Item> items) {
        public Held {
            projects = List.copyOf(projects);
            organisations = List.copyOf(organisations);
            items = List.copyOf(items);
        }
    }

    record Item(String title, ProjectId project, @Nullable UUID obstacle, String decision, List<Task> tasks) {
        public Item {
            tasks = List.copyOf(tasks);
        }
    }

    record Task(String what, OrganisationId owner, LocalDate dueOn) {}

    /// Plans it and publishes its minutes.
    UUID hold(Actor actor, Held meeting);
}
