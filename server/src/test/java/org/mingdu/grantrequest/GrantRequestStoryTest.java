package org.mingdu.grantrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding.Reach;
import org.mingdu.access.OrganisationKind;
import org.mingdu.kernel.PersonId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.Caller.Answer;
import org.mingdu.support.SetClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;

/// A role asked for, decided by two and given with the second word.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class GrantRequestStoryTest {
    private final ApplicationContext house;
    private final SetClock clock;
    private ACity city;
    private Caller clerk;
    private PersonId clerkId;
    private Caller head;
    private Caller security;
    private String project;

    GrantRequestStoryTest(ApplicationContext house, SetClock clock) {
        this.house = house;
        this.clock = clock;
    }

    @BeforeEach
    void a_bridge_whose_owner_has_a_clerk_and_a_leader() {
        clock.putRight();
        city = ACity.in(house);
        var office = city.owner("建设中心");
        clerkId = city.person("clerk").named("经办").at(office).being("OWN").enters();
        clerk = city.as("clerk");
        head = city.person("head").named("主任").at(office).being("OWL").signsIn();
        security = city.person("security")
                .named("安全管理员")
                .at(city.organisation("数据局", OrganisationKind.GOVERNMENT, null))
                .being("SEC")
                .reachingAll()
                .signsIn();
        project = city.project("大桥").ownedBy(office).entered().toString();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Answer asks(Caller who, String role, String scope, LocalDate to) {
        return who.post(
                "/grant-requests",
                "{\"role\":\"%s\",%s,\"validTo\":\"%s\",\"reason\":\"项目负责人外出，由我接替\"}".formatted(role, scope, to));
    }

    private String onTheProject() {
        return "\"scopeKind\":\"PROJECT\",\"scopeId\":\"%s\"".formatted(project);
    }

    private JsonNode latest(Caller who) {
        return who.get("/grant-requests").json().path("items").get(0);
    }

    private String agrees(Caller who, int round) {
        var approval = latest(clerk).path("approval").asString();
        var answer = who.post(
                "/approvals/" + approval + "/acts",
                "{\"type\":\"AGREE\",\"round\":%d,\"opinion\":\"同意\"}".formatted(round));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("standing").asString();
    }

    private List<String> roles(Caller who) {
        var found = new ArrayList<String>();
        who.get("/own-grants")
                .json()
                .path("items")
                .forEach(one -> found.add(one.path("grant").path("role").asString()));
        return found;
    }

    @Test
    void what_both_agree_to_is_held_at_once_and_until_its_last_day() {
        assertThat(asks(clerk, "PM", onTheProject(), today().plusDays(30)).status())
                .isEqualTo(201);
        assertThat(latest(clerk).path("state").asString()).isEqualTo("IN_APPROVAL");
        assertThat(agrees(head, 1)).isEqualTo("RUNNING");
        assertThat(roles(clerk)).containsExactly("OWN");
        assertThat(agrees(security, 2)).isEqualTo("APPROVED");
        assertThat(latest(clerk).path("state").asString()).isEqualTo("GIVEN");
        assertThat(roles(clerk)).containsExactlyInAnyOrder("OWN", "PM");
        clock.moveOn(java.time.Duration.ofDays(31));
        assertThat(roles(city.as("clerk"))).containsExactly("OWN");
    }

    @Test
    void who_gives_a_right_proves_anew_to_be_there() {
        asks(clerk, "PM", onTheProject(), today().plusDays(30));
        agrees(head, 1);
        clock.moveOn(java.time.Duration.ofMinutes(20));
        var given = security.once(
                "POST",
                "/approvals/" + latest(clerk).path("approval").asString() + "/acts",
                "{\"type\":\"AGREE\",\"round\":2,\"opinion\":\"同意\"}",
                java.util.UUID.randomUUID());
        assertThat(given.slug()).isEqualTo("step-up-needed");
        assertThat(roles(clerk)).containsExactly("OWN");
        assertThat(agrees(security, 2)).isEqualTo("APPROVED");
    }

    @Test
    void those_who_decide_read_what_is_asked_for_in_words() {
        asks(clerk, "PM", onTheProject(), today().plusDays(30));
        var facts = head.get("/approvals/" + latest(clerk).path("approval").asString())
                .json()
                .path("facts")
                .toString();
        assertThat(facts).contains("经办（建设中心）", "大桥", "项目负责人外出，由我接替").doesNotContain("PROJECT");
    }

    @Test
    void what_is_refused_gives_nothing() {
        asks(clerk, "PM", onTheProject(), today().plusDays(30));
        var approval = latest(clerk).path("approval").asString();
        var refused =
                head.post("/approvals/" + approval + "/acts", "{\"type\":\"REFUSE\",\"round\":1,\"opinion\":\"不需要\"}");
        assertThat(refused.status()).as(refused.text()).isEqualTo(200);
        assertThat(latest(clerk).path("state").asString()).isEqualTo("REFUSED");
        assertThat(roles(clerk)).containsExactly("OWN");
    }

    @Test
    void nobody_decides_what_they_ask_for_themselves() {
        assertThat(asks(head, "PM", onTheProject(), today().plusDays(30)).status())
                .isEqualTo(201);
        var approval = latest(head).path("approval").asString();
        var answer =
                head.post("/approvals/" + approval + "/acts", "{\"type\":\"AGREE\",\"round\":1,\"opinion\":\"同意\"}");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(roles(head)).containsExactly("OWL");
    }

    @Test
    void what_administrators_do_is_not_asked_for_here() {
        assertThat(pointer(asks(clerk, "SEC", onTheProject(), today().plusDays(30))))
                .isEqualTo("/role");
        assertThat(clerk.get("/grant-requests/roles").text()).contains("\"PM\"").doesNotContain("\"SEC\"");
        assertThat(pointer(asks(security, "PM", "\"scopeKind\":\"OWN\"", today().plusDays(30))))
                .isEqualTo("/role");
    }

    @Test
    void what_lasts_too_long_or_is_over_or_is_not_seen_is_refused_in_words() {
        assertThat(pointer(asks(clerk, "PM", onTheProject(), today().plusDays(400))))
                .isEqualTo("/validTo");
        assertThat(pointer(asks(clerk, "PM", onTheProject(), today().minusDays(1))))
                .isEqualTo("/validTo");
        var elsewhere = city.project("别处").ownedBy(city.owner("别处中心")).entered().toString();
        assertThat(pointer(asks(
                        clerk,
                        "PM",
                        "\"scopeKind\":\"PROJECT\",\"scopeId\":\"%s\"".formatted(elsewhere),
                        today().plusDays(3))))
                .isEqualTo("/scopeId");
        assertThat(clerk.get("/grant-requests").json().path("items")).isEmpty();
    }

    @Test
    void what_cannot_be_given_any_more_says_why() {
        asks(clerk, "PM", onTheProject(), today().plusDays(30));
        agrees(head, 1);
        city.grant(clerkId, "LOG", Reach.TENANT);
        assertThat(agrees(security, 2)).isEqualTo("APPROVED");
        assertThat(latest(clerk).path("state").asString()).isEqualTo("HINDERED");
        assertThat(latest(clerk).path("hindrance").asString()).contains("管理员不兼任其他角色");
        assertThat(roles(clerk)).doesNotContain("PM");
    }

    @Test
    void a_role_for_the_own_organisation_names_no_project() {
        assertThat(asks(clerk, "PM", "\"scopeKind\":\"OWN\"", today().plusDays(30))
                        .status())
                .isEqualTo(201);
        agrees(head, 1);
        assertThat(agrees(security, 2)).isEqualTo("APPROVED");
        assertThat(roles(clerk)).contains("PM");
    }

    private static String pointer(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.json().at("/errors/0/pointer").asString();
    }
}
