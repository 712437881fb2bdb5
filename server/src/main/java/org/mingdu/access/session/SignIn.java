package org.mingdu.access.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Founding;
import org.mingdu.access.directory.PeopleDirectory;
import org.mingdu.access.factor.Factors;
import org.mingdu.access.grant.Actors;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.access.policy.PolicyTable;
import org.mingdu.access.policy.SecurityPolicy;
import org.mingdu.audit.Entry;
import org.mingdu.audit.Trail;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Whoever knows the password is in, or one step further when they use a second factor, unless the account is locked. A
/// wrong login and a wrong password are one answer,
/// take the same time and lock alike, so that nobody learns who has an account. Counted failures are kept although the
/// sign-in is refused.
///
/// The password is tried before the transaction begins: hashing is slow, and a crowd of guesses must not hold the
/// connections of everybody else. What was guessed is judged afterwards one by one, on the locked row, so that guesses
/// sent at once are counted like guesses sent in turn.
///
/// Whose password the site's directory knows is asked about there, and the one kept here is not tried. A locked account
/// is
/// not asked about, so that guesses made here lock nobody out there.
@Service
class SignIn {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// A crowd of guesses must not take every core and all memory either.
    private final Semaphore hashing =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    private final AccountTable accounts;
    private final GuessTable guesses;
    private final Attempts attempts;
    private final AddressTable addresses;
    private final SessionTable sessions;
    private final Actors actors;
    private final GrantTable grants;
    private final Factors factors;
    private final TenantTransaction tenants;
    private final PasswordEncoder passwords;
    private final PeopleDirectory directory;
    private final PolicyTable policies;
    private final Founding founding;
    private final Trail trail;
    private final Clock clock;
    private final boolean demo;
    private final TransactionTemplate transaction;
    private final @Nullable String nobodysHash;

    SignIn(
            AccountTable accounts,
            GuessTable guesses,
            Attempts attempts,
            AddressTable addresses,
            SessionTable sessions,
            Actors actors,
            GrantTable grants,
            Factors factors,
            TenantTransaction tenants,
            PasswordEncoder passwords,
            PeopleDirectory directory,
            PolicyTable policies,
            Founding founding,
            Trail trail,
            Clock clock,
            PlatformTransactionManager transactions,
            @Value("${mingdu.demo.enabled:false}") boolean demo) {
        this.accounts = accounts;
        this.guesses = guesses;
        this.attempts = attempts;
        this.addresses = addresses;
        this.sessions = sessions;
        this.actors = actors;
        this.grants = grants;
        this.factors = factors;
        this.tenants = tenants;
        this.passwords = passwords;
        this.directory = directory;
        this.policies = policies;
        this.founding = founding;
        this.trail = trail;
        this.clock = clock;
        this.demo = demo;
        transaction = new TransactionTemplate(transactions);
        nobodysHash = passwords.encode("nobody has this password");
    }

    record Command(
            String login,
            String password,
            @Nullable String address,
            boolean fromThisMachine,
            @Nullable String agent) {}

    sealed interface Outcome {
        record SignedIn(String token) implements Outcome {}

        /// The password was right; the token is good for the code alone.
        record CodeNeeded(String token) implements Outcome {}

        record Refused() implements Outcome {}

        record Locked(long seconds) implements Outcome {}

        /// Too many failures from where it came from.
        record AddressClosed(long seconds) implements Outcome {}

        record OnThisMachineOnly() implements Outcome {}

        record DemoClosed() implements Outcome {}

        /// The directory that knows the password cannot be asked now.
        record DirectoryAway() implements Outcome {}

        /// More sign in at once than can be checked.
        record Busy() implements Outcome {}
    }

    Outcome handle(Command command) {
        var address = command.fromThisMachine() ? null : command.address();
        var closed = address == null ? 0 : addresses.closed(address);
        if (closed > 0) {
            return new Outcome.AddressClosed(closed);
        }
        var seen = accounts.find(command.login());
        var hash = seen.map(AccountTable.Account::password).orElse(nobodysHash);
        if (seen.isPresent() && seen.get().byDirectory()) {
            return byDirectory(seen.get(), command, address);
        }
        if (!waited()) {
            return new Outcome.Busy();
        }
        boolean knows;
        String fresh = null;
        try {
            knows = passwords.matches(command.password(), hash);
            if (knows && seen.isPresent() && passwords.upgradeEncoding(hash)) {
                fresh = passwords.encode(command.password());
            }
        } finally {
            hashing.release();
        }
        var rehashed = fresh;
        return transaction.execute(_ -> {
            var outcome = accounts.lock(command.login())
                    .map(account ->
                            judge(account, command, knows && account.password().equals(hash), rehashed))
                    .orElseGet(() -> nobody(command));
            return counted(outcome, address);
        });
    }

