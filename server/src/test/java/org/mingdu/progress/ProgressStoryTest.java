package org.mingdu.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.ActivityId;
import org.mingdu.project.Projects;
import org.mingdu.schedule.Schedules;
import org.mingdu.support.BuildingSite;
import org.mingdu.support.Caller;
import org.mingdu.support.Caller.Answer;
import org.mingdu.support.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// Progress on its way from the contractor's word to the owner's: what it does to the plan, and who may do what.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ProgressStoryTest {
    @Autowired
    Founding founding;

    @Autowired
    Projects projects;

    @Autowired
    Schedules schedules;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private BuildingSite site;
    private UUID plan;
    private List<ActivityId> lines;
    /// The plan's first day; it ends on its 25th.
    private LocalDate start;

    @BeforeEach
    void a_plan_twenty_days_under_way() {
        site = BuildingSite.open(founding, projects, transactions, port);
        start = LocalDate.now(clock).minusDays(20);
        var entered = transactions.writing(
                site.tenant(),
                () -> schedules.enterFrozen(
                        site.tenant(), site.project(), site.lot(), "主体计划", AFrozenPlan.from(start), null));
        plan = entered.id().value();
        lines = entered.lines();
    }

    private LocalDate day(int number) {
        return start.plusDays(number - 1);
    }

    private String path(int line) {
        return "/activities/" + lines.get(line).value();
    }

    private Answer report(Caller who, int line, String body) {
        return who.post(path(line) + "/progress-reports", body);
    }

    private static String percent(LocalDate forDay, int percent, LocalDate begun) {
        return "{\"forDay\":\"%s\",\"method\":\"PERCENT\",\"percent\":%d,\"actualStart\":\"%s\"}"
                .formatted(forDay, percent, begun);
    }

    private static String quantity(LocalDate forDay, String quantity, LocalDate begun, String more) {
        return "{\"forDay\":\"%s\",\"method\":\"QUANTITY\",\"quantity\":%s,\"actualStart\":\"%s\"%s}"
                .formatted(forDay, quantity, begun, more);
    }

    private String reported(int line, String body) {
        var answer = report(site.as("contractor"), line, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private static Answer step(Caller who, String report, String step, int version) {
        return who.post("/progress-reports/" + report + "/" + step, "{\"version\":%d}".formatted(version));
    }

    private static Answer giveBack(Caller who, String report, int version) {
        return who.post(
                "/progress-reports/" + report + "/return", "{\"reason\":\"量测有误\",\"version\":%d}".formatted(version));
    }

    private void verified(String report) {
        var answer = step(site.as("supervisor"), report, "verification", 1);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private JsonNode standing(String basis) {
        return site.as("owner")
                .get("/plans/" + plan + "/deviation?basis=" + basis)
                .json()
                .path("standing");
    }

    private JsonNode activity(int line) {
        return site.as("owner").get(path(line)).json();
    }

    /// All that may move when progress is told.
    private List<String> dates() {
        return IntStream.range(0, lines.size())
                .mapToObj(line -> {
                    var row = activity(line);
                    return row.path("start") + " " + row.path("finish") + " " + row.path("percent") + " "
                            + row.path("actualStart") + " " + row.path("quantityDone");
                })
                .toList();
    }

    @Test
    void what_is_due_is_found_by_a_part_of_its_name_or_of_its_projects() {
        assertThat(due("")).contains("土方开挖").hasSizeGreaterThan(1);
        assertThat(due("?q=土方")).containsExactly("土方开挖");
        assertThat(due("?q="
                        + site.as("owner")
                                .get("/projects")
                                .json()
                                .at("/items/0/name")
                                .asString()))
                .isEqualTo(due(""));
        assertThat(due("?q=%25"))
                .as("a sign of the pattern language is taken for what it is")
                .isEmpty();
    }

    private List<String> due(String asked) {
        return site.as("contractor")
                .get("/activities" + asked)
                .json()
                .path("items")
                .valueStream()
                .map(row -> row.path("name").asString())
                .toList();
    }

    @Test
    void what_the_supervisor_verifies_moves_the_plan_at_once_and_what_the_owner_approves_is_official() {
        // Half of a ten-day job is done after fifteen days: ten days late, and all that follows with it.
        var report = reported(AFrozenPlan.DIGGING, quantity(day(15), "250", day(1), ""));
        assertThat(activity(AFrozenPlan.DIGGING).path("percent").asDouble()).isZero();

        verified(report);

        var digging = activity(AFrozenPlan.DIGGING);
        assertThat(digging.path("percent").asDouble()).isEqualTo(50);
        assertThat(digging.path("quantityDone").asString()).isEqualTo("250");
        assertThat(digging.path("finish").asString()).isEqualTo(day(20).toString());
        assertThat(activity(AFrozenPlan.TOPPING_OUT).path("finish").asString()).isEqualTo(day(35).toString());
        var live = standing("live");
        assertThat(live.path("finishVarianceDays").asInt()).isEqualTo(10);
        assertThat(live.path("dataDate").asString()).isEqualTo(day(15).toString());
        assertThat(live.path("milestonesLate").asInt()).isEqualTo(1);
        // Of 28 days of work 18 were due: digging, half of the concrete, the fence.
        assertThat(live.path("plannedPercent").asDouble()).isEqualTo(64.29);
        assertThat(live.path("donePercent").asDouble()).isEqualTo(17.86);
        assertThat(live.path("lamp").asString()).isEqualTo("RED");
        assertThat(live.path("rule").asString()).contains("落后 46.4 个百分点", "晚 10 天");
        assertThat(standing("official").path("finishVarianceDays").asInt()).isZero();

        var causes =
                site.as("owner").get("/plans/" + plan + "/deviation").json().path("causes");
        assertThat(causes).hasSize(1);
        assertThat(causes.at("/0/name").asString()).isEqualTo("土方开挖");
        assertThat(causes.at("/0/ownDelayDays").asDouble()).isEqualTo(10);
        assertThat(causes.at("/0/pushes").findValuesAsString("name")).contains("混凝土浇筑", "养护");

        assertThat(step(site.as("owner"), report, "approval", 2).status()).isEqualTo(200);
        assertThat(standing("official").path("finishVarianceDays").asInt()).isEqualTo(10);
        assertThat(standing("official").path("donePercent").asDouble()).isEqualTo(17.86);
    }

    @Test
    void a_report_given_back_leaves_no_trace_in_the_dates() {
        var before = dates();
        var noDate = standing("live").path("dataDate");
        var report = reported(AFrozenPlan.DIGGING, quantity(day(15), "250", day(1), ""));
        verified(report);
        assertThat(dates()).isNotEqualTo(before);

        assertThat(giveBack(site.as("owner"), report, 2).status()).isEqualTo(200);

        assertThat(dates()).isEqualTo(before);
        assertThat(standing("live").path("dataDate")).isEqualTo(noDate);
        assertThat(standing("live").path("finishVarianceDays").asInt()).isZero();
    }

    @Test
    void giving_the_newer_report_back_leaves_what_the_older_one_said() {
        verified(reported(AFrozenPlan.DIGGING, percent(day(6), 30, day(1))));
        var before = dates();
        var newer = reported(AFrozenPlan.DIGGING, percent(day(15), 50, day(1)));
        verified(newer);

        assertThat(giveBack(site.as("owner"), newer, 2).status()).isEqualTo(200);

        assertThat(dates()).isEqualTo(before);
        assertThat(standing("live").path("dataDate").asString()).isEqualTo(day(6).toString());
    }

    @Test
    void the_data_date_never_goes_back_for_an_older_report() {
        verified(reported(AFrozenPlan.DIGGING, percent(day(15), 50, day(1))));

        verified(reported(AFrozenPlan.FENCE, percent(day(5), 50, day(1))));

        assertThat(standing("live").path("dataDate").asString()).isEqualTo(day(15).toString());
        assertThat(activity(AFrozenPlan.FENCE).path("finish").asString()).isGreaterThan(day(15).toString());
    }

    @Test
    void nobody_verifies_or_approves_their_own() {
        var own = report(site.as("twice"), AFrozenPlan.DIGGING, percent(day(6), 30, day(1)))
                .json()
                .path("id")
                .asString();
        assertThat(step(site.as("twice"), own, "verification", 1).slug()).isEqualTo("own-report");
        assertThat(step(site.as("contractor"), own, "verification", 1).status()).isEqualTo(403);
        assertThat(step(site.as("owner"), own, "approval", 1).slug()).isEqualTo("not-now");
        assertThat(step(site.as("supervisor"), own, "approval", 1).status()).isEqualTo(403);
        // The colleague's report is the company's own as well.
        var mates = reported(AFrozenPlan.FENCE, percent(day(6), 30, day(1)));
        assertThat(step(site.as("twice"), mates, "verification", 1).slug()).isEqualTo("own-report");
        assertThat(activity(AFrozenPlan.DIGGING).path("percent").asDouble()).isZero();
    }

    @Test
    void another_lots_activity_is_as_unknown_as_one_that_is_not_there() {
        assertThat(report(site.as("other"), AFrozenPlan.DIGGING, percent(day(6), 30, day(1)))
                        .status())
                .isEqualTo(404);
        var report = reported(AFrozenPlan.DIGGING, percent(day(6), 30, day(1)));
        for (var step : List.of("verification", "approval", "withdrawal")) {
            assertThat(step(site.as("other"), report, step, 1).status()).isIn(403, 404);
            assertThat(step(site.as("stranger"), report, step, 1).status()).isIn(403, 404);
        }
        assertThat(site.as("other").get("/progress-reports/" + report).status()).isEqualTo(404);
        assertThat(site.as("stranger").get("/progress-reports/" + report).status())
                .isEqualTo(404);
        assertThat(site.as("other").get("/progress-reports").json().path("items"))
                .isEmpty();
        // Who may see but not report is told so.
        assertThat(report(site.as("supervisor"), AFrozenPlan.DIGGING, percent(day(6), 30, day(1)))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void far_more_than_planned_needs_a_word_and_counts_as_the_whole() {
        var tooMuch = report(site.as("contractor"), AFrozenPlan.DIGGING, quantity(day(12), "600.01", day(1), ""));
        assertThat(tooMuch.status()).isEqualTo(422);
        assertThat(tooMuch.text()).contains("/note", "120%");

        verified(reported(AFrozenPlan.DIGGING, quantity(day(12), "620", day(1), ",\"note\":\"地质变更\"")));

        var digging = activity(AFrozenPlan.DIGGING);
        assertThat(digging.path("percent").asDouble()).isEqualTo(100);
        assertThat(digging.path("quantityDone").asString()).isEqualTo("620");
        assertThat(digging.path("actualFinish").asString()).isEqualTo(day(12).toString());
    }

    @Test
    void the_whole_quantity_with_days_left_is_not_the_end_of_the_work() {
        verified(reported(AFrozenPlan.DIGGING, quantity(day(12), "500", day(1), ",\"remainingDays\":3")));

        var digging = activity(AFrozenPlan.DIGGING);
        assertThat(digging.path("actualFinish").isNull()).isTrue();
        assertThat(digging.path("finish").asString()).isEqualTo(day(15).toString());
    }

    @Test
    void reported_days_are_taken_as_they_are() {
        verified(reported(
                AFrozenPlan.DIGGING,
                "{\"forDay\":\"%s\",\"method\":\"DATES\",\"actualStart\":\"%s\",\"actualFinish\":\"%s\"}"
                        .formatted(day(9), day(2), day(8))));

        var digging = activity(AFrozenPlan.DIGGING);
        assertThat(digging.path("actualStart").asString()).isEqualTo(day(2).toString());
        assertThat(digging.path("actualFinish").asString()).isEqualTo(day(8).toString());
        // Two days gained, but nothing begins before the data date.
        assertThat(activity(AFrozenPlan.CONCRETE).path("start").asString()).isEqualTo(day(10).toString());
    }

    @Test
    void a_summary_is_not_reported_and_one_report_waits_at_a_time() {
        assertThat(report(site.as("contractor"), AFrozenPlan.STRUCTURE, percent(day(6), 30, day(1)))
                        .slug())
                .isEqualTo("rolled-up");
        var first = reported(AFrozenPlan.DIGGING, percent(day(6), 30, day(1)));
        assertThat(report(site.as("mate"), AFrozenPlan.DIGGING, percent(day(7), 35, day(1)))
                        .slug())
                .isEqualTo("one-waits");

        assertThat(step(site.as("mate"), first, "withdrawal", 1).status()).isEqualTo(200);
        reported(AFrozenPlan.DIGGING, percent(day(7), 35, day(1)));
    }

    @Test
    void of_two_who_report_at_once_one_is_told_to_wait() {
        var contractor = site.as("contractor");
        var mate = site.as("mate");

        var answers = Together.press(
                () -> report(contractor, AFrozenPlan.DIGGING, percent(day(6), 30, day(1))),
                () -> report(mate, AFrozenPlan.DIGGING, percent(day(6), 40, day(1))));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void of_two_who_verify_at_once_one_does() {
        var report = reported(AFrozenPlan.DIGGING, percent(day(6), 30, day(1)));
        var supervisor = site.as("supervisor");
        var partner = site.as("partner");

        var answers = Together.press(
                () -> step(supervisor, report, "verification", 1), () -> step(partner, report, "verification", 1));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(activity(AFrozenPlan.DIGGING).path("percent").asDouble()).isEqualTo(30);
    }

    @Test
    void withdrawing_and_verifying_at_once_ends_one_way_or_the_other() {
        for (var i = 0; i < 5; i++) {
            var line = i % 2 == 0 ? AFrozenPlan.DIGGING : AFrozenPlan.FENCE;
            var percent = 30 + i;
            var report = reported(line, percent(day(6), percent, day(1)));
            var before = activity(line).path("percent").asDouble();
            var supervisor = site.as("supervisor");
            var contractor = site.as("contractor");

            var answers = Together.press(
                    () -> step(supervisor, report, "verification", 1), () -> step(contractor, report, "withdrawal", 1));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            var state = site.as("owner").get("/progress-reports/" + report).json();
            assertThat(state.path("state").asString())
                    .isEqualTo(answers.getFirst().status() == 200 ? "VERIFIED" : "WITHDRAWN");
            assertThat(activity(line).path("percent").asDouble())
                    .isEqualTo(answers.getFirst().status() == 200 ? percent : before);
        }
    }

    @Test
    void verdicts_on_different_activities_at_once_all_count() {
        for (var i = 1; i <= 4; i++) {
            var digging = reported(AFrozenPlan.DIGGING, percent(day(5 + i), 10 * i, day(1)));
            var fence = reported(AFrozenPlan.FENCE, percent(day(5 + i), 20 * i, day(1)));
            var supervisor = site.as("supervisor");
            var partner = site.as("partner");

            var answers = Together.press(
                    () -> step(supervisor, digging, "verification", 1), () -> step(partner, fence, "verification", 1));

            assertThat(answers).extracting(Answer::status).containsExactly(200, 200);
            assertThat(activity(AFrozenPlan.DIGGING).path("percent").asDouble()).isEqualTo(10 * i);
            assertThat(activity(AFrozenPlan.FENCE).path("percent").asDouble()).isEqualTo(20 * i);
        }
    }

    /// A second version of the plan, reviewed and ready to be frozen.
    private String reviewed() {
        var contractor = site.as("contractor");
        var draft = contractor
                .post("/plans/" + plan + "/drafts", "")
                .json()
                .path("revisionId")
                .asString();
        var edits = "[{\"type\":\"duration\",\"id\":\"%s\",\"minutes\":%d}]"
                .formatted(lines.get(AFrozenPlan.CURING).value(), 7 * 480);
        assertThat(contractor
                        .post("/revisions/" + draft + "/edits", "{\"edits\":" + edits + ",\"version\":1}")
                        .status())
                .isEqualTo(200);
        assertThat(contractor.post("/revisions/" + draft + "/submission", "").status())
                .isEqualTo(204);
        assertThat(site.as("supervisor")
                        .post("/revisions/" + draft + "/review", "{\"verdict\":\"PASS\"}")
                        .status())
                .isEqualTo(204);
        return draft;
    }

    private static Answer freeze(Caller who, String revision) {
        return who.post("/revisions/" + revision + "/freeze", "{\"verdict\":\"FREEZE\"}");
    }

    @Test
    void a_new_baseline_keeps_what_was_done_and_a_report_that_waits_meets_it() {
        verified(reported(AFrozenPlan.DIGGING, quantity(day(10), "500", day(1), "")));
        var waiting = reported(AFrozenPlan.CONCRETE, percent(day(15), 40, day(11)));
        var second = reviewed();

        assertThat(freeze(site.as("owner"), second).status()).isEqualTo(204);

        assertThat(activity(AFrozenPlan.DIGGING).path("percent").asDouble()).isEqualTo(100);
        assertThat(activity(AFrozenPlan.DIGGING).path("quantityDone").asString())
                .isEqualTo("500");
        assertThat(activity(AFrozenPlan.TOPPING_OUT).path("baselineFinish").asString())
                .isEqualTo(day(27).toString());
        assertThat(standing("live").path("dataDate").asString()).isEqualTo(day(10).toString());

        verified(waiting);
        // Six of ten days are left after the fifteenth day, then seven of curing.
        assertThat(activity(AFrozenPlan.TOPPING_OUT).path("finish").asString()).isEqualTo(day(28).toString());
        assertThat(standing("live").path("finishVarianceDays").asInt()).isEqualTo(1);
    }

    @Test
    void freezing_while_progress_is_verified_loses_neither() {
        for (var i = 1; i <= 3; i++) {
            var second = reviewed();
            var percent = 20 * i;
            var report = reported(AFrozenPlan.DIGGING, percent(day(5 + i), percent, day(1)));
            var owner = site.as("owner");
            var supervisor = site.as("supervisor");

            var answers = Together.press(
                    () -> freeze(owner, second).status(),
                    () -> step(supervisor, report, "verification", 1).status());

            assertThat(answers).containsExactly(204, 200);
            assertThat(activity(AFrozenPlan.DIGGING).path("percent").asDouble()).isEqualTo(percent);
            assertThat(activity(AFrozenPlan.DIGGING).path("revisionId").asString())
                    .isEqualTo(second);
            assertThat(standing("live").path("baselineFinish").asString()).isEqualTo(day(27).toString());
        }
    }

    @Test
    void of_two_who_freeze_or_return_at_once_one_does() {
        var second = reviewed();
        var owner = site.as("owner");
        var deputy = site.as("deputy");

        var answers = Together.press(
                () -> freeze(owner, second),
                () -> deputy.post("/revisions/" + second + "/freeze", "{\"verdict\":\"RETURN\",\"reason\":\"再议\"}"));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
        var heads = site.as("owner").get("/plans/" + plan).json().path("revisions");
        assertThat(heads.findValuesAsString("state"))
                .contains(answers.getFirst().status() == 204 ? "FROZEN" : "RETURNED");
    }

    @Test
    void of_two_who_begin_a_draft_at_once_one_is_told_of_the_other() {
        var contractor = site.as("contractor");
        var mate = site.as("mate");

        var answers = Together.press(
                () -> contractor.post("/plans/" + plan + "/drafts", ""),
                () -> mate.post("/plans/" + plan + "/drafts", ""));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void two_lists_approved_crosswise_do_not_wait_for_each_other() {
        var second = transactions.writing(
                site.tenant(),
                () -> schedules.enterFrozen(
                        site.tenant(), site.project(), site.lot(), "第二份计划", AFrozenPlan.from(start), null));
        var ids = new java.util.ArrayList<String>();
        for (var line : List.of(lines.get(AFrozenPlan.DIGGING), second.lines().get(AFrozenPlan.FENCE))) {
            ids.add(approvable(line));
        }
        for (var line : List.of(second.lines().get(AFrozenPlan.DIGGING), lines.get(AFrozenPlan.FENCE))) {
            ids.add(approvable(line));
        }
        var owner = site.as("owner");
        var deputy = site.as("deputy");

        var answers = Together.press(
                () -> approveAll(owner, ids.get(0), ids.get(1)), () -> approveAll(deputy, ids.get(2), ids.get(3)));

        assertThat(answers).extracting(Answer::status).containsExactly(200, 200);
        assertThat(answers)
                .extracting(answer -> answer.json().path("approved").asInt())
                .containsExactly(2, 2);
        assertThat(approveAll(owner, ids.get(0), UUID.randomUUID().toString())
                        .json()
                        .path("refused"))
                .hasSize(2);
    }

    private String approvable(ActivityId line) {
        var report = site.as("contractor")
                .post("/activities/" + line.value() + "/progress-reports", percent(day(6), 30, day(1)))
                .json()
                .path("id")
                .asString();
        verified(report);
        return report;
    }

    private static Answer approveAll(Caller who, String one, String other) {
        return who.post("/progress-reports/approvals", "{\"ids\":[\"%s\",\"%s\"]}".formatted(one, other));
    }

    @Test
    void the_business_administrator_moves_the_thresholds_and_every_lamp_follows() {
        verified(reported(AFrozenPlan.DIGGING, percent(day(5), 40, day(1))));
        // 5 of 28 days behind the fence alone: 8 due (five of digging, three of the fence), 4 done.
        assertThat(standing("live").path("lamp").asString()).isEqualTo("ORANGE");
        var wider = "{\"preset\":\"yinchuan\",\"yellow\":15,\"orange\":null,\"red\":30,\"finishYellowDays\":10,"
                + "\"finishRedDays\":90,\"version\":0}";
        assertThat(site.as("contractor")
                        .write("PUT", "/thresholds", wider, UUID.randomUUID())
                        .status())
                .isEqualTo(403);

        var saved = site.as("manager").write("PUT", "/thresholds", wider, UUID.randomUUID());
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);

        assertThat(standing("live").path("lamp").asString()).isEqualTo("GREEN");
        assertThat(standing("live").path("rule").asString()).contains("落后 15／30 个百分点");
        assertThat(site.as("manager")
                        .write("PUT", "/thresholds", wider, UUID.randomUUID())
                        .slug())
                .isEqualTo("stale");
        assertThat(site.as("manager")
                        .write(
                                "PUT",
                                "/thresholds",
                                wider.replace("\"red\":30", "\"red\":3").replace("\"version\":0", "\"version\":1"),
                                UUID.randomUUID())
                        .status())
                .isEqualTo(422);
    }
}
