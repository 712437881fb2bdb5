package org.mingdu.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.Caller.Answer;
import org.mingdu.support.SetClock;
import org.mingdu.support.Together;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;

/// The life of a project over HTTP: what is refused and why, what moves it, what the history and the limits keep.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class LifecycleStoryTest {
    private static final byte[] PDF = "%PDF-1.7 批复".getBytes(StandardCharsets.UTF_8);

    private final ApplicationContext house;
    private final SetClock clock;
    private final JdbcClient jdbc;
    private final List<Housekeeping> rounds;
    private final Founding founding;
    private ACity city;
    private OrganisationId office;
    private Caller clerk;
    private Caller head;
    private Caller builder;
    private Caller business;
    private ProjectId project;
    private LotId lot;

    LifecycleStoryTest(
            ApplicationContext house, SetClock clock, JdbcClient jdbc, List<Housekeeping> rounds, Founding founding) {
        this.house = house;
        this.clock = clock;
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.founding = founding;
    }

    @BeforeEach
    void an_office_with_a_clerk_and_a_head() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        var contractor = city.contractor("施工甲");
        clerk = city.person("clerk").at(office).being("OWN").signsIn();
        head = city.person("head").at(office).being("PM").signsIn();
        builder = city.person("builder").at(contractor).being("CON").signsIn();
        business = city.person("business").at(office).being("BUS").reachingAll().signsIn();
        project = city.project("大桥")
                .ownedBy(office)
                .costing("10000000.00")
                .inStage("RESERVE")
                .entered();
        lot = city.lot(project, "BD01", "一标段", contractor, null);
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putRight();
    }

    private ProjectId standing(String stage) {
        project = city.project("项目 " + stage)
                .ownedBy(office)
                .costing("10000000.00")
                .coded("2401-330106-04-01-100009")
                .inStage(stage)
                .entered();
        lot = city.lot(project, "BD01", "一标段", null, null);
        return project;
    }

    private String at(String rest) {
        return "/projects/" + project + rest;
    }

    private JsonNode life() {
        return head.get(at("/lifecycle")).json();
    }

    private Answer move(Caller who, String transition, int version) {
        return who.post(
                at("/transitions"),
                "{\"transition\":\"%s\",\"reason\":\"按批复办理\",\"version\":%d}".formatted(transition, version));
    }

    private JsonNode moved(String transition) {
        var answer = move(head, transition, life().path("version").asInt());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private String document() {
        var kept = clerk.upload(at("/entry-documents"), "批复.pdf", PDF);
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        return kept.json().path("id").asString();
    }

    private Answer enters(String kind, String more) {
        return clerk.post(
                at("/entries"),
                "{\"kind\":\"%s\",\"documentId\":\"%s\",\"decidedOn\":\"%s\"%s}"
                        .formatted(kind, document(), today(), more));
    }

    private String entered(String kind, String more) {
        var answer = enters(kind, more);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<String> texts(JsonNode list, String member) {
        var found = new ArrayList<String>();
        list.forEach(one -> found.add(one.path(member).asString()));
        return found;
    }

    private JsonNode clockOf(String code) {
        for (var one : head.get(at("/clocks")).json().path("items")) {
            if (one.path("code").asString().equals(code)) {
                return one;
            }
        }
        throw new AssertionError("no clock of " + code);
    }

    // ---- moving

    @Test
    void what_blocks_is_named_with_its_law_what_is_missing_who_supplies_it_and_where() {
        var refused = move(head, "POOLED", 0);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.slug()).isEqualTo("gates-blocked");
        var gates = refused.json().path("gates");
        assertThat(texts(gates, "code")).containsExactly("PROOF", "G01");
        assertThat(gates.get(1).path("law").asString()).isEqualTo("政府投资条例第十条");
        var lack = gates.get(0).path("lacks").get(0);
        assertThat(lack.path("what").asString()).isEqualTo("缺少入库审定文件。");
        assertThat(lack.path("supplier").asString()).isEqualTo("发展改革部门");
        assertThat(lack.path("link").asString()).isEqualTo("/projects/" + project + "/entries/new?kind=POOLING");
        assertThat(life().path("stage").asString()).isEqualTo("RESERVE");
        assertThat(life().path("moves").asInt()).isZero();
    }

    @Test
    void with_its_paper_and_its_code_a_project_moves_and_the_history_keeps_the_gates() {
        standing("RESERVE");
        entered("POOLING", ",\"number\":\"发改〔2026〕1号\"");
        var now = moved("POOLED");
        assertThat(now.path("stage").asString()).isEqualTo("PROPOSAL");
        assertThat(now.path("status").asString()).isEqualTo("DRAFT");
        assertThat(clerk.get(at("")).json().path("stage").asString()).isEqualTo("PROPOSAL");
        var history = clerk.get(at("/transitions")).json();
        assertThat(history.path("total").asInt()).isEqualTo(1);
        var made = history.path("items").get(0);
        assertThat(made.path("reason").asString()).isEqualTo("按批复办理");
        assertThat(made.path("movedBy").asString()).isEqualTo("head");
        assertThat(texts(made.path("gates"), "state")).containsOnly("PASSED");
    }

    @Test
    void no_way_is_gone_that_the_table_does_not_have() {
        standing("CONSTRUCTION");
        for (var way : List.of("REGISTERED", "POOLED", "STARTED", "COMPLETION_PASSED", "RESUMED", "CHANGE_APPROVED")) {
            var refused = move(head, way, 0);
            assertThat(refused.status()).as(way).isEqualTo(409);
            assertThat(refused.slug()).as(way).isEqualTo("not-now");
        }
        assertThat(life().path("moves").asInt()).isZero();
    }

    @Test
    void of_two_who_press_together_one_wins() {
        standing("TENDER");
        var other = city.as("head");
        var answers = Together.press(() -> move(head, "TENDER_FAILED", 0), () -> move(other, "TENDER_FAILED", 0));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(life().path("moves").asInt()).isEqualTo(1);
        assertThat(life().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void the_history_has_as_many_rows_as_there_were_moves_without_gaps() {
        standing("TENDER");
        for (var n = 0; n < 5; n++) {
            moved("TENDER_FAILED");
        }
        var first = clerk.get(at("/transitions?limit=3")).json();
        assertThat(first.path("total").asInt()).isEqualTo(5);
        assertThat(texts(first.path("items"), "seq")).containsExactly("5", "4", "3");
        var rest = clerk.get(
                        at("/transitions?limit=3&after=" + first.path("next").asString()))
                .json();
        assertThat(texts(rest.path("items"), "seq")).containsExactly("2", "1");
        assertThat(rest.path("next").isNull()).isTrue();
        assertThat(clerk.get(at("/transitions?after=b3Jkcw")).status()).isEqualTo(422);
    }

    @Test
    void who_registers_papers_does_not_move_and_companies_see_nothing() {
        assertThat(move(clerk, "WITHDRAWN", 0).status()).isEqualTo(403);
        assertThat(builder.get(at("/lifecycle")).status()).isEqualTo(404);
        assertThat(builder.get(at("/entries")).status()).isEqualTo(404);
        assertThat(builder.get(at("/clocks")).status()).isEqualTo(404);
        assertThat(life().path("can").toString()).isEqualTo("[\"move\",\"track\",\"record\"]");
        assertThat(clerk.get(at("/lifecycle")).json().path("can").toString()).isEqualTo("[\"record\"]");
    }

    @Test
    void a_withdrawn_project_goes_nowhere() {
        moved("WITHDRAWN");
        assertThat(life().path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(life().path("next").isEmpty()).isTrue();
        assertThat(move(head, "POOLED", 1).slug()).isEqualTo("not-now");
        var shown = clerk.get(at("")).json();
        assertThat(shown.path("can").toString()).contains("edit").doesNotContain("addLot", "import");
        var lot = clerk.post(at("/lots"), "{\"code\":\"BD09\",\"name\":\"九标段\"}");
        assertThat(lot.slug()).as(lot.text()).isEqualTo("project-over");
        var summary = head.get(at("/summary")).json();
        assertThat(summary.path("halted").asBoolean()).isTrue();
        assertThat(summary.path("mayBegin").asBoolean()).isFalse();
        assertThat(summary.path("late").isEmpty()).isTrue();
        var names = clerk.get("/projects?status=NOT_ENDED").json().path("items");
        assertThat(names.toString()).doesNotContain("\"" + project + "\"");
        assertThat(clerk.get("/desk").json().at("/counts/projects").asInt()).isEqualTo(names.size());
    }

    @Test
    void a_stage_is_not_changed_by_editing_the_project() {
        var answer = clerk.write("PUT", at(""), """
                {"name":"大桥","typeCode":"MUNICIPAL","natureCode":"1","regionCode":"990100",
                 "ownerOrganisationId":"%s","stage":"CLOSED","investment":"1.00","version":1}
                """.formatted(office), UUID.randomUUID());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/stage");
        assertThat(life().path("stage").asString()).isEqualTo("RESERVE");
    }

    @Test
    void an_approved_matter_proves_a_move() {
        standing("PRELIM_DESIGN");
        var proposal = business.post("/matter-kinds/mode-proposals", """
                {"modes":[{"kind":"ESTIMATE","mode":"EXTERNAL","version":0},
                          {"kind":"FEASIBILITY","mode":"EXTERNAL","version":0}]}
                """)
                .json()
                .path("id")
                .asString();
        var security =
                city.person("security").at(office).being("SEC").reachingAll().signsIn();
        assertThat(security.post("/proposals/" + proposal + "/confirmation", "").status())
                .isEqualTo(200);
        decided("FEASIBILITY", "10000000.00");
        assertThat(texts(move(head, "ESTIMATE_APPROVED", 0).json().path("gates"), "code"))
                .containsExactly("PROOF", "G02");
        decided("ESTIMATE", "11000000.00");
        assertThat(moved("ESTIMATE_APPROVED").path("stage").asString()).isEqualTo("ANNUAL_PLAN");
    }

    private void decided(String kind, String yuan) {
        var id = clerk.post(
                        at("/matters"),
                        "{\"kind\":\"%s\",\"title\":\"报批\",\"content\":\"报批\",\"amount\":\"%s\"}".formatted(kind, yuan))
                .json()
                .path("id")
                .asString();
        var original = clerk.upload("/matters/" + id + "/attachments", "批复.pdf", PDF)
                .json()
                .at("/attachments/0/id")
                .asString();
        var version = clerk.get("/matters/" + id).json().path("version").asInt();
        var recorded = clerk.post("/matters/" + id + "/outcome", """
                {"verdict":"APPROVED","authority":"市发展改革委","number":"发改投资〔2026〕12号","decidedOn":"%s",
                 "amount":"%s","originalId":"%s","version":%d}
                """.formatted(today(), yuan, original, version));
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(200);
    }

    @Test
    void a_filed_project_goes_from_its_filing_to_its_tender() {
        standing("PROPOSAL");
        var chosen = head.write(
                "PUT", at("/track"), "{\"track\":\"FILING\",\"reason\":\"企业投资\",\"version\":0}", UUID.randomUUID());
        assertThat(chosen.status()).as(chosen.text()).isEqualTo(200);
        entered("INITIATION_APPROVAL", ",\"number\":\"备案1号\",\"amount\":\"10000000.00\"");
        entered("TENDER_PLAN", ",\"number\":\"核准1号\"");
        entered("FUND_SOURCE", ",\"number\":\"承诺1号\",\"amount\":\"10000000.00\"");
        assertThat(move(head, "PROPOSAL_APPROVED", 1).slug()).isEqualTo("gates-blocked");
        entered("CONTROL_PRICE", ",\"amount\":\"9000000.00\"");
        var now = moved("PROPOSAL_APPROVED");
        assertThat(now.path("stage").asString()).isEqualTo("TENDER");
        assertThat(texts(now.path("stages"), "state"))
                .startsWith("DONE", "DONE", "SKIPPED", "SKIPPED", "SKIPPED", "SKIPPED", "HERE", "AHEAD");
        assertThat(head.write(
                                "PUT",
                                at("/track"),
                                "{\"track\":\"APPROVAL\",\"reason\":\"改\",\"version\":1}",
                                UUID.randomUUID())
                        .slug())
                .isEqualTo("stale");
    }

    // ---- stopping and going on

    @Test
    void what_stood_too_long_resumes_only_with_its_permit_looked_at_again() {
        standing("CONSTRUCTION");
        // A year of the law, made short so that nobody's password grows old meanwhile.
        assertThat(rule("RESUME", "\"severity\":\"BLOCK\",\"most\":0").status()).isEqualTo(201);
        moved("SUSPENDED");
        assertThat(life().path("status").asString()).isEqualTo("PAUSED");
        assertThat(clockOf("STOP_REPORT").path("state").asString()).isEqualTo("RUNNING");
        clock.moveOn(Duration.ofDays(40));
        head = city.as("head");
        clerk = city.as("clerk");
        assertThat(clockOf("STOP_REPORT").path("overdue").asBoolean()).isTrue();
        var refused = move(head, "RESUMED", 1);
        assertThat(texts(refused.json().path("gates"), "code")).containsExactly("RESUME");
        entered("PERMIT_RECHECK", ",\"number\":\"核验1号\"");
        assertThat(moved("RESUMED").path("status").asString()).isEqualTo("ACTIVE");
    }

    @Test
    void what_stood_for_less_resumes_at_once() {
        standing("CONSTRUCTION");
        moved("SUSPENDED");
        assertThat(moved("RESUMED").path("status").asString()).isEqualTo("ACTIVE");
        assertThat(clockOf("RESUME_RECHECK").path("state").asString()).isEqualTo("DONE");
    }

    // ---- entries

    @Test
    void an_entry_has_its_document_and_what_its_kind_asks_for_and_nothing_else() {
        assertThat(enters("POOLING", "").json().at("/errors/0/pointer").asString())
                .isEqualTo("/number");
        assertThat(enters("POOLING", ",\"number\":\"1\",\"amount\":\"1.00\"")
                        .json()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/amount");
        assertThat(enters(
                                "AWARD",
                                ",\"number\":\"1\",\"amount\":\"1.00\",\"lotId\":\"%s\"".formatted(UUID.randomUUID()))
                        .json()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/lotId");
        var without = clerk.post(
                at("/entries"),
                "{\"kind\":\"DEMOLITION\",\"documentId\":\"%s\",\"decidedOn\":\"%s\"}"
                        .formatted(UUID.randomUUID(), today()));
        assertThat(without.json().at("/errors/0/pointer").asString()).isEqualTo("/documentId");
        var tomorrow = clerk.post(
                at("/entries"),
                "{\"kind\":\"DEMOLITION\",\"documentId\":\"%s\",\"decidedOn\":\"%s\"}"
                        .formatted(document(), today().plusDays(1)));
        assertThat(tomorrow.json().at("/errors/0/pointer").asString()).isEqualTo("/decidedOn");
        assertThat(clerk.get(at("/entries")).json().path("items").isEmpty()).isTrue();
    }

    @Test
    void one_document_stands_behind_one_entry_and_can_be_read_again() {
        var document = document();
        var body = "{\"kind\":\"DEMOLITION\",\"documentId\":\"%s\",\"decidedOn\":\"%s\"}".formatted(document, today());
        var id = clerk.post(at("/entries"), body).json().path("id").asString();
        assertThat(clerk.post(at("/entries"), body).status()).isEqualTo(422);
        assertThat(head.bytes(at("/entries/" + id + "/document"))).isEqualTo(PDF);
        assertThat(builder.get(at("/entries/" + id + "/document")).status()).isEqualTo(404);
        var fake = clerk.upload(at("/entry-documents"), "批复.pdf", "hello".getBytes(StandardCharsets.UTF_8));
        assertThat(fake.status()).isEqualTo(422);
        assertThat(builder.upload(at("/entry-documents"), "批复.pdf", PDF).status())
                .isIn(403, 404);
    }

    @Test
    void a_later_entry_takes_the_place_of_the_former_which_stays() {
        var first = entered("FEASIBILITY_APPROVAL", ",\"number\":\"1号\",\"amount\":\"100.00\"");
        var second = entered("FEASIBILITY_APPROVAL", ",\"number\":\"2号\",\"amount\":\"200.00\"");
        var items = clerk.get(at("/entries")).json().path("items");
        assertThat(texts(items, "id")).containsExactly(second, first);
        assertThat(items.get(0).path("supersedes").asString()).isEqualTo(first);
        assertThat(items.get(1).path("supersededBy").asString()).isEqualTo(second);
    }

    @Test
    void of_what_there_are_many_a_new_one_replaces_only_the_one_it_names() {
        var first = entered("FUND_SOURCE", ",\"number\":\"1\",\"amount\":\"4.00\"");
        entered("FUND_SOURCE", ",\"number\":\"2\",\"amount\":\"6.00\"");
        entered("FUND_SOURCE", ",\"number\":\"1改\",\"amount\":\"5.00\",\"supersedes\":\"%s\"".formatted(first));
        var held = new ArrayList<String>();
        for (var one : clerk.get(at("/entries")).json().path("items")) {
            if (one.path("supersededBy").isNull()) {
                held.add(one.path("amount").asString());
            }
        }
        assertThat(held).containsExactlyInAnyOrder("6.00", "5.00");
        assertThat(enters("FUND_SOURCE", ",\"number\":\"3\",\"amount\":\"1.00\",\"supersedes\":\"%s\"".formatted(first))
                        .json()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/supersedes");
    }

    @Test
    void nobody_changes_what_was_registered_or_moved_not_even_by_sql() {
        entered("DEMOLITION", "");
        for (var statement : List.of(
                "update lifecycle.entry set note = 'x'",
                "update lifecycle.move set reason = 'x'",
                "update lifecycle.rule set reason = 'x'",
                "delete from lifecycle.first_rule")) {
            assertThatThrownBy(() -> city.within(() -> jdbc.sql(statement).update()))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void a_document_nobody_took_goes_after_a_week_and_one_that_was_taken_stays() {
        document();
        entered("DEMOLITION", "");
        clock.moveOn(Duration.ofDays(8));
        rounds.stream()
                .filter(one -> one.name().equals("lifecycle-document-expiry"))
                .findFirst()
                .orElseThrow()
                .run();
        assertThat(city.within(() -> jdbc.sql("select count(*) from lifecycle.document")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
    }

    // ---- limits

    @Test
    void an_award_begins_the_limit_for_the_contract_and_the_contract_ends_it() {
        standing("TENDER");
        entered("AWARD", ",\"number\":\"中标1号\",\"amount\":\"5.00\",\"lotId\":\"%s\"".formatted(lot));
        var running = clockOf("CONTRACT_SIGN");
        assertThat(running.path("amount").asInt()).isEqualTo(30);
        assertThat(running.path("unit").asString()).isEqualTo("DAY");
        assertThat(running.path("beganOn").asString()).isEqualTo(today().toString());
        entered("CONTRACT", ",\"number\":\"合同1号\",\"amount\":\"5.00\",\"lotId\":\"%s\"".formatted(lot));
        assertThat(clockOf("CONTRACT_SIGN").path("state").asString()).isEqualTo("DONE");
    }

    @Test
    void a_limit_stands_and_goes_on_with_its_reasons_and_is_overdue_by_days() {
        var begun = clerk.post(
                at("/clocks"), "{\"code\":\"EIA_FORM\",\"beganOn\":\"%s\",\"reason\":\"收到报告表\"}".formatted(today()));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        var due = LocalDate.parse(clockOf("EIA_FORM").path("dueOn").asString());
        assertThat(step("PAUSE", 1).status()).isEqualTo(200);
        assertThat(step("PAUSE", 2).slug()).isEqualTo("clock-not-now");
        assertThat(step("RESUME", 1).slug()).isEqualTo("stale");
        clock.moveOn(Duration.ofDays(10));
        clerk = city.as("clerk");
        head = city.as("head");
        assertThat(step("RESUME", 2).status()).isEqualTo(200);
        var later = LocalDate.parse(clockOf("EIA_FORM").path("dueOn").asString());
        assertThat(later).isAfterOrEqualTo(due.plusDays(10));
        clock.moveOn(Duration.ofDays(60));
        head = city.as("head");
        var now = clockOf("EIA_FORM");
        assertThat(now.path("overdue").asBoolean()).isTrue();
        assertThat(now.path("left").asInt())
                .isEqualTo((int) -java.time.temporal.ChronoUnit.DAYS.between(later, today()));
        assertThat(texts(now.path("steps"), "step")).containsExactly("BEGIN", "PAUSE", "RESUME");
    }

    private Answer step(String step, int version) {
        return clerk.post(
                at("/clocks/" + clockOf("EIA_FORM").path("id").asString() + "/steps"),
                "{\"step\":\"%s\",\"reason\":\"补正材料\",\"version\":%d}".formatted(step, version));
    }

    @Test
    void a_limit_in_hours_begins_at_a_moment_and_is_over_at_one() {
        var without = "{\"code\":\"ACCIDENT_UNIT\",\"beganOn\":\"%s\",\"reason\":\"班组长来电\"}".formatted(today());
        assertThat(clerk.post(at("/clocks"), without)
                        .json()
                        .at("/errors/0/pointer")
                        .asString())
                .isEqualTo("/beganTime");
        var minute = DateTimeFormatter.ofPattern("HH:mm").withZone(clock.getZone());
        assertThat(hours(minute.format(clock.instant().plus(Duration.ofMinutes(2))))
                        .status())
                .isEqualTo(422);
        assertThat(hours("25:00").status()).isEqualTo(422);
        assertThat(hours(minute.format(clock.instant())).status()).isEqualTo(201);
        var running = clockOf("ACCIDENT_UNIT");
        assertThat(running.path("unit").asString()).isEqualTo("HOUR");
        assertThat(running.path("left").asInt()).isZero();
        assertThat(texts(running, "can")).doesNotContain("PAUSE");
        clock.moveOn(Duration.ofMinutes(61));
        assertThat(clockOf("ACCIDENT_UNIT").path("overdue").asBoolean()).isTrue();
    }

    private Answer hours(String time) {
        return clerk.post(
                at("/clocks"),
                "{\"code\":\"ACCIDENT_UNIT\",\"beganOn\":\"%s\",\"beganTime\":\"%s\",\"reason\":\"班组长来电\"}"
                        .formatted(today(), time));
    }

    @Test
    void what_must_last_is_never_overdue_and_was_too_short_when_ended_before() {
        var begun = clerk.post(
                at("/clocks"),
                "{\"code\":\"TENDER_PREPARE\",\"beganOn\":\"%s\",\"reason\":\"发出招标文件\"}".formatted(today()));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        var one = clockOf("TENDER_PREPARE");
        assertThat(one.path("atLeast").asBoolean()).isTrue();
        var ended = clerk.post(
                at("/clocks/" + one.path("id").asString() + "/steps"),
                "{\"step\":\"END\",\"reason\":\"投标截止\",\"version\":1}");
        assertThat(ended.status()).as(ended.text()).isEqualTo(200);
        assertThat(clockOf("TENDER_PREPARE").path("early").asBoolean()).isTrue();
        assertThat(clockOf("TENDER_PREPARE").path("overdue").asBoolean()).isFalse();
    }

    @Test
    void what_binds_the_house_runs_for_no_project() {
        var answer = clerk.post(
                at("/clocks"), "{\"code\":\"LOG_KEEP\",\"beganOn\":\"%s\",\"reason\":\"登记\"}".formatted(today()));
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/code");
    }

    @Test
    void a_later_change_of_a_rule_does_not_move_a_limit_that_runs() {
        clerk.post(at("/clocks"), "{\"code\":\"EIA_FORM\",\"beganOn\":\"%s\",\"reason\":\"收到报告表\"}".formatted(today()));
        var due = clockOf("EIA_FORM").path("dueOn").asString();
        assertThat(rule("EIA_FORM", "\"most\":10").status()).isEqualTo(201);
        assertThat(clockOf("EIA_FORM").path("dueOn").asString()).isEqualTo(due);
        clerk.post(at("/clocks"), "{\"code\":\"EIA_FORM\",\"beganOn\":\"%s\",\"reason\":\"再次\"}".formatted(today()));
        assertThat(texts(head.get(at("/clocks")).json().path("items"), "amount"))
                .containsExactly("10", "30");
    }

    // ---- rules

    private Answer rule(String code, String more) {
        return business.post("/lifecycle-rules", """
                {"code":"%s","regionCode":"990100","inForce":true,"validFrom":"%s","source":"本市规定","reason":"地方承诺",%s}
                """.formatted(code, today(), more));
    }

    @Test
    void a_rule_of_the_region_makes_a_gate_a_warning_and_its_history_stays() {
        assertThat(rule("G01", "\"severity\":\"WARN\"").status()).isEqualTo(201);
        entered("POOLING", ",\"number\":\"1\"");
        var now = moved("POOLED");
        assertThat(now.path("stage").asString()).isEqualTo("PROPOSAL");
        var gates = clerk.get(at("/transitions")).json().at("/items/0/gates");
        assertThat(gates.get(0).path("code").asString()).isEqualTo("G01");
        assertThat(gates.get(0).path("state").asString()).isEqualTo("BLOCKED");
        assertThat(gates.get(0).path("severity").asString()).isEqualTo("WARN");
        assertThat(rule("G01", "\"severity\":\"BLOCK\"").status()).isEqualTo(201);
        for (var shown : business.get("/lifecycle-rules").json().path("items")) {
            if (shown.path("code").asString().equals("G01")) {
                assertThat(texts(shown.path("rows"), "severity")).containsExactly("BLOCK", "WARN", "BLOCK");
                assertThat(texts(shown.path("rows"), "now")).containsExactly("true", "false", "true");
            }
        }
    }

    @Test
    void a_rule_keeps_the_shape_the_law_gives_it_and_is_set_for_the_whole_city_alone() {
        assertThat(rule("G01", "\"severity\":\"WARN\",\"most\":5").status()).isEqualTo(422);
        assertThat(rule("EIA_FORM", "\"severity\":\"WARN\",\"most\":5").status())
                .isEqualTo(422);
        assertThat(rule("EIA_FORM", "\"least\":5").status()).isEqualTo(422);
        assertThat(rule("EIA_FORM", "\"most\":5.5").status()).isEqualTo(422);
        assertThat(rule("G02", "\"severity\":\"BLOCK\"").status()).isEqualTo(422);
        assertThat(rule("G99", "\"most\":5").status()).isEqualTo(422);
        var narrow = city.person("narrow").at(office).being("BUS").signsIn();
        assertThat(narrow.post("/lifecycle-rules", """
                        {"code":"G01","regionCode":"990100","severity":"WARN","inForce":true,"validFrom":"2026-01-01",
                         "source":"本市规定","reason":"地方承诺"}
                        """).status()).isEqualTo(403);
        assertThat(clerk.get("/lifecycle-rules").status()).isEqualTo(200);
    }

    @Test
    void every_rule_that_comes_with_the_product_is_of_a_gate_or_a_limit_and_none_is_missing() {
        for (var shown : business.get("/lifecycle-rules").json().path("items")) {
            assertThat(shown.path("rows").isEmpty())
                    .as(shown.path("code").asString())
                    .isFalse();
        }
        assertThat(city.within(() -> jdbc.sql("select count(distinct code) from lifecycle.first_rule")
                        .query(Long.class)
                        .single()))
                .isEqualTo(business.get("/lifecycle-rules").json().path("items").size());
    }

    @Test
    void a_city_that_goes_takes_the_courses_of_its_projects_along() {
        standing("CONSTRUCTION");
        moved("SUSPENDED");
        entered("DEMOLITION", "");
        founding.erase(city.tenant());
        for (var table : List.of("move", "entry", "clock", "course")) {
            assertThat(city.within(() -> jdbc.sql("select count(*) from lifecycle." + table)
                            .query(Long.class)
                            .single()))
                    .isZero();
        }
    }
}
