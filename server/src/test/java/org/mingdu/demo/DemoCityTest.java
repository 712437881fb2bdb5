package org.mingdu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdu.access.Founding;
import org.mingdu.database.TenantTransaction;
import org.mingdu.demo.place.Places;
import org.mingdu.demo.register.Registration;
import org.mingdu.files.bytes.ByteStore;
import org.mingdu.files.bytes.Halves;
import org.mingdu.kernel.TenantId;
import org.mingdu.support.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The demo city as a stranger finds it on the first run.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "mingdu.demo.enabled=true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoCityTest {
    private static final Path SIGN_INS = Path.of("target/test-data/demo-sign-ins.txt");

    @Autowired
    Founding founding;

    @Autowired
    DemoCity city;

    @Autowired
    Places places;

    @Autowired
    Registration registration;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    org.mingdu.files.Files files;

    @Autowired
    Halves halves;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SetDay clock;

    @LocalServerPort
    int port;

    /// A clock that stands still at the noon of a day.
    static final class SetDay extends Clock {
        private static final LocalDate FIRST = LocalDate.of(2026, 3, 20);
        private LocalDate day = FIRST;

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return day.atTime(12, 0).atZone(getZone()).toInstant();
        }
    }

    @TestConfiguration
    static class SetTime {
        @Bean
        @Primary
        SetDay setDay() {
            return new SetDay();
        }
    }

    private TenantId tenant() {
        return founding.tenants().getFirst().id();
    }

    private List<String> texts(TenantId tenant, String sql) {
        return transactions.reading(
                tenant,
                () -> jdbc.sql(sql)
                        .param("tenant", tenant.value())
                        .query(String.class)
                        .list());
    }

    private long count(TenantId tenant, String sql) {
        return transactions.reading(
                tenant,
                () -> jdbc.sql(sql)
                        .param("tenant", tenant.value())
                        .query(Long.class)
                        .single());
    }

    private Caller as(String login) throws IOException {
        var line = Files.readString(SIGN_INS)
                .lines()
                .map(one -> one.split(" +"))
                .filter(words -> words[0].equals(login))
                .findFirst()
                .orElseThrow();
        return new Caller(port).signedIn(login, line[1]);
    }

    @Test
    @Order(2)
    void a_dozen_projects_are_blocked_across_departments_and_a_meeting_gave_tasks() {
        assertThat(count(tenant(), "select count(*) from obstacle.obstacle where tenant_id = :tenant"))
                .isGreaterThanOrEqualTo(12);
        assertThat(texts(tenant(), "select distinct state from obstacle.obstacle where tenant_id = :tenant"))
                .contains("RAISED", "DISPUTED", "ACCEPTED", "REPLIED", "CLOSED");
        assertThat(count(tenant(), "select count(*) from meeting.assignment where tenant_id = :tenant"))
                .isEqualTo(2);
    }

    @Test
    @Order(1)
    void there_are_forty_projects_and_more_over_three_districts_in_many_stages() {
        assertThat(count(tenant(), "select count(*) from project.project where tenant_id = :tenant"))
                .isGreaterThanOrEqualTo(40);
        assertThat(
                        count(
                                tenant(),
                                "select count(distinct region_code) from project.project where tenant_id = :tenant and region_code <> '990100'"))
                .isEqualTo(3);
        assertThat(texts(tenant(), "select distinct stage from project.project where tenant_id = :tenant"))
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(texts(tenant(), "select distinct type_code from project.project where tenant_id = :tenant"))
                .hasSize(9);
        assertThat(count(tenant(), "select count(*) from project.project where tenant_id = :tenant and not demo"))
                .isZero();
    }

    @Test
    @Order(1)
    void plans_have_forty_to_three_hundred_activities_and_one_has_five_thousand() {
        assertThat(
                        texts(
                                tenant(),
                                "select task_count::text from schedule.revision where tenant_id = :tenant and task_count not between 40 and 300"))
                .singleElement()
                .satisfies(tasks -> assertThat(Integer.parseInt(tasks)).isBetween(5_000, 6_000));
        assertThat(texts(tenant(), "select distinct relation from schedule.link where tenant_id = :tenant"))
                .hasSize(4);
        assertThat(texts(tenant(), "select distinct lag_kind from schedule.link where tenant_id = :tenant"))
                .contains("WORKING", "ELAPSED");
        assertThat(texts(tenant(), "select distinct name from schedule.calendar where tenant_id = :tenant"))
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(texts(tenant(), "select distinct level from project.part where tenant_id = :tenant"))
                .hasSize(4);
    }

    @Test
    @Order(1)
    void every_state_of_a_plan_and_of_a_report_and_every_lamp_occurs() {
        complete(tenant());
    }

    private void complete(TenantId tenant) {
        assertThat(texts(tenant, "select distinct state from schedule.revision where tenant_id = :tenant"))
                .contains("DRAFT", "SUBMITTED", "REVIEWED", "RETURNED", "FROZEN");
        assertThat(texts(tenant, "select distinct state from progress.report where tenant_id = :tenant"))
                .contains("SUBMITTED", "VERIFIED", "APPROVED", "RETURNED");
        assertThat(
                        texts(
                                tenant,
                                "select distinct lamp from schedule.plan_standing where tenant_id = :tenant and basis = 'LIVE'"))
                .contains("GREEN", "YELLOW", "RED", "NOT_STARTED", "DONE");
        // A city that is red all over teaches nobody to look at the lamps.
        assertThat(
                        count(
                                tenant,
                                "select 100 * count(*) filter (where lamp = 'RED') / count(*) from schedule.plan_standing where tenant_id = :tenant and basis = 'LIVE'"))
                .isBetween(10L, 35L);
        assertThat(texts(
                        tenant,
                        "select distinct cause from progress.report where tenant_id = :tenant and cause is not null"))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    @Order(1)
    void what_the_register_says_fits_the_plans() {
        // Who builds has a lot under way (another may still lie ahead), who is being handed over is done.
        assertThat(texts(tenant(), """
                        select p.name
                          from project.project p
                          join schedule.plan n on n.tenant_id = p.tenant_id and n.project_id = p.id
                          join schedule.plan_standing s on s.tenant_id = n.tenant_id and s.plan_id = n.id
                         where p.tenant_id = :tenant
                           and s.basis = 'LIVE'
                           and ((p.stage in ('COMPLETION', 'SETTLEMENT', 'FINAL_ACCOUNT', 'HANDOVER')) <> (s.lamp = 'DONE')
                                or (p.stage <> 'CONSTRUCTION' and s.started and s.lamp <> 'DONE')
                                or (p.stage = 'CONSTRUCTION' and not exists (
                                    select
                                      from schedule.plan m
                                      join schedule.plan_standing o on o.tenant_id = m.tenant_id and o.plan_id = m.id
                                     where m.tenant_id = p.tenant_id
                                       and m.project_id = p.id
                                       and o.basis = 'LIVE'
                                       and o.started
                                       and o.lamp <> 'DONE')))
                        """)).isEmpty();
        assertThat(texts(tenant(), """
                        select a.name
                          from schedule.standing s
                          join schedule.plan_standing p on p.tenant_id = s.tenant_id and p.plan_id = s.plan_id
                                                       and p.basis = s.basis
                          join schedule.plan n on n.tenant_id = s.tenant_id and n.id = s.plan_id
                          join schedule.activity a on a.tenant_id = s.tenant_id and a.revision_id = n.frozen_id
                                                  and a.line = s.line
                         where s.tenant_id = :tenant
                           and (s.actual_finish > p.data_date
                                or (s.actual_finish is null and s.finish < p.data_date and a.kind <> 'SUMMARY')
                                or (s.percent >= 1000 and s.actual_finish is null and a.kind <> 'SUMMARY'))
                        """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "contractor, PLAN_RETURNED",
        "contractor, PLAN_DRAFT",
        "supervisor, PLAN_REVIEW",
        "owner, PLAN_FREEZE",
        "leader, PROJECT_LATE",
        "authority, PROJECT_LATE"
    })
    @Order(1)
    void something_waits_on_each_desk(String login, String kind) throws IOException {
        assertThat(as(login).get("/desk").json().at("/queue").toString()).contains("\"" + kind + "\"");
    }

    /// A place of each authority, and who sits there; one post is empty on purpose.
    @Test
    @Order(1)
    void each_step_of_an_approval_has_somebody_and_one_post_is_empty() {
        var sql = """
                select p.name || ' ' || r.role
                  from project.project p
                 cross join (values ('DEP'), ('FIN'), ('NDR'), ('RES'), ('OWL'), ('PM')) r (role)
                 where p.tenant_id = :tenant
                   and not exists (select
                                     from access.open_grant g
                                    where g.tenant_id = p.tenant_id
                                      and g.role = r.role
                                      and access.open_sees_lot(g.reach, p.region_path, p.office, p.id, null))
                """;
        assertThat(texts(tenant(), sql))
                .isNotEmpty()
                .allSatisfy(post -> assertThat(post).endsWith(" RES").containsAnyOf("平台", "系统", "升级项目"));
    }

    /// Whoever stands in a stage has behind it what led there: a move for each stage, papers with a file that opens,
    /// and
    /// nothing that lies ahead.
    @Test
    @Order(1)
    void each_project_has_the_life_behind_it_that_its_stage_implies() throws IOException {
        assertThat(texts(tenant(), """
                        select p.name
                          from project.project p
                          left join lateral (select m.to_stage, m.to_status
                                               from lifecycle.move m
                                              where m.tenant_id = p.tenant_id and m.project_id = p.id
                                              order by m.seq desc
                                              limit 1) last on true
                         where p.tenant_id = :tenant
                           and (coalesce(last.to_stage, 'RESERVE'), coalesce(last.to_status, 'DRAFT')) <> (p.stage, p.status)
                        """)).isEmpty();
        assertThat(count(tenant(), """
                        select count(*)
                          from lifecycle.entry
                         where tenant_id = :tenant and (recorded_at > now() or note not like '演示登记%')
                        """)).isZero();
        assertThat(texts(
                        tenant(),
                        "select distinct code from lifecycle.clock where tenant_id = :tenant and ended_on is null"))
                .contains("CONTRACT_SIGN", "RESUME_RECHECK");
        var owner = as("owner");
        var hospital = projectNamed(owner, "新桥县人民医院迁建工程");
        var life = owner.get("/projects/" + hospital + "/lifecycle").json();
        var gates = life.path("next").get(0).path("gates");
        var permit = gates.valueStream()
                .filter(gate -> gate.path("code").asString().equals("G07"))
                .findFirst()
                .orElseThrow();
        assertThat(permit.path("state").asString()).isEqualTo("BLOCKED");
        assertThat(permit.path("lacks").toString()).contains("缺少施工许可证").doesNotContain("用地批准");
        var funds = projectNamed(owner, "临江区第三中学迁建工程");
        var entry = owner.get("/projects/" + funds + "/entries")
                .json()
                .path("items")
                .get(0);
        assertThat(entry.path("document").path("name").asString()).endsWith("（演示）.pdf");
        assertThat(new String(
                        owner.bytes("/projects/" + funds + "/entries/"
                                + entry.path("id").asString() + "/document"),
                        StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    private static String projectNamed(Caller who, String name) {
        var found = who.get("/projects?q=" + java.net.URLEncoder.encode(name, StandardCharsets.UTF_8))
                .json()
                .path("items");
        assertThat(found.size()).as(name).isEqualTo(1);
        return found.get(0).path("id").asString();
    }

    @ParameterizedTest
    @CsvSource({"supervisor, SUBMITTED, verify", "owner, VERIFIED, approve", "contractor, RETURNED, "})
    @Order(1)
    void reports_wait_for_whoever_must_decide_on_them(String login, String state, String step) throws IOException {
        var found = as(login).get("/progress-reports?state=" + state).json().path("items");
        assertThat(found.size()).isPositive();
        assertThat(found.get(0).path("can").toString()).contains(step == null ? "" : step);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "owner",
                "contractor",
                "supervisor",
                "authority",
                "chief",
                "planning",
                "finance",
                "permits",
                "leader",
                "business",
                "admin",
                "security",
                "auditor"
            })
    @Order(1)
    void everybody_signs_in_on_this_machine_and_nowhere_else(String login) throws IOException {
        assertThat(as(login).get("/session").json().path("signedIn").asBoolean())
                .isTrue();
        assertThat(texts(tenant(), "select login from access.account where tenant_id = :tenant and not loopback_only"))
                .isEmpty();
        assertThat(Files.getPosixFilePermissions(SIGN_INS)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    /// What two cities must have in common: everything but ids, passwords and what follows from them.
    private static final List<String> CONTENT = List.of("""
            select concat_ws('|', p.name, p.national_code, p.region_code, p.stage, p.status, p.investment, p.planned_start,
                             p.planned_finish, p.approved_on)
              from project.project p
             where p.tenant_id = :tenant
             order by 1
            """, """
            select concat_ws('|', p.name, l.code, l.name, l.contract_amount, l.contract_start, l.contract_finish, c.name, s.name)
              from project.lot l
              join project.project p on p.tenant_id = l.tenant_id and p.id = l.project_id
              join access.organisation c on c.tenant_id = l.tenant_id and c.id = l.contractor_id
              join access.organisation s on s.tenant_id = l.tenant_id and s.id = l.supervisor_id
             where l.tenant_id = :tenant
             order by 1
            """, """
            select concat_ws('|', p.name, t.code, t.name)
              from project.part t
              join project.lot l on l.tenant_id = t.tenant_id and l.id = t.lot_id
              join project.project p on p.tenant_id = l.tenant_id and p.id = l.project_id
             where t.tenant_id = :tenant
             order by 1
            """, """
            select concat_ws('|', p.name, n.name, a.wbs, a.name, a.start, a.finish, a.quantity, s.actual_start, s.actual_finish,
                             s.percent, s.start, s.finish)
              from schedule.activity a
              join schedule.plan n on n.tenant_id = a.tenant_id and n.frozen_id = a.revision_id
              join project.project p on p.tenant_id = n.tenant_id and p.id = n.project_id
              join schedule.standing s on s.tenant_id = a.tenant_id and s.plan_id = n.id and s.line = a.line
             where a.tenant_id = :tenant
               and s.basis = 'LIVE'
             order by 1
            """, """
            select concat_ws('|', p.name, r.wbs, r.activity_name, r.for_day, r.method, r.percent, r.quantity, r.state, r.cause,
                             r.note, r.reporter, r.verifier, r.approver, r.reported_at, r.return_reason)
              from progress.report r
              join project.project p on p.tenant_id = r.tenant_id and p.id = r.project_id
             where r.tenant_id = :tenant
             order by 1
            """);

    private TenantId another() {
        var made = new ArrayList<TenantId>();
        var other = founding.found("又一座城市", true);
        transactions.writing(other, () -> {
            registration.enter(other, places.found(other));
            return made.add(other);
        });
        return made.getFirst();
    }

    @Test
    @Order(2)
    void two_cities_made_on_one_day_are_alike_and_one_is_erased_without_a_trace_beside_the_other() throws IOException {
        var other = another();
        for (var sql : CONTENT) {
            assertThat(texts(other, sql)).isNotEmpty().isEqualTo(texts(tenant(), sql));
        }

        var shared = keep(tenant(), "both have this");
        keep(other, "both have this");
        var alone = keep(other, "only one has this");
        founding.erase(other);

        assertThat(remains(other)).isEmpty();
        assertThat(shared).exists();
        assertThat(alone).doesNotExist();
        assertThat(texts(tenant(), CONTENT.getFirst())).isNotEmpty();
    }

    private Path keep(TenantId tenant, String text) throws IOException {
        var bytes = new ByteArrayInputStream((text + port).getBytes(StandardCharsets.UTF_8));
        var kept = transactions.writing(tenant, () -> {
            try {
                return files.keep(tenant, "demo.txt", "text/plain", bytes);
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        });
        return halves.folder().resolve(new ByteStore.Address(tenant, kept.sha256()).path());
    }

    /// Every table that holds rows of the tenant still; the trail must.
    private List<String> remains(TenantId tenant) {
        var tables = jdbc.sql("""
                        select distinct c.table_schema || '.' || c.table_name
                          from information_schema.columns c
                          join information_schema.tables t using (table_schema, table_name)
                         where c.column_name = 'tenant_id'
                           and t.table_type = 'BASE TABLE'
                           and c.table_schema <> 'audit'
                        """).query(String.class).list();
        assertThat(tables).hasSizeGreaterThan(20);
        return tables.stream()
                .filter(table ->
                        count(tenant, "select count(*) from %s where tenant_id = :tenant".formatted(table)) > 0)
                .toList();
    }

    @Test
    @Order(3)
    void once_erased_the_house_leads_to_its_first_set_up_and_never_opens_the_city_again() throws IOException {
        var tenant = tenant();
        var owner = as("owner");
        founding.erase(tenant);

        assertThat(remains(tenant)).isEmpty();
        assertThat(owner.get("/projects").status()).isEqualTo(401);
        assertThat(new Caller(port).get("/session").json().path("setupNeeded").asBoolean())
                .isTrue();
        city.run(new DefaultApplicationArguments());
        assertThat(founding.tenants()).isEmpty();
    }

    /// Holidays, winter and the flood season lie differently in each of them.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-03", "2026-02-18", "2026-02-25", "2026-04-06", "2026-05-04", "2026-06-30", "2026-07-26",
                "2026-09-01", "2026-10-06", "2026-10-09", "2026-11-29", "2026-12-31", "2027-02-12", "2028-03-01"
            })
    @Order(4)
    @Tag("full")
    void on_whatever_day_it_is_made_the_city_is_complete(String day) {
        clock.day = LocalDate.parse(day);
        var made = another();
        try {
            complete(made);
        } finally {
            founding.erase(made);
            clock.day = SetDay.FIRST;
        }
    }
}
