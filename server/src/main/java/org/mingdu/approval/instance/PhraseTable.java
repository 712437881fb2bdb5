package org.mingdu.approval.instance;

import java.util.List;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `approval.phrase`.
@Repository
class PhraseTable {
    private final JdbcClient jdbc;

    PhraseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(Actor actor) {
        return jdbc.sql("""
                        select p.text
                          from approval.phrase p
                         where p.tenant_id = :tenant
                           and p.person_id = :person
                         order by p.seq
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    void replace(Actor actor, List<String> phrases) {
        jdbc.sql("""
                        delete from approval.phrase
                         where tenant_id = :tenant
                           and person_id = :person
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .update();
        for (var seq = 0; seq < phrases.size(); seq++) {
            jdbc.sql("""
                            insert into approval.phrase (tenant_id, person_id, seq, text)
                            values (:tenant, :person, :seq, :text)
                                on conflict (tenant_id, person_id, seq) do update
                               set text = excluded.text
                            """)
                    .param("tenant", actor.tenant().value())
                    .param("person", actor.person().value())
                    .param("seq", seq)
                    .param("text", phrases.get(seq))
                    .update();
        }
    }

    void erase(TenantId tenant) {
        jdbc.sql("""
                        delete from approval.phrase
                         where tenant_id = :tenant
                        """).param("tenant", tenant.value()).update();
    }
}
