package org.mingdu.access.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.SetClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// The security policy is changed by two administrators, never by one, and never to something more lenient than the
/// server is set to.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "mingdu.access.attempts=6")
@TestConstructor(autowireMode = AutowireMode.ALL)
class PolicyTest {
    private static final String STRICTER = """
            {"leastLength":12,"kinds":4,"history":8,"adminDays":60,"otherDays":180,"idleMinutes":30,
             "longestMinutes":480,"secondFactor":"NOBODY","attempts":3,"lockMinutes":30,"version":1}
            """;

    private final ApplicationContext house;
    private final SetClock clock;
    private final JdbcClient jdbc;
    private final Housekeeping lapsing;
    private ACity city;
    private OrganisationId office;
    private Caller system;
    private Caller security;

    PolicyTest(ApplicationContext house, SetClock clock, JdbcClient jdbc, List<Housekeeping> housekeeping) {
        this.house = house;
        lapsing = housekeeping.stream()
                .filter(one -> one.name().equals("lapsing-proposals"))
                .findFirst()
                .orElseThrow();
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void found() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        system = city.person("system")
                .named("系统甲")
                .at(office)
                .being("SYS")
                .reachingAll()
                .signsIn();
        security = city.person("security")
                .named("安全乙")
                .at(office)
                .being("SEC")
                .reachingAll()
                .signsIn();
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putRight();
    }

    private String proposed() {
        return proposed(STRICTER);
    }

