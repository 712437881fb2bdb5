package org.mingdu.access.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.edge.Visitor;
import org.mingdu.access.factor.Asker;
import org.mingdu.access.factor.Challenge;
import org.mingdu.access.factor.FactorKind;
import org.mingdu.access.factor.Factors;
import org.mingdu.access.factor.Purpose;
import org.mingdu.access.factor.Site;
import org.mingdu.database.TenantTransaction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody who is halfway in, or who is to prove once more to be there, is given a challenge for a key they hold.
@Service
class AskForKey {
    private final SessionTable sessions;
    private final Factors factors;
    private final TenantTransaction tenants;
    private final TransactionTemplate transaction;

    AskForKey(
            SessionTable sessions,
            Factors factors,
            TenantTransaction tenants,
            PlatformTransactionManager transactions) {
        this.sessions = sessions;
        this.factors = factors;
        this.tenants = tenants;
        transaction = new TransactionTemplate(transactions);
    }

    sealed interface Outcome {
        record Asked(Challenge challenge) implements Outcome {}

        record NoSuchKey() implements Outcome {}

        /// The five minutes are over, or the password was never given.
        record TooLate() implements Outcome {}
    }

    Outcome halfway(@Nullable String token, FactorKind kind, Site site) {
        return transaction.execute(_ -> {
            var half = token == null ? null : sessions.half(token).orElse(null);
            if (half == null) {
                return new Outcome.TooLate();
            }
            tenants.enter(half.tenant());
            var asker = new Asker(half.tenant(), half.person(), half.hash());
            return factors.challenge(kind, asker, Purpose.SIGN_IN, site)
                    .<Outcome>map(Outcome.Asked::new)
                    .orElseGet(Outcome.NoSuchKey::new);
        });
    }

    /// In the running transaction. Empty when they hold no such key.
    Optional<Challenge> of(Visitor visitor, FactorKind kind, Site site) {
        var actor = visitor.actor();
        return factors.challenge(
                kind, new Asker(actor.tenant(), actor.person(), visitor.sessionHash()), Purpose.STEP_UP, site);
    }
}
