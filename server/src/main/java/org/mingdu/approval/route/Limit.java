package org.mingdu.approval.route;

import java.time.Duration;
import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/// How long a step may take, in running time; the clock stands while the matter is suspended.
@NamedInterface("route")
public record Limit(int amount, Unit unit) {
    public enum Unit {
        HOURS,
        DAYS
    }

    public Instant from(Instant begun) {
        return begun.plus(
                switch (unit) {
                    case HOURS -> Duration.ofHours(amount);
                    case DAYS -> Duration.ofDays(amount);
                });
    }
}