    private Outcome byDirectory(AccountTable.Account seen, Command command, @Nullable String address) {
        var knows = attempts.locked(seen) > 0 || !seen.active()
                ? PeopleDirectory.Answer.DOES_NOT
                : directory.ask(seen.login(), command.password());
        return transaction.execute(_ -> {
            var account = accounts.lock(seen.login()).orElseThrow();
            if (knows == PeopleDirectory.Answer.AWAY) {
                tenants.enter(account.tenant());
                note(account, command, Entry.Outcome.REFUSED, "单位目录连接不上");
                return new Outcome.DirectoryAway();
            }
            return counted(
                    judge(account, command, knows == PeopleDirectory.Answer.KNOWS && account.byDirectory(), null),
                    address);
        });
    }

    private Outcome counted(Outcome outcome, @Nullable String address) {
        if (address != null && (outcome instanceof Outcome.Refused || outcome instanceof Outcome.Locked)) {
            addresses.failed(address);
        }
        return outcome;
    }

    private Outcome judge(AccountTable.Account account, Command command, boolean knows, @Nullable String rehashed) {
        tenants.enter(account.tenant());
        var now = clock.instant();
        if (account.lockedUntil() != null && now.isBefore(account.lockedUntil())) {
            note(account, command, Entry.Outcome.REFUSED, "账号已锁定");
            return locked(now, account.lockedUntil());
        }
        if (!knows || !account.active()) {
            return failed(account, command);
        }
        if (account.loopbackOnly() && !command.fromThisMachine()) {
            note(account, command, Entry.Outcome.REFUSED, "演示账号只能在本机登录");
            return new Outcome.OnThisMachineOnly();
        }
        if (account.loopbackOnly() && !demo) {
            note(account, command, Entry.Outcome.REFUSED, "演示账号已停用");
            return new Outcome.DemoClosed();
        }
        if (rehashed != null) {
            accounts.rehash(account.login(), rehashed);
        }
        if (!account.byDirectory()) {
            expireIfDue(account, now);
        }
        var way = account.byDirectory() ? SessionTable.Way.DIRECTORY : SessionTable.Way.PASSWORD;
        // Failures are forgiven by both together: a known password must not open the code to endless guesses.
        if (factors.inUse(account.tenant(), account.person())) {
            note(account, command, Entry.Outcome.DONE, "口令相符，等待第二步验证");
            return new Outcome.CodeNeeded(
                    sessions.beginHalf(account.tenant(), account.person(), way, command.address(), command.agent()));
        }
        attempts.forgive(account);
        var token = sessions.begin(account.tenant(), account.person(), way, command.address(), command.agent());
        note(account, command, Entry.Outcome.DONE, null);
        return new Outcome.SignedIn(token);
    }

    /// The password of a demo account stands in the window it was started from and is not used for long.
    private void expireIfDue(AccountTable.Account account, Instant now) {
        var administrator = grants.administers(account.tenant(), account.person());
        if (!account.loopbackOnly()
                && policies.inForce(account.tenant()).expired(administrator, account.changedAt(), now)) {
            accounts.expire(account.login());
        }
    }

    private Outcome failed(AccountTable.Account account, Command command) {
        var until = attempts.failed(account);
        note(account, command, Entry.Outcome.REFUSED, until == null ? "口令不符" : "口令不符，账号锁定");
        return until == null ? new Outcome.Refused() : locked(clock.instant(), until);
    }

    /// A login that nobody has answers as one that somebody has.
    private Outcome nobody(Command command) {
        var now = clock.instant();
        var policy = somebodys(command.login());
        guesses.forget(now.minus(policy.lockedFor()));
        var guess = guesses.lock(command.login(), now);
        if (guess.lockedUntil() != null && now.isBefore(guess.lockedUntil())) {
            return locked(now, guess.lockedUntil());
        }
        var failures = guess.failures() + 1;
        var until = attempts.until(failures, policy);
        guesses.failed(command.login(), until == null ? failures : 0, until, now);
        return until == null ? new Outcome.Refused() : locked(now, until);
    }

    /// The policy of one tenant, always the same for a login: where they differ, which one tells nothing either.
    private SecurityPolicy somebodys(String login) {
        var all = founding.tenants();
        if (all.isEmpty()) {
            return SecurityPolicy.FIRST;
        }
        var tenant = all.get(Math.floorMod(AccountTable.normal(login).hashCode(), all.size()))
                .id();
        tenants.enter(tenant);
        return policies.inForce(tenant);
    }

    private static Outcome locked(Instant now, Instant until) {
        return new Outcome.Locked(Duration.between(now, until).plusMillis(999).toSeconds());
    }

    private boolean waited() {
        try {
            return hashing.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void note(AccountTable.Account account, Command command, Entry.Outcome outcome, @Nullable String detail) {
        var name = actors.actor(account.tenant(), account.person())
                .map(Actor::name)
                .orElse(account.login());
        trail.add(new Entry(
                account.tenant(),
                account.person(),
                name,
                "登录",
                outcome,
                null,
                detail,
                command.address(),
                "POST /api/v1/session"));
    }
}
