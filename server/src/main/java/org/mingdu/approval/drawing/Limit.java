package org.mingdu.approval.drawing;

import java.time.Duration;
import java.time.Instant;

/// How long a step may take, in running time; the clock stands while the matter is suspended.
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
