package org.mingdu.approval.instance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingdu.approval.drawing.Participants;
import org.mingdu.kernel.PersonId;

/// Who holds what, and who stands in for whom, as a test says.
///
/// @param accounts further accounts of the same human being
record KnownPeople(
        Map<String, List<PersonId>> byRole,
        List<PersonId> above,
        Map<PersonId, PersonId> away,
        Map<PersonId, PersonId> accounts)
        implements Staffing {
    KnownPeople(Map<String, List<PersonId>> byRole, List<PersonId> above) {
        this(byRole, above, Map.of(), Map.of());
    }

    @Override
    public List<PersonId> of(Participants participants) {
        return switch (participants) {
            case Participants.ByRole(var role) -> byRole.getOrDefault(role, List.of());
            case Participants.ByPost(var _, var post) -> byRole.getOrDefault(post, List.of());
            case Participants.Named(var people) ->
                people.stream().map(PersonId::new).toList();
            case Participants.Chosen _ -> List.of();
            case Participants.Matrix _ -> throw new IllegalArgumentException("no row of the matrix was chosen");
        };
    }

    @Override
    public boolean mayStandIn(PersonId person, PersonId other, Participants participants) {
        return true;
    }

    @Override
    public Set<PersonId> asked(Collection<PersonId> people, Participants participants, String role) {
        return participants instanceof Participants.ByRole(var asked) && !asked.equals("EMPTY")
                ? Set.copyOf(
                        Stream.concat(of(participants).stream(), above.stream()).toList())
                : Set.copyOf(people);
    }

    @Override
    public Optional<PersonId> standIn(PersonId person, Participants participants) {
        return Optional.ofNullable(away.get(person));
    }

    @Override
    public Set<PersonId> same(PersonId person) {
        var other = accounts.get(person);
        return other == null ? Set.of(person) : Set.of(person, other);
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
