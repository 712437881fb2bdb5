package org.mingdu.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.kernel.ProjectId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.Caller.Answer;
import org.mingdu.support.SetClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;

/// Milestones, the documents of stages, the summary and the history of a project, over HTTP.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class ProjectPapersTest {
    private static final byte[] PDF = "%PDF-1.7 文件".getBytes(StandardCharsets.UTF_8);

    private final ApplicationContext house;
    private final SetClock clock;
    private final JdbcClient jdbc;
    private ACity city;
    private Caller clerk;
    private Caller head;
    private Caller builder;
    private Caller business;
    private ProjectId project;

    ProjectPapersTest(ApplicationContext house, SetClock clock, JdbcClient jdbc) {
        this.house = house;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void a_project_with_a_clerk_and_a_head() {
        city = ACity.in(house);
        var office = city.owner("建设中心");
        var contractor = city.contractor("施工甲");
        clerk = city.person("clerk").at(office).being("OWN").signsIn();
        head = city.person("head").at(office).being("PM").signsIn();
        builder = city.person("builder").at(contractor).being("CON").signsIn();
        business = city.person("business").at(office).being("BUS").reachingAll().signsIn();
        project = city.project("大桥")
                .ownedBy(office)
                .coded("2401-330106-04-01-100009")
                .inStage("RESERVE")
                .entered();
        city.lot(project, "BD01", "一标段", contractor, null);
    }

    private String at(String rest) {
        return "/projects/" + project + rest;
    }

    private Answer puts(String path, String body) {
        return clerk.write("PUT", path, body, UUID.randomUUID());
    }

    private JsonNode milestone(String name) {
        for (var one : clerk.get(at("/milestones")).json().path("items")) {
            if (one.path("name").asString().equals(name)) {
                return one;
            }
        }
        throw new AssertionError("no milestone " + name);
    }

    private String entered(String kind) {
        var kept = clerk.upload(at("/entry-documents"), "批复.pdf", PDF)
                .json()
                .path("id")
                .asString();
        var answer = clerk.post(
                at("/entries"),
                "{\"kind\":\"%s\",\"documentId\":\"%s\",\"decidedOn\":\"%s\",\"number\":\"发改〔2026〕1号\"}"
                        .formatted(kind, kept, LocalDate.now(clock)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private static List<String> texts(JsonNode list, String member) {
        var found = new ArrayList<String>();
        list.forEach(one -> found.add(one.path(member).asString()));
        return found;
    }

    // ---- milestones

    @Test
    void a_template_is_taken_over_once_and_what_is_there_stays() {
        clerk.post(at("/milestones"), "{\"name\":\"开工\",\"plannedOn\":\"2030-03-01\",\"reason\":\"计划\"}");
        var taken = clerk.post(at("/milestone-template"), "").json().path("items");
        assertThat(texts(taken, "name")).contains("开工", "立项批复", "竣工验收").doesNotHaveDuplicates();
        assertThat(milestone("开工").path("planned").asString()).isEqualTo("2030-03-01");
        var again = clerk.post(at("/milestone-template"), "").json().path("items");
        assertThat(again.size()).isEqualTo(taken.size());
    }

    @Test
    void a_template_is_shown_before_it_is_taken_over_and_taken_back_but_for_what_was_touched() {
        clerk.post(at("/milestones"), "{\"name\":\"开工\",\"plannedOn\":\"2030-03-01\",\"reason\":\"计划\"}");
        var would = clerk.get(at("/milestone-template")).json();
        assertThat(would.path("names").toString()).contains("立项批复").doesNotContain("开工");
        assertThat(would.path("past").isEmpty()).isTrue();
        var taken = clerk.post(at("/milestone-template"), "").json();
        assertThat(taken.path("added").size()).isEqualTo(would.path("names").size());
        var touched = milestone("竣工验收");
        puts(
                at("/milestones/" + touched.path("id").asString()),
                "{\"name\":\"竣工验收\",\"plannedOn\":\"2031-03-01\",\"reason\":\"计划\",\"version\":1}");
        var undone = clerk.post(
                at("/milestone-template/undoing"),
                "{\"added\":%s}".formatted(taken.path("added").toString()));
        assertThat(undone.status()).as(undone.text()).isEqualTo(200);
        assertThat(texts(undone.json().path("items"), "name")).containsExactlyInAnyOrder("开工", "竣工验收");
        assertThat(builder.get(at("/milestone-template")).status()).isEqualTo(404);
    }

    @Test
    void what_lies_behind_the_stage_is_not_taken_over() {
        var building = city.project("隧道")
                .ownedBy(city.owner("另一中心"))
                .inStage("CONSTRUCTION")
                .entered();
        var own = city.person("own")
                .at(city.owner("第三中心"))
                .being("OWN")
                .reachingAll()
                .signsIn();
        var path = "/projects/" + building + "/milestone-template";
        var would = own.get(path).json();
        assertThat(would.path("past").toString()).contains("立项批复", "可研批复", "招标完成", "开工");
        assertThat(would.path("names").toString()).contains("竣工验收", "结算").doesNotContain("立项批复", "\"开工\"");
        assertThat(texts(own.post(path, "").json().path("items"), "name"))
                .contains("竣工验收")
                .doesNotContain("立项批复", "开工");
    }

    @Test
    void the_business_administrator_writes_what_a_type_has_to_reach() {
        var form = "{\"typeCode\":\"MUNICIPAL\",\"names\":[\"进场\",\"通车\"],\"version\":0}";
        var saved = business.write("PUT", "/milestone-templates", form, UUID.randomUUID());
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(business.write("PUT", "/milestone-templates", form, UUID.randomUUID())
                        .status())
                .isEqualTo(409);
        var doubled = "{\"typeCode\":\"MUNICIPAL\",\"names\":[\"通车\",\"通车\"],\"version\":1}";
        assertThat(business.write("PUT", "/milestone-templates", doubled, UUID.randomUUID())
                        .status())
                .isEqualTo(422);
        assertThat(puts("/milestone-templates", form).status()).isEqualTo(403);
    }

    @Test
    void a_milestone_is_reached_only_with_a_proof_of_its_own_project_and_keeps_its_history() {
        clerk.post(at("/milestones"), "{\"name\":\"入库\",\"plannedOn\":\"2020-01-01\",\"reason\":\"计划\"}");
        var late = milestone("入库");
        assertThat(late.path("state").asString()).isEqualTo("LATE");
        var path = at("/milestones/" + late.path("id").asString());
        var form = "{\"actualOn\":\"%s\",\"proofKind\":\"ENTRY\",\"proofId\":\"%s\",\"reason\":\"见批复\",\"version\":1}";
        var today = LocalDate.now(clock);
        assertThat(clerk.post(path + "/reached", form.formatted(today, UUID.randomUUID()))
                        .status())
                .isEqualTo(422);
        var proof = entered("POOLING");
        assertThat(clerk.post(path + "/reached", form.formatted(today.plusDays(1), proof))
                        .status())
                .isEqualTo(422);
        var reached = clerk.post(path + "/reached", form.formatted(today, proof));
        assertThat(reached.status()).as(reached.text()).isEqualTo(200);
        var now = milestone("入库");
        assertThat(now.path("state").asString()).isEqualTo("REACHED");
        assertThat(now.path("proof").asString()).isEqualTo("发改〔2026〕1号");
        assertThat(clerk.post(path + "/reached", form.formatted(today, proof)).status())
                .isEqualTo(409);
        assertThat(clerk.post(path + "/removal", "{\"reason\":\"没有\",\"version\":2}")
                        .status())
                .isEqualTo(422);
        assertThat(texts(clerk.get(path + "/changes").json().path("items"), "reason"))
                .containsExactly("见批复", "计划");
    }

    @Test
    void a_change_says_what_was_and_of_two_who_change_one_is_told() {
        clerk.post(at("/milestones"), "{\"name\":\"通车\",\"plannedOn\":\"2030-03-01\",\"reason\":\"计划\"}");
        var path = at("/milestones/" + milestone("通车").path("id").asString());
        var changed = puts(path, "{\"name\":\"通车\",\"plannedOn\":\"2030-06-01\",\"reason\":\"洪水\",\"version\":1}");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(puts(path, "{\"name\":\"通车\",\"reason\":\"洪水\",\"version\":1}")
                        .status())
                .isEqualTo(409);
        assertThat(clerk.get(path + "/changes").json().at("/items/0/said").asString())
                .isEqualTo("计划日期：2030-03-01 → 2030-06-01");
        assertThat(builder.get(at("/milestones")).status()).isEqualTo(404);
        assertThat(clerk.post(path + "/removal", "{\"reason\":\"改线\",\"version\":2}")
                        .status())
                .isEqualTo(200);
        assertThat(clerk.get(at("/milestones")).json().path("items").isEmpty()).isTrue();
    }

    // ---- documents of stages

    @Test
    void each_version_of_a_document_is_kept_and_handed_out() {
        var need = at("/stage-documents/RESERVE-1");
        assertThat(state("RESERVE-1")).isEqualTo("MISSING");
        clerk.upload(need + "/versions", "储备表.pdf", PDF);
        clerk.upload(need + "/versions", "储备表（修）.pdf", "%PDF-1.7 二".getBytes(StandardCharsets.UTF_8));
        assertThat(state("RESERVE-1")).isEqualTo("KEPT");
        var versions = head.get(need + "/versions").json().path("items");
        assertThat(texts(versions, "number")).containsExactly("2", "1");
        var first = versions.get(1).path("id").asString();
        assertThat(head.bytes(at("/stage-document-versions/" + first + "/file")))
                .isEqualTo(PDF);
        assertThat(builder.get(at("/stage-document-versions/" + first + "/file"))
                        .status())
                .isEqualTo(404);
        assertThatThrownBy(() -> city.within(() -> jdbc.sql("update lifecycle.stage_document set name = 'x'")
                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void what_is_registered_by_hand_is_not_called_missing() {
        assertThat(state("START-1")).isEqualTo("MISSING");
        var before = missing("START");
        var permit = entered("WORK_PERMIT");
        assertThat(state("START-1")).isEqualTo("REGISTERED");
        assertThat(missing("START")).isEqualTo(before - 1);
        assertThat(document("START-1").at("/registered/entry").asString()).isEqualTo(permit);
        assertThat(document("START-1").at("/registered/called").asString()).isEqualTo("发改〔2026〕1号");
        assertThat(state("START-5")).isEqualTo("MISSING");
        entered("START_ORDER");
        assertThat(state("START-5")).isEqualTo("REGISTERED");
        clerk.upload(at("/stage-documents/START-1/versions"), "许可证.pdf", PDF);
        assertThat(state("START-1")).isEqualTo("KEPT");
    }

    private int missing(String stage) {
        for (var one : head.get(at("/stage-documents")).json().path("stages")) {
            if (one.path("stage").asString().equals(stage)) {
                return one.path("missing").asInt();
            }
        }
        throw new AssertionError("no stage " + stage);
    }

    private JsonNode document(String need) {
        for (var stage : head.get(at("/stage-documents")).json().path("stages")) {
            for (var one : stage.path("items")) {
                if (one.path("need").asString().equals(need)) {
                    return one;
                }
            }
        }
        throw new AssertionError("no document " + need);
    }

    private String state(String need) {
        for (var stage : head.get(at("/stage-documents")).json().path("stages")) {
            for (var one : stage.path("items")) {
                if (one.path("need").asString().equals(need)) {
                    return one.path("state").asString();
                }
            }
        }
        return "UNKNOWN";
    }

    @Test
    void what_a_track_does_not_need_is_not_asked_and_what_is_not_needed_says_why() {
        assertThat(state("PROPOSAL-1")).isEqualTo("MISSING");
        assertThat(state("PROPOSAL-3")).isEqualTo("UNKNOWN");
        var refused = clerk.post(at("/stage-documents/RESERVE-5/waiver"), "{\"reason\":\" \"}");
        assertThat(refused.status()).isEqualTo(422);
        var waived = clerk.post(at("/stage-documents/RESERVE-5/waiver"), "{\"reason\":\"区级项目不要求\"}");
        assertThat(waived.status()).as(waived.text()).isEqualTo(201);
        assertThat(state("RESERVE-5")).isEqualTo("NOT_NEEDED");
        assertThat(clerk.post(at("/stage-documents/PROPOSAL-3/waiver"), "{\"reason\":\"不适用\"}")
                        .status())
                .isEqualTo(404);
    }

    // ---- summary and history

    @Test
    void the_summary_says_where_it_stands_what_is_next_who_has_it_and_what_is_not_known() {
        clerk.post(at("/milestones"), "{\"name\":\"入库\",\"plannedOn\":\"2020-01-01\",\"reason\":\"计划\"}");
        var summary = head.get(at("/summary")).json();
        assertThat(summary.path("stage").asString()).isEqualTo("RESERVE");
        assertThat(summary.path("next").path("name").asString()).isEqualTo("入库审定");
        assertThat(summary.path("next").path("lacks").get(0).path("what").asString())
                .isEqualTo("缺少入库审定文件。");
        assertThat(summary.path("holders").get(0).path("who").get(0).asString()).isEqualTo("发展改革部门");
        assertThat(texts(summary.path("late"), "kind")).containsExactly("MILESTONE");
        assertThat(summary.path("money").path("designEstimate").isNull()).isTrue();
        assertThat(summary.path("money").path("contracts").asString()).isEqualTo("1000000.00");
        assertThat(summary.path("money").path("lotsWithoutContract").asInt()).isZero();
        assertThat(summary.path("money").path("changes").isNull()).isTrue();
        assertThat(builder.get(at("/summary")).status()).isEqualTo(404);
    }

    @Test
    void an_open_approval_names_the_people_whose_turn_it_is_and_since_when() {
        city.person("leader").at(city.owner("别处")).being("OWL").enters();
        var matter = clerk.post(
                        at("/matters"),
                        "{\"kind\":\"INITIATION\",\"title\":\"大桥立项\",\"content\":\"新建\",\"amount\":\"1.00\"}")
                .json()
                .path("id")
                .asString();
        var sent = clerk.post("/matters/" + matter + "/submission", "{\"version\":1}");
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        var holder = head.get(at("/summary")).json().path("holders").get(0);
        assertThat(holder.path("what").asString()).isEqualTo("大桥立项");
        assertThat(holder.path("who").get(0).asString()).startsWith("head（建设中心");
        assertThat(holder.path("since").isNull()).isFalse();
    }

    @Test
    void the_history_brings_together_what_every_room_knows_page_by_page_and_by_kind() {
        entered("POOLING");
        clerk.post(at("/milestones"), "{\"name\":\"通车\",\"reason\":\"计划\"}");
        clerk.upload(at("/stage-documents/RESERVE-1/versions"), "储备表.pdf", PDF);
        var moved = head.post(at("/transitions"), "{\"transition\":\"POOLED\",\"reason\":\"入库\",\"version\":0}");
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        var all = new ArrayList<String>();
        var after = "";
        do {
            var page = head.get(at("/events?limit=2&after=" + after)).json();
            all.addAll(texts(page.path("items"), "what"));
            after = page.path("next").isNull() ? "" : page.path("next").asString();
        } while (!after.isEmpty());
        assertThat(all).containsExactly("入库审定", "项目储备表 第 1 版", "里程碑“通车”增加", "登记入库审定文件");
        assertThat(texts(head.get(at("/events?kind=MOVE")).json().path("items"), "kind"))
                .containsExactly("MOVE");
        assertThat(head.get(at("/events?after=b3Jkcw")).status()).isEqualTo(422);
        assertThat(builder.get(at("/events")).status()).isEqualTo(404);
    }
}
