package org.mingdu.access.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.kernel.Ids;
import org.springframework.stereotype.Component;

/// Challenges that wait for an answer: random, good for two minutes, once, and for the person, session, kind and
/// purpose they were made for. All expect a transaction that has entered the tenant.
@Component
public class Challenges {
    static final Duration OPEN_FOR = Duration.ofMinutes(2);
    private static final int BYTES = 32;

    private final ChallengeTable table;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Challenges(ChallengeTable table, Ids ids, Clock clock) {
        this.table = table;
        this.ids = ids;
        this.clock = clock;
    }

    /// What was begun.
    ///
    /// @param text 32 random bytes in base64url: what is signed
    public record Begun(UUID id, String text) {}

    public Begun begin(Asker asker, FactorKind kind, Purpose purpose) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var begun =
                new Begun(ids.next(), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        table.forget(asker, clock.instant());
        table.insert(asker, kind, purpose, begun, clock.instant().plus(OPEN_FOR));
        return begun;
    }

    /// The text that must have been signed; gone from then on. Empty when nothing of the kind waits: it was answered
    /// before, too long ago, or asked of somebody else, in another session or for another end.
    public Optional<String> take(Asker asker, FactorKind kind, Purpose purpose, UUID id) {
        return table.take(asker, kind, purpose, id, clock.instant());
    }
}
