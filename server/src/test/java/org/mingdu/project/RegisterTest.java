package org.mingdu.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdu.access.Founding.Reach;
import org.mingdu.access.OrganisationKind;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.support.ACity;
import org.mingdu.support.AProject;
import org.mingdu.support.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RegisterTest {
    @Autowired
    ApplicationContext house;

    private ACity city;
    private OrganisationId office;
    private Caller owner;

    @BeforeEach
    void found() {
        city = ACity.in(house);
        city.region("990101", "东区", ACity.REGION);
        city.region("990102", "西区", ACity.REGION);
        office = city.owner("建设中心");
        owner = city.person("owner").at(office).being("OWN").signsIn();
    }

    private AProject project(String name) {
        return city.project(name).ownedBy(office);
    }

    private String form(String more) {
        return """
                {"name":"大桥","typeCode":"MUNICIPAL","natureCode":"1","regionCode":"990100",
                 "ownerOrganisationId":"%s","stage":"CONSTRUCTION","investment":"5000000.00","notSecret":true%s}
                """.formatted(office, more);
    }

    private static List<String> names(JsonNode page) {
        var names = new ArrayList<String>();
        page.path("items").forEach(row -> names.add(row.path("name").asString()));
        return names;
    }

    private List<String> list(String query) {
        var answer = owner.get("/projects?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return names(answer.json());
    }

    private static String q(String words) {
        return "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void it_is_found_by_a_part_of_its_name_its_code_and_its_owner() {
        project("明川大桥").coded("2205-610721-04-01-262897").entered();
        project("滨河公园").entered();
        assertThat(list(q("川大"))).containsExactly("明川大桥");
        assertThat(list(q("桥"))).containsExactly("明川大桥");
        assertThat(list(q("610721"))).containsExactly("明川大桥");
        assertThat(list(q("建设中"))).hasSize(2);
        assertThat(list(q("没有的"))).isEmpty();
    }

    @Test
    void signs_that_mean_anything_in_a_pattern_are_looked_for_as_they_are() {
        project("完成100%的桥").entered();
        project("完成1000的桥").entered();
        project("A_B").entered();
        project("AXB").entered();
        assertThat(list(q("100%"))).containsExactly("完成100%的桥");
        assertThat(list(q("A_B"))).containsExactly("A_B");
        assertThat(list(q("\\"))).isEmpty();
    }

    @Test
    void it_is_filtered_by_region_with_what_lies_below_by_type_stage_and_owner() {
        project("东桥").at("990101").ofType("WATER").entered();
        project("西桥").at("990102").inStage("TENDER").entered();
        assertThat(list("region=990100")).hasSize(2);
        assertThat(list("region=990101")).containsExactly("东桥");
        assertThat(list("region=9901")).isEmpty();
        assertThat(list("type=WATER")).containsExactly("东桥");
        assertThat(list("stage=TENDER")).containsExactly("西桥");
        assertThat(list("owner=" + office)).hasSize(2);
        assertThat(list("owner=" + UUID.randomUUID())).isEmpty();
    }

    @Test
    void names_are_sorted_as_chinese_is_read() {
        for (var name : List.of("上海路", "北京路", "广州路", "成都路", "安庆路", "郑州路")) {
            project(name).entered();
        }
        assertThat(list("sort=name")).containsExactly("安庆路", "北京路", "成都路", "广州路", "上海路", "郑州路");
        assertThat(list("sort=-name")).containsExactly("郑州路", "上海路", "广州路", "成都路", "北京路", "安庆路");
    }

    @Test
    void amounts_are_sorted_as_numbers_and_days_with_the_unknown_last() {
        project("甲").costing("9.00").finishingOn(LocalDate.of(2027, 5, 1)).entered();
        project("乙").costing("10.00").entered();
        project("丙")
                .costing("1000000000000.01")
                .finishingOn(LocalDate.of(2026, 5, 1))
                .entered();
        assertThat(list("sort=investment")).containsExactly("甲", "乙", "丙");
        assertThat(list("sort=-investment")).containsExactly("丙", "乙", "甲");
        assertThat(list("sort=plannedFinish")).containsExactly("丙", "甲", "乙");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "-name",
                "investment",
                "-investment",
                "plannedFinish",
                "-plannedFinish",
                "updatedAt",
                "-updatedAt"
            })
    void pages_follow_each_other_without_a_gap_though_many_are_equal_and_more_come_in(String sort) {
        for (var number = 1; number <= 11; number++) {
            project("同名").entered();
        }
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = owner.get("/projects?limit=4&sort=" + sort + (next.isEmpty() ? "" : "&after=" + next))
                    .json();
            page.path("items").forEach(row -> seen.add(row.path("id").asString()));
            next = page.path("next").isNull() ? "" : page.path("next").asString();
            if (seen.size() == 4) {
                city.project("后来的").ownedBy(city.owner("别的中心")).entered();
            }
        } while (!next.isEmpty());
        assertThat(seen).hasSize(11).doesNotHaveDuplicates();
    }

    @Test
    void the_number_of_lots_in_the_list_is_the_number_one_sees() {
        var bridge = project("大桥").entered();
        var company = city.contractor("施工甲");
        city.lot(bridge, "BD01", "一标", company, null);
        city.lot(bridge, "BD02", "二标", city.contractor("施工乙"), null);
        var builder = city.person("builder").at(company).being("CON").signsIn();
        assertThat(builder.get("/projects").json().at("/items/0/lotCount").asInt())
                .isEqualTo(1);
        assertThat(owner.get("/projects").json().at("/items/0/lotCount").asInt())
                .isEqualTo(2);
    }

    @Test
    void a_doubtful_project_code_warns_and_is_kept_and_one_of_another_project_is_refused() {
        var doubtful = owner.post("/projects", form(",\"nationalCode\":\"2205-610721-04-01-262898\""));
        assertThat(doubtful.status()).isEqualTo(201);
        assertThat(doubtful.json().path("warnings").toString()).contains("校验位");
        var shown =
                owner.get("/projects/" + doubtful.json().path("id").asString()).json();
        assertThat(shown.path("nationalCode").asString()).isEqualTo("2205-610721-04-01-262898");
        assertThat(shown.path("nationalCodeFindings")).isNotEmpty();
        assertThat(owner.post("/projects", form(",\"nationalCode\":\" 2205－610721－04－01－262898\""))
                        .text())
                .contains("/nationalCode");
        assertThat(owner.post("/projects", form(",\"nationalCode\":\"2017-110000-48-01-123456\""))
                        .json()
                        .path("warnings"))
                .as("a code of before November 2020")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"notSecret\":true|\"notSecret\":false|/notSecret",
                "\"notSecret\":true|\"notSecret\":null|/notSecret",
                "\"name\":\"大桥\"|\"name\":\"  \"|/name",
                "MUNICIPAL|NONE|/typeCode",
                "\"natureCode\":\"1\"|\"natureCode\":\"99\"|/natureCode",
                "CONSTRUCTION|NONE|/stage",
                "990100|110000|/regionCode",
                "5000000.00|-1.00|/investment",
                "5000000.00|0.001|/investment",
                "5000000.00|99999999999999999.00|/investment",
                "\"notSecret\"|\"industryCode\":\"ZZ\",\"notSecret\"|/industryCode",
                "\"notSecret\"|\"plannedStart\":\"2026-05-02\",\"plannedFinish\":\"2026-05-01\",\"notSecret\"|/plannedFinish"
            })
    void what_does_not_hold_is_refused_with_the_field_it_stands_in(String from, String to, String field) {
        var answer = owner.post("/projects", form("").replace(from, to));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(field);
        assertThat(answer.json().at("/errors/0/detail").asString()).isNotBlank();
        assertThat(list("")).isEmpty();
    }

    @Test
    void a_company_is_no_owner_and_who_owns_elsewhere_is_not_entered_for() {
        var company = city.contractor("施工甲");
        assertThat(owner.post("/projects", form("").replace(office.toString(), company.toString()))
                        .text())
                .contains("/ownerOrganisationId");
        var other = city.owner("别的中心");
        assertThat(owner.post("/projects", form("").replace(office.toString(), other.toString()))
                        .slug())
                .isEqualTo("beyond-reach");
    }

    @Test
    void what_changed_is_told_in_the_history_in_words_and_only_that() {
        var bridge = project("大桥").coded("2205-610721-04-01-262897").entered();
        var form = form(",\"version\":1,\"nationalCode\":\"2205－610721－04－01－262897\"")
                .replace("大桥", "大桥（二期）");
        assertThat(owner.write("PUT", "/projects/" + bridge, form, UUID.randomUUID())
                        .status())
                .isEqualTo(200);
        var told = owner.get("/projects/" + bridge + "/history")
                .json()
                .at("/items/0/detail")
                .asString();
        assertThat(told).contains("项目名称：大桥 → 大桥（二期）").contains("总投资").doesNotContain("项目代码");
    }

    @Test
    void a_type_switched_off_since_may_stay_and_may_not_be_chosen_anew() {
        var bridge = project("大桥").ofType("WATER").entered();
        var bus = city.person("bus").at(office).being("BUS").reachingAll().signsIn();
        assertThat(bus.write(
                                "PUT",
                                "/standard/code-lists/PROJECT_TYPE/items/WATER",
                                "{\"name\":\"水利工程\",\"active\":false}",
                                UUID.randomUUID())
                        .status())
                .isEqualTo(200);
        var kept = form(",\"version\":1").replace("MUNICIPAL", "WATER");
        assertThat(owner.write("PUT", "/projects/" + bridge, kept, UUID.randomUUID())
                        .status())
                .isEqualTo(200);
        assertThat(owner.post("/projects", form("").replace("MUNICIPAL", "WATER"))
                        .text())
                .contains("/typeCode");
    }

    @Test
    void who_was_given_one_project_edits_that_one_and_moves_it_nowhere() {
        var bridge = project("大桥").entered();
        var park = project("公园").entered();
        city.person("helper")
                .at(city.owner("代建单位"))
                .being("PM")
                .reaching(new Reach("ORGANISATION", office.toString()))
                .enters();
        var admin = city.person("admin").at(office).being("SYS").reachingAll().signsIn();
        var helper = city.person("one").at(city.owner("借调单位")).enters();
        assertThat(admin.post(
                                "/people/" + helper + "/grants",
                                "{\"role\":\"PM\",\"scopeKind\":\"PROJECT\",\"scopeId\":\"%s\"}".formatted(bridge))
                        .status())
                .isEqualTo(201);
        var one = city.as("one");
        assertThat(one.get("/projects/" + bridge).json().path("can").toString()).contains("edit");
        assertThat(one.write("PUT", "/projects/" + bridge, form(",\"version\":1"), UUID.randomUUID())
                        .status())
                .isEqualTo(200);
        assertThat(one.write(
                                "PUT",
                                "/projects/" + bridge,
                                form(",\"version\":2").replace("990100", "990101"),
                                UUID.randomUUID())
                        .slug())
                .isEqualTo("beyond-reach");
        assertThat(one.get("/projects/" + park).status()).isEqualTo(404);
    }

    @Test
    void who_was_given_one_lot_sees_the_head_of_the_project_and_changes_nothing_of_it() {
        var bridge = project("大桥").entered();
        var lot = city.lot(bridge, "BD01", "一标", null, null);
        var other = city.lot(bridge, "BD02", "二标", null, null);
        var admin = city.person("admin").at(office).being("SYS").reachingAll().signsIn();
        var helper = city.person("one").at(city.owner("借调单位")).enters();
        admin.post(
                "/people/" + helper + "/grants",
                "{\"role\":\"PM\",\"scopeKind\":\"LOT\",\"scopeId\":\"%s\"}".formatted(lot));
        var one = city.as("one");
        assertThat(one.get("/projects/" + bridge).json().path("lots")).hasSize(1);
        assertThat(one.get("/lots/" + other).status()).isEqualTo(404);
        assertThat(one.write("PUT", "/projects/" + bridge, form(",\"version\":1"), UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(one.post("/projects/" + bridge + "/lots", "{\"code\":\"BD09\",\"name\":\"新标\"}")
                        .status())
                .isEqualTo(404);
        assertThat(one.write(
                                "PUT",
                                "/lots/" + lot,
                                "{\"code\":\"BD01\",\"name\":\"改名\",\"version\":1}",
                                UUID.randomUUID())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_company_never_edits_the_lot_it_works_on_whatever_role_it_was_given() {
        var company = city.contractor("施工甲");
        var bridge = project("大桥").entered();
        var lot = city.lot(bridge, "BD01", "一标", company, null);
        var builder = city.person("builder")
                .at(company)
                .being("CON", "AGT", "PM", "OWN")
                .signsIn();
        assertThat(builder.get("/lots/" + lot).json().path("can").toString()).doesNotContain("edit");
        assertThat(builder.write(
                                "PUT",
                                "/lots/" + lot,
                                "{\"code\":\"BD01\",\"name\":\"一标\",\"contractAmount\":\"9999999.00\",\"version\":1}",
                                UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(owner.get("/lots/" + lot).json().path("contractAmount").asString())
                .isEqualTo("1000000.00");
    }

    @Test
    void contractor_and_supervisor_of_a_lot_are_two_and_of_their_kind() {
        var bridge = project("大桥").entered();
        var builder = city.contractor("施工甲");
        var watcher = city.supervisor("监理甲");
        var path = "/projects/" + bridge + "/lots";
        var lot = "{\"code\":\"%s\",\"name\":\"标\",\"contractorId\":\"%s\",\"supervisorId\":\"%s\"}";
        assertThat(owner.post(path, lot.formatted("BD01", builder, watcher)).status())
                .isEqualTo(201);
        assertThat(owner.post(path, lot.formatted("BD02", watcher, watcher)).text())
                .contains("/contractorId")
                .contains("建筑法");
        assertThat(owner.post(path, lot.formatted("BD02", builder, builder)).text())
                .contains("/supervisorId");
        assertThat(owner.post(path, lot.formatted("BD01", builder, watcher)).text())
                .contains("/code");
    }

    @Test
    void a_company_taken_off_a_lot_sees_it_no_more_and_the_new_one_does() {
        var before = city.contractor("施工甲");
        var after = city.contractor("施工乙");
        var bridge = project("大桥").entered();
        var lot = city.lot(bridge, "BD01", "一标", before, null);
        var old = city.person("old").at(before).being("CON").signsIn();
        var fresh = city.person("fresh").at(after).being("CON").signsIn();
        assertThat(old.get("/lots/" + lot).status()).isEqualTo(200);
        owner.write(
                "PUT",
                "/lots/" + lot,
                "{\"code\":\"BD01\",\"name\":\"一标\",\"contractorId\":\"%s\",\"version\":1}".formatted(after),
                UUID.randomUUID());
        assertThat(old.get("/lots/" + lot).status()).isEqualTo(404);
        assertThat(old.get("/projects/" + bridge).status()).isEqualTo(404);
        assertThat(fresh.get("/lots/" + lot).status()).isEqualTo(200);
    }

    @Test
    void a_lot_is_divided_level_by_level() {
        var lot = city.lot(project("大桥").entered(), "BD01", "一标", null, null);
        var parent = "null";
        for (var level : List.of("UNIT", "DIVISION", "SUBDIVISION", "BATCH")) {
            var added = owner.post(
                    "/lots/" + lot + "/parts",
                    "{\"parentId\":%s,\"code\":\"%s\",\"name\":\"划分\"}".formatted(parent, level));
            assertThat(added.status()).as(added.text()).isEqualTo(201);
            parent = "\"" + added.json().path("id").asString() + "\"";
        }
        assertThat(owner.post(
                                "/lots/" + lot + "/parts",
                                "{\"parentId\":%s,\"code\":\"X\",\"name\":\"x\"}".formatted(parent))
                        .text())
                .contains("检验批之下不能再划分");
        var levels = new ArrayList<String>();
        owner.get("/lots/" + lot + "/parts")
                .json()
                .path("items")
                .forEach(part -> levels.add(part.path("level").asString()));
        assertThat(levels).containsExactlyInAnyOrder("UNIT", "DIVISION", "SUBDIVISION", "BATCH");
    }

    @Test
    void an_authority_sees_what_its_offices_oversee_and_a_district_what_lies_in_it() {
        var bureau = city.organisation("住建局", OrganisationKind.AUTHORITY, null);
        var section = city.organisation("质安站", OrganisationKind.AUTHORITY, bureau);
        project("归质安站管").overseenBy(section).at("990101").entered();
        project("归别人管").at("990102").entered();
        var chief = city.person("chief").at(bureau).being("DEP").signsIn();
        assertThat(names(chief.get("/projects").json())).containsExactly("归质安站管");
        var west = city.person("west")
                .at(bureau)
                .being("LDR")
                .reaching(Reach.region("990102"))
                .signsIn();
        assertThat(names(west.get("/projects").json())).containsExactly("归别人管");
    }
}
