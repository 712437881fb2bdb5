package org.mingdu.calendar.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// How often each asks of this server within the minute that runs.
@Component
class Pace {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /// So many are remembered until those of minutes past are forgotten.
    private static final int MANY = 10_000;

    private final Clock clock;
    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    Pace(Clock clock) {
        this.clock = clock;
    }

    private record Count(long minute, int asked) {}

    /// For how many seconds whoever asks has to wait; 0 when this was not too much yet. It counts.
    long after(String who, int most) {
        var now = clock.instant();
        var minute = now.getEpochSecond() / MINUTE.toSeconds();
        if (counts.size() >= MANY) {
            counts.values().removeIf(count -> count.minute() != minute);
        }
        var count = counts.merge(
                who,
                new Count(minute, 1),
                (before, _) ->
                        before.minute() == minute ? new Count(minute, before.asked() + 1) : new Count(minute, 1));
        return count.asked() <= most ? 0 : MINUTE.toSeconds() - now.getEpochSecond() % MINUTE.toSeconds();
    }

    /// The same without counting.
    long now(String who, int most) {
        var now = clock.instant();
        var count = counts.get(who);
        return count == null || count.minute() != now.getEpochSecond() / MINUTE.toSeconds() || count.asked() < most
                ? 0
                : MINUTE.toSeconds() - now.getEpochSecond() % MINUTE.toSeconds();
    }
}
