package org.mingdu.approval.instance;

import java.time.Clock;
import java.time.LocalDate;
import org.mingdu.access.Posts;
import org.mingdu.access.Posts.Place;
import org.mingdu.approval.delegation.DelegationTable;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Component;

/// Who is there today, for whatever lies somewhere.
@Component
class Houses {
    private final Posts posts;
    private final DelegationTable delegations;
    private final Clock clock;

    Houses(Posts posts, DelegationTable delegations, Clock clock) {
        this.posts = posts;
        this.delegations = delegations;
        this.clock = clock;
    }

    Staffing at(TenantId tenant, Place place) {
        return new HouseStaffing(posts, delegations, tenant, place, LocalDate.now(clock));
    }
}
