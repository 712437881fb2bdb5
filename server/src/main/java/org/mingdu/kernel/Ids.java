package org.mingdu.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// New ids that sort by the time they were made (UUID version 7, RFC 9562 section 5.7).
@Component
public class Ids {
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    public Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        return at(clock.instant());
    }

    /// An id that sorts as if it had been made then: for what is entered after the fact.
    public UUID at(Instant then) {
        var high = then.toEpochMilli() << 16 | 0x7000L | random.nextInt(1 << 12);
        var low = 0x8000_0000_0000_0000L | random.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
