package org.mingdu.access.session;

import org.jspecify.annotations.Nullable;
import org.mingdu.access.factor.SecondFactor;
import org.mingdu.access.grant.Actors;
import org.mingdu.audit.Entry;
import org.mingdu.audit.Trail;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The second step of signing in: the code, or a recovery code. The half session ends and a whole one begins under
/// another token. Wrong codes are counted with wrong passwords, and kept although the step is refused.
@Service
class EnterCode {
    private final AccountTable accounts;
    private final Attempts attempts;
    private final SessionTable sessions;
    private final SecondFactor factor;
    private final Actors actors;
    private final TenantTransaction tenants;
    private final Trail trail;
    private final TransactionTemplate transaction;

    EnterCode(
            AccountTable accounts,
            Attempts attempts,
            SessionTable sessions,
            SecondFactor factor,
            Actors actors,
            TenantTransaction tenants,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.sessions = sessions;
        this.factor = factor;
        this.actors = actors;
        this.tenants = tenants;
        this.trail = trail;
        transaction = new TransactionTemplate(transactions);
    }

    record Command(
            @Nullable String token,
            String code,
            @Nullable String address,
            @Nullable String agent) {}

    sealed interface Outcome {
        record SignedIn(String token) implements Outcome {}

        record WrongCode() implements Outcome {}

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
                    : judge(account, half.way(), token, command);
        });
    }

    private Outcome judge(AccountTable.Account account, SessionTable.Way way, String token, Command command) {
        var locked = attempts.locked(account);
        if (locked > 0) {
            sessions.endToken(token);
            note(account, command, Entry.Outcome.REFUSED, "账号已锁定");
            return new Outcome.Locked(locked);
        }
        if (!factor.proves(account.tenant(), account.person(), command.code())) {
            var until = attempts.failed(account);
            note(account, command, Entry.Outcome.REFUSED, until == null ? "动态口令不符" : "动态口令不符，账号锁定");
            if (until == null) {
                return new Outcome.WrongCode();
            }
            sessions.endToken(token);
            return new Outcome.Locked(attempts.seconds(until));
        }
        attempts.forgive(account);
        sessions.endToken(token);
        note(account, command, Entry.Outcome.DONE, null);
        return new Outcome.SignedIn(
                sessions.begin(account.tenant(), account.person(), way, command.address(), command.agent()));
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
