package org.mingdu.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding;
import org.mingdu.access.Founding.Reach;
import org.mingdu.access.OrganisationKind;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.TenantId;
import org.mingdu.planfile.sample.MspdiGenerator;
import org.mingdu.project.Projects;
import org.mingdu.support.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// What the chart may do to a draft, and what it is told when it may not.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DraftEditTest {
    private static final String PASSWORD = "Bridge-and-River-7";

    @Autowired
    Founding founding;

    @Autowired
    Projects projects;

    @Autowired
    TenantTransaction transactions;

    @LocalServerPort
    int port;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private TenantId tenant;
    private Caller contractor;
    private String plan;
    private String draft;
    private JsonNode chart;

    @BeforeEach
    void a_draft_of_thirty_activities() throws IOException {
        tenant = founding.found("城市 " + mark, true);
        var ids = transactions.writing(tenant, () -> {
            founding.region(tenant, "990100", "明川市", null);
            var owner = organisation("建设中心", OrganisationKind.OWNER);
            var builder = organisation("施工甲", OrganisationKind.CONTRACTOR);
            var other = organisation("施工乙", OrganisationKind.CONTRACTOR);
            var supervisor = organisation("监理", OrganisationKind.SUPERVISOR);
            var project = projects.register(
                    tenant,
                    new Projects.Entered(
                            "大桥",
                            null,
                            "MUNICIPAL",
                            "1",
                            null,
                            "990100",
                            owner,
                            null,
                            "CONSTRUCTION",
                            "ACTIVE",
                            Money.of("1000000.00"),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            false,
                            false,
                            null));
            var lot = projects.addLot(
                    tenant,
                    project,
                    new Projects.EnteredLot("BD01", "一标段", null, builder, supervisor, null, null, null, null));
            account("owner", owner, "PM");
            account("contractor", builder, "CON");
            account("other", other, "CON");
            account("supervisor", supervisor, "SUP");
            return new String[] {project.toString(), lot.toString()};
        });
        contractor = as("contractor");
        var file = new ByteArrayOutputStream();
        MspdiGenerator.write(file, 30, 7);
        var read = contractor
                .upload("/plan-imports", "计划.xml", file.toByteArray(), "projectId", ids[0], "lotId", ids[1])
                .json()
                .path("id")
                .asString();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !contractor
                        .get("/plan-imports/" + read)
                        .json()
                        .path("state")
                        .asString()
                        .equals("READING"));
        var made = contractor
                .post("/plan-imports/" + read + "/confirmation", "{\"name\":\"总计划\"}")
                .json();
        plan = made.path("planId").asString();
        draft = made.path("revisionId").asString();
        chart = contractor.get("/plans/" + plan + "/timeline").json();
    }

    private OrganisationId organisation(String name, OrganisationKind kind) {
        return founding.organisation(tenant, name, kind, null, null, "990100");
    }

    private void account(String login, OrganisationId home, String role) {
        var person = founding.person(tenant, login, "岗位", home);
        founding.account(tenant, person, login + mark, PASSWORD, false);
        founding.grant(tenant, person, role, Reach.organisation(home));
    }

    private Caller as(String login) {
        return new Caller(port).signedIn(login + mark, PASSWORD);
    }

    /// The id of the first row of a kind: 0 is a task, 1 a milestone, 2 a summary.
    private String first(int kind) {
        for (var row = 0; row < chart.at("/rows/kind").size(); row++) {
            if (chart.at("/rows/kind/" + row).asInt() == kind) {
                return chart.at("/rows/id/" + row).asString();
            }
        }
        throw new IllegalStateException("no row of kind " + kind);
    }

    private int rowOf(String id) {
        for (var row = 0; row < chart.at("/rows/id").size(); row++) {
            if (chart.at("/rows/id/" + row).asString().equals(id)) {
                return row;
            }
        }
        throw new IllegalStateException("no row " + id);
    }

    private String id(String end, int link) {
        return chart.at("/rows/id/"
                        + chart.at("/links/%s/%d".formatted(end, link)).asInt())
                .asString();
    }

    private Caller.Answer preview(String... edits) {
        return contractor.post(
                "/revisions/" + draft + "/preview", "{\"edits\":[%s]}".formatted(String.join(",", edits)));
    }

    private Caller.Answer save(int version, String... edits) {
        return contractor.post(
                "/revisions/" + draft + "/edits",
                "{\"edits\":[%s],\"version\":%d}".formatted(String.join(",", edits), version));
    }

    private static String stretch(String id, int minutes) {
        return "{\"type\":\"duration\",\"id\":\"%s\",\"minutes\":%d}".formatted(id, minutes);
    }

    private static String link(String from, String to, String relation) {
        return "{\"type\":\"link\",\"from\":\"%s\",\"to\":\"%s\",\"relation\":\"%s\",\"lag\":0}"
                .formatted(from, to, relation);
    }

    @Test
    void those_who_compile_the_plan_are_told_that_they_may_edit_it_and_others_are_not() {
        assertThat(contractor.get("/plans/" + plan).json().path("can").toString())
                .contains("\"edit\"");
        assertThat(as("supervisor").get("/plans/" + plan).json().path("can").toString())
                .doesNotContain("\"edit\"");
    }

    @Test
    void a_preview_shows_to_the_minute_where_rows_would_lie_and_changes_nothing() {
        var answer = preview(stretch(first(0), 60 * 480));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var rows = answer.json().path("rows");
        assertThat(rows.path("id").size())
                .isEqualTo(answer.json().path("changed").size())
                .isPositive();
        assertThat(rows.at("/id/0").asString())
                .isEqualTo(answer.json().at("/changed/0/id").asString());
        var finish = rows.at("/finish/0").asInt();
        assertThat(finish % 1440).as("work ends within a day").isNotZero();

        var now = contractor.get("/plans/" + plan + "/timeline").json();
        assertThat(now).isEqualTo(chart);
    }

    @Test
    void an_edit_that_closes_a_circle_is_refused_with_the_names_on_it() {
        var answer = preview(link(id("to", 0), id("from", 0), "FS"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.slug()).isEqualTo("unschedulable");
        var from = chart.at("/rows/name/" + chart.at("/links/from/0").asInt()).asString();
        assertThat(answer.json().path("detail").asString()).contains("环", from, "请删去其中一条关系");
        assertThat(save(1, link(id("to", 0), id("from", 0), "FS")).slug()).isEqualTo("unschedulable");
        assertThat(contractor.get("/plans/" + plan + "/timeline").json()).isEqualTo(chart);
    }

    @Test
    void the_second_of_two_editors_is_told_and_their_edit_is_not_kept() {
        assertThat(save(1, stretch(first(0), 10 * 480)).json().path("version").asInt())
                .isEqualTo(2);
        var second = save(1, stretch(first(0), 20 * 480));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.slug()).isEqualTo("stale");
        assertThat(second.json().at("/current/version").asInt()).isEqualTo(2);
        var now = contractor.get("/plans/" + plan + "/timeline").json();
        assertThat(now.at("/rows/duration/" + rowOf(first(0))).asInt()).isEqualTo(10 * 480);
    }

    @Test
    void what_waits_for_review_or_is_frozen_cannot_be_edited() {
        contractor.post("/revisions/" + draft + "/submission", "");
        assertThat(save(1, stretch(first(0), 480)).slug()).isEqualTo("not-a-draft");
        as("supervisor").post("/revisions/" + draft + "/review", "{\"verdict\":\"PASS\"}");
        as("owner").post("/revisions/" + draft + "/freeze", "{\"verdict\":\"FREEZE\"}");
        var frozen = save(1, stretch(first(0), 480));
        assertThat(frozen.status()).isEqualTo(409);
        assertThat(frozen.json().path("detail").asString()).contains("请先开始调整，形成新的草稿");
        assertThat(contractor.get("/plans/" + plan).json().path("can").toString())
                .doesNotContain("\"edit\"");
    }

    @Test
    void each_edit_that_cannot_be_is_named_by_its_place_with_what_to_do() {
        var answer = preview(
                stretch(first(0), 480),
                stretch(first(0), -1),
                stretch(first(2), 480),
                stretch(UUID.randomUUID().toString(), 480),
                "{\"type\":\"move\",\"id\":\"%s\",\"start\":2147483647}".formatted(first(0)),
                "{\"type\":\"constraint\",\"id\":\"%s\",\"kind\":\"MUST_START_ON\",\"at\":null}".formatted(first(0)),
                "{\"type\":\"constraint\",\"id\":\"%s\",\"kind\":\"WHENEVER\",\"at\":0}".formatted(first(0)),
                link(first(0), first(0), "FS"),
                link(id("from", 0), id("to", 0), "XX"),
                "{\"type\":\"unlink\",\"from\":\"%s\",\"to\":\"%s\",\"relation\":\"SF\"}"
                        .formatted(id("from", 0), id("to", 0)),
                "{\"type\":\"rename\",\"id\":\"%s\",\"name\":\" \"}".formatted(first(0)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors"))
                .extracting(one -> one.path("pointer").asString())
                .containsExactly(
                        "/edits/1",
                        "/edits/2",
                        "/edits/3",
                        "/edits/4",
                        "/edits/5",
                        "/edits/6",
                        "/edits/7",
                        "/edits/8",
                        "/edits/9",
                        "/edits/10");
        assertThat(answer.json().at("/errors/1/detail").asString()).contains("请调整下级任务");
    }

    @Test
    void more_edits_than_a_person_makes_are_refused() {
        var many = Collections.nCopies(2001, stretch(first(0), 480)).toArray(String[]::new);
        var answer = preview(many);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("一次至多 2000 处修改");
    }

    @Test
    void a_row_is_moved_bound_linked_and_freed_again() {
        var row = first(0);
        var at = chart.path("projectStart").asInt() + 60 * 1440;
        assertThat(save(1, "{\"type\":\"move\",\"id\":\"%s\",\"start\":%d}".formatted(row, at))
                        .status())
                .isEqualTo(200);
        var bound = contractor.get("/activities/" + row + "?revision=" + draft).json();
        assertThat(bound.path("constraintKind").asString()).isEqualTo("START_NO_EARLIER_THAN");
        assertThat(bound.path("constraint").asString()).matches("不早于 \\d{4}-\\d\\d-\\d\\d 开始");
        var why =
                contractor.get("/activities/" + row + "/why?revision=" + draft).json();
        assertThat(why.at("/chain/0/text").asString())
                .contains(bound.path("constraint").asString());

        assertThat(save(
                                2,
                                "{\"type\":\"constraint\",\"id\":\"%s\",\"kind\":\"AS_SOON_AS_POSSIBLE\",\"at\":null}"
                                        .formatted(row))
                        .status())
                .isEqualTo(200);
        var freed = contractor.get("/activities/" + row + "?revision=" + draft).json();
        assertThat(freed.path("constraintDay").isNull()).isTrue();
        assertThat(freed.path("start").asString())
                .isLessThan(bound.path("start").asString());
    }

    @Test
    void a_row_of_a_new_draft_shows_its_own_dates_beside_those_of_the_baseline() {
        contractor.post("/revisions/" + draft + "/submission", "");
        as("supervisor").post("/revisions/" + draft + "/review", "{\"verdict\":\"PASS\"}");
        as("owner").post("/revisions/" + draft + "/freeze", "{\"verdict\":\"FREEZE\"}");
        var promised = contractor.get("/activities/" + first(0)).json();
        draft = contractor
                .post("/plans/" + plan + "/drafts", "")
                .json()
                .path("revisionId")
                .asString();
        save(1, stretch(first(0), 90 * 480));

        var row =
                contractor.get("/activities/" + first(0) + "?revision=" + draft).json();
        assertThat(row.path("baselineFinish").asString())
                .isEqualTo(promised.path("finish").asString());
        assertThat(row.path("finish").asString())
                .isGreaterThan(promised.path("finish").asString());
        assertThat(row.path("can").size())
                .as("progress is reported on the baseline in force")
                .isZero();
        assertThat(contractor.get("/activities/" + first(0)).json()).isEqualTo(promised);
    }

    @Test
    void the_panel_says_in_words_which_link_set_the_date_and_what_set_that_one() {
        for (var link = 0; link < chart.at("/links/from").size(); link++) {
            var chain = contractor
                    .get("/activities/" + id("to", link) + "/why?revision=" + draft)
                    .json()
                    .path("chain");
            assertThat(chain.size()).isPositive();
            for (var step = 0; step + 1 < chain.size(); step++) {
                assertThat(chain.at("/%d/text".formatted(step)).asString())
                        .contains("“" + chain.at("/%d/name".formatted(step + 1)).asString() + "”")
                        .containsAnyOf("完成—开始", "开始—开始", "完成—完成", "开始—完成");
            }
            assertThat(chain.at("/%d/text".formatted(chain.size() - 1)).asString())
                    .containsAnyOf("没有前置任务约束", "受限制", "数据日期", "上级汇总任务的限制日期");
        }
        assertThat(as("other").get("/activities/" + id("to", 0) + "/why").status())
                .isEqualTo(404);
    }

    @Test
    void another_lot_s_contractor_can_neither_try_nor_save_nor_print() {
        var other = as("other");
        var edits = "{\"edits\":[%s],\"version\":1}".formatted(stretch(first(0), 480));
        assertThat(other.post("/revisions/" + draft + "/preview", edits).status())
                .isEqualTo(404);
        assertThat(other.post("/revisions/" + draft + "/edits", edits).status()).isEqualTo(404);
        assertThat(other.get("/plans/" + plan + "/timeline.pdf").status()).isEqualTo(404);
    }

    @Test
    void the_chart_is_printed_as_it_stands_on_the_screen() {
        var answer = contractor.get(
                "/plans/" + plan + "/timeline.pdf?paper=A3&columns=wbs,name,float&filter=critical&links=true");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.raw().headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.raw().headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains(".pdf");
        assertThat(answer.text()).startsWith("%PDF-");
        var wrong = contractor.get("/plans/" + plan + "/timeline.pdf?paper=B5&columns=colour&filter=good&open=*");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("errors"))
                .extracting(one -> one.path("pointer").asString())
                .containsExactly("/columns", "/paper", "/filter", "/open");
    }
}
