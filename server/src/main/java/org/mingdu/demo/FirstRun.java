package org.mingdu.demo;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whether the demo city has been opened in this database before. All SQL on `demo.opening`.
@Repository
class FirstRun {
    private final JdbcClient jdbc;
    private final Clock clock;

    FirstRun(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isOver() {
        return jdbc.sql("""
                        select count(*)
                          from demo.opening
                        """).query(Long.class).single() > 0;
    }

    void end() {
        jdbc.sql("""
                        insert into demo.opening (opened_at)
                        values (:at)
                        """).param("at", Timestamp.from(clock.instant())).update();
    }

    /// Lets the database know how much there is now, so that the first pages are as quick as later ones.
    void countRows() {
        jdbc.sql("""
                        select demo.count_rows() is null
                        """).query(Boolean.class).single();
    }
}
