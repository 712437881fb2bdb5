package org.mingdu.approval.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding;
import org.mingdu.access.People;
import org.mingdu.approval.Approvals;
import org.mingdu.approval.Subject;
import org.mingdu.approval.drawing.Mode;
import org.mingdu.approval.drawing.Participants;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.drawing.Step;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.SetClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.json.JsonMapper;

/// The chief is away: whoever is charged finds what waits, acts with the mark, and stops the moment it is taken back.
/// Then formal steps, and files that go with what is said.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class DelegationStoryTest {
    private static final byte[] PAPER = "%PDF-1.7 会议纪要".getBytes(StandardCharsets.UTF_8);

    /// The chief agrees, then formally the leader.
    static final class Formally extends ApprovalStoryTest.Matters {
        @Override
        public Route shipped() {
            return new Route(
                    "正式审批",
                    "BUS",
                    List.of(),
                    List.of(
                            new Step.Start("start", "a"),
                            new Step.User(
                                    "a",
                                    "审核",
                                    new Mode.First(),
                                    new Participants.ByRole("PM"),
                                    null,
                                    List.of(),
                                    false,
                                    "b"),
                            new Step.User(
                                    "b",
                                    "签批",
                                    new Mode.First(),
                                    new Participants.ByRole("OWL"),
                                    null,
                                    List.of(),
                                    false,
                                    true,
                                    "end"),
                            new Step.End("end")));
        }
    }

    @TestConfiguration
    static class WithMatters {
        @Bean
        Formally formally() {
            return new Formally();
        }
    }

    private final ApplicationContext house;
    private final Approvals approvals;
    private final People people;
    private final SetClock clock;
    private final JdbcClient jdbc;
    private final Formally formally;
    private ACity city;
    private OrganisationId office;
    private Actor clerk;
    private Actor deputy;
    private Actor chief;

    DelegationStoryTest(
            ApplicationContext house,
            Approvals approvals,
            People people,
            SetClock clock,
            JdbcClient jdbc,
            Formally formally) {
        this.house = house;
        this.approvals = approvals;
        this.people = people;
        this.clock = clock;
        this.jdbc = jdbc;
        this.formally = formally;
    }

    @BeforeEach
    void a_house_with_a_chief_and_a_deputy() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        clerk = enters("clerk", "OWN", office);
        chief = enters("chief", "PM", office);
        deputy = enters("deputy", "OWN", office);
        enters("leader", "OWL", office);
        enters("keeper", "BUS", office);
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putRight();
    }

    @Test
    void who_is_charged_finds_what_is_open_and_what_comes_and_agrees_with_the_mark() {
        var open = begun();
        var set = set("chief", deputy, today(), today().plusDays(6));
        assertThat(set.status()).isEqualTo(200);
        assertThat(set.json().path("state").asString()).isEqualTo("RUNNING");
        var later = begun();
        assertThat(todo("deputy")).containsExactlyInAnyOrder(open + " chief", later + " chief");
        assertThat(todo("chief")).containsExactlyInAnyOrder(open + " -", later + " -");
        assertThat(city.as("deputy").get("/desk").text()).contains("代chief办理 审核：某事项");

        var agreed = act("deputy", open, "{\"type\":\"AGREE\",\"round\":1,\"opinion\":\"同意\"}");
        assertThat(agreed.status()).isEqualTo(200);
        var seat = agreed.json().path("rounds").path(0).path("seats").path(0);
        assertThat(seat.path("person").path("name").asString()).isEqualTo("chief");
        assertThat(seat.path("by").path("name").asString()).isEqualTo("deputy");
        assertThat(lines("deputy", open)).contains("“审核”由deputy代chief办理", "代chief办理，在“审核”同意");
        assertThat(city.as("deputy").bytes("/approvals/" + open + "/paper.pdf"))
                .startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
        assertThat(told("chief")).contains("代办 已代您办理：某事项");
        assertThat(told("deputy")).contains("代办 受托代办审批", "待办 请代办：某事项");

        // Who is away may act all the same.
        assertThat(act("chief", later, "{\"type\":\"AGREE\",\"round\":1}").status())
                .isEqualTo(200);
        assertThat(todo("deputy")).isEmpty();
    }

    @Test
    void a_delegation_taken_back_ends_at_once() {
        var open = begun();
        var set = set("chief", deputy, today(), today());
        assertThat(todo("deputy")).hasSize(1);
        var path =
                "/approval-delegations/%s/end".formatted(set.json().path("id").asString());
        assertThat(city.as("deputy").post(path, "{\"version\":1}").status()).isEqualTo(404);
        assertThat(city.as("chief").post(path, "{\"version\":7}").status()).isEqualTo(409);
        assertThat(city.as("chief")
                        .post(path, "{\"version\":1}")
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("OVER");
        assertThat(city.as("chief").post(path, "{\"version\":2}").slug()).isEqualTo("delegation-over");
        assertThat(todo("deputy")).isEmpty();
        assertThat(act("deputy", open, "{\"type\":\"AGREE\",\"round\":1}").status())
                .isEqualTo(404);
        assertThat(lines("chief", open)).contains("“审核”不再代chief办理");
    }

    @Test
    void a_delegation_to_come_begins_on_its_day_and_ends_after_its_last() {
        var open = begun();
        set("chief", deputy, today().plusDays(2), today().plusDays(3));
        watch();
        assertThat(todo("deputy")).isEmpty();
        clock.moveOn(Duration.ofDays(2));
        watch();
        assertThat(todo("deputy")).containsExactly(open + " chief");
        clock.moveOn(Duration.ofDays(2));
        // Nobody waits for the round that looks at the calendar.
        assertThat(act("deputy", open, "{\"type\":\"AGREE\",\"round\":1}").text())
                .contains("代办的期限已到");
        watch();
        assertThat(todo("deputy")).isEmpty();
    }

    @Test
    void who_may_be_charged_and_for_how_long_is_said_in_sentences() {
        var stranger = enters("stranger", "CON", city.owner("别家单位"));
        assertThat(set("chief", stranger, today(), today()).text()).contains("只能委托给本单位有角色的同事");
        assertThat(set("chief", deputy, today().minusDays(1), today()).text()).contains("不能早于今天");
        assertThat(set("chief", deputy, today(), today().plusDays(90)).text()).contains("最长 90 天");
        assertThat(set("chief", deputy, today(), today().plusDays(89)).status()).isEqualTo(200);
        assertThat(set("chief", deputy, today().plusDays(5), today().plusDays(6))
                        .text())
                .contains("已有委托，请先收回");
        assertThat(set("deputy", clerk, today(), today()).text()).contains("代 chief 办理，期间不能再委托他人");
        assertThat(set("clerk", chief, today(), today()).text()).contains("受托后不能再转托");
    }

    @Test
    void a_list_is_read_page_by_page_the_last_to_end_first() {
        for (var week = 0; week < 3; week++) {
            set("chief", deputy, today().plusDays(7L * week), today().plusDays(7L * week + 1));
        }
        var ends = new ArrayList<String>();
        var after = "";
        do {
            var page = city.as("chief")
                    .get("/approval-delegations?limit=1&after=" + after)
                    .json();
            page.path("items").forEach(item -> ends.add(item.path("to").asString()));
            after = page.path("next").isString() ? page.path("next").asString() : "";
        } while (!after.isEmpty());
        assertThat(ends)
                .containsExactly(
                        today().plusDays(15).toString(),
                        today().plusDays(8).toString(),
                        today().plusDays(1).toString());
    }

    @Test
    void nobody_stands_in_in_their_own_matter() {
        set("chief", clerk, today(), today());
        begun();
        assertThat(todo("clerk")).isEmpty();
    }

    @Test
    void a_business_administrator_sets_one_for_who_is_ill_and_it_stands_in_the_trail() {
        var body = """
                {"personId":"%s","delegateId":"%s","from":"%s","to":"%s","reason":"突发疾病"}
                """.formatted(chief.person(), deputy.person(), today(), today().plusDays(3));
        assertThat(city.as("leader")
                        .post("/approval-delegations/for-another", body)
                        .status())
                .isEqualTo(403);
        var keeper = city.as("keeper");
        assertThat(keeper.once("POST", "/approval-delegations/for-another", body, UUID.randomUUID())
                        .slug())
                .isEqualTo("step-up-needed");
        assertThat(keeper.post("/approval-delegations/for-another", body).status())
                .isEqualTo(200);
        begun();
        assertThat(todo("deputy")).hasSize(1);
        assertThat(told("chief")).contains("代办 已为您设置审批委托");
        assertThat(keeper.get("/approval-delegations?whose=ALL").json().path("items"))
                .hasSize(1);
        assertThat(city.as("leader").get("/approval-delegations?whose=ALL").status())
                .isEqualTo(403);
        assertThat(city.as("deputy")
                        .get("/approval-delegations?whose=HELD")
                        .json()
                        .path("items"))
                .hasSize(1);
        assertThat(city.as("leader").get("/approval-delegations").json().path("items"))
                .isEmpty();
        var auditor = city.person("auditor")
                .at(city.owner("审计局"))
                .being("LOG")
                .reachingAll()
                .signsIn();
        assertThat(auditor.get("/audit-entries?limit=50").text()).contains("为他人设置审批委托", "chief 委托 deputy");
    }

    @Test
    void two_accounts_under_one_mobile_number_are_one_person() {
        city.within(() -> jdbc.sql("update access.person set mobile = '13800000001' where id in (:clerk, :chief)")
                .param("clerk", clerk.person().value())
                .param("chief", chief.person().value())
                .update());
        var id = begun();
        assertThat(todo("chief")).isEmpty();
        assertThat(todo("keeper")).containsExactly(id + " -");
        assertThat(set("chief", clerk, today(), today()).text()).contains("同一手机号视为同一人");
    }

    @Test
    void at_a_formal_step_one_proves_to_be_there_and_bulk_leaves_it_out() {
        var id = begun();
        assertThat(city.as("chief")
                        .once("POST", "/approvals/" + id + "/acts", AGREE, UUID.randomUUID())
                        .status())
                .isEqualTo(200);
        var leader = city.as("leader");
        assertThat(leader.get("/approvals/" + id)
                        .json()
                        .path("can")
                        .path(0)
                        .path("formal")
                        .asBoolean())
                .isTrue();
        var bulk = leader.post("/approvals/agreements", "{\"ids\":[\"%s\"]}".formatted(id))
                .json();
        assertThat(bulk.path("agreed").asInt()).isZero();
        assertThat(bulk.path("refused").path(0).path("detail").asString()).contains("逐件验证身份");
        var second = AGREE.replace("1", "2");
        assertThat(leader.once("POST", "/approvals/" + id + "/acts", second, UUID.randomUUID())
                        .slug())
                .isEqualTo("step-up-needed");
        assertThat(leader.stepsUp().status()).isEqualTo(204);
        assertThat(leader.once("POST", "/approvals/" + id + "/acts", second, UUID.randomUUID())
                        .json()
                        .path("standing")
                        .asString())
                .isEqualTo("APPROVED");
    }

    @Test
    void files_go_with_an_opinion_are_fetched_by_who_may_see_it_and_stand_in_the_history_with_their_hash() {
        var id = begun();
        var chiefs = city.as("chief");
        var brought = chiefs.upload("/approvals/" + id + "/files", "纪要.pdf", PAPER);
        assertThat(brought.status()).isEqualTo(200);
        var file = brought.json().path("id").asString();
        var path = "/approvals/%s/files/%s".formatted(id, file);
        assertThat(city.as("clerk").get(path).status()).as("not given yet").isEqualTo(404);
        assertThat(chiefs.upload("/approvals/" + id + "/files", "纪要.pdf", "不是".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(422);
        var acted = act(
                "chief", id, "{\"type\":\"AGREE\",\"round\":1,\"opinion\":\"同意\",\"files\":[\"%s\"]}".formatted(file));
        var paper = acted.json()
                .path("rounds")
                .path(0)
                .path("seats")
                .path(0)
                .path("papers")
                .path(0);
        assertThat(paper.path("name").asString()).isEqualTo("纪要.pdf");
        assertThat(paper.path("sha256").asString())
                .isEqualTo(brought.json().path("sha256").asString())
                .hasSize(64);
        assertThat(acted.json().path("history").toString()).contains("纪要.pdf");
        assertThat(city.as("clerk").bytes(path)).isEqualTo(PAPER);
        assertThat(city.as("deputy").get(path).status()).as("no part in it").isEqualTo(404);
        assertThat(chiefs.write("DELETE", path, "", UUID.randomUUID()).status())
                .as("it was said")
                .isEqualTo(404);
        assertThat(chiefs.bytes("/approvals/" + id + "/paper.pdf")).isNotEmpty();
        assertThat(act("leader", id, "{\"type\":\"AGREE\",\"round\":2,\"files\":[\"%s\"]}".formatted(file))
                        .text())
                .contains("有附件不存在或已用于其他办理");
    }

    @Test
    void a_file_that_was_not_used_is_let_go_by_its_bringer() {
        var id = begun();
        var chiefs = city.as("chief");
        var file = chiefs.upload("/approvals/" + id + "/files", "纪要.pdf", PAPER)
                .json()
                .path("id")
                .asString();
        var path = "/approvals/%s/files/%s".formatted(id, file);
        assertThat(city.as("clerk").write("DELETE", path, "", UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(chiefs.write("DELETE", path, "", UUID.randomUUID()).status()).isEqualTo(204);
        assertThat(chiefs.get(path).status()).isEqualTo(404);
    }

    /// The route another kind has is run, in the version it had when the matter began.
    @Test
    void a_route_that_runs_another_keeps_the_version_it_began_with() {
        var shipped = formally.shipped();
        var steps = new ArrayList<Step>();
        steps.add(new Step.Start("start", "sub"));
        steps.add(new Step.Sub("sub", "会签", "baseline", "b"));
        shipped.steps().stream().filter(step -> step.id().equals("b")).forEach(steps::add);
        steps.add(new Step.End("end"));
        var keeper = city.as("keeper");
        var drawn = keeper.write(
                "PUT",
                "/approval-routes/test-matter/draft",
                "{\"route\":%s,\"version\":null}"
                        .formatted(JsonMapper.shared().writeValueAsString(new Route("连环审批", "BUS", List.of(), steps))),
                UUID.randomUUID());
        assertThat(drawn.status()).as(drawn.text()).isEqualTo(200);
        var second = city.person("second").at(office).being("BUS").reachingAll().signsIn();
        assertThat(second.post("/approval-routes/test-matter/publication", "{\"version\":1}")
                        .status())
                .isEqualTo(200);
        var id = begun();
        var leader = city.as("leader");
        var matter = leader.get("/approvals/" + id).json();
        assertThat(matter.path("rounds").path(0).path("name").asString()).isEqualTo("会签／建设单位审核");
        assertThat(matter.path("drawn").path("steps")).hasSize(4);
        assertThat(act("leader", id, AGREE)
                        .json()
                        .path("rounds")
                        .path(1)
                        .path("name")
                        .asString())
                .isEqualTo("会签／主管部门批准");
        assertThat(lines("leader", id)).contains("在“会签／建设单位审核”同意");

        // Neither may it run what runs it in turn.
        var circle = keeper.write(
                "PUT",
                "/approval-routes/baseline/draft",
                "{\"route\":%s,\"version\":null}"
                        .formatted(JsonMapper.shared()
                                .writeValueAsString(new Route(
                                        "绕圈",
                                        "BUS",
                                        List.of(),
                                        List.of(
                                                new Step.Start("start", "sub"),
                                                new Step.Sub("sub", "会签", "test-matter", "end"),
                                                new Step.End("end"))))),
                UUID.randomUUID());
        assertThat(circle.status()).isEqualTo(422);
        assertThat(circle.text()).contains("会绕回流程自身");
    }

    private static final String AGREE = "{\"type\":\"AGREE\",\"round\":1}";

    private void watch() {
        house.getBean("watchDelegations", Housekeeping.class).run();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Actor enters(String login, String role, OrganisationId at) {
        var person = city.person(login)
                .named(login)
                .at(at)
                .being(role)
                .reaching(role.equals("BUS") ? Founding.Reach.TENANT : Founding.Reach.region(ACity.REGION))
                .enters();
        return city.within(() -> people.actor(city.tenant(), person).orElseThrow());
    }

    private UUID begun() {
        var started = city.within(
                () -> approvals.start(clerk, new Subject("test-matter", UUID.randomUUID()), "某事项", Map.of()));
        assertThat(started).isInstanceOf(Approvals.Started.Begun.class);
        return ((Approvals.Started.Begun) started).approval();
    }

    private Caller.Answer set(String who, Actor delegate, LocalDate from, LocalDate to) {
        return city.as(who).post("/approval-delegations", """
                {"delegateId":"%s","from":"%s","to":"%s","reason":"出差"}
                """.formatted(delegate.person(), from, to));
    }

    private Caller.Answer act(String who, UUID id, String body) {
        return city.as(who).post("/approvals/" + id + "/acts", body);
    }

    /// Each with in whose stead it waits.
    private List<String> todo(String who) {
        var found = new ArrayList<String>();
        for (var item : city.as(who).get("/approvals").json().path("items")) {
            var standsFor = item.path("standsFor");
            found.add(item.path("id").asString() + " " + (standsFor.isString() ? standsFor.asString() : "-"));
        }
        return found;
    }

    private List<String> lines(String who, UUID id) {
        var lines = new ArrayList<String>();
        for (var line : city.as(who).get("/approvals/" + id).json().path("history")) {
            lines.add(line.path("text").asString());
        }
        return lines;
    }

    private List<String> told(String who) {
        var found = new ArrayList<String>();
        for (var item : city.as(who).get("/notices").json().path("items")) {
            found.add(item.path("kindName").asString() + " "
                    + item.path("subject").asString());
        }
        return found;
    }
}
