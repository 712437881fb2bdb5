package org.mingdu.approval.instance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingdu.approval.drawing.Participants;
import org.mingdu.kernel.PersonId;

/// Who is there, as the house knows it at the moment. Participants come without a matrix: the row was found before.
interface Staffing {
    /// In the order they would be asked in turn; empty when the post is.
    List<PersonId> of(Participants participants);

    /// Whether somebody may decide in another's stead: a colleague, or one the step could have asked itself.
    boolean mayStandIn(PersonId person, PersonId other, Participants participants);

    /// Those of the people given who were asked by a step and would be asked today: by it, or as those above it.
    Set<PersonId> asked(Collection<PersonId> people, Participants participants, String above);

    /// Those of the people given who were brought in by others and may still decide: their grants reach where the
    /// matter lies, or the step would ask them today.
    Set<PersonId> still(Collection<PersonId> people, Participants participants);

    /// Who takes over where a post is empty.
    List<PersonId> above(String role);

    /// Whom somebody who is away today has charged with what is theirs, if that one could sit at such a step. One who
    /// is charged charges nobody further.
    Optional<PersonId> standIn(PersonId person, Participants participants);

    /// Every account of the same human being, as far as is known; holds the one given.
    Set<PersonId> same(PersonId person);
}
