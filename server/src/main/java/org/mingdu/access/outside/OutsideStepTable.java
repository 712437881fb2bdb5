package org.mingdu.access.outside;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.outside_step`: who was sent to another house and has not come back.
@Repository
class OutsideStepTable {
    static final Duration OPEN_FOR = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    OutsideStepTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What somebody comes back for.
    enum Purpose {
        SIGN_IN,
        LINK,
        STEP_UP
    }

    /// @param sessionHash whose window asked; null for whoever signs in
    record Step(
            String browserHash,
            String provider,
            Purpose purpose,
            String nonce,
            String verifier,
            String returnTo,
            @Nullable String sessionHash,
            Instant begunAt) {}

    void begin(String stateHash, Step step) {
        jdbc.sql("""
                        delete from access.outside_step
                         where state_hash in (select s.state_hash
                                                from access.outside_step s
                                               where s.begun_at <= :before
                                               limit 1000
                                                 for update skip locked)
                        """)
                .param("before", Timestamp.from(clock.instant().minus(OPEN_FOR)))
                .update();
        jdbc.sql("""
                        insert into access.outside_step
                               (state_hash, browser_hash, provider, purpose, nonce, verifier, return_to, session_hash,
                                begun_at)
                        values (:state, :browser, :provider, :purpose, :nonce, :verifier, :to, :session, :at)
                        """)
                .param("state", stateHash)
                .param("browser", step.browserHash())
                .param("provider", step.provider())
                .param("purpose", step.purpose().name())
                .param("nonce", step.nonce())
                .param("verifier", step.verifier())
                .param("to", step.returnTo())
                .param("session", step.sessionHash())
                .param("at", Timestamp.from(step.begunAt()))
                .update();
    }

    /// Good once, for the browser it was given to.
    Optional<Step> take(String stateHash, String browserHash) {
        return jdbc.sql("""
                        delete from access.outside_step
                         where state_hash = :state
                           and browser_hash = :browser
                           and begun_at > :since
                        returning browser_hash, provider, purpose, nonce, verifier, return_to, session_hash, begun_at
                        """)
                .param("state", stateHash)
                .param("browser", browserHash)
                .param("since", Timestamp.from(clock.instant().minus(OPEN_FOR)))
                .query(OutsideStepTable::step)
                .optional();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        return new Step(
                row.getString(1),
                row.getString(2),
                Purpose.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getTimestamp(8).toInstant());
    }
}
