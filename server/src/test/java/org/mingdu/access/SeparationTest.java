package org.mingdu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingdu.access.Founding.Reach;
import org.mingdu.access.grant.Separation;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// System, security and audit administrator are three people, and none of them holds another role.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class SeparationTest {
    private final ApplicationContext house;
    private final JdbcClient jdbc;
    private ACity city;
    private OrganisationId office;
    private Caller admin;

    SeparationTest(ApplicationContext house, JdbcClient jdbc) {
        this.house = house;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void found() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        admin = city.person("admin").at(office).being("SYS").reachingAll().signsIn();
    }

    private Caller.Answer give(PersonId person, String role) {
        return admin.post(
                "/people/" + person + "/grants", "{\"role\":\"%s\",\"scopeKind\":\"TENANT\"}".formatted(role));
    }

    @ParameterizedTest
    @CsvSource({
        "SYS,SEC,系统管理员",
        "SYS,LOG,系统管理员",
        "SEC,SYS,安全管理员",
        "SEC,LOG,安全管理员",
        "LOG,SYS,审计管理员",
        "LOG,SEC,审计管理员",
        "SYS,OWN,系统管理员",
        "SEC,BUS,安全管理员",
        "LOG,AUD,审计管理员",
        "OWN,SYS,项目单位经办",
        "BUS,SEC,业务管理员",
        "CON,LOG,施工单位",
        "PUB,LOG,社会公众"
    })
    void what_may_not_be_one_persons_is_refused_and_the_sentence_names_the_role_held(
            String held, String next, String name) {
        var person = city.person("x").named("赵一").at(office).being(held).enters();
        var refused = give(person, next);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.slug()).isEqualTo("separation-of-duties");
        assertThat(refused.json().path("detail").asString())
                .contains("“赵一”已是" + name)
                .contains("请授予另一人");
        assertThat(admin.get("/people/" + person).json().path("grants")).hasSize(1);
    }

    @Test
    void business_roles_go_together_and_an_administrator_may_be_one_of_two_parts() {
        var clerk = city.person("clerk").at(office).being("OWN").enters();
        assertThat(give(clerk, "PM").status()).isEqualTo(201);
        var second = city.person("second").at(office).being("SYS").enters();
        assertThat(give(second, "SYS").status()).isEqualTo(201);
    }

    @Test
    void a_role_taken_back_or_run_out_no_longer_stands_against_another_and_one_to_come_does() {
        var back = city.person("back").at(office).enters();
        var grant = city.grant(back, "OWN", Reach.TENANT);
        assertThat(admin.write("DELETE", "/grants/" + grant, "", UUID.randomUUID())
                        .status())
                .isEqualTo(204);
        assertThat(give(back, "LOG").status()).isEqualTo(201);

        var over = city.person("over").at(office).being("OWN").enters();
        valid(over, "2020-01-01", "2020-12-31");
        assertThat(give(over, "LOG").status()).isEqualTo(201);

        var later = city.person("later").at(office).being("OWN").enters();
        valid(later, "2090-01-01", "2090-12-31");
        assertThat(give(later, "LOG").slug()).isEqualTo("separation-of-duties");
    }

    private void valid(PersonId person, String from, String to) {
        city.within(() -> jdbc.sql("""
                        update access.role_grant
                           set valid_from = cast(:from as date), valid_to = cast(:to as date)
                         where person_id = :person
                        """)
                .param("from", from)
                .param("to", to)
                .param("person", person.value())
                .update());
    }

    @Test
    void of_two_who_give_what_may_not_go_together_at_once_one_is_told() throws Exception {
        for (var round = 0; round < 5; round++) {
            var person = city.person("p" + round).at(office).enters();
            var other = city.person("o" + round)
                    .at(office)
                    .being("SYS")
                    .reachingAll()
                    .signsIn();
            admin.stepsUp();
            other.stepsUp();
            var roles = List.of("SEC", "OWN");
            var answers = new ArrayList<Integer>();
            try (var two = Executors.newFixedThreadPool(2)) {
                var work = new ArrayList<Callable<Integer>>();
                for (var i = 0; i < 2; i++) {
                    var caller = i == 0 ? admin : other;
                    var body = "{\"role\":\"%s\",\"scopeKind\":\"TENANT\"}".formatted(roles.get(i));
                    work.add(() -> caller.once("POST", "/people/" + person + "/grants", body, UUID.randomUUID())
                            .status());
                }
                for (var answer : two.invokeAll(work)) {
                    answers.add(answer.get());
                }
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void who_held_too_much_before_keeps_working_is_shown_and_is_put_right_by_another() {
        var first = city.person("first")
                .named("钱二")
                .at(office)
                .being("SYS", "OWN", "LOG")
                .reachingAll()
                .enters();
        assertThat(city.as("first").get("/projects").status()).isEqualTo(200);
        assertThat(city.as("first").get("/audit-entries").status()).isEqualTo(200);

        var security =
                city.person("security").at(office).being("SEC").reachingAll().signsIn();
        for (var who : List.of(admin, security)) {
            var mixed = who.get("/duties").json().path("mixed");
            assertThat(mixed).hasSize(1);
            assertThat(mixed.get(0).path("name").asString()).isEqualTo("钱二");
            assertThat(mixed.get(0).path("roles").toString()).contains("系统管理员", "项目单位经办", "审计管理员");
            assertThat(mixed.get(0).path("oneself").asBoolean()).isFalse();
        }
        assertThat(city.as("first").get("/duties").json().at("/mixed/0/oneself").asBoolean())
                .isTrue();

        for (var grant : security.get("/people/" + first).json().path("grants")) {
            if (!grant.path("role").asString().equals("OWN")) {
                var path = "/grants/" + grant.path("id").asString();
                assertThat(security.write("DELETE", path, "", UUID.randomUUID()).status())
                        .isEqualTo(204);
            }
        }
        assertThat(admin.get("/duties").json().path("mixed")).isEmpty();
        assertThat(city.as("first").get("/audit-entries").status()).isEqualTo(403);
    }

    @Test
    void posts_that_nobody_holds_are_told_to_who_manages_the_whole_and_to_nobody_else() {
        var posts = admin.get("/duties").json().path("posts");
        assertThat(posts.toString()).contains("系统管理员", "安全管理员", "审计管理员", "业务管理员");
        for (var post : posts) {
            assertThat(post.path("people").isEmpty())
                    .as(post.toString())
                    .isEqualTo(!post.path("role").asString().equals("SYS"));
        }
        var part = city.person("part").at(office).being("SYS").signsIn();
        assertThat(part.get("/duties").json().path("posts")).isEmpty();
        for (var role : List.of("OWN", "BUS", "LOG", "CON")) {
            var other = city.person("no" + role)
                    .at(office)
                    .being(role)
                    .reachingAll()
                    .signsIn();
            assertThat(other.get("/duties").status()).as(role).isEqualTo(403);
        }
    }

    @Test
    void the_security_administrator_has_a_right_of_their_own() {
        var security =
                city.person("security").at(office).being("SEC").reachingAll().signsIn();
        assertThat(security.get("/session").json().path("can").toString()).contains("security.manage");
        assertThat(admin.get("/session").json().path("can").toString()).doesNotContain("security.manage");
    }

    @Test
    void a_project_to_grant_a_role_on_is_found_by_name_without_seeing_it() {
        var project = city.project("大桥").ownedBy(office).entered();
        var lot = city.lot(project, "BD01", "一标", null, null);
        var found = admin.get("/project-names?q=").json().path("items");
        assertThat(found.at("/0/id").asString()).isEqualTo(project.toString());
        assertThat(found.at("/0/lots/0/id").asString()).isEqualTo(lot.toString());
        assertThat(admin.get("/projects/" + project).status()).isEqualTo(403);
    }

    @Test
    void the_rule_is_the_same_from_either_side() {
        for (var one : List.of("SYS", "SEC", "LOG", "OWN", "BUS", "PUB")) {
            for (var other : List.of("SYS", "SEC", "LOG", "OWN", "BUS", "PUB")) {
                assertThat(Separation.against(List.of(one), other).isPresent())
                        .as(one + " " + other)
                        .isEqualTo(Separation.against(List.of(other), one).isPresent())
                        .isEqualTo(Separation.mixed(List.of(one, other)));
            }
        }
    }
}
