package org.mingdu.access.session;

import org.jspecify.annotations.Nullable;
import org.mingdu.access.factor.Asker;
import org.mingdu.access.factor.Evidence;
import org.mingdu.access.factor.Factors;
import org.mingdu.access.factor.Purpose;
import org.mingdu.access.factor.Verdict;
import org.mingdu.access.grant.Actors;
import org.mingdu.audit.Entry;
import org.mingdu.audit.Trail;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The second step of signing in: a code, a recovery code, or the answer of a key. The half session ends and a whole
/// one
/// begins under another token. Wrong ones are counted with wrong passwords, and kept although the step is refused.
@Service
class EnterCode {
    private final AccountTable accounts;
    private final Attempts attempts;
    private final SessionTable sessions;
    private final Factors factors;
    private final Actors actors;
    private final TenantTransaction tenants;
    private final Trail trail;
    private final TransactionTemplate transaction;

    EnterCode(
            AccountTable accounts,
            Attempts attempts,
            SessionTable sessions,
            Factors factors,
            Actors actors,
            TenantTransaction tenants,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.sessions = sessions;
        this.factors = factors;
        this.actors = actors;
        this.tenants = tenants;
        this.trail = trail;
        transaction = new TransactionTemplate(transactions);
    }

    record Command(
            @Nullable String token,
            Evidence evidence,
            @Nullable String address,
            @Nullable String agent) {}

    sealed interface Outcome {
        record SignedIn(String token) implements Outcome {}

        record WrongCode() implements Outcome {}

        record WrongKey() implements Outcome {}

        /// The two minutes for the key are over; it may be asked again.
        record KeyTooLate() implements Outcome {}

        record Locked(long seconds) implements Outcome {}

        /// The five minutes are over, or the password was never given.
        record TooLate() implements Outcome {}
    }

    Outcome handle(Command command) {
        return transaction.execute(_ -> {
            var token = command.token();
            var half = token == null ? null : sessions.half(token).orElse(null);
            if (token == null || half == null) {
                return new Outcome.TooLate();
            }
            tenants.enter(half.tenant());
            var account = accounts.lock(half.tenant(), half.person()).orElseThrow();
            // Of two who bring the same half session the second finds it used.
            return sessions.half(token).isEmpty() || !account.active()
                    ? new Outcome.TooLate()
                    : judge(account, half, token, command);
        });
    }

    private Outcome judge(AccountTable.Account account, SessionTable.Half half, String token, Command command) {
        var locked = attempts.locked(account);
        if (locked > 0) {
            sessions.endToken(token);
            note(account, command, Entry.Outcome.REFUSED, "账号已锁定");
            return new Outcome.Locked(locked);
        }
        var asker = new Asker(account.tenant(), account.person(), half.hash());
        return switch (factors.proves(asker, Purpose.SIGN_IN, command.evidence())) {
            case Verdict.Proved(var by) -> {
                attempts.forgive(account);
                sessions.endToken(token);
                note(account, command, Entry.Outcome.DONE, by);
                yield new Outcome.SignedIn(sessions.begin(
                        account.tenant(), account.person(), half.way(), command.address(), command.agent()));
            }
            case Verdict.Refused(var why) -> failed(account, token, command, why);
            case Verdict.Late() -> {
                note(account, command, Entry.Outcome.REFUSED, "验证请求已失效或已用过");
                yield new Outcome.KeyTooLate();
            }
        };
    }

    private Outcome failed(AccountTable.Account account, String token, Command command, String why) {
        var until = attempts.failed(account);
        note(account, command, Entry.Outcome.REFUSED, until == null ? why : why + "，账号锁定");
        if (until == null) {
            return command.evidence() instanceof Evidence.Typed ? new Outcome.WrongCode() : new Outcome.WrongKey();
        }
        sessions.endToken(token);
        return new Outcome.Locked(attempts.seconds(until));
    }

    private void note(AccountTable.Account account, Command command, Entry.Outcome outcome, @Nullable String detail) {
        var name = actors.actor(account.tenant(), account.person())
                .map(Actor::name)
                .orElse(account.login());
        trail.add(new Entry(
                account.tenant(),
                account.person(),
                name,
                "登录第二步",
                outcome,
                null,
                detail,
                command.address(),
                "POST /api/v1/session/code"));
    }
}
