package org.mingdu.schedule.baseline;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingdu.approval.Approvals;
import org.mingdu.approval.Subject;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Component;

/// Where a baseline stands with those who approve it.
@Component
public class BaselineStanding {
    private final Approvals approvals;

    BaselineStanding(Approvals approvals) {
        this.approvals = approvals;
    }

    /// The latest approval of a revision; empty when it was never put before anybody.
    public Optional<Approvals.Current> current(TenantId tenant, UUID revision) {
        return Stream.of(BaselineKind.FIRST, BaselineKind.ADJUSTED)
                .flatMap(kind -> approvals.current(tenant, new Subject(kind, revision)).stream())
                .max(Comparator.comparing(Approvals.Current::approval));
    }
}
