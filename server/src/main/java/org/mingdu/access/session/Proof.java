package org.mingdu.access.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.directory.PeopleDirectory;
import org.mingdu.access.edge.Visitor;
import org.mingdu.access.factor.Asker;
import org.mingdu.access.factor.Evidence;
import org.mingdu.access.factor.Factors;
import org.mingdu.access.factor.OneTimeCode;
import org.mingdu.access.factor.Purpose;
import org.mingdu.access.factor.RecoveryCodes;
import org.mingdu.access.factor.Verdict;
import org.mingdu.audit.Trail;
import org.mingdu.database.TenantTransaction;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody who is signed in proves once more to be there. Judged in a transaction of its own, so that a wrong guess is
/// counted although the request is refused and taken back, and a code that was used stays used.
@Service
class Proof {
    private final AccountTable accounts;
    private final Attempts attempts;
    private final Factors factors;
    private final OneTimeCode codes;
    private final RecoveryCodes recovery;
    private final TenantTransaction tenants;
    private final PasswordEncoder passwords;
    private final PeopleDirectory directory;
    private final Trail trail;
    private final TransactionTemplate apart;

    Proof(
            AccountTable accounts,
            Attempts attempts,
            Factors factors,
            OneTimeCode codes,
            RecoveryCodes recovery,
            TenantTransaction tenants,
            PasswordEncoder passwords,
            PeopleDirectory directory,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.factors = factors;
        this.codes = codes;
        this.recovery = recovery;
        this.tenants = tenants;
        this.passwords = passwords;
        this.directory = directory;
        this.trail = trail;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    sealed interface Outcome {
        record Proved() implements Outcome {}

        sealed interface Refused extends Outcome {}

        record WrongPassword() implements Refused {}

        record WrongCode() implements Refused {}

        record WrongKey() implements Refused {}

        /// The two minutes for the key are over; it may be asked again.
        record KeyTooLate() implements Refused {}

        record Locked(long seconds) implements Refused {}

        record DirectoryAway() implements Refused {}
    }

    /// All that is given must be right. The password is tried first, so that a wrong one costs no code.
    Outcome of(Visitor visitor, @Nullable String password, @Nullable Evidence evidence) {
        var actor = visitor.actor();
        return apart.execute(_ -> {
            tenants.enter(actor.tenant());
            var account = accounts.lock(actor.tenant(), actor.person()).orElseThrow();
            var locked = attempts.locked(account);
            if (locked > 0) {
                return new Outcome.Locked(locked);
            }
            if (password != null) {
                switch (knows(account, password)) {
                    case KNOWS -> {}
                    case DOES_NOT -> {
                        return failed(account, new Outcome.WrongPassword());
                    }
                    case AWAY -> {
                        return new Outcome.DirectoryAway();
                    }
                }
            }
            var wrong = evidence == null ? null : wrong(visitor, account, evidence);
            if (wrong != null) {
                return wrong;
            }
            attempts.forgive(account);
            return new Outcome.Proved();
        });
    }

    /// Null when the evidence holds.
    private @Nullable Outcome wrong(Visitor visitor, AccountTable.Account account, Evidence evidence) {
        var asker = new Asker(account.tenant(), account.person(), visitor.sessionHash());
        return switch (factors.proves(asker, Purpose.STEP_UP, evidence)) {
            case Verdict.Proved(var by) -> {
                trail.say(by);
                yield null;
            }
            case Verdict.Refused(var why) -> {
                trail.say(why);
                yield failed(
                        account, evidence instanceof Evidence.Typed ? new Outcome.WrongCode() : new Outcome.WrongKey());
            }
            case Verdict.Late() -> {
                trail.say("验证请求已失效或已用过");
                yield new Outcome.KeyTooLate();
            }
        };
    }

    sealed interface Enrolled {
        /// The recovery codes, shown once; none where those of another factor stay good.
        record InUse(List<String> recoveryCodes) implements Enrolled {}

        record WrongCode() implements Enrolled {}

        record Locked(long seconds) implements Enrolled {}
    }

    /// Puts a second factor in use by its first code. Wrong ones are counted with all others: whoever sits at a screen
    /// that was left open must not try a million.
    Enrolled enrol(Visitor visitor, String code) {
        var actor = visitor.actor();
        return apart.execute(_ -> {
            tenants.enter(actor.tenant());
            var account = accounts.lock(actor.tenant(), actor.person()).orElseThrow();
            var locked = attempts.locked(account);
            if (locked > 0) {
                return new Enrolled.Locked(locked);
            }
            if (!codes.confirm(actor.tenant(), actor.person(), code)) {
                var until = attempts.failed(account);
                return until == null ? new Enrolled.WrongCode() : new Enrolled.Locked(attempts.seconds(until));
            }
            attempts.forgive(account);
            return new Enrolled.InUse(recovery.first(actor.tenant(), actor.person()));
        });
    }

    /// The directory is asked with the account held, for a few seconds at most: guesses are judged one by one there
    /// too.
    private PeopleDirectory.Answer knows(AccountTable.Account account, String password) {
        if (account.byDirectory()) {
            return directory.ask(account.login(), password);
        }
        return passwords.matches(password, account.password())
                ? PeopleDirectory.Answer.KNOWS
                : PeopleDirectory.Answer.DOES_NOT;
    }

    private Outcome failed(AccountTable.Account account, Outcome wrong) {
        var until = attempts.failed(account);
        return until == null ? wrong : new Outcome.Locked(attempts.seconds(until));
    }
}
