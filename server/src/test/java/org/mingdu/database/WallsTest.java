package org.mingdu.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdu.support.TestDatabase;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What PostgreSQL itself holds, whatever the application asks: read from its own catalogue after all migrations.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WallsTest {
    /// Read before a tenant is known, or the same for all.
    private static final List<String> WITHOUT_TENANT = List.of(
            "access.account",
            "access.address_failure",
            "access.first_role",
            "access.guess",
            "access.identity",
            "access.outside_step",
            "access.session",
            "access.tenant",
            "demo.opening",
            "jobs.scheduled_task",
            "lifecycle.document_needed",
            "lifecycle.first_milestone",
            "lifecycle.first_rule",
            "standard.code_list",
            "standard.edition",
            "standard.field",
            "standard.first_code_item");

    private JdbcClient app;
    private JdbcClient owner;

    @BeforeAll
    void one_database() {
        var database = TestDatabase.fresh();
        app = database.jdbc();
        owner = JdbcClient.create(database.asOwner());
    }

    @Test
    void every_table_of_business_is_closed_to_other_tenants_even_for_its_owner() {
        assertThat(owner.sql("""
                        select n.nspname || '.' || c.relname
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p')
                           and not (c.relrowsecurity and c.relforcerowsecurity)
                           and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'migration')
                           and n.nspname !~ '^pg_'
                         order by 1
                        """).query(String.class).list()).containsExactlyElementsOf(WITHOUT_TENANT);
    }

    @Test
    void every_key_of_business_begins_with_the_tenant() {
        assertThat(owner.sql("""
                        select n.nspname || '.' || c.relname
                          from pg_index i
                          join pg_class c on c.oid = i.indrelid
                          join pg_namespace n on n.oid = c.relnamespace
                          join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                         where i.indisprimary
                           and c.relrowsecurity
                           and a.attname <> 'tenant_id'
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void every_policy_compares_with_the_tenant_of_the_transaction_for_reading_and_for_writing() {
        var policies = owner.sql("""
                        select p.qual || '|' || coalesce(p.with_check, p.qual) || '|' || p.cmd
                          from pg_policies p
                        """).query(String.class).list();
        assertThat(policies)
                .hasSizeGreaterThan(15)
                .allSatisfy(policy -> assertThat(policy)
                        .contains("(tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::uuid)")
                        .endsWith("|ALL"));
    }

    @Test
    void nothing_works_with_the_rights_of_its_owner_but_what_counts_rows_erases_a_demo_and_names_tenants() {
        assertThat(owner.sql("""
                        select n.nspname || '.' || p.proname
                          from pg_proc p
                          join pg_namespace n on n.oid = p.pronamespace
                         where p.prosecdef
                           and n.nspname not in ('pg_catalog', 'information_schema')
                        """).query(String.class).list())
                .as("one only lets the database count, the others erase the history of a demo and of nobody else")
                .containsExactlyInAnyOrder("demo.count_rows", "approval.erase_demo", "evidence.erase_demo");
        assertThat(owner.sql("""
                        select n.nspname || '.' || c.relname
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('v', 'm')
                           and n.nspname not in ('pg_catalog', 'information_schema')
                           and not coalesce('security_invoker=true' = any (c.reloptions), false)
                        """).query(String.class).list())
                .as("a view of its owner's would show every tenant")
                .containsExactly("access.open_tenant");
    }

    @Test
    void the_application_owns_nothing_and_cannot_step_over_the_walls() {
        assertThat(app.sql("""
                        select r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication
                          from pg_roles r
                         where r.rolname = current_user
                        """).query(Boolean.class).single()).isFalse();
        assertThat(app.sql("""
                        select count(*)
                          from pg_class c
                          join pg_roles r on r.oid = c.relowner
                         where r.rolname = current_user
                        """).query(Long.class).single()).isZero();
        assertThat(app.sql("""
                        select count(*)
                          from pg_auth_members m
                          join pg_roles r on r.oid = m.member
                         where r.rolname = current_user
                        """).query(Long.class).single())
                .as("it is a member of no other role")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set detail = 'x'",
                "delete from audit.entry",
                "truncate audit.entry",
                "alter table audit.entry disable trigger all",
                "drop trigger append_only on audit.entry",
                "alter table project.project disable row level security",
                "alter table project.project no force row level security",
                "drop policy tenant on project.project",
                "create policy mine on project.project using (true)",
                "set session_replication_role = replica",
                "set role mingdu_owner",
                "set session authorization mingdu_owner",
                "create table access.mine (id int)",
                "create table public.mine (id int)",
                "create function public.mine() returns int language sql return 1",
                "create or replace function access.open_sees_lot(scope text[], region_path text, seen_by text[], project uuid,"
                        + " lot uuid) returns boolean language sql immutable as 'select true'",
                "alter role mingdu_app bypassrls",
                "copy audit.entry to program 'id'",
                "select * from pg_authid"
            })
    void what_the_application_has_no_business_with_is_refused(String statement) {
        assertThatThrownBy(() -> app.sql(statement).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void not_even_the_owner_of_the_trail_empties_it() {
        assertThatThrownBy(() -> owner.sql("truncate audit.entry").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append only");
    }

    @Test
    void a_transaction_without_a_tenant_sees_no_row_of_any() {
        var tenant = UUID.randomUUID();
        assertThatThrownBy(() -> app.sql("""
                        insert into audit.entry (tenant_id, id, at, actor, action, outcome)
                        values (:tenant, :id, now(), 'x', 'x', 'DONE')
                        """)
                        .param("tenant", tenant)
                        .param("id", UUID.randomUUID())
                        .update())
                .as("nor writes one")
                .isInstanceOf(DataAccessException.class);
        for (var table : tables()) {
            assertThat(app.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    private List<String> tables() {
        return owner.sql("""
                        select n.nspname || '.' || c.relname
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind = 'r'
                           and c.relrowsecurity
                        """).query(String.class).list();
    }
}
