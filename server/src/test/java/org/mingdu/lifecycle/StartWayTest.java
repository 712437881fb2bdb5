package org.mingdu.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.SetClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;

/// On its way to the start of works an application is given back, mended and sent again, and where nobody decides in
/// time those above are told: what each of them sees meanwhile. The same way is walked in the browser.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class StartWayTest {
    private final ApplicationContext house;
    private final SetClock clock;
    private final Housekeeping watch;
    private ACity city;
    private OrganisationId office;
    private Caller clerk;
    private String project;
    private String matter;
    private String approval;

    StartWayTest(ApplicationContext house, SetClock clock, List<Housekeeping> rounds) {
        this.house = house;
        this.clock = clock;
        watch = rounds.stream()
                .filter(one -> one.name().equals("approval-limits"))
                .findFirst()
                .orElseThrow();
    }

    @BeforeEach
    void an_application_waits_for_the_project_manager() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        clerk = city.person("clerk").at(office).being("OWN").signsIn();
        city.person("manager").at(office).being("PM").enters();
        city.person("chief").at(office).being("OWL").enters();
        city.person("leader").at(city.owner("市政府")).being("LDR").reachingAll().enters();
        var drafted = clerk.post("/initiations", """
                {"track":"APPROVAL","name":"东门大桥","typeCode":"MUNICIPAL","natureCode":"1","regionCode":"%s",
                 "ownerOrganisationId":"%s","necessity":"老桥限载，群众绕行。","content":"新建主桥一座","scale":"全长 320 米",
                 "investment":"10000000.00",
                 "funds":[{"sourceCode":"121","amount":"10000000.00","proof":"预算〔2026〕3号"}],
                 "plannedStart":"2027-03-01","plannedFinish":"2028-12-31","address":"滨河路","contact":"李明",
                 "phone":"0571-88888888","notSecret":true}
                """.formatted(ACity.REGION, office));
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        var done = clerk.post(
                "/initiations/" + drafted.json().path("id").asString() + "/submission",
                "{\"version\":%d}".formatted(drafted.json().path("version").asInt()));
        assertThat(done.status()).as(done.text()).isEqualTo(201);
        project = done.json().path("project").asString();
        matter = done.json().path("matter").asString();
        approval = clerk.get("/matters/" + matter)
                .json()
                .path("approval")
                .path("id")
                .asString();
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putRight();
    }

    private JsonNode approval(Caller who) {
        var answer = who.get("/approvals/" + approval);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private void acts(Caller who, String act) {
        var shown = approval(who);
        var answer = who.write(
                "POST",
                "/approvals/" + approval + "/acts",
                act.formatted(shown.path("rounds").size()),
                UUID.randomUUID());
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
    }

    private static List<String> texts(JsonNode list, String member) {
        var found = new ArrayList<String>();
        list.forEach(one -> found.add(one.path(member).asString()));
        return found;
    }

    private List<String> notices(String login) {
        return texts(city.as(login).get("/notices").json().path("items"), "kind");
    }

    private JsonNode summary() {
        return clerk.get("/projects/" + project + "/summary").json();
    }

    @Test
    void an_application_on_its_way_is_not_begun_a_second_time() {
        assertThat(summary().path("mayBegin").asBoolean()).isFalse();
        var reserve = city.project("西门大桥").ownedBy(office).inStage("RESERVE").entered();
        assertThat(clerk.get("/projects/" + reserve + "/summary")
                        .json()
                        .path("mayBegin")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void what_conditions_looked_at_is_told_in_words() {
        var facts = approval(clerk).path("facts");
        assertThat(texts(facts, "value")).contains("1,000.00 万元", "整个项目", "市政基础设施工程", "明川市");
        assertThat(facts.toString()).doesNotContain("MUNICIPAL", "PROJECT", "990100", "\"0\"");
    }

    @Test
    void given_back_it_lies_with_who_began_it_on_page_and_desk_and_who_gave_it_back_has_said_so() {
        acts(city.as("manager"), "{\"type\":\"GIVE_BACK\",\"round\":%d,\"way\":\"AGAIN\",\"opinion\":\"请补充论证\"}");
        var holder = summary().path("holders").get(0);
        assertThat(holder.path("who").toString()).contains("clerk");
        assertThat(holder.path("step").asString()).isEqualTo("被退回，待修改后重新提交");
        var queue = clerk.get("/desk").json().path("queue");
        assertThat(texts(queue, "kind")).contains("MATTER_RETURNED");
        assertThat(texts(queue, "link")).contains("/matters/" + matter);
        var seat = approval(clerk).path("rounds").get(0).path("seats").get(0);
        assertThat(seat.path("answer").asString()).isEqualTo("GAVE_BACK");
        assertThat(seat.path("opinion").asString()).isEqualTo("请补充论证");
        acts(clerk, "{\"type\":\"RESUBMIT\"}");
        assertThat(texts(clerk.get("/desk").json().path("queue"), "kind")).doesNotContain("MATTER_RETURNED");
        var told = clerk.get("/projects/" + project + "/events").json().path("items");
        assertThat(texts(told, "who")).contains("manager", "clerk");
        assertThat(texts(told, "detail")).contains("请补充论证");
    }

    @Test
    void nobody_decides_in_time_and_those_above_are_told_when_the_page_said_they_would_be() {
        var first = approval(clerk).path("rounds").get(0);
        var due = Instant.parse(first.path("due").asString());
        assertThat(first.path("goesUpAt").asString())
                .isEqualTo(due.plus(Duration.ofHours(24)).toString());
        assertThat(texts(first.path("goesUpTo"), "name")).containsExactly("leader");

        clock.moveOn(Duration.between(clock.instant(), due).plusMinutes(1));
        watch.run();
        watch.run();
        assertThat(notices("leader")).isEmpty();
        assertThat(notices("manager")).filteredOn("approval.overdue"::equals).hasSize(1);

        clock.moveOn(Duration.ofHours(24));
        watch.run();
        watch.run();
        assertThat(notices("leader")).containsExactly("approval.escalated");
        var late = approval(city.as("clerk"));
        assertThat(late.path("standing").asString()).isEqualTo("RUNNING");
        assertThat(late.path("rounds").get(0).path("goesUpAt").isNull()).isTrue();
        assertThat(texts(late.path("history"), "text")).contains("“项目负责人审核”超时未办，已告知上级leader");
    }
}
