package org.mingdu.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding.Reach;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.support.ACity;
import org.mingdu.support.AProject;
import org.mingdu.support.ASheet;
import org.mingdu.support.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// The list of projects as a workbook: the rows one sees, as they are filtered and sorted.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "mingdu.project.export.rows=12")
class ProjectExportTest {
    @Autowired
    ApplicationContext house;

    private ACity city;
    private OrganisationId office;
    private Caller owner;

    @BeforeEach
    void found() {
        city = ACity.in(house);
        city.region("990101", "东区", ACity.REGION);
        office = city.owner("建设中心");
        owner = city.person("owner").named("王经办").at(office).being("OWN").signsIn();
    }

    private AProject project(String name) {
        return city.project(name).ownedBy(office);
    }

    private static ASheet exported(Caller who, String query) {
        return ASheet.of(who.bytes("/projects.xlsx?" + query));
    }

    private static List<String> names(ASheet sheet) {
        return sheet.rows(2).stream().skip(1).map(List::getFirst).toList();
    }

    private static String q(String words) {
        return "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void numbers_are_numbers_days_are_days_and_a_name_that_begins_like_a_formula_is_a_name() {
        project("=1+1")
                .coded("2205-610721-04-01-262897")
                .costing("12345678.90")
                .finishingOn(LocalDate.of(2026, 9, 14))
                .entered();
        var sheet = exported(owner, "");
        assertThat(sheet.rows(2).getFirst())
                .startsWith("\"项目名称\"", "\"项目代码\"", "\"项目类型\"", "\"项目阶段\"", "\"状态\"", "\"建设地点\"", "\"建设单位\"")
                .contains("\"总投资（万元）\"", "\"计划竣工日期\"", "\"最近更新\"");
        var row = sheet.rows(2).get(1);
        assertThat(row).startsWith("\"=1+1\"", "\"2205-610721-04-01-262897\"");
        assertThat(row.get(8)).isEqualTo("1234.56789");
        assertThat(row.get(10)).as("2026-09-14 as days since 1899-12-30").isEqualTo("46279.0");
        assertThat(row.get(11)).isEqualTo("0");
        assertThat(row.get(13)).as("the day of the last change").matches("\\d{5}\\.0");
        assertThat(sheet.parts().values()).noneMatch(part -> part.contains("<f>") || part.contains("<f "));
    }

    @Test
    void it_says_that_nothing_secret_belongs_here_and_who_took_it_when_and_its_head_stays_on_screen() {
        project("大桥").entered();
        var sheet = exported(owner, q("大"));
        var today = owner.get("/session").json().path("today").asString();
        assertThat(sheet.rows(1).toString()).contains("非涉密系统，严禁处理、传输国家秘密", "王经办（建设中心）", today, "检索：大");
        assertThat(sheet.part("xl/worksheets/sheet2.xml"))
                .contains("state=\"frozen\"")
                .contains("非涉密系统，严禁处理、传输国家秘密　王经办 " + today);
        var answer = owner.get("/projects.xlsx");
        assertThat(answer.raw().headers().firstValue("Content-Disposition").orElse(""))
                .contains(URLEncoder.encode("项目清单－" + today + ".xlsx", StandardCharsets.UTF_8));
    }

    @Test
    void filters_and_order_are_those_of_the_list() {
        project("乙桥").costing("10.00").entered();
        project("甲桥").costing("9.00").entered();
        project("丙路").at("990101").ofType("WATER").entered();
        assertThat(names(exported(owner, q("桥") + "&sort=investment"))).containsExactly("\"甲桥\"", "\"乙桥\"");
        assertThat(names(exported(owner, q("桥") + "&sort=-investment"))).containsExactly("\"乙桥\"", "\"甲桥\"");
        assertThat(names(exported(owner, "region=990101"))).containsExactly("\"丙路\"");
        assertThat(names(exported(owner, "type=WATER"))).containsExactly("\"丙路\"");
        assertThat(names(exported(owner, "stage=TENDER"))).containsExactly("\"没有符合条件的项目\"");
        assertThat(exported(owner, "region=990101&type=WATER").rows(1).toString())
                .contains("地区：东区；类型：");
        assertThat(owner.get("/projects.xlsx?sort=secret").status()).isEqualTo(422);
    }

    @Test
    void everybody_takes_along_only_what_they_see() {
        var company = city.contractor("施工甲");
        var mine = project("我的桥").entered();
        city.lot(mine, "BD01", "一标段", company, null);
        city.lot(mine, "BD02", "二标段", city.contractor("施工乙"), null);
        project("不相干的路").entered();
        var elsewhere = city.owner("别的中心");
        city.project("别家的桥").ownedBy(elsewhere).at("990101").entered();
        assertThat(names(exported(owner, "sort=name"))).containsExactly("\"不相干的路\"", "\"我的桥\"");
        var builder = city.person("builder").at(company).being("CON").signsIn();
        var seen = exported(builder, "");
        assertThat(names(seen)).containsExactly("\"我的桥\"");
        assertThat(seen.rows(2).get(1).get(11))
                .as("the one lot of two that is theirs")
                .isEqualTo("1");
        assertThat(seen.text()).doesNotContain("别家的桥", "不相干的路", "施工乙");
        var district = city.person("district")
                .at(elsewhere)
                .being("LDR")
                .reaching(Reach.region("990101"))
                .signsIn();
        assertThat(names(exported(district, ""))).containsExactly("\"别家的桥\"");
        var nobody = city.person("nobody").at(office).being("SYS").signsIn();
        assertThat(nobody.get("/projects.xlsx").status()).isEqualTo(403);
        assertThat(city.stranger().get("/projects.xlsx").status()).isEqualTo(401);
    }

    @Test
    void more_rows_than_one_file_takes_are_refused_with_their_number_and_what_to_do() {
        for (var number = 1; number <= 13; number++) {
            project(number == 13 ? "桥" : "路").entered();
        }
        var refused = owner.get("/projects.xlsx");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.slug()).isEqualTo("too-many-rows");
        assertThat(refused.json().path("detail").asString()).contains("13", "12", "筛选");
        assertThat(names(exported(owner, q("路")))).hasSize(12);
    }

    @Test
    void what_was_taken_along_stands_in_the_trail_and_looking_at_the_list_does_not() {
        project("大桥").entered();
        var auditor =
                city.person("auditor").at(office).being("LOG").reachingAll().signsIn();
        owner.get("/projects");
        exported(owner, q("大"));
        var lines = auditor.get("/audit-entries?" + q("王经办")).json().path("items");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).path("action").asString()).isEqualTo("导出项目清单");
        assertThat(lines.get(0).path("detail").asString()).isEqualTo("1 个项目；检索：大");
        assertThat(lines.get(0).path("outcome").asString()).isEqualTo("DONE");
        assertThat(lines.get(1).path("action").asString()).isEqualTo("登录");
        assertThat(owner.get("/plan-template.xlsx").status()).isEqualTo(200);
        assertThat(auditor.get("/audit-entries?" + q("王经办")).json().path("items"))
                .as("a template that holds nobody's data leaves no line")
                .hasSize(2);
    }
}
