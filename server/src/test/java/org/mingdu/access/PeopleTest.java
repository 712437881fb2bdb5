package org.mingdu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding.Reach;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// Who manages people, and how far.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PeopleTest {
    @Autowired
    ApplicationContext house;

    private ACity city;
    private OrganisationId office;
    private OrganisationId section;
    private OrganisationId company;

    @BeforeEach
    void found() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        section = city.organisation("工程一科", OrganisationKind.OWNER, office);
        company = city.contractor("施工甲");
    }

    private static String names(Caller caller) {
        var names = new StringBuilder();
        for (var person : caller.get("/people?limit=200").json().path("items")) {
            names.append(person.path("name").asString()).append(' ');
        }
        return names.toString();
    }

    @Test
    void who_manages_an_organisation_manages_what_hangs_below_it_and_nobody_beside() {
        city.person("below").at(section).enters();
        city.person("beside").at(city.owner("别的中心")).enters();
        var admin = city.person("admin").at(office).being("SYS").signsIn();
        assertThat(names(admin)).contains("below").doesNotContain("beside");
    }

    @Test
    void who_manages_a_company_manages_the_people_of_the_company() {
        city.person("builder").at(company).enters();
        var admin = city.person("admin").at(company).being("SYS").signsIn();
        assertThat(names(admin)).contains("builder");
    }

    @Test
    void who_manages_a_region_manages_the_people_of_the_organisations_there() {
        city.region("990101", "东区", ACity.REGION);
        var admin = city.person("admin")
                .at(office)
                .being("SYS")
                .reaching(Reach.region(ACity.REGION))
                .signsIn();
        city.person("builder").at(company).being("CON").enters();
        assertThat(names(admin)).contains("builder");
        var east = city.person("east")
                .at(office)
                .being("SYS")
                .reaching(Reach.region("990101"))
                .signsIn();
        assertThat(names(east)).doesNotContain("builder");
    }

    @Test
    void who_manages_a_part_gets_no_hold_of_an_account_that_reaches_further() {
        var mayor = city.person("mayor").at(section).being("LDR").reachingAll().enters();
        var clerk = city.person("clerk").at(section).being("OWN").enters();
        var grant = city.grant(mayor, "BUS", Reach.TENANT);
        var admin = city.person("admin").at(office).being("SYS").signsIn();
        var next = "{\"next\":\"Another-Password-9\"}";
        assertThat(admin.post("/people/" + mayor + "/password", next).slug()).isEqualTo("beyond-reach");
        assertThat(admin.post("/people/" + mayor + "/leave", "").slug()).isEqualTo("beyond-reach");
        assertThat(admin.write("DELETE", "/grants/" + grant, "", UUID.randomUUID())
                        .slug())
                .isEqualTo("beyond-reach");
        assertThat(city.as("mayor").get("/projects").status()).isEqualTo(200);
        assertThat(admin.post("/people/" + clerk + "/password", next).status()).isEqualTo(204);
    }

    @Test
    void who_manages_a_part_gives_no_right_beyond_it_and_learns_of_nothing_there() {
        var clerk = city.person("clerk").at(section).enters();
        var project = city.project("别家的桥").ownedBy(city.owner("别的中心")).entered();
        var admin = city.person("admin").at(office).being("SYS").signsIn();
        var path = "/people/" + clerk + "/grants";
        assertThat(admin.post(
                                path,
                                "{\"role\":\"OWN\",\"scopeKind\":\"ORGANISATION\",\"scopeId\":\"%s\"}"
                                        .formatted(section))
                        .status())
                .isEqualTo(201);
        assertThat(admin.post(path, "{\"role\":\"OWN\",\"scopeKind\":\"TENANT\"}")
                        .slug())
                .isEqualTo("beyond-reach");
        var there =
                admin.post(path, "{\"role\":\"OWN\",\"scopeKind\":\"PROJECT\",\"scopeId\":\"%s\"}".formatted(project));
        var nowhere = admin.post(
                path, "{\"role\":\"OWN\",\"scopeKind\":\"PROJECT\",\"scopeId\":\"%s\"}".formatted(UUID.randomUUID()));
        assertThat(there.slug()).isEqualTo("beyond-reach");
        assertThat(nowhere.text()).isEqualTo(there.text());
    }

    @Test
    void nobody_helps_themselves() {
        var admin = city.person("admin").at(office).being("SYS").reachingAll().signsIn();
        var self = admin.get("/session").json().path("person").path("id").asString();
        assertThat(admin.post("/people/" + self + "/password", "{\"next\":\"Another-Password-9\"}")
                        .slug())
                .isEqualTo("oneself");
        assertThat(admin.post("/people/" + self + "/leave", "").slug()).isEqualTo("oneself");
        assertThat(admin.post("/people/" + self + "/grants", "{\"role\":\"OWN\",\"scopeKind\":\"TENANT\"}")
                        .slug())
                .isEqualTo("oneself");
    }

    @Test
    void administrators_see_no_business() {
        var project = city.project("大桥").ownedBy(office).entered();
        for (var role : new String[] {"SYS", "SEC", "LOG"}) {
            var admin = city.person(role.toLowerCase(java.util.Locale.ROOT))
                    .at(office)
                    .being(role)
                    .reachingAll()
                    .signsIn();
            for (var path : new String[] {"/projects", "/projects/" + project, "/plans", "/portfolio", "/thresholds"}) {
                assertThat(admin.get(path).status()).as(role + " " + path).isEqualTo(403);
            }
            assertThat(admin.get("/desk").text()).doesNotContain("大桥");
        }
    }

    @Test
    void only_the_auditor_reads_the_trail() {
        for (var role : new String[] {"SYS", "SEC", "BUS", "OWN", "CON", "LDR"}) {
            var caller = city.person(role.toLowerCase(java.util.Locale.ROOT))
                    .at(office)
                    .being(role)
                    .reachingAll()
                    .signsIn();
            assertThat(caller.get("/audit-entries").status()).as(role).isEqualTo(403);
        }
    }

    @Test
    void a_login_belongs_to_one_person_whatever_its_case() {
        city.person("wang").at(office).enters();
        var admin = city.person("admin").at(office).being("SYS").reachingAll().signsIn();
        var taken = admin.post("/people", """
                {"name":"王二","organisationId":"%s","login":"%s","password":"First-Password-1"}
                """.formatted(office, city.login("WANG")));
        assertThat(taken.text()).contains("/login");
    }

    @Test
    void a_mobile_number_is_shown_without_its_middle() {
        var admin = city.person("admin").at(office).being("SYS").reachingAll().signsIn();
        var added = admin.post("/people", """
                {"name":"王二","organisationId":"%s","login":"%s","password":"First-Password-1","mobile":"13812345678"}
                """.formatted(office, city.login("wanger")));
        var person = admin.get("/people/" + added.json().path("id").asString());
        assertThat(person.json().path("mobileMasked").asString()).isEqualTo("138****5678");
        assertThat(person.text()).doesNotContain("13812345678");
    }

    @Test
    void an_organisation_is_entered_once_and_its_credit_code_is_checked() {
        var admin = city.person("admin").at(office).being("SYS").reachingAll().signsIn();
        var form = "{\"name\":\"施工乙\",\"kind\":\"CONTRACTOR\",\"uscc\":\"%s\"}";
        assertThat(admin.post("/organisations", form.formatted("91310115591693856B"))
                        .text())
                .contains("/uscc");
        assertThat(admin.post("/organisations", form.formatted(" 91310115591693856a "))
                        .status())
                .isEqualTo(201);
        assertThat(admin.post("/organisations", form.formatted("91310115591693856A"))
                        .text())
                .contains("已登记");
    }

    @Test
    void the_second_of_two_who_edit_an_organisation_is_told() {
        var admin = city.person("admin").at(office).being("SYS").reachingAll().signsIn();
        var form = "{\"name\":\"%s\",\"kind\":\"OWNER\",\"version\":1}";
        assertThat(admin.write("PUT", "/organisations/" + office, form.formatted("中心一"), UUID.randomUUID())
                        .status())
                .isEqualTo(200);
        var second = admin.write("PUT", "/organisations/" + office, form.formatted("中心二"), UUID.randomUUID());
        assertThat(second.slug()).isEqualTo("stale");
        assertThat(second.json().at("/current/name").asString()).isEqualTo("中心一");
    }
}
