package org.mingdu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.SetClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TrailTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    SetClock clock;

    private ACity city;
    private OrganisationId office;
    private Caller owner;
    private Caller auditor;

    @BeforeEach
    void found() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        owner = city.person("owner").named("王经办").at(office).being("OWN").signsIn();
        auditor = city.person("auditor").at(office).being("LOG").reachingAll().signsIn();
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putRight();
    }

    private JsonNode lines(String query) {
        return auditor.get("/audit-entries?" + query).json().path("items");
    }

    private String form(boolean notSecret) {
        return """
                {"name":"大桥","typeCode":"MUNICIPAL","natureCode":"1","regionCode":"990100",
                 "ownerOrganisationId":"%s","stage":"CONSTRUCTION","investment":"5000000.00","notSecret":%s}
                """.formatted(office, notSecret);
    }

    private static String q(String words) {
        return "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void a_write_says_who_did_what_with_what() {
        owner.post("/projects", form(true));
        var line = lines(q("登记项目")).get(0);
        assertThat(line.path("actor").asString()).contains("王经办").contains("建设中心");
        assertThat(line.path("action").asString()).isEqualTo("登记项目");
        assertThat(line.path("subject").asString()).isEqualTo("大桥");
        assertThat(line.path("outcome").asString()).isEqualTo("DONE");
    }

    @Test
    void a_write_sent_again_leaves_one_line() {
        var key = UUID.randomUUID();
        owner.write("POST", "/projects", form(true), key);
        owner.write("POST", "/projects", form(true), key);
        assertThat(lines(q("登记项目"))).hasSize(1);
    }

    @Test
    void what_was_refused_is_there_with_the_reason_whether_written_or_read() {
        var hidden = city.project("别家的桥").ownedBy(city.owner("别的中心")).entered();
        owner.post("/projects", form(false));
        owner.get("/audit-entries");
        owner.get("/projects/" + hidden);
        var refused = lines("outcome=REFUSED");
        assertThat(refused).hasSize(3);
        assertThat(refused.toString())
                .contains("HTTP 422", "HTTP 403", "HTTP 404")
                .doesNotContain("别家的桥");
        assertThat(lines("outcome=DONE").toString()).doesNotContain("REFUSED");
    }

    @Test
    void it_is_read_by_day_by_word_and_page_by_page_newest_first() {
        owner.post("/projects", form(true));
        clock.moveOn(Duration.ofDays(3));
        owner = city.as("owner");
        auditor = city.as("auditor");
        owner.post("/projects", form(true).replace("大桥", "后来的桥"));
        var today = owner.get("/session").json().path("today").asString();
        assertThat(lines("from=" + today).toString()).contains("后来的桥").doesNotContain("\"大桥\"");
        assertThat(lines("to=" + java.time.LocalDate.parse(today).minusDays(1)).toString())
                .contains("\"大桥\"")
                .doesNotContain("后来的桥");
        assertThat(lines(q("后来"))).hasSize(1);
        assertThat(lines(q("%"))).as("a wildcard is a sign like others").isEmpty();
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = auditor.get("/audit-entries?limit=2" + (next.isEmpty() ? "" : "&after=" + next))
                    .json();
            page.path("items").forEach(line -> seen.add(line.path("id").asString()));
            next = page.path("next").isNull() ? "" : page.path("next").asString();
        } while (!next.isEmpty());
        assertThat(seen).doesNotHaveDuplicates().isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(seen.size()).isGreaterThanOrEqualTo(6);
    }

    @Test
    void a_line_holds_no_password_and_stays_one_line() {
        var admin = city.person("admin").at(office).being("SYS").reachingAll().signsIn();
        admin.post("/people", """
                {"name":"新\\n2026-01-01 INFO 登录成功","organisationId":"%s","login":"%s","password":"First-Password-1"}
                """.formatted(office, city.login("newcomer")));
        admin.post(
                "/session/password", "{\"current\":\"%s\",\"next\":\"Second-Password-2\"}".formatted(ACity.PASSWORD));
        var all = auditor.get("/audit-entries?limit=200").text();
        assertThat(all).contains("添加人员").doesNotContain("First-Password-1", "Second-Password-2", ACity.PASSWORD);
    }

    @Test
    void nobody_has_a_route_to_change_it() {
        for (var verb : new String[] {"POST", "PUT", "DELETE"}) {
            assertThat(auditor.write(verb, "/audit-entries", "{}", UUID.randomUUID())
                            .status())
                    .isEqualTo(405);
        }
    }

    @Test
    void another_city_reads_its_own_and_nothing_of_ours() {
        owner.post("/projects", form(true));
        var elsewhere = ACity.in(house);
        var other = elsewhere
                .person("auditor")
                .at(elsewhere.owner("外地中心"))
                .being("LOG")
                .reachingAll()
                .signsIn();
        assertThat(other.get("/audit-entries").text()).contains("登录").doesNotContain("王经办", "大桥");
    }
}
