package org.mingdu.access.factor;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.factor_challenge`.
@Repository
class ChallengeTable {
    private final JdbcClient jdbc;

    ChallengeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Asker asker, FactorKind kind, Purpose purpose, Challenges.Begun begun, Instant endsAt) {
        jdbc.sql("""
                        insert into access.factor_challenge
                               (tenant_id, id, person_id, session_hash, kind, purpose, text, ends_at)
                        values (:tenant, :id, :person, :session, :kind, :purpose, :text, :ends)
                        """)
                .param("tenant", asker.tenant().value())
                .param("id", begun.id())
                .param("person", asker.person().value())
                .param("session", asker.sessionHash())
                .param("kind", kind.name())
                .param("purpose", purpose.name())
                .param("text", begun.text())
                .param("ends", Timestamp.from(endsAt))
                .update();
    }

    /// Of two who answer the same one, the second finds nothing.
    Optional<String> take(Asker asker, FactorKind kind, Purpose purpose, UUID id, Instant now) {
        return jdbc.sql("""
                        delete from access.factor_challenge
                         where tenant_id = :tenant
                           and id = :id
                           and person_id = :person
                           and session_hash = :session
                           and kind = :kind
                           and purpose = :purpose
                           and ends_at > :now
                        returning text
                        """)
                .param("tenant", asker.tenant().value())
                .param("id", id)
                .param("person", asker.person().value())
                .param("session", asker.sessionHash())
                .param("kind", kind.name())
                .param("purpose", purpose.name())
                .param("now", Timestamp.from(now))
                .query(String.class)
                .optional();
    }

    /// What has ended, and of one session all but the four begun last: several windows may ask at once, nobody a
    /// thousand times.
    void forget(Asker asker, Instant now) {
        jdbc.sql("""
                        delete from access.factor_challenge
                         where tenant_id = :tenant
                           and id in (select c.id
                                        from access.factor_challenge c
                                       where c.tenant_id = :tenant
                                         and c.ends_at <= :now
                                       limit 100
                                         for update skip locked)
                        """)
                .param("tenant", asker.tenant().value())
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql("""
                        delete from access.factor_challenge
                         where tenant_id = :tenant
                           and id in (select c.id
                                        from access.factor_challenge c
                                       where c.tenant_id = :tenant
                                         and c.session_hash = :session
                                       order by c.ends_at desc, c.id desc
                                      offset 4)
                        """)
                .param("tenant", asker.tenant().value())
                .param("session", asker.sessionHash())
                .update();
    }
}
