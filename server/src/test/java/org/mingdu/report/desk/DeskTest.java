package org.mingdu.report.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.kernel.ActivityId;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.planfile.PlanCalendar;
import org.mingdu.planfile.PlanFile;
import org.mingdu.planfile.PlanTask;
import org.mingdu.planfile.PlanTime;
import org.mingdu.planfile.SchedulingOptions;
import org.mingdu.schedule.Schedules;
import org.mingdu.support.ACity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What waits for whom, and in which order the portfolio lies.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DeskTest {
    private static final PlanCalendar EVERY_DAY =
            new PlanCalendar(4, "每天施工", Collections.nCopies(7, List.of(new PlanCalendar.Shift(480, 960))), List.of());

    @Autowired
    ApplicationContext house;

    @Autowired
    Schedules schedules;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private ACity city;
    private OrganisationId office;
    private OrganisationId builder;
    private OrganisationId watcher;

    @BeforeEach
    void a_city_with_its_companies() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        builder = city.contractor("施工甲");
        watcher = city.supervisor("监理");
        city.person("owner").at(office).being("PM").enters();
        city.person("contractor").at(builder).being("CON").enters();
        city.person("stranger").at(city.contractor("施工乙")).being("CON").enters();
        city.person("supervisor").at(watcher).being("SUP").enters();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /// A project with one lot whose plan, of two activities of ten days, began so many days ago; none without a number.
    private List<ActivityId> project(String name, @Nullable Integer began) {
        var project = city.project(name).ownedBy(office).entered();
        var lot = city.lot(project, "BD01", "一标段", builder, watcher);
        return began == null ? List.of() : frozen(project, lot, today().minusDays(began));
    }

    private List<ActivityId> frozen(ProjectId project, LotId lot, LocalDate start) {
        var tasks = new ArrayList<PlanTask>();
        for (var name : List.of("桩基", "基坑")) {
            var uid = tasks.size() + 1;
            tasks.add(new PlanTask(
                    uid,
                    PlanTime.NONE,
                    1,
                    String.valueOf(uid),
                    String.valueOf(uid),
                    name,
                    PlanTask.Kind.TASK,
                    false,
                    4,
                    4800,
                    false,
                    4800,
                    PlanTask.Progress.NOTHING,
                    PlanTask.Constraint.NOTHING,
                    PlanTask.Constraint.NOTHING,
                    PlanTime.NONE,
                    false,
                    true,
                    0,
                    List.of(),
                    PlanTask.Stored.NOTHING,
                    PlanTask.Baseline.NOTHING,
                    null));
        }
        var file = new PlanFile(
                PlanFile.Format.TEMPLATE,
                "",
                "",
                "总计划",
                PlanTime.minute(start, 480),
                PlanTime.NONE,
                PlanTime.NONE,
                PlanTime.NONE,
                480,
                4,
                SchedulingOptions.HOUSE,
                List.of(EVERY_DAY),
                tasks,
                List.of(),
                List.of());
        return city.within(() -> schedules
                .enterFrozen(city.tenant(), project, lot, "总计划", file, null)
                .lines());
    }

    private String reported(ActivityId activity, int percent) {
        var answer = city.as("contractor")
                .post(
                        "/activities/" + activity + "/progress-reports",
                        "{\"forDay\":\"%s\",\"method\":\"PERCENT\",\"percent\":%d,\"actualStart\":\"%s\",\"cause\":\"LAND\"}"
                                .formatted(today(), percent, today().minusDays(5)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private List<String> waiting(String login) {
        var titles = new ArrayList<String>();
        city.as(login).get("/desk").json().path("queue").forEach(item -> {
            if (item.path("kind").asString().startsWith("PROGRESS_")) {
                titles.add(item.path("title").asString() + " → "
                        + item.path("link").asString());
            }
        });
        return titles;
    }

    @Test
    void work_under_way_waits_for_its_contractor_until_it_is_reported() {
        var lines = project("大桥", 5);

        assertThat(waiting("contractor")).containsExactly("填报进度 2 项：总计划 → /progress?tab=due");
        assertThat(waiting("stranger")).isEmpty();

        reported(lines.getFirst(), 40);
        assertThat(waiting("contractor")).containsExactly("填报进度 1 项：总计划 → /progress?tab=due");
    }

    @Test
    void a_report_waits_for_the_supervisor_then_for_the_owner() {
        var lines = project("大桥", 5);
        var report = reported(lines.getFirst(), 40);
        reported(lines.get(1), 50);

        assertThat(waiting("supervisor")).containsExactly("核验进度 2 项：总计划 → /progress?tab=verify");
        assertThat(waiting("owner")).isEmpty();

        var verified = city.as("supervisor").post("/progress-reports/" + report + "/verification", "{\"version\":1}");
        assertThat(verified.status()).as(verified.text()).isLessThan(300);
        assertThat(waiting("supervisor")).containsExactly("核验进度 1 项：总计划 → /progress?tab=verify");
        assertThat(waiting("owner")).containsExactly("批准进度 1 项：总计划 → /progress?tab=approve");
    }

    @Test
    void a_late_plan_says_how_far_its_finish_has_moved_and_not_when_it_is_due() {
        var report = reported(project("大桥", 80).getFirst(), 50);
        city.as("supervisor").post("/progress-reports/" + report + "/verification", "{\"version\":1}");

        var late = city.as("owner")
                .get("/desk")
                .json()
                .path("queue")
                .valueStream()
                .filter(item -> item.path("kind").asString().equals("PROJECT_LATE"))
                .toList();

        assertThat(late).singleElement().satisfies(item -> {
            // Eighty days ago ten were promised for the other one, which has not begun and can begin tomorrow at the
            // soonest.
            assertThat(item.path("finishVarianceDays").asInt()).isEqualTo(81);
            assertThat(item.path("days").isNull() || item.path("days").isMissingNode())
                    .isTrue();
            assertThat(item.path("title").asString()).isEqualTo("进度滞后：总计划");
        });
    }

    @Test
    void a_plan_says_nothing_of_a_project_that_was_stopped() {
        known(project("甲桥", 80), 5);
        var paused = project("乙桥", 80);
        known(paused, 5);
        var before = city.as("owner").get("/desk").json();
        assertThat(before.at("/counts/red").asInt()).isEqualTo(2);
        city.within(() -> jdbc.sql("update project.project set status = 'PAUSED' where name = '乙桥'")
                .update());
        var after = city.as("owner").get("/desk").json();
        assertThat(after.at("/counts/red").asInt()).isEqualTo(1);
        assertThat(after.at("/counts/projects").asInt()).isEqualTo(2);
        assertThat(after.path("queue")
                        .valueStream()
                        .filter(item -> item.path("kind").asString().equals("PROJECT_LATE"))
                        .map(item -> item.at("/project/name").asString()))
                .containsExactly("甲桥");
        var rows = city.as("owner").get("/portfolio?basis=live").json().path("items");
        assertThat(rows.valueStream()
                        .filter(row -> row.path("standing").isObject())
                        .map(row -> row.path("name").asString()))
                .containsExactly("甲桥");
        var plans = city.as("owner").get("/plans").json().path("items");
        assertThat(plans.valueStream()
                        .map(plan -> plan.at("/project/name").asString() + " "
                                + plan.path("halted").asString("")))
                .containsExactlyInAnyOrder("甲桥 ", "乙桥 停缓建");
        plans.forEach(plan -> assertThat(city.as("owner")
                        .get("/plans/" + plan.path("id").asString())
                        .json()
                        .path("halted"))
                .isEqualTo(plan.path("halted")));
        city.within(() -> jdbc.sql("update project.project set status = 'TERMINATED' where name = '乙桥'")
                .update());
        assertThat(city.as("owner").get("/desk").json().at("/counts/projects").asInt())
                .isEqualTo(1);
    }

    @Test
    void a_returned_report_waits_for_its_contractor_until_it_is_reported_again() {
        var lines = project("大桥", 5);
        var report = reported(lines.getFirst(), 40);
        reported(lines.get(1), 50);
        var returned = city.as("supervisor")
                .post("/progress-reports/" + report + "/return", "{\"version\":1,\"reason\":\"与收方单不符\"}");
        assertThat(returned.status()).as(returned.text()).isLessThan(300);

        assertThat(waiting("contractor"))
                .containsExactly(
                        "重新填报被退回的进度：桩基 → /progress/activities/" + lines.getFirst(), "填报进度 1 项：总计划 → /progress?tab=due");

        reported(lines.getFirst(), 35);
        assertThat(waiting("contractor")).isEmpty();
    }

    private List<String> portfolio(String sort) {
        var owner = city.as("owner");
        var names = new ArrayList<String>();
        var after = Optional.of("");
        while (after.isPresent()) {
            var page = owner.get("/portfolio?basis=live&limit=2&sort=" + sort
                            + (after.get().isEmpty() ? "" : "&after=" + after.get()))
                    .json();
            page.path("items").forEach(row -> names.add(row.path("name").asString()));
            after = page.path("next").isString() ? Optional.of(page.path("next").asString()) : Optional.empty();
        }
        return names;
    }

    private void known(List<ActivityId> activities, int percent) {
        var facts = new Schedules.Facts(today(), BigDecimal.valueOf(percent), null, today().minusDays(5), null, null);
        city.within(() -> {
            activities.forEach(activity -> schedules.verified(city.tenant(), activity, facts));
            return true;
        });
    }

    @Test
    void what_cannot_be_compared_stays_last_whichever_way_the_portfolio_is_ordered() {
        known(project("甲桥", 5), 5);
        known(project("乙桥", 5), 45);
        project("丙桥", null);

        assertThat(portfolio("")).containsExactly("甲桥", "乙桥", "丙桥");
        assertThat(portfolio("lamp")).containsExactly("甲桥", "乙桥", "丙桥");
        assertThat(portfolio("gap")).containsExactly("甲桥", "乙桥", "丙桥");
        assertThat(portfolio("-gap")).containsExactly("乙桥", "甲桥", "丙桥");
        assertThat(portfolio("-finish")).containsExactly("甲桥", "乙桥", "丙桥");
        assertThat(portfolio("finish")).containsExactly("乙桥", "甲桥", "丙桥");
    }
}
