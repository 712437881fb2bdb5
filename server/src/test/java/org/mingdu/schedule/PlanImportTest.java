package org.mingdu.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding;
import org.mingdu.database.TenantTransaction;
import org.mingdu.engine.calendar.ChineseHolidays;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.planfile.sample.MspdiGenerator;
import org.mingdu.project.Projects;
import org.mingdu.support.BuildingSite;
import org.mingdu.support.Caller;
import org.mingdu.support.Caller.Answer;
import org.mingdu.support.SetClock;
import org.mingdu.support.Together;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// A plan file at the house's door: what is let in, what is turned away, and that nothing stays half inside.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mingdu.plan-files.largest=1MB", "mingdu.plan-files.tasks=100"})
class PlanImportTest {
    @Autowired
    Founding founding;

    @Autowired
    Projects projects;

    @Autowired
    TenantTransaction transactions;

    @Autowired
    JdbcClient jdbc;

    @Value("${mingdu.data-directory}")
    Path data;

    @Autowired
    SetClock clock;

    @Autowired
    List<Housekeeping> rounds;

    @LocalServerPort
    int port;

    private BuildingSite site;
    private Caller contractor;

    @BeforeEach
    void a_contractor_with_a_lot() {
        site = BuildingSite.open(founding, projects, transactions, port);
        contractor = site.as("contractor");
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putRight();
    }

    private Answer upload(Caller who, String name, byte[] file) {
        return who.upload(
                "/plan-imports",
                name,
                file,
                "projectId",
                site.project().toString(),
                "lotId",
                site.lot().toString());
    }

    private String uploaded(String name, byte[] file) {
        var accepted = upload(contractor, name, file);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        return read(accepted.json().path("id").asString());
    }

