package org.mingdu.standard.list;

import static org.mingdu.kernel.Speech.say;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.TenantErasing;
import org.mingdu.access.TenantFounded;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.DataStandard;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.TenantId;
import org.mingdu.standard.CodeLists;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `standard.code_list` and `standard.code_item`.
@Repository
class CodeItemTable implements CodeLists {
    private final JdbcClient jdbc;
    private final DataStandard standard;

    CodeItemTable(JdbcClient jdbc, DataStandard standard) {
        this.jdbc = jdbc;
        this.standard = standard;
    }

    record Item(String code, String name, boolean active, int seq) {}

    record CodeList(String code, String name, boolean fixed) {}

    List<Coded> lists() {
        return jdbc.sql("""
                        select l.code, l.name
                          from standard.code_list l
                         order by l.seq
                        """)
                .query((row, _) -> new Coded(row.getString(1), row.getString(2)))
                .list();
    }

    Optional<CodeList> list(String code) {
        return jdbc.sql("""
                        select l.code, l.name, l.fixed
                          from standard.code_list l
                         where l.code = :code
                        """)
                .param("code", code)
                .query((row, _) -> new CodeList(row.getString(1), row.getString(2), row.getBoolean(3)))
                .optional();
    }

    List<Item> items(TenantId tenant, String list) {
        return jdbc.sql("""
                        select i.code, i.name, i.active, i.seq
                          from standard.code_item i
                         where i.tenant_id = :tenant
                           and i.list = :list
                         order by i.seq, i.code
                        """)
                .param("tenant", tenant.value())
                .param("list", list)
                .query((row, _) -> new Item(row.getString(1), row.getString(2), row.getBoolean(3), row.getInt(4)))
                .list();
    }

    void save(TenantId tenant, String list, Item item) {
        jdbc.sql("""
                        insert into standard.code_item (tenant_id, list, code, name, seq, active)
                        values (:tenant, :list, :code, :name, :seq, :active)
                            on conflict (tenant_id, list, code)
                            do update set name = excluded.name, seq = excluded.seq, active = excluded.active
                        """)
                .param("tenant", tenant.value())
                .param("list", list)
                .param("code", item.code())
                .param("name", item.name())
                .param("seq", item.seq())
                .param("active", item.active())
                .update();
    }

    @Override
    public boolean mayChoose(TenantId tenant, String list, @Nullable String code) {
        return code == null
                || jdbc.sql("""
                        select exists (select
                                         from standard.code_item i
                                        where i.tenant_id = :tenant
                                          and i.list = :list
                                          and i.code = :code
                                          and i.active)
                        """)
                        .param("tenant", tenant.value())
                        .param("list", list)
                        .param("code", code)
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public Optional<Problem.Field> fault(
            TenantId tenant, String field, @Nullable String chosen, @Nullable String before) {
        var known = standard.edition().field(field);
        var list = Objects.requireNonNull(known.codeList(), field);
        return Objects.equals(chosen, before) || mayChoose(tenant, list, chosen)
                ? Optional.empty()
                : Optional.of(new Problem.Field("/" + known.code(), say("没有这个%s，请重新选择。", known.name())));
    }

    @Override
    public Optional<String> name(TenantId tenant, String field, String code) {
        return jdbc.sql("""
                        select i.name
                          from standard.code_item i
                         where i.tenant_id = :tenant
                           and i.list = :list
                           and i.code = :code
                        """)
                .param("tenant", tenant.value())
                .param("list", standard.edition().field(field).codeList())
                .param("code", code)
                .query(String.class)
                .optional();
    }

    /// Gives a new tenant the lists it begins with.
    @EventListener
    void on(TenantFounded founded) {
        jdbc.sql("""
                        insert into standard.code_item (tenant_id, list, code, name, seq)
                        select :tenant, f.list, f.code, f.name, f.seq
                          from standard.first_code_item f
                            on conflict do nothing
                        """).param("tenant", founded.tenant().value()).update();
    }

    @EventListener
    @Order(TenantErasing.STANDARD)
    void on(TenantErasing erasing) {
        jdbc.sql("""
                        delete from standard.code_item
                         where tenant_id = :tenant
                        """).param("tenant", erasing.tenant().value()).update();
    }
}
