package org.mingdu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;

/// What a role may do is data: proposed by one, confirmed by another, within what no role may be.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class RolesTest {
    private final ApplicationContext house;
    private ACity city;
    private OrganisationId office;
    private ProjectId bridge;
    private Caller business;
    private Caller security;

    RolesTest(ApplicationContext house) {
        this.house = house;
    }

    @BeforeEach
    void found() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        bridge = city.project("大桥").ownedBy(office).entered();
        business = city.person("business").at(office).being("BUS").reachingAll().signsIn();
        security = city.person("security").at(office).being("SEC").reachingAll().signsIn();
    }

    private JsonNode role(String code) {
        return StreamSupport.stream(
                        business.get("/role-rights").json().path("roles").spliterator(), false)
                .filter(one -> one.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String form(String code, String name, String level, String rights, String more) {
        var list = rights.isEmpty()
                ? ""
                : java.util.Arrays.stream(rights.split(" "))
                        .map(right -> "\"" + right + "\"")
                        .collect(Collectors.joining(","));
        return "{\"roles\":[{\"code\":\"%s\",\"name\":\"%s\",\"level\":\"%s\",\"rights\":[%s]%s}]}"
                .formatted(code, name, level, list, more);
    }

    private Caller.Answer propose(String body) {
        return business.post("/role-rights/proposals", body);
    }

    private void confirmed(Caller.Answer proposed) {
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        var confirmed = security.post("/proposals/" + proposed.json().path("id").asString() + "/confirmation", "");
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
    }

    @Test
    void a_right_taken_from_a_role_is_gone_from_an_open_session_once_another_confirms_it_and_not_before() {
        var clerk = city.person("clerk").at(office).being("OWN").signsIn();
        assertThat(clerk.get("/projects/" + bridge).status()).isEqualTo(200);
        var proposed = propose(form("OWN", "项目单位经办", "SENSITIVE", "report.make", ",\"version\":1"));
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        assertThat(clerk.get("/projects/" + bridge).status()).isEqualTo(200);
        assertThat(propose(form("PM", "项目经理", "SENSITIVE", "project.read", ",\"version\":1"))
                        .slug())
                .isEqualTo("one-waits");
        var id = proposed.json().path("id").asString();
        assertThat(business.post("/proposals/" + id + "/confirmation", "").status())
                .isEqualTo(403);
        confirmed(proposed);
        assertThat(clerk.get("/projects/" + bridge).status()).isEqualTo(403);
        var kept = business.get("/role-rights/changes").json();
        assertThat(kept.at("/items/0/change/words").asString()).contains("去掉“查看项目”");
        assertThat(kept.at("/items/0/confirmedBy/name").asString()).isEqualTo("security");
    }

    @Test
    void a_role_made_from_another_can_be_given_and_a_shipped_one_goes_back_to_what_it_was() {
        confirmed(propose(form("OBS", "观察员", "INTERNAL", "project.read", ",\"madeFrom\":\"OWN\"")));
        var seer = city.person("seer").at(office).being("OBS").signsIn();
        assertThat(seer.get("/projects/" + bridge).status()).isEqualTo(200);

        confirmed(propose(form("OWN", "经办", "INTERNAL", "", ",\"version\":1")));
        var shipped = role("OWN").path("shipped");
        var rights = StreamSupport.stream(shipped.path("rights").spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.joining(" "));
        confirmed(propose(form(
                "OWN", shipped.path("name").asString(), shipped.path("level").asString(), rights, ",\"version\":2")));
        assertThat(role("OWN").path("meaning")).isEqualTo(role("OWN").path("shipped"));
    }

    @ParameterizedTest
    @CsvSource({
        "CON,progress.report progress.verify,填报进度,核实进度",
        "OWN,progress.report progress.approve,填报进度,批准进度",
        "SUP,progress.verify progress.approve,核实进度,批准进度",
        "SUP,plan.compile plan.review,编制计划,审查计划",
        "OWN,project.read people.manage,业务角色,管理单位、人员和授权",
        "SYS,people.manage project.read,管理员角色,查看项目",
        "AUD,audit.read project.edit,查看审计日志,维护项目"
    })
    void what_no_role_may_be_is_refused_and_the_sentence_names_the_pair(
            String code, String rights, String one, String other) {
        var refused =
                propose(form(code, role(code).at("/meaning/name").asString(), "INTERNAL", rights, ",\"version\":1"));
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.slug()).isEqualTo("rights-not-together");
        assertThat(refused.json().path("detail").asString())
                .contains("“" + other + "”")
                .contains(one);
    }

    @Test
    void a_role_made_from_an_administrators_stands_against_every_business_role_and_the_stale_and_unknown_are_refused() {
        confirmed(propose(form("SYS2", "单位管理员", "INTERNAL", "people.manage", ",\"madeFrom\":\"SYS\"")));
        var admin = city.person("admin").at(office).being("SYS").reachingAll().signsIn();
        var clerk = city.person("clerk").at(office).being("OWN").enters();
        assertThat(admin.post("/people/" + clerk + "/grants", "{\"role\":\"SYS2\",\"scopeKind\":\"OWN\"}")
                        .slug())
                .isEqualTo("separation-of-duties");
        assertThat(propose(form("OWN", "经办", "INTERNAL", "", ",\"version\":7")).status())
                .isEqualTo(409);
        assertThat(propose(form("OWN", "经办", "INTERNAL", "money.print", ",\"version\":1"))
                        .status())
                .isEqualTo(422);
        assertThat(admin.post("/role-rights/proposals", form("OWN", "经办", "INTERNAL", "", ",\"version\":1"))
                        .status())
                .isEqualTo(403);
        var id = UUID.randomUUID();
        assertThat(security.post("/proposals/" + id + "/confirmation", "").status())
                .isEqualTo(404);
    }
}
