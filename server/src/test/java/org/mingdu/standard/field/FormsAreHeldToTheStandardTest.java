package org.mingdu.standard.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FormsAreHeldToTheStandardTest {
    @Autowired
    ApplicationContext house;

    private ACity city;
    private OrganisationId office;
    private Caller all;

    @BeforeEach
    void somebody_who_may_do_everything() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        all = city.person("all").at(office).beingEverything().reachingAll().signsIn();
    }

    private static String detail(Caller.Answer answer, String pointer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        for (var error : answer.json().path("errors")) {
            if (error.path("pointer").asString().equals(pointer)) {
                return error.path("detail").asString();
            }
        }
        return "";
    }

    private Caller.Answer project(String more) {
        return all.post("/projects", """
                {"typeCode":"MUNICIPAL","natureCode":"1","regionCode":"990100","ownerOrganisationId":"%s",
                 "stage":"CONSTRUCTION","investment":"5000000.00","notSecret":true%s}
                """.formatted(office, more));
    }

    @Test
    void what_is_too_long_is_refused_by_the_name_and_the_length_of_the_standard() {
        var long31 = project(",\"name\":\"大桥\",\"nationalCode\":\"%s\"".formatted("1".repeat(31)));
        assertThat(detail(long31, "/nationalCode")).isEqualTo("项目代码最多 30 个字，现有 31 个字。");

        var long121 = project(",\"name\":\"%s\"".formatted("长".repeat(121)));
        assertThat(detail(long121, "/name")).isEqualTo("项目名称最多 120 个字，现有 121 个字。");

        var organisation = all.post(
                "/organisations", "{\"name\":\"甲\",\"kind\":\"OWNER\",\"uscc\":\"%s\"}".formatted("9".repeat(19)));
        assertThat(detail(organisation, "/uscc")).isEqualTo("统一社会信用代码最多 18 个字，现有 19 个字。");

        var project = city.project("大桥").ownedBy(office).entered();
        var lot = all.post(
                "/projects/" + project + "/lots", "{\"code\":\"%s\",\"name\":\"一标段\"}".formatted("B".repeat(31)));
        assertThat(detail(lot, "/code")).isEqualTo("标段编号最多 30 个字，现有 31 个字。");
        var entered = city.lot(project, "BD01", "一标段", null, null);
        var part =
                all.post("/lots/" + entered + "/parts", "{\"code\":\"%s\",\"name\":\"桥台\"}".formatted("1".repeat(41)));
        assertThat(detail(part, "/code")).isEqualTo("编号最多 40 个字，现有 41 个字。");
    }

    @Test
    void a_code_with_as_many_characters_as_the_standard_allows_is_taken() {
        assertThat(project(",\"name\":\"大桥\",\"nationalCode\":\"2205-610721-04-01-262897-2001\"")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void spaces_in_an_identifier_do_not_count() {
        assertThat(all.post("/organisations", "{\"name\":\"乙\",\"kind\":\"OWNER\",\"uscc\":\"9131 0115 5916 9385 6A\"}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void what_must_be_filled_is_asked_for_by_its_name() {
        assertThat(detail(project(""), "/name")).isEqualTo("请填写项目名称。");
        assertThat(detail(all.post("/projects", "{\"notSecret\":true,\"stage\":\" \"}"), "/stage"))
                .isEqualTo("请选择项目阶段。");
        assertThat(detail(all.post("/projects", "{\"notSecret\":true}"), "/investment"))
                .isEqualTo("请填写总投资。");
    }

    @Test
    void what_must_look_otherwise_is_refused_with_its_meaning() {
        var person = all.post("/people", """
                {"name":"王二","organisationId":"%s","login":"王二","password":"First-Password-1","mobile":"0571-88888888"}
                """.formatted(office));
        assertThat(detail(person, "/login")).isEqualTo("登录名填写有误：以字母开头，3 至 40 位字母、数字、点、横线或下划线；实名使用，不得共用。");
        assertThat(detail(person, "/mobile")).startsWith("手机最多 11 个字");
    }

    @Test
    void a_number_out_of_its_bounds_is_refused_with_them() {
        assertThat(detail(all.post("/projects", "{\"notSecret\":true,\"investment\":\"-1.00\"}"), "/investment"))
                .isEqualTo("总投资不能小于 0。");
    }

    @Test
    void a_code_that_is_not_on_the_list_the_standard_names_is_refused() {
        var answer = project(",\"name\":\"大桥\",\"industryCode\":\"ZZ\"");
        assertThat(detail(answer, "/industryCode")).isEqualTo("没有这个所属行业，请重新选择。");
    }

    @Test
    void what_is_stored_may_be_saved_again_as_it_is() {
        var id = project(",\"name\":\"大桥\"").json().path("id").asString();
        var again = all.write("PUT", "/projects/" + id, """
                {"name":"大桥二","typeCode":"MUNICIPAL","natureCode":"1","regionCode":"990100",
                 "ownerOrganisationId":"%s","stage":"CONSTRUCTION","investment":"0.00","version":1}
                """.formatted(office), UUID.randomUUID());
        assertThat(again.status()).as(again.text()).isEqualTo(200);
    }
}
