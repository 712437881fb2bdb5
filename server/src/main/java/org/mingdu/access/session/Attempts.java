package org.mingdu.access.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.policy.PolicyTable;
import org.mingdu.access.policy.SecurityPolicy;
import org.springframework.stereotype.Component;

/// Wrong passwords and codes in a row, and the lock they lead to. All expect the account to be locked.
@Component
class Attempts {
    private final AccountTable accounts;
    private final PolicyTable policies;
    private final Clock clock;

    Attempts(AccountTable accounts, PolicyTable policies, Clock clock) {
        this.accounts = accounts;
        this.policies = policies;
        this.clock = clock;
    }

    /// Until when the account is locked now; null when it is not yet.
    @Nullable
    Instant failed(AccountTable.Account account) {
        var failures = account.failures() + 1;
        var until = until(failures, policies.inForce(account.tenant()));
        accounts.failed(account.login(), until == null ? failures : 0, until);
        return until;
    }

    void forgive(AccountTable.Account account) {
        accounts.failed(account.login(), 0, null);
    }

    @Nullable
    Instant until(int failures, SecurityPolicy policy) {
        return failures >= policy.attempts() ? clock.instant().plus(policy.lockedFor()) : null;
    }

    /// For how many seconds still; 0 when it is not locked.
    long locked(AccountTable.Account account) {
        var until = account.lockedUntil();
        return until == null ? 0 : seconds(until);
    }

    long seconds(Instant until) {
        var left = Duration.between(clock.instant(), until);
        return left.isNegative() ? 0 : left.plusMillis(999).toSeconds();
    }
}
