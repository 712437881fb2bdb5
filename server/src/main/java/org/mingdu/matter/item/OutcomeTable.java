package org.mingdu.matter.item;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `matter.outcome`; asked by who has found the matter. The database lets nothing of a record be changed but
/// that it is made void.
@Repository
class OutcomeTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    OutcomeTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    enum Verdict {
        APPROVED,
        REFUSED
    }

    /// What was decided elsewhere, as it was recorded.
    ///
    /// @param originalId the attachment that is its original
    /// @param voided null while it holds
    @FieldsOf("matterOutcome")
    record Line(
            UUID id,
            Verdict verdict,
            String authority,
            String number,
            LocalDate decidedOn,
            @Nullable Money amount,
            UUID originalId,
            String recordedBy,
            Instant recordedAt,
            @Nullable Voided voided) {}

    record Voided(String by, Instant at, String reason) {}

    /// Newest first.
    List<Line> of(TenantId tenant, UUID matter) {
        return jdbc.sql("""
                        select o.id, o.verdict, o.authority, o.number, o.decided_on, o.amount, o.original_id, o.recorder,
                               o.recorded_at, o.voider, o.voided_at, o.void_reason
                          from matter.outcome o
                         where o.tenant_id = :tenant
                           and o.matter_id = :matter
                         order by o.id desc
                        """)
                .param("tenant", tenant.value())
                .param("matter", matter)
                .query(OutcomeTable::line)
                .list();
    }

    void insert(Actor actor, UUID id, UUID matter, RecordOutcome.Form form) {
        jdbc.sql("""
                        insert into matter.outcome
                               (tenant_id, id, matter_id, verdict, authority, number, decided_on, amount, original_id,
                                recorded_by, recorder, recorded_at)
                        values (:tenant, :id, :matter, :verdict, :authority, :number, :on, :amount, :original, :by,
                                :recorder, :at)
                        """)
                .param("tenant", actor.tenant().value())
                .param("id", id)
                .param("matter", matter)
                .param("verdict", form.verdict().name())
                .param("authority", form.authority().strip())
                .param("number", form.number().strip())
                .param("on", form.decidedOn())
                .param("amount", form.amount() == null ? null : form.amount().yuan())
                .param("original", form.originalId())
                .param("by", actor.person().value())
                .param("recorder", actor.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// The one in force; whoever calls holds the matter.
    void makeVoid(Actor actor, UUID matter, String reason) {
        jdbc.sql("""
                        update matter.outcome
                           set voided_by = :by,
                               voider = :voider,
                               voided_at = :at,
                               void_reason = :reason
                         where tenant_id = :tenant
                           and matter_id = :matter
                           and voided_at is null
                        """)
                .param("tenant", actor.tenant().value())
                .param("matter", matter)
                .param("by", actor.person().value())
                .param("voider", actor.name())
                .param("at", Timestamp.from(clock.instant()))
                .param("reason", reason)
                .update();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var voidedAt = MatterTable.instant(row, "voided_at");
        return new Line(
                row.getObject("id", UUID.class),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("authority"),
                row.getString("number"),
                row.getObject("decided_on", LocalDate.class),
                MatterTable.money(row, "amount"),
                row.getObject("original_id", UUID.class),
                row.getString("recorder"),
                row.getTimestamp("recorded_at").toInstant(),
                voidedAt == null ? null : new Voided(row.getString("voider"), voidedAt, row.getString("void_reason")));
    }
}