    private String read(String id) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !seen(id).path("state").asString().equals("READING"));
        return id;
    }

    private JsonNode seen(String id) {
        return contractor.get("/plan-imports/" + id).json();
    }

    private Answer confirm(String id) {
        return contractor.post("/plan-imports/" + id + "/confirmation", "{\"name\":\"计划\"}");
    }

    private long rows(String statement) {
        return transactions.reading(
                site.tenant(), () -> jdbc.sql(statement).query(Long.class).single());
    }

    private void nothing_is_left() throws IOException {
        assertThat(rows("select count(*) from schedule.plan")).isZero();
        assertThat(rows("select count(*) from schedule.activity")).isZero();
        assertThat(rows("select count(*) from files.file")).isZero();
        try (var reading = Files.list(data.resolve("reading"))) {
            assertThat(reading).isEmpty();
        }
        assertThat(ProcessHandle.current()
                        .children()
                        .filter(child -> child.info().commandLine().orElse("").contains("ReadPlanFile")))
                .isEmpty();
    }

    private static byte[] generated(int activities) throws IOException {
        var bytes = new ByteArrayOutputStream();
        MspdiGenerator.write(bytes, activities, 7);
        return bytes.toByteArray();
    }

    @Test
    void what_is_larger_than_the_limit_is_refused_in_words_that_arrive() {
        assertThat(contractor.get("/plan-imports/limit").json().path("bytes").asLong())
                .isEqualTo(1 << 20);

        var refused = upload(contractor, "大计划.mpp", new byte[8 << 20]);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.raw().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(refused.json().path("detail").asString()).contains("过大");
        assertThat(rows("select count(*) from schedule.plan_import")).isZero();
        assertThat(rows("select count(*) from files.file")).isZero();
    }

    @Test
    void a_plan_of_more_rows_than_allowed_is_refused() throws IOException {
        var id = uploaded("计划.xml", generated(150));

        assertThat(seen(id).at("/refusal/code").asString()).isEqualTo("TOO_MANY_TASKS");
        assertThat(seen(id).at("/refusal/detail").asString()).contains("上限 100 项");
        nothing_is_left();
    }

    @Test
    void every_faulty_cell_of_a_template_is_told_line_by_line() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var book = new Workbook(bytes, "Test", "1.0");
        book.newWorksheet("项目").value(0, 0, "计划名称");
        var tasks = book.newWorksheet("计划");
        var heads = List.of("序号", "级别", "任务名称", "工期（天）");
        for (var i = 0; i < heads.size(); i++) {
            tasks.value(0, i, heads.get(i));
        }
        for (var row = 1; row <= 7; row++) {
            tasks.value(row, 0, row);
            tasks.value(row, 1, 1);
            tasks.value(row, 2, "任务" + row);
            tasks.value(row, 3, "几天");
        }
        book.finish();

        var id = uploaded("有错.xlsx", bytes.toByteArray());

        var refusal = seen(id).path("refusal");
        assertThat(refusal.path("code").asString()).isEqualTo("TEMPLATE_ERRORS");
        assertThat(refusal.path("detail").asString()).contains("8 处需要改正", "未导入任何数据");
        assertThat(refusal.path("lines")).hasSize(8);
        assertThat(refusal.at("/lines/7").asString()).isEqualTo("第 8 行的工期（天）应为不小于 0 的天数");
        nothing_is_left();
    }

    @Test
    void a_file_that_no_reader_can_read_leaves_nothing_behind() throws IOException {
        for (var text : List.of(
                "<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks><Task>",
                "ERMHDR\t8.2\r\n%T\tPROJECT\r\n",
                "PK\u0003\u0004 not a zip")) {
            var id = uploaded("坏.xml", text.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(seen(id).path("state").asString()).isEqualTo("REFUSED");
            assertThat(seen(id).at("/refusal/detail").asString()).endsWith("。");
            assertThat(confirm(id).slug()).isEqualTo("import-over");
        }
        nothing_is_left();
    }

    @Test
    void nobody_uploads_into_somebody_elses_lot() throws IOException {
        assertThat(upload(site.as("other"), "计划.xml", generated(20)).status()).isEqualTo(404);
        assertThat(upload(site.as("supervisor"), "计划.xml", generated(20)).status())
                .isIn(403, 404);
        assertThat(rows("select count(*) from schedule.plan_import")).isZero();
    }

    @Test
    void what_is_given_up_is_gone() throws IOException {
        var id = uploaded("计划.xml", generated(30));

        assertThat(contractor
                        .write("DELETE", "/plan-imports/" + id, "", java.util.UUID.randomUUID())
                        .status())
                .isEqualTo(204);

        assertThat(confirm(id).slug()).isEqualTo("import-over");
        nothing_is_left();
    }

    @Test
    void of_two_who_confirm_at_once_one_makes_the_plan() throws IOException {
        var id = uploaded("计划.xml", generated(30));
        var mate = site.as("mate");

        var answers = Together.press(
                () -> confirm(id), () -> mate.post("/plan-imports/" + id + "/confirmation", "{\"name\":\"计划\"}"));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(rows("select count(*) from schedule.plan")).isEqualTo(1);
    }

    @Test
    void confirming_and_giving_up_at_once_ends_one_way_or_the_other() throws IOException {
        var id = uploaded("计划.xml", generated(30));
        var mate = site.as("mate");

        var answers = Together.press(
                () -> confirm(id).status(),
                () -> mate.write("DELETE", "/plan-imports/" + id, "", java.util.UUID.randomUUID())
                        .status());

        var confirmed = answers.getFirst() == 201;
        assertThat(answers).containsExactly(confirmed ? 201 : 409, confirmed ? 409 : 204);
        assertThat(seen(id).path("state").asString()).isEqualTo(confirmed ? "CONFIRMED" : "DISCARDED");
        assertThat(rows("select count(*) from schedule.plan")).isEqualTo(confirmed ? 1 : 0);
    }

    @Test
    void another_project_of_the_same_file_can_be_chosen() {
        var id = uploaded("两个项目.xer", twoProjects().getBytes(StandardCharsets.UTF_8));
        var preview = seen(id).path("preview");
        assertThat(preview.path("title").asString()).isEqualTo("大项目");
        assertThat(preview.path("others")).hasSize(1);
        assertThat(preview.at("/others/0/title").asString()).isEqualTo("小项目");

        var chosen = contractor.post(
                "/plan-imports/" + id + "/choice",
                "{\"key\":\"%s\"}".formatted(preview.at("/others/0/key").asString()));
        assertThat(chosen.status()).as(chosen.text()).isEqualTo(202);

        var next = read(chosen.json().path("id").asString());
        assertThat(seen(next).at("/preview/title").asString()).isEqualTo("小项目");
        assertThat(confirm(id).slug()).isEqualTo("import-over");
        assertThat(confirm(next).status()).isEqualTo(201);
    }

    private static String twoProjects() {
        var lines = new java.util.ArrayList<>(List.of(
                "ERMHDR\t8.2.0\t2026-03-02\tProject\tadmin\tadmin\tdb\tProject Management\tCNY",
                "%T\tPROJECT",
                "%F\tproj_id\tproj_short_name\tclndr_id\tplan_start_date\tlast_recalc_date",
                "%R\t1\t小项目\t10\t2026-03-02 08:00\t2026-03-02 08:00",
                "%R\t2\t大项目\t10\t2026-03-02 08:00\t2026-03-02 08:00",
                "%T\tCALENDAR",
                "%F\tclndr_id\tdefault_flag\tclndr_name\tproj_id\tclndr_type\tday_hr_cnt\tweek_hr_cnt\tclndr_data",
                "%R\t10\tY\t标准\t\tCA_Base\t8\t40\t(0||CalendarData()((0||DaysOfWeek()((0||1()())"
                        + "(0||2()((0||0(s|08:00|f|16:00)())))(0||3()((0||0(s|08:00|f|16:00)())))"
                        + "(0||4()((0||0(s|08:00|f|16:00)())))(0||5()((0||0(s|08:00|f|16:00)())))"
                        + "(0||6()((0||0(s|08:00|f|16:00)())))(0||7()())))(0||Exceptions()())))",
                "%T\tPROJWBS",
                "%F\twbs_id\tproj_id\tseq_num\tproj_node_flag\twbs_short_name\twbs_name\tparent_wbs_id",
                "%R\t51\t1\t1\tY\tP1\t小项目\t",
                "%R\t52\t2\t1\tY\tP2\t大项目\t",
                "%T\tTASK",
                "%F\ttask_id\tproj_id\twbs_id\tclndr_id\ttask_type\tstatus_code\ttask_code\ttask_name"
                        + "\ttarget_drtn_hr_cnt\tremain_drtn_hr_cnt"));
        for (var task : new int[] {101, 201, 202, 203}) {
            lines.add("%%R\t%d\t%d\t5%d\t10\tTT_Task\tTK_NotStart\tA%d\t作业\t16\t16"
                    .formatted(task, task / 100, task / 100, task));
        }
        lines.add("%E");
        return String.join("\r\n", lines) + "\r\n";
    }

    @Test
    void a_year_not_yet_announced_is_shown_in_the_preview_and_on_the_plan() throws IOException {
        var year = ChineseHolidays.shipped().publishedYears().last() + 1;
        var bytes = new ByteArrayOutputStream();
        var book = new Workbook(bytes, "Test", "1.0");
        var about = book.newWorksheet("项目");
        about.value(0, 0, "计划开始日期");
        about.value(0, 1, LocalDate.of(year, 2, 1).toString());
        var tasks = book.newWorksheet("计划");
        var heads = List.of("序号", "级别", "任务名称", "工期（天）");
        for (var i = 0; i < heads.size(); i++) {
            tasks.value(0, i, heads.get(i));
        }
        tasks.value(1, 0, 1);
        tasks.value(1, 1, 1);
        tasks.value(1, 2, "开挖");
        tasks.value(1, 3, 10);
        book.finish();

        var id = uploaded("明年.xlsx", bytes.toByteArray());

        assertThat(seen(id).at("/preview/findings").findValuesAsString("text"))
                .anyMatch(text -> text.contains(year + " 年的放假安排尚未公布"));
        var plan = confirm(id).json().path("planId").asString();
        assertThat(contractor.get("/plans/" + plan).json().path("provisional").asString())
                .contains(year + " 年的放假安排尚未公布", "没有调休");
    }

    private void round_of_the_house() {
        rounds.stream()
                .filter(one -> one.name().equals("plan-import-expiry"))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private void after(Duration time) {
        clock.moveOn(time);
        contractor = site.as("contractor");
        round_of_the_house();
    }

    private long bytes_on_disk() throws IOException {
        var folder = data.resolve("files").resolve(site.tenant().toString());
        if (!Files.exists(folder)) {
            return 0;
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private void the_disk_is_empty() {
        await().atMost(Duration.ofSeconds(40)).until(() -> bytes_on_disk() == 0);
    }

    @Test
    void a_preview_that_nobody_confirms_is_erased_with_its_file_after_a_week() throws IOException {
        var id = uploaded("计划.xml", generated(20));
        after(Duration.ofDays(6));
        assertThat(seen(id).path("state").asString()).isEqualTo("PREVIEW");
        assertThat(bytes_on_disk()).isEqualTo(1);

        after(Duration.ofDays(2));

        assertThat(contractor.get("/plan-imports/" + id).status()).isEqualTo(404);
        assertThat(rows("select count(*) from schedule.plan_import")).isZero();
        assertThat(rows("select count(*) from files.file")).isZero();
        the_disk_is_empty();
    }

    @Test
    void what_became_a_plan_keeps_its_file_though_another_preview_of_it_expires() throws IOException {
        var id = uploaded("计划.xml", generated(20));
        assertThat(confirm(id).status()).isEqualTo(201);
        transactions.writing(
                site.tenant(),
                () -> jdbc.sql("""
                        insert into schedule.plan_import
                               (tenant_id, id, project_id, lot_id, file_id, file_name, size, state, created_at, created_by)
                        select tenant_id, :other, project_id, lot_id, file_id, file_name, size, 'DISCARDED', created_at,
                               created_by
                          from schedule.plan_import
                        """).param("other", java.util.UUID.randomUUID()).update());

        after(Duration.ofDays(8));

        assertThat(seen(id).path("state").asString()).isEqualTo("CONFIRMED");
        assertThat(rows("select count(*) from schedule.plan_import")).isEqualTo(1);
        assertThat(rows("select count(*) from files.file")).isEqualTo(1);
        assertThat(rows("select count(*) from files.forgotten")).isZero();
        assertThat(bytes_on_disk()).isEqualTo(1);
    }

    private Answer discard(Caller who, String revision) {
        return who.write("DELETE", "/revisions/" + revision, "", java.util.UUID.randomUUID());
    }

    @Test
    void a_first_draft_never_submitted_is_given_up_by_who_made_it_and_nothing_of_it_is_left() throws IOException {
        var made = confirm(uploaded("计划.xml", generated(20))).json();
        var plan = "/plans/" + made.path("planId").asString();
        var revision = made.path("revisionId").asString();
        var mate = site.as("mate");
        assertThat(mate.get(plan).json().path("can").toString())
                .contains("submit")
                .doesNotContain("discard");
        assertThat(discard(mate, revision).slug()).isEqualTo("not-the-author");
        assertThat(discard(site.as("other"), revision).status()).isEqualTo(404);
        assertThat(contractor.get(plan).json().path("can").toString()).contains("discard");

        assertThat(discard(contractor, revision).status()).isEqualTo(204);

        assertThat(contractor.get(plan).status()).isEqualTo(404);
        assertThat(contractor.get("/plans").json().path("items")).isEmpty();
        assertThat(rows("select count(*) from schedule.plan_import")).isZero();
        nothing_is_left();
        the_disk_is_empty();
    }

    @Test
    void a_first_draft_that_was_submitted_is_no_longer_given_up() throws IOException {
        var made = confirm(uploaded("计划.xml", generated(20))).json();
        var revision = made.path("revisionId").asString();
        assertThat(contractor.post("/revisions/" + revision + "/submission", "").status())
                .isEqualTo(204);
        assertThat(discard(contractor, revision).slug()).isEqualTo("wrong-state");
        assertThat(site.as("supervisor")
                        .post("/revisions/" + revision + "/review", "{\"verdict\":\"RETURN\",\"reason\":\"请补充\"}")
                        .status())
                .isEqualTo(204);
        assertThat(discard(contractor, revision).slug())
                .as("others have worked on it")
                .isEqualTo("wrong-state");
        var plan = contractor.get("/plans/" + made.path("planId").asString()).json();
        assertThat(plan.path("can").toString()).doesNotContain("discard");
        assertThat(plan.path("revisions")).hasSize(1);
    }

    @Test
    void of_giving_up_and_submitting_at_once_one_wins() throws IOException {
        var made = confirm(uploaded("计划.xml", generated(20))).json();
        var revision = made.path("revisionId").asString();
        var mate = site.as("mate");
        var both = Together.press(
                () -> discard(contractor, revision).status(),
                () -> mate.post("/revisions/" + revision + "/submission", "").status());
        assertThat(both.stream().filter(status -> status == 204))
                .as(both.toString())
                .hasSize(1);
        assertThat(rows("select count(*) from schedule.plan")).isEqualTo(both.getFirst() == 204 ? 0 : 1);
    }
}
