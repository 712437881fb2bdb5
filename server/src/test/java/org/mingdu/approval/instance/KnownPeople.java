package org.mingdu.approval.instance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingdu.approval.drawing.Participants;
import org.mingdu.kernel.PersonId;

/// Who holds what, as a test says.
record KnownPeople(Map<String, List<PersonId>> byRole, List<PersonId> above) implements Staffing {
    @Override
    public List<PersonId> of(Participants participants) {
        return switch (participants) {
            case Participants.ByRole(var role) -> byRole.getOrDefault(role, List.of());
            case Participants.ByPost(var _, var post) -> byRole.getOrDefault(post, List.of());
            case Participants.Named(var people) ->
                people.stream().map(PersonId::new).toList();
            case Participants.Chosen _ -> List.of();
        };
    }

    @Override
    public boolean mayStandIn(PersonId person, PersonId other, Participants participants) {
        return true;
    }

    @Override
    public Set<PersonId> still(Collection<PersonId> people, Participants participants) {
        return Set.copyOf(people);
    }

    @Override
    public List<PersonId> above(String role) {
        return above;
    }
}