    private String proposed(String form) {
        var answer = system.post("/security-policy/proposals", form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private Caller.Answer decide(Caller caller, String id, String how) {
        return caller.post("/proposals/" + id + "/" + how, how.equals("refusal") ? "{\"reason\":\"期限太短\"}" : "");
    }

    private int leastLength() {
        return system.get("/security-policy")
                .json()
                .at("/inForce/policy/leastLength")
                .asInt();
    }

    @Test
    void a_new_city_stands_under_the_policy_of_the_house() {
        var view = system.get("/security-policy").json();
        assertThat(view.at("/inForce/number").asInt()).isEqualTo(1);
        assertThat(view.at("/inForce/policy").toString())
                .isEqualTo("{\"leastLength\":10,\"kinds\":3,\"history\":5,\"adminDays\":90,\"otherDays\":365,"
                        + "\"idleMinutes\":120,\"longestMinutes\":720,\"secondFactor\":\"NOBODY\",\"attempts\":5,"
                        + "\"lockMinutes\":15}");
        assertThat(view.path("proposed").isNull() || view.path("proposed").isMissingNode())
                .isTrue();
        assertThat(view.at("/bounds/attempts").asInt()).isEqualTo(6);
        assertThat(view.path("can").toString()).contains("propose");
    }

    private static List<String> told(Caller who) {
        var subjects = new ArrayList<String>();
        who.get("/notices")
                .json()
                .path("items")
                .forEach(notice -> subjects.add(notice.path("subject").asString() + " "
                        + notice.path("link").asString()));
        return subjects;
    }

    @Test
    void whoever_may_confirm_is_told_at_once_and_who_proposed_it_when_it_is_decided() {
        var manager = city.person("part").at(office).being("SYS").signsIn();
        var id = proposed();
        assertThat(told(security)).containsExactly("待您确认：修改安全策略 /security-policy");
        assertThat(told(system)).isEmpty();
        assertThat(told(manager)).isEmpty();
        decide(security, id, "refusal");
        assertThat(told(system)).containsExactly("未获同意：修改安全策略 /security-policy");
        assertThat(system.get("/notices").text()).doesNotContain("期限太短", "安全乙");
        decide(security, proposed(), "confirmation");
        assertThat(told(system)).contains("已确认：修改安全策略 /security-policy");
    }

    @Test
    void who_takes_a_proposal_back_is_told_nothing() {
        decide(system, proposed(), "withdrawal");
        assertThat(told(system)).isEmpty();
    }

    @Test
    void who_proposed_is_told_once_a_day_before_it_lapses() {
        proposed();
        lapsing.run();
        assertThat(told(system)).isEmpty();
        clock.moveOn(Duration.ofDays(6).plusMinutes(1));
        lapsing.run();
        lapsing.run();
        assertThat(told(city.as("system"))).containsExactly("将失效：修改安全策略 /security-policy");
    }

    @Test
    void what_one_proposes_is_in_force_when_another_confirms_it_and_not_before() {
        var id = proposed();
        assertThat(leastLength()).isEqualTo(10);
        var shown = security.get("/security-policy").json().path("proposed");
        assertThat(shown.path("changed").toString())
                .contains("leastLength", "otherDays")
                .doesNotContain("secondFactor");
        assertThat(shown.at("/proposal/proposedBy/name").asString()).isEqualTo("系统甲");
        assertThat(shown.at("/proposal/mayConfirm").toString()).contains("安全乙").doesNotContain("系统甲");
        assertThat(shown.at("/proposal/can").toString()).contains("confirm", "refuse");
        assertThat(system.get("/security-policy")
                        .json()
                        .at("/proposed/proposal/can")
                        .toString())
                .isEqualTo("[\"withdraw\"]");

        var own = decide(system, id, "confirmation");
        assertThat(own.slug()).isEqualTo("needs-another");
        assertThat(own.json().path("detail").asString()).contains("安全乙");
        assertThat(decide(system, id, "refusal").slug()).isEqualTo("needs-another");
        assertThat(leastLength()).isEqualTo(10);

        assertThat(decide(security, id, "confirmation").status()).isEqualTo(200);
        assertThat(leastLength()).isEqualTo(12);
        var now = system.get("/security-policy").json();
        assertThat(now.at("/inForce/number").asInt()).isEqualTo(2);
        assertThat(now.at("/inForce/proposedBy/name").asString()).isEqualTo("系统甲");
        assertThat(now.at("/inForce/confirmedBy/name").asString()).isEqualTo("安全乙");
        assertThat(system.get("/security-policy/versions").json().path("items")).hasSize(2);
        assertThat(decide(security, id, "confirmation").slug()).isEqualTo("proposal-closed");
    }

    @Test
    void two_accounts_under_one_mobile_number_are_one_person_and_do_not_confirm_each_other() {
        city.within(() -> jdbc.sql("update access.person set mobile = '13800000002' where name in ('系统甲', '安全乙')")
                .update());
        var id = proposed();
        var shown = security.get("/security-policy").json().at("/proposed/proposal");
        assertThat(shown.path("mayConfirm").toString()).doesNotContain("安全乙");
        assertThat(shown.path("can").toString()).doesNotContain("confirm", "refuse");
        assertThat(decide(security, id, "confirmation").slug()).isEqualTo("needs-another");
        assertThat(leastLength()).isEqualTo(10);
    }

    @Test
    void a_proposal_is_taken_back_by_who_made_it_or_refused_with_a_reason_and_changes_nothing() {
        var first = proposed();
        assertThat(decide(security, first, "withdrawal").slug()).isEqualTo("not-the-proposer");
        assertThat(decide(system, first, "withdrawal").status()).isEqualTo(200);
        var second = proposed();
        assertThat(security.post("/proposals/" + second + "/refusal", "{\"reason\":\" \"}")
                        .status())
                .isEqualTo(422);
        var refused = decide(security, second, "refusal").json();
        assertThat(refused.path("state").asString()).isEqualTo("REFUSED");
        assertThat(refused.path("reason").asString()).isEqualTo("期限太短");
        assertThat(leastLength()).isEqualTo(10);
        var auditor = city.person("log").at(office).being("LOG").reachingAll().signsIn();
        var lines = auditor.get("/audit-entries?limit=200").text();
        assertThat(lines).contains("提出修改安全策略", "撤回两人办理的事项", "不同意两人办理的事项", "期限太短", "系统甲", "安全乙");
    }

    @Test
    void one_waits_at_a_time_and_what_nobody_confirmed_for_a_week_is_proposed_anew() {
        var first = proposed();
        assertThat(security.post("/security-policy/proposals", STRICTER).slug()).isEqualTo("one-waits");
        clock.moveOn(Duration.ofDays(8));
        security = city.as("security");
        system = city.as("system");
        assertThat(decide(security, first, "confirmation").slug()).isEqualTo("proposal-closed");
        assertThat(leastLength()).isEqualTo(10);
        assertThat(decide(security, proposed(), "confirmation").status()).isEqualTo(200);
    }

    @Test
    void what_a_proposer_who_is_no_administrator_any_more_left_behind_is_not_confirmed() {
        var id = proposed();
        var person = system.get("/session").json().at("/person/id").asString();
        assertThat(security.post("/people/" + person + "/leave", "").status()).isEqualTo(204);
        assertThat(decide(security, id, "confirmation").slug()).isEqualTo("proposer-gone");
        assertThat(decide(security, id, "refusal").status()).isEqualTo(200);
    }

    @Test
    void who_writes_against_a_version_that_is_no_longer_in_force_is_told() {
        decide(security, proposed(), "confirmation");
        var late = system.post("/security-policy/proposals", STRICTER.replace("\"history\":8", "\"history\":9"));
        assertThat(late.slug()).isEqualTo("stale");
        assertThat(late.json().at("/current/inForce/number").asInt()).isEqualTo(2);
        assertThat(system.post("/security-policy/proposals", STRICTER.replace("\"version\":1", "\"version\":2"))
                        .slug())
                .isEqualTo("nothing-changed");
    }

    @ParameterizedTest
    @CsvSource({
        "leastLength,12,9",
        "kinds,4,2",
        "history,8,-1",
        "adminDays,60,0",
        "idleMinutes,30,121",
        "longestMinutes,480,721",
        "longestMinutes,480,20",
        "attempts,3,7",
        "lockMinutes,30,14"
    })
    void nothing_more_lenient_than_the_house_is_proposed(String field, String good, String bad) {
        var form = STRICTER.replace("\"%s\":%s".formatted(field, good), "\"%s\":%s".formatted(field, bad));
        var answer = system.post("/security-policy/proposals", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/" + field);
    }

    @Test
    void who_is_signed_in_stands_under_the_new_limits_at_once() {
        city.person("wang").at(office).being("OWN").enters();
        var idle = city.as("wang");
        var busy = city.as("wang");
        decide(security, proposed(), "confirmation");
        clock.moveOn(Duration.ofMinutes(29));
        assertThat(busy.get("/projects").status()).isEqualTo(200);
        clock.moveOn(Duration.ofMinutes(2));
        assertThat(idle.get("/projects").slug()).as("31 minutes unused").isEqualTo("signed-out");
        assertThat(busy.get("/projects").status()).isEqualTo(200);
        for (var passed = 31; passed + 25 < 480; passed += 25) {
            clock.moveOn(Duration.ofMinutes(25));
            assertThat(busy.get("/projects").status())
                    .as("after %d", passed + 25)
                    .isEqualTo(200);
        }
        clock.moveOn(Duration.ofMinutes(25));
        assertThat(busy.get("/projects").slug()).as("eight hours").isEqualTo("signed-out");
        var later = city.as("wang");
        clock.moveOn(Duration.ofMinutes(31));
        assertThat(later.get("/projects").slug()).isEqualTo("signed-out");
    }

    @Test
    void a_session_past_its_longest_time_stays_ended_when_more_time_is_given() {
        city.person("wang").at(office).being("OWN").enters();
        decide(security, proposed(), "confirmation");
        var busy = city.as("wang");
        for (var passed = 0; passed + 25 < 480; passed += 25) {
            clock.moveOn(Duration.ofMinutes(25));
            assertThat(busy.get("/projects").status()).isEqualTo(200);
        }
        clock.moveOn(Duration.ofMinutes(10));
        system = city.as("system");
        security = city.as("security");
        var longer = STRICTER.replace("480", "600").replace("\"version\":1", "\"version\":2");
        assertThat(decide(security, proposed(longer), "confirmation").status()).isEqualTo(200);
        assertThat(busy.get("/projects").slug()).isEqualTo("signed-out");
    }

    @Test
    void accounts_lock_as_the_policy_says() {
        city.person("wang").at(office).being("OWN").enters();
        decide(security, proposed(), "confirmation");
        var stranger = city.stranger();
        var answers = new ArrayList<String>();
        for (var guess = 0; guess < 3; guess++) {
            answers.add(
                    stranger.post("/session", "{\"login\":\"%s\",\"password\":\"wrong\"}".formatted(city.login("wang")))
                            .slug());
        }
        assertThat(answers).containsExactly("sign-in-refused", "sign-in-refused", "locked");
        clock.moveOn(Duration.ofMinutes(29));
        assertThat(stranger.post(
                                "/session",
                                "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(city.login("wang"), ACity.PASSWORD))
                        .slug())
                .isEqualTo("locked");
        clock.moveOn(Duration.ofMinutes(2));
        assertThat(city.as("wang").get("/projects").status()).isEqualTo(200);
    }

    @Test
    void of_two_who_decide_at_once_one_is_told() throws Exception {
        var third = city.person("third").at(office).being("SEC").reachingAll().signsIn();
        for (var caller : List.of(security, third)) {
            caller.stepsUp();
        }
        var id = proposed();
        var answers = new ArrayList<Integer>();
        try (var two = Executors.newFixedThreadPool(2)) {
            var work = new ArrayList<Callable<Integer>>();
            for (var caller : List.of(security, third)) {
                work.add(() -> caller.once("POST", "/proposals/" + id + "/confirmation", "", UUID.randomUUID())
                        .status());
            }
            for (var answer : two.invokeAll(work)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void who_manages_a_part_reads_the_policy_and_has_no_word_in_it() {
        var part = city.person("part").at(office).being("SYS").signsIn();
        var id = proposed();
        var view = part.get("/security-policy").json();
        assertThat(view.at("/inForce/policy/leastLength").asInt()).isEqualTo(10);
        assertThat(view.path("proposed").isObject()).isFalse();
        assertThat(view.path("can")).isEmpty();
        assertThat(part.get("/proposals").json().path("items")).isEmpty();
        assertThat(part.post("/security-policy/proposals", STRICTER).slug()).isEqualTo("beyond-reach");
        for (var how : List.of("confirmation", "refusal", "withdrawal")) {
            assertThat(decide(part, id, how).status()).as(how).isEqualTo(404);
        }
        for (var role : List.of("OWN", "LOG", "BUS")) {
            var other = city.person("no" + role)
                    .at(office)
                    .being(role)
                    .reachingAll()
                    .signsIn();
            assertThat(other.get("/security-policy").status()).as(role).isEqualTo(403);
            assertThat(decide(other, id, "confirmation").status()).as(role).isEqualTo(403);
        }
    }

    @Test
    void another_city_neither_sees_nor_confirms_it() {
        var id = proposed();
        var elsewhere = ACity.in(house);
        var far = elsewhere
                .person("far")
                .at(elsewhere.owner("外地"))
                .being("SEC")
                .reachingAll()
                .signsIn();
        assertThat(far.get("/proposals").json().path("items")).isEmpty();
        assertThat(decide(far, id, "confirmation").status()).isEqualTo(404);
    }

    @Test
    void the_database_itself_lets_nobody_confirm_alone() {
        var id = proposed();
        var person = system.get("/session").json().at("/person/id").asString();
        assertThat(catchThrowable(() -> city.within(
                        () -> jdbc.sql("""
                        update access.proposal
                           set state = 'CONFIRMED', decided_by = cast(:by as uuid), decided_at = now()
                         where id = cast(:id as uuid)
                        """).param("by", person).param("id", id).update())))
                .hasMessageContaining("proposal_check");
    }
}
