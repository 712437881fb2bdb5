package org.mingdu.approval.instance;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.mingdu.approval.drawing.Participants;
import org.mingdu.kernel.PersonId;

/// Who is there, as the house knows it at the moment.
interface Staffing {
    /// In the order they would be asked in turn; empty when the post is.
    List<PersonId> of(Participants participants);

    /// Whether somebody may decide in another's stead: a colleague, or one the step could have asked itself.
    boolean mayStandIn(PersonId person, PersonId other, Participants participants);

    /// Those of the people given who may still decide a step they sit at: their grants reach where the matter lies, or
    /// the step would ask them today.
    Set<PersonId> still(Collection<PersonId> people, Participants participants);

    /// Who takes over where a post is empty.
    List<PersonId> above(String role);
}
