package org.mingdu.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/// The one clock of every Spring context of a test: right until a test moves it on, and to be put right again by it.
public final class SetClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    public void moveOn(Duration further) {
        ahead = ahead.plus(further);
    }

    public void putRight() {
        ahead = Duration.ZERO;
    }

    static final class Initializer implements ApplicationContextInitializer<GenericApplicationContext> {
        @Override
        public void initialize(GenericApplicationContext context) {
            context.registerBean("clock", SetClock.class, SetClock::new);
        }
    }
}
