package org.mingdu.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding.Reach;
import org.mingdu.access.OrganisationKind;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.support.ACity;
import org.mingdu.support.ASheet;
import org.mingdu.support.Caller;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;

/// Who sees a project, and why: told by one door, and held against what each person is really given.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class ViewersTest {
    private final ApplicationContext house;
    private final JdbcClient jdbc;
    private ACity city;
    private OrganisationId office;
    private OrganisationId authority;
    private OrganisationId contractor;
    private ProjectId bridge;
    private ProjectId school;
    private LotId first;
    private Caller owner;
    private final Map<String, PersonId> people = new TreeMap<>();

    ViewersTest(ApplicationContext house, JdbcClient jdbc) {
        this.house = house;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void a_city_with_every_sort_of_grant() {
        city = ACity.in(house);
        city.region("990101", "东区", ACity.REGION);
        city.region("990102", "西区", ACity.REGION);
        var government = city.organisation("市政府", OrganisationKind.GOVERNMENT, null);
        office = city.organisation("建设中心", OrganisationKind.OWNER, government);
        authority = city.organisation("住建局", OrganisationKind.AUTHORITY, government);
        contractor = city.contractor("施工甲");
        var other = city.contractor("施工乙");
        var supervisor = city.supervisor("监理甲");
        bridge = city.project("大桥")
                .ownedBy(office)
                .overseenBy(authority)
                .at("990101")
                .entered();
        school = city.project("学校").ownedBy(city.owner("教育中心")).at("990102").entered();
        first = city.lot(bridge, "BD01", "一标", contractor, supervisor);
        city.lot(bridge, "BD02", "二标", other, null);
        city.lot(school, "BD01", "校舍标", other, null);
        person("owner", office, "OWN", Reach.organisation(office));
        person("section", city.organisation("工程科", OrganisationKind.OWNER, office), "OWN", null);
        person("mayor", government, "LDR", Reach.organisation(government));
        person("watch", authority, "DEP", Reach.organisation(authority));
        person("city", government, "LDR", Reach.region(ACity.REGION));
        person("east", government, "NDR", Reach.region("990101"));
        person("west", government, "NDR", Reach.region("990102"));
        person("business", government, "BUS", Reach.TENANT);
        person("builder", contractor, "CON", Reach.organisation(contractor));
        person("rival", other, "CON", Reach.organisation(other));
        person("sup", supervisor, "SUP", Reach.organisation(supervisor));
        person("nobody", office, "HOU", Reach.organisation(office));
        person("sys", government, "SYS", Reach.TENANT);
        person("log", government, "LOG", Reach.TENANT);
        person("later", office, "OWN", Reach.organisation(office));
        person("over", office, "OWN", Reach.organisation(office));
        person("ended", office, "OWN", Reach.organisation(office));
        person("guest", government, "HOU", Reach.organisation(office));
        person("lotguest", government, "HOU", Reach.organisation(office));
        date("later", "valid_from = current_date + 30");
        date("over", "valid_from = current_date - 60, valid_to = current_date - 2");
        date("ended", "ended_at = now()");
        var admin = city.as("sys");
        grant(admin, "guest", "CST", "PROJECT", bridge.toString());
        grant(admin, "lotguest", "DES", "LOT", first.toString());
        owner = city.as("owner");
    }

    private void person(String login, OrganisationId home, String role, Reach reach) {
        var one = city.person(login).at(home).being(role);
        people.put(login, (reach == null ? one : one.reaching(reach)).enters());
    }

    private void date(String login, String change) {
        city.within(() -> jdbc.sql("update access.role_grant set %s where person_id = :person".formatted(change))
                .param(
                        "person",
                        java.util.Objects.requireNonNull(people.get(login)).value())
                .update());
    }

    private void grant(Caller admin, String login, String role, String kind, String id) {
        assertThat(admin.post(
                                "/people/" + people.get(login) + "/grants",
                                "{\"role\":\"%s\",\"scopeKind\":\"%s\",\"scopeId\":\"%s\"}".formatted(role, kind, id))
                        .status())
                .isEqualTo(201);
    }

    private static Map<String, JsonNode> told(Caller who, String path) {
        var told = new TreeMap<String, JsonNode>();
        var next = "";
        do {
            var page = who.get(path + (path.contains("?") ? "&" : "?") + "limit=3" + next)
                    .json();
            page.path("items").forEach(one -> told.put(one.path("name").asString(), one));
            next = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asString();
            assertThat(page.path("total").asInt()).isGreaterThanOrEqualTo(told.size());
        } while (!next.isEmpty());
        return told;
    }

    private static String viewers(ProjectId project) {
        return "/projects/" + project + "/viewers";
    }

    @Test
    void those_named_are_exactly_those_who_get_it_with_the_lots_they_get() {
        for (var project : List.of(bridge, school)) {
            var told = told(city.as("business"), viewers(project));
            var given = new TreeSet<String>();
            for (var login : people.keySet()) {
                var caller = city.as(login);
                var answer = caller.get("/projects/" + project);
                if (answer.status() != 200) {
                    continue;
                }
                given.add(login);
                var lots = new ArrayList<String>();
                answer.json()
                        .path("lots")
                        .forEach(lot -> lots.add(lot.path("name").asString()));
                var ways = java.util.Objects.requireNonNull(told.get(login), login + " is not named")
                        .path("ways");
                var named = new TreeSet<String>();
                var whole = false;
                for (var way : ways) {
                    way.path("lots").forEach(lot -> named.add(lot.asString()));
                    whole |= way.path("whole").asBoolean();
                }
                assertThat(named).as(login).containsExactlyInAnyOrderElementsOf(lots);
                assertThat(whole)
                        .as(login)
                        .isEqualTo(
                                caller.get("/projects/" + project + "/history").status() == 200);
            }
            assertThat(told.keySet()).isEqualTo(given);
        }
        assertThat(told(owner, viewers(bridge)).keySet())
                .containsExactlyInAnyOrder(
                        "owner",
                        "mayor",
                        "watch",
                        "city",
                        "east",
                        "business",
                        "builder",
                        "rival",
                        "sup",
                        "guest",
                        "lotguest");
    }

    @Test
    void each_grant_says_in_words_what_ties_it_to_the_project_since_when_and_by_whom() {
        var told = told(owner, viewers(bridge));
        var expected = Map.of(
                "owner", "建设单位属于“建设中心”",
                "mayor", "建设单位属于“市政府”；主管部门属于“市政府”",
                "watch", "主管部门属于“住建局”",
                "east", "建设地点在“东区”范围内",
                "business", "可看全部项目",
                "builder", "“施工甲”是标段的施工单位",
                "sup", "“监理甲”是标段的监理单位",
                "guest", "直接授权到本项目",
                "lotguest", "直接授权到标段“一标”");
        expected.forEach((login, because) -> assertThat(java.util.Objects.requireNonNull(told.get(login))
                        .at("/ways/0/because")
                        .asString())
                .as(login)
                .isEqualTo(because));
        var way = java.util.Objects.requireNonNull(told.get("guest")).at("/ways/0");
        assertThat(way.path("givenBy").asString()).isEqualTo("sys");
        assertThat(way.path("since").asString())
                .isEqualTo(owner.get("/session").json().path("today").asString());
        assertThat(way.path("until").isNull()).isTrue();
    }

    @Test
    void somebody_with_two_grants_is_one_person_with_two_ways() {
        grant(city.as("sys"), "owner", "CST", "PROJECT", bridge.toString());
        var before = told(city.as("business"), viewers(bridge));
        assertThat(java.util.Objects.requireNonNull(before.get("owner")).path("ways"))
                .hasSize(2);
        assertThat(owner.get(viewers(bridge)).json().path("total").asInt()).isEqualTo(11);
    }

    @Test
    void a_grant_taken_back_is_gone_from_the_page_with_the_next_request() {
        var grant = java.util.Objects.requireNonNull(
                        told(owner, viewers(bridge)).get("guest"))
                .at("/ways/0/grant")
                .asString();
        assertThat(city.as("sys")
                        .write("DELETE", "/grants/" + grant, "", UUID.randomUUID())
                        .status())
                .isEqualTo(204);
        assertThat(told(owner, viewers(bridge))).doesNotContainKey("guest");
        assertThat(city.as("guest").get("/projects/" + bridge).status()).isEqualTo(403);
    }

    @Test
    void it_is_searched_by_person_organisation_and_role() {
        assertThat(told(owner, viewers(bridge) + "?q=" + encoded("施工甲"))).containsOnlyKeys("builder");
        assertThat(told(owner, viewers(bridge) + "?q=rival")).containsOnlyKeys("rival");
        assertThat(told(owner, viewers(bridge) + "?q=" + encoded("分管领导"))).containsOnlyKeys("mayor", "city");
        assertThat(told(owner, viewers(bridge) + "?q=" + encoded("没有这个人"))).isEmpty();
    }

    @Test
    void companies_and_administrators_are_not_told_and_the_auditor_is() {
        for (var login : List.of("builder", "rival", "sup", "lotguest", "west")) {
            assertThat(city.as(login).get(viewers(bridge)).status()).as(login).isEqualTo(404);
        }
        assertThat(city.as("sys").get(viewers(bridge)).status()).isEqualTo(403);
        var auditor = city.as("log");
        assertThat(told(auditor, viewers(bridge))).hasSize(11);
        assertThat(auditor.get("/projects/" + bridge).status()).isEqualTo(403);
        var heads = auditor.get("/project-names?q=" + encoded("大桥")).json().path("items");
        assertThat(heads).hasSize(1);
        assertThat(heads.get(0).path("id").asString()).isEqualTo(bridge.toString());
        assertThat(owner.get("/project-names").status()).isEqualTo(403);
    }

    @Test
    void who_may_ask_is_offered_it_on_the_page() {
        assertThat(owner.get("/projects/" + bridge).json().path("can").toString())
                .contains("viewers");
        assertThat(city.as("builder")
                        .get("/projects/" + bridge)
                        .json()
                        .path("can")
                        .toString())
                .doesNotContain("viewers");
    }

    @Test
    void as_a_workbook_it_has_a_row_for_each_grant_and_leaves_a_line_in_the_trail() {
        var sheet = ASheet.of(city.as("log").bytes(viewers(bridge) + ".xlsx"));
        assertThat(sheet.rows(1).toString()).contains("非涉密系统，严禁处理、传输国家秘密", "大桥");
        assertThat(sheet.rows(2)).hasSize(12);
        assertThat(sheet.rows(2).getFirst()).contains("\"姓名\"", "\"凭什么看到\"", "\"自\"", "\"至\"");
        assertThat(sheet.rows(2).toString()).contains("建设单位属于“建设中心”", "一标", "长期");
        var trail = city.as("log").get("/audit-entries?q=" + encoded("导出谁能看到")).text();
        assertThat(trail).contains("大桥", "11 人");
    }

    @Test
    void an_end_is_shown_while_it_lies_ahead() {
        date("guest", "valid_to = current_date + 20");
        var until = java.util.Objects.requireNonNull(
                        told(owner, viewers(bridge)).get("guest"))
                .at("/ways/0/until")
                .asString();
        assertThat(LocalDate.parse(until)).isAfter(LocalDate.parse("2026-01-01"));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
