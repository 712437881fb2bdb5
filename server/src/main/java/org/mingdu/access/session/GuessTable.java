package org.mingdu.access.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.guess`: failed sign-ins under logins that nobody has. Only a hash of what was typed is kept,
/// since
/// people type passwords into the wrong field.
@Repository
class GuessTable {
    private final JdbcClient jdbc;

    GuessTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Guess(int failures, @Nullable Instant lockedUntil) {}

    Guess lock(String login, Instant now) {
        jdbc.sql("""
                        insert into access.guess (hash, failures, at)
                        values (:hash, 0, :now)
                            on conflict do nothing
                        """)
                .param("hash", hash(login))
                .param("now", Timestamp.from(now))
                .update();
        return jdbc.sql("""
                        select g.failures, g.locked_until
                          from access.guess g
                         where g.hash = :hash
                           for update
                        """)
                .param("hash", hash(login))
                .query((row, _) -> new Guess(
                        row.getInt(1),
                        row.getTimestamp(2) == null ? null : row.getTimestamp(2).toInstant()))
                .single();
    }

    void failed(String login, int failures, @Nullable Instant lockedUntil, Instant now) {
        jdbc.sql("""
                        update access.guess
                           set failures = :failures,
                               locked_until = :until,
                               at = :now
                         where hash = :hash
                        """)
                .param("failures", failures)
                .param("until", lockedUntil == null ? null : Timestamp.from(lockedUntil))
                .param("now", Timestamp.from(now))
                .param("hash", hash(login))
                .update();
    }

    /// What has no effect any more. Rows another sign-in holds are left to the next time.
    void forget(Instant before) {
        jdbc.sql("""
                        delete from access.guess
                         where hash in (select g.hash
                                          from access.guess g
                                         where g.at < :before
                                         limit 1000
                                           for update skip locked)
                        """).param("before", Timestamp.from(before)).update();
    }

    private static String hash(String login) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(AccountTable.normal(login).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
