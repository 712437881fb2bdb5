package org.mingdu.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.TenantId;

/// The door for whoever asks who is there to do something. Knows those who are here, not those who have left; each
/// expects a transaction that has entered the tenant.
public interface Posts {
    /// Where a matter lies, as the gate asks about it.
    record Place(
            String regionPath,
            List<String> seenBy,
            @Nullable UUID project,
            @Nullable UUID lot) {
        public Place {
            seenBy = List.copyOf(seenBy);
        }
    }

    /// Those who hold a role in force today that reaches the place, by when it was given.
    List<PersonId> inRole(TenantId tenant, String role, Place place);

    /// Those who hold one of the rights for everything there is, and sign in.
    List<PersonId> everywhere(TenantId tenant, Collection<Right> rights);

    List<PersonId> inPost(TenantId tenant, UUID organisation, String post);

    /// Those of the people given who are here, in the order given.
    List<PersonId> here(TenantId tenant, List<PersonId> people);

    /// Somebody as others know them; also those who have left.
    record Face(
            UUID id,
            String name,
            String organisation,
            @Nullable String post) {}

    /// Whom those ids are; an id nobody has is left out.
    Map<PersonId, Face> faces(TenantId tenant, Collection<PersonId> people);

    /// Everybody who is here, by name; at most so many.
    ///
    /// @param words in a name, an organisation or a post; null for everybody
    List<Face> search(TenantId tenant, @Nullable String words, int most);

    /// Those whose grants reach the place, by name; at most so many.
    ///
    /// @param words in a name, an organisation or a post; null for everybody
    List<Face> reaching(TenantId tenant, Place place, @Nullable String words, int most);

    /// Those of the people given whose grants reach the place.
    List<PersonId> reaching(TenantId tenant, Place place, Collection<PersonId> people);

    /// Whom somebody may charge with their approvals: those of the same organisation who hold a role, and those who
    /// hold
    /// one of theirs; by name, at most so many.
    ///
    /// @param words in a name, an organisation or a post; null for everybody
    List<Face> standIns(TenantId tenant, PersonId person, @Nullable String words, int most);

    /// Whether somebody is one of those.
    boolean mayBeCharged(TenantId tenant, PersonId person, PersonId other);

    /// Every account of the same human being, as far as the mobile number tells; holds the one given.
    Set<PersonId> same(TenantId tenant, PersonId person);

    /// Whether both work for the same organisation.
    boolean together(TenantId tenant, PersonId one, PersonId other);
}
