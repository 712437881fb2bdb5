package org.mingdu.access.session;

import java.util.List;
import java.util.UUID;
import org.mingdu.access.edge.Visitor;
import org.mingdu.access.factor.Asker;
import org.mingdu.access.factor.Challenges;
import org.mingdu.access.factor.FactorKind;
import org.mingdu.access.factor.Purpose;
import org.mingdu.access.factor.RecoveryCodes;
import org.mingdu.access.factor.Site;
import org.mingdu.access.passkey.Passkeys;
import org.mingdu.audit.Trail;
import org.mingdu.database.TenantTransaction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// A key that was made on somebody's device is theirs from now on. What was asked is taken in a transaction of its own:
/// an answer is good once, also one that is refused.
@Service
class AddPasskey {
    private final Passkeys passkeys;
    private final Challenges challenges;
    private final RecoveryCodes recovery;
    private final AccountTable accounts;
    private final SessionTable sessions;
    private final TenantTransaction tenants;
    private final Trail trail;
    private final TransactionTemplate apart;

    AddPasskey(
            Passkeys passkeys,
            Challenges challenges,
            RecoveryCodes recovery,
            AccountTable accounts,
            SessionTable sessions,
            TenantTransaction tenants,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.recovery = recovery;
        this.accounts = accounts;
        this.sessions = sessions;
        this.tenants = tenants;
        this.trail = trail;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// @param challenge which one it answers
    record Command(UUID challenge, String name, String clientData, String attestation, List<String> transports) {}

    sealed interface Outcome {
        /// It is in use.
        ///
        /// @param recoveryCodes shown once; none where those given earlier stay good
        record Added(UUID id, List<String> recoveryCodes) implements Outcome {}

        record TooLate() implements Outcome {}

        record Untrue() implements Outcome {}

        record TooMany() implements Outcome {}

        record Taken() implements Outcome {}
    }

    Outcome handle(Visitor visitor, Site site, Command command) {
        var actor = visitor.actor();
        var asker = new Asker(actor.tenant(), actor.person(), visitor.sessionHash());
        var text = apart.execute(_ -> {
            tenants.enter(actor.tenant());
            return challenges
                    .take(asker, FactorKind.PASSKEY, Purpose.ENROL, command.challenge())
                    .orElse("");
        });
        // The account is held, so that of two keys added at once none is one too many.
        if (text.isEmpty() || accounts.lock(actor.tenant(), actor.person()).isEmpty()) {
            return new Outcome.TooLate();
        }
        var made = new Passkeys.Made(
                text, command.name(), command.clientData(), command.attestation(), command.transports());
        return switch (passkeys.keep(actor.tenant(), actor.person(), site, made)) {
            case Passkeys.Kept.InUse(var id) -> {
                sessions.obey(actor.tenant(), actor.person());
                trail.say(command.name());
                yield new Outcome.Added(id, recovery.first(actor.tenant(), actor.person()));
            }
            case Passkeys.Kept.Untrue(var why) -> {
                trail.say(why);
                yield new Outcome.Untrue();
            }
            case Passkeys.Kept.TooMany() -> new Outcome.TooMany();
            case Passkeys.Kept.Taken() -> new Outcome.Taken();
        };
    }
}
