package org.mingdu.approval.instance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingdu.access.Posts;
import org.mingdu.access.Posts.Place;
import org.mingdu.approval.delegation.DelegationTable;
import org.mingdu.approval.drawing.Participants;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;

/// Who is there today, for a matter that lies somewhere. Whoever was looked up once is known until the act is done,
/// since
/// an act asks for the same people when it is judged, when it is shown what comes next, and when it is answered.
final class HouseStaffing implements Staffing {
    private final Posts posts;
    private final DelegationTable delegations;
    private final TenantId tenant;
    private final Place place;
    private final LocalDate today;
    private final Map<Participants, List<PersonId>> asked = new HashMap<>();
    private final Map<PersonId, Optional<PersonId>> charged = new HashMap<>();
    private final Map<PersonId, Set<PersonId>> accounts = new HashMap<>();

    HouseStaffing(Posts posts, DelegationTable delegations, TenantId tenant, Place place, LocalDate today) {
        this.posts = posts;
        this.delegations = delegations;
        this.tenant = tenant;
        this.place = place;
        this.today = today;
    }

    @Override
    public List<PersonId> of(Participants participants) {
        return asked.computeIfAbsent(participants, this::lookUp);
    }

    private List<PersonId> lookUp(Participants participants) {
        return switch (participants) {
            case Participants.ByRole(var role) -> posts.inRole(tenant, role, place);
            case Participants.ByPost(var organisation, var post) -> posts.inPost(tenant, organisation, post);
            case Participants.Named(var people) ->
                posts.here(tenant, people.stream().map(PersonId::new).toList());
            case Participants.Chosen() -> List.of();
            case Participants.Matrix _ -> throw new IllegalArgumentException("no row of the matrix was chosen");
        };
    }

    @Override
    public boolean mayStandIn(PersonId person, PersonId other, Participants participants) {
        return posts.together(tenant, person, other) || of(participants).contains(person);
    }

    @Override
    public Set<PersonId> asked(Collection<PersonId> people, Participants participants, String above) {
        if (participants instanceof Participants.Chosen) {
            return Set.copyOf(posts.reaching(tenant, place, people));
        }
        var here = new HashSet<>(of(participants));
        if (!here.containsAll(people)) {
            here.addAll(above(above));
        }
        return here;
    }

    @Override
    public Set<PersonId> still(Collection<PersonId> people, Participants participants) {
        var here = new HashSet<>(posts.reaching(tenant, place, people));
        if (!here.containsAll(people)) {
            here.addAll(of(participants));
        }
        return here;
    }

    @Override
    public List<PersonId> above(String role) {
        return of(new Participants.ByRole(role));
    }

    @Override
    public Optional<PersonId> standIn(PersonId away, Participants participants) {
        return charged.computeIfAbsent(away, person -> delegations.standsFor(tenant, person, today))
                .filter(other -> !posts.reaching(tenant, place, List.of(other)).isEmpty()
                        && mayStandIn(other, away, participants));
    }

    @Override
    public Set<PersonId> same(PersonId person) {
        return accounts.computeIfAbsent(person, one -> posts.same(tenant, one));
    }
}
