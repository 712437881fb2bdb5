package org.mingdu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding;
import org.mingdu.access.Founding.Reach;
import org.mingdu.access.OrganisationKind;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.mingdu.project.Projects;
import org.mingdu.support.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EdgeOfTheHouseTest {
    private static final String PASSWORD = "Bridge-and-River-7";

    @Autowired
    Founding founding;

    @Autowired
    Projects projects;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    /// A city with two owners, two contractors on two lots of one project, and an administrator.
    private final class City {
        final String mark = UUID.randomUUID().toString().substring(0, 8);
        final TenantId tenant = founding.found("城市 " + mark, false);
        OrganisationId owner;
        ProjectId project;
        ProjectId otherProject;

        City() {
            transactions.writing(tenant, () -> {
                founding.region(tenant, "990100", "明川市", null);
                owner = organisation("建设中心", OrganisationKind.OWNER);
                var other = organisation("另一建设中心", OrganisationKind.OWNER);
                var contractor = organisation("施工甲", OrganisationKind.CONTRACTOR);
                var contractor2 = organisation("施工乙", OrganisationKind.CONTRACTOR);
                project = entered("大桥", owner);
                otherProject = entered("医院", other);
                lot("BD01", contractor);
                lot("BD02", contractor2);
                account("owner", owner, "OWN", Reach.organisation(owner));
                account("contractor", contractor, "CON", Reach.organisation(contractor));
                account("admin", owner, "SYS", Reach.TENANT);
                account("log", owner, "LOG", Reach.TENANT);
                return true;
            });
        }

        private OrganisationId organisation(String name, OrganisationKind kind) {
            return founding.organisation(tenant, name, kind, null, null, "990100");
        }

        private ProjectId entered(String name, OrganisationId by) {
            return projects.register(
                    tenant,
                    new Projects.Entered(
                            name,
                            null,
                            "MUNICIPAL",
                            "1",
                            null,
                            "990100",
                            by,
                            null,
                            "CONSTRUCTION",
                            "ACTIVE",
                            Money.of("1000000.00"),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            false,
                            false,
                            null));
        }

        private void lot(String code, OrganisationId contractor) {
            projects.addLot(
                    tenant,
                    project,
                    new Projects.EnteredLot(code, code, null, contractor, null, null, null, null, null));
        }

        private void account(String login, OrganisationId home, String role, Reach reach) {
            var person = founding.person(tenant, login, "岗位", home);
            founding.account(tenant, person, login + mark, PASSWORD, false);
            founding.grant(tenant, person, role, reach);
        }

        Caller as(String login) {
            return new Caller(port).signedIn(login + mark, PASSWORD);
        }

        String form(String name) {
            return """
                    {"name":"%s","typeCode":"MUNICIPAL","natureCode":"1","regionCode":"990100",
                     "ownerOrganisationId":"%s","stage":"CONSTRUCTION","investment":"5000000.00","notSecret":true}
                    """.formatted(name, owner);
        }
    }

    private City city;

    @BeforeEach
    void found() {
        city = new City();
    }

    @Test
    void without_a_session_nothing_is_told() {
        var stranger = new Caller(port);
        assertThat(stranger.get("/projects").status()).isEqualTo(401);
        assertThat(stranger.get("/people").slug()).isEqualTo("signed-out");
        assertThat(stranger.get("/session").json().path("signedIn").asBoolean()).isFalse();
    }

    @Test
    void a_wrong_password_and_a_wrong_login_are_one_answer_and_five_of_them_lock() {
        var stranger = new Caller(port);
        var nobody = stranger.post("/session", "{\"login\":\"nobody\",\"password\":\"x\"}");
        var form = "{\"login\":\"owner%s\",\"password\":\"wrong\"}".formatted(city.mark);
        var wrong = stranger.post("/session", form);
        assertThat(wrong.text()).isEqualTo(nobody.text());
        for (var guess = 2; guess <= 5; guess++) {
            wrong = stranger.post("/session", form);
        }
        assertThat(wrong.status()).isEqualTo(429);
        var right = stranger.post("/session", form.replace("wrong", PASSWORD));
        assertThat(right.slug()).isEqualTo("locked");
    }

    @Test
    void a_write_without_the_mark_against_forged_requests_is_refused() {
        var owner = city.as("owner");
        assertThat(owner.writeWithoutMark("/projects", city.form("河道")).slug()).isEqualTo("forged");
    }

    @Test
    void the_same_key_again_gets_the_same_answer_and_makes_nothing_new() {
        var owner = city.as("owner");
        var key = UUID.randomUUID();
        var first = owner.write("POST", "/projects", city.form("河道"), key);
        var again = owner.write("POST", "/projects", city.form("河道"), key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.raw().headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(owner.get("/projects?q=" + java.net.URLEncoder.encode("河道", java.nio.charset.StandardCharsets.UTF_8))
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(owner.write("POST", "/projects", city.form("别的"), key).slug())
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void a_project_that_is_not_declared_free_of_secrets_is_refused() {
        var answer = city.as("owner").post("/projects", city.form("河道").replace("true", "false"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("/notSecret");
    }

    @Test
    void the_second_of_two_editors_is_told_and_shown_what_is_stored() {
        var owner = city.as("owner");
        var path = "/projects/" + city.project;
        var version = owner.get(path).json().path("version").asInt();
        var form = city.form("大桥改").replace("}", ",\"version\":" + version + "}");
        assertThat(owner.write("PUT", path, form, UUID.randomUUID()).status()).isEqualTo(200);
        var second = owner.write("PUT", path, form.replace("大桥改", "大桥再改"), UUID.randomUUID());
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().path("current").path("name").asString()).isEqualTo("大桥改");
    }

    @Test
    void a_contractor_sees_its_lot_and_no_other_and_no_other_project() {
        var contractor = city.as("contractor");
        var project = contractor.get("/projects/" + city.project).json();
        assertThat(project.path("lots")).hasSize(1);
        assertThat(project.path("lots").get(0).path("code").asString()).isEqualTo("BD01");
        assertThat(project.path("parties").toString()).doesNotContain("施工乙");
        assertThat(contractor.get("/projects/" + city.otherProject).status()).isEqualTo(404);
        assertThat(contractor.get("/projects").json().path("total").asInt()).isEqualTo(1);
        assertThat(contractor.post("/projects", city.form("河道")).status()).isEqualTo(403);
    }

    @Test
    void an_owner_looks_neither_into_another_owners_projects_nor_into_another_city() {
        var elsewhere = new City();
        var owner = city.as("owner");
        assertThat(owner.get("/projects/" + city.otherProject).text())
                .isEqualTo(owner.get("/projects/" + city.otherProject).text());
        for (var hidden : List.of(city.otherProject, elsewhere.project)) {
            assertThat(owner.get("/projects/" + hidden).status()).isEqualTo(404);
            assertThat(owner.write("PUT", "/projects/" + hidden, city.form("改"), UUID.randomUUID())
                            .status())
                    .isEqualTo(404);
            assertThat(owner.get("/projects/" + hidden + "/history").status()).isEqualTo(404);
        }
    }

    @Test
    void rows_of_another_tenant_do_not_exist_for_the_database_itself() {
        var elsewhere = new City();
        var seen = transactions.reading(
                city.tenant,
                () -> jdbc.sql("""
                        select count(*)
                          from project.project p
                         where p.tenant_id = :tenant /* unscoped: the test asks the policy */
                        """)
                        .param("tenant", elsewhere.tenant.value())
                        .query(Long.class)
                        .single());
        assertThat(seen).isZero();
    }

    @Test
    void a_right_that_was_taken_back_is_gone_with_the_next_request() {
        var admin = city.as("admin");
        var contractor = city.as("contractor");
        var people = admin.get("/people").json().path("items");
        for (var person : people) {
            if (person.path("login").asString().startsWith("contractor")) {
                var grant = person.path("grants").get(0).path("id").asString();
                assertThat(admin.write("DELETE", "/grants/" + grant, "", UUID.randomUUID())
                                .status())
                        .isEqualTo(204);
            }
        }
        assertThat(contractor.get("/projects").status()).isEqualTo(403);
    }

    @Test
    void nobody_gives_a_role_to_themselves() {
        var admin = city.as("admin");
        var self = admin.get("/session").json().path("person").path("id").asString();
        var answer = admin.post("/people/" + self + "/grants", "{\"role\":\"OWN\",\"scopeKind\":\"TENANT\"}");
        assertThat(answer.slug()).isEqualTo("oneself");
    }

    @Test
    void whoever_was_added_changes_the_first_password_before_anything_else() {
        var admin = city.as("admin");
        var login = "new" + city.mark;
        var added = admin.post("/people", """
                {"name":"新人","organisationId":"%s","login":"%s","password":"First-Password-1"}
                """.formatted(city.owner, login));
        assertThat(added.status()).isEqualTo(201);
        var person = new Caller(port).signedIn(login, "First-Password-1");
        assertThat(person.get("/organisations").slug()).isEqualTo("password-must-change");
        var weak = person.post("/session/password", "{\"current\":\"First-Password-1\",\"next\":\"short\"}");
        assertThat(weak.status()).isEqualTo(422);
        var changed =
                person.post("/session/password", "{\"current\":\"First-Password-1\",\"next\":\"Second-Password-2\"}");
        assertThat(changed.status()).isEqualTo(204);
        assertThat(person.get("/organisations").status()).isEqualTo(200);
    }

    @Test
    void what_was_done_and_what_was_refused_is_in_the_trail_and_stays_there() {
        var owner = city.as("owner");
        owner.post("/projects", city.form("河道"));
        owner.post("/projects", city.form("河道").replace("true", "false"));
        var lines = city.as("log").get("/audit-entries").text();
        assertThat(lines).contains("登记项目").contains("DONE").contains("REFUSED").contains("登录");
        assertThatThrownBy(() -> transactions.writing(
                        city.tenant, () -> jdbc.sql("delete from audit.entry").update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void what_is_no_json_and_what_is_no_id_gets_an_answer_in_words() {
        var owner = city.as("owner");
        assertThat(owner.post("/projects", "{").slug()).isEqualTo("malformed");
        assertThat(owner.post("/projects", "{\"name\":\"a\",\"name\":\"b\"}").status())
                .isEqualTo(400);
        assertThat(owner.get("/projects/none-such").status()).isEqualTo(404);
        assertThat(owner.get("/projects?after=%21%21").status()).isEqualTo(422);
        assertThat(owner.post("/projects", city.form("河道").replace("5000000.00", "1e9"))
                        .text())
                .contains("/investment");
    }
}
