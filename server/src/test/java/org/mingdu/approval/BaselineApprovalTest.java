package org.mingdu.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding.Reach;
import org.mingdu.access.OrganisationKind;
import org.mingdu.kernel.Cursor;
import org.mingdu.planfile.sample.MspdiGenerator;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;

/// A baseline on its way through those who approve it, as people do it at their screens.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class BaselineApprovalTest {
    private final ApplicationContext house;
    private ACity city;
    private Caller manager;
    private Caller head;
    private Caller colleague;
    private Caller authority;
    private Caller keeper;
    private Caller contractor;
    private String project;
    private String plan;
    private String revision;

    BaselineApprovalTest(ApplicationContext house) {
        this.house = house;
    }

    @BeforeEach
    void a_frozen_baseline() throws IOException {
        city = ACity.in(house);
        var office = city.owner("建设中心");
        var bureau = city.organisation("住建局", OrganisationKind.GOVERNMENT, null);
        var builder = city.contractor("施工甲");
        var bridge = city.project("大桥").ownedBy(office).entered();
        var lot = city.lot(bridge, "BD01", "一标段", builder, null);
        project = bridge.toString();
        manager = city.person("manager").named("项目经办").at(office).being("PM").signsIn();
        head = city.person("head").named("中心主任").at(office).being("OWL").signsIn();
        colleague =
                city.person("colleague").named("副主任").at(office).being("OWN").signsIn();
        authority = city.person("authority")
                .named("建设科长")
                .at(bureau)
                .being("DEP")
                .reaching(Reach.region(ACity.REGION))
                .signsIn();
        keeper = city.person("keeper")
                .named("业务管理员")
                .at(bureau)
                .being("BUS")
                .reachingAll()
                .signsIn();
        contractor =
                city.person("contractor").named("项目部").at(builder).being("CON").signsIn();
        var file = new ByteArrayOutputStream();
        MspdiGenerator.write(file, 20, 7);
        var accepted = contractor.upload(
                "/plan-imports", "计划.xml", file.toByteArray(), "projectId", project, "lotId", lot.toString());
        var read = accepted.json().path("id").asString();
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> !contractor
                        .get("/plan-imports/" + read)
                        .json()
                        .path("state")
                        .asString()
                        .equals("READING"));
        var entered = contractor
                .post("/plan-imports/" + read + "/confirmation", "{\"name\":\"总进度计划\"}")
                .json();
        plan = entered.path("planId").asString();
        revision = entered.path("revisionId").asString();
        assertThat(contractor.post("/revisions/" + revision + "/submission", "").status())
                .isEqualTo(204);
        assertThat(manager.post("/revisions/" + revision + "/freeze", "{\"verdict\":\"FREEZE\"}")
                        .status())
                .isEqualTo(204);
    }

    private String sent() {
        var sent = manager.post("/revisions/" + revision + "/approval", "");
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        return sent.json().path("approval").asString();
    }

    private static Caller.Answer act(Caller who, String approval, String act) {
        return who.post("/approvals/" + approval + "/acts", act);
    }

    private static String done(Caller who, String approval, String act) {
        var answer = act(who, approval, act);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("standing").asString();
    }

    private static List<String> box(Caller who, String box) {
        var found = new ArrayList<String>();
        for (var item : who.get("/approvals?box=" + box).json().path("items")) {
            found.add(item.path("id").asString());
        }
        return found;
    }

    private static List<String> can(Caller who, String approval) {
        var can = new ArrayList<String>();
        for (var one : who.get("/approvals/" + approval).json().path("can")) {
            can.add(one.path("type").asString());
        }
        return can;
    }

    private JsonNode planNow() {
        return manager.get("/plans/" + plan).json();
    }

    @Test
    void a_baseline_is_approved_by_those_its_route_asks_and_says_so() {
        assertThat(planNow().path("notApproved").asBoolean()).isTrue();
        assertThat(planNow().path("can").toString()).contains("sendForApproval");
        var approval = sent();

        assertThat(planNow().path("approval").path("standing").asString()).isEqualTo("RUNNING");
        assertThat(planNow().path("can").toString()).doesNotContain("sendForApproval");
        assertThat(box(manager, "STARTED")).containsExactly(approval);
        assertThat(box(head, "TODO")).containsExactly(approval);
        assertThat(box(authority, "TODO")).isEmpty();
        assertThat(done(head, approval, "{\"type\":\"AGREE\",\"round\":1,\"opinion\":\"同意上报\"}"))
                .isEqualTo("RUNNING");
        assertThat(box(head, "TODO")).isEmpty();
        assertThat(box(head, "DONE")).containsExactly(approval);
        assertThat(done(authority, approval, "{\"type\":\"AGREE\",\"round\":2}"))
                .isEqualTo("APPROVED");

        assertThat(planNow().path("notApproved").asBoolean()).isFalse();
        assertThat(planNow().at("/revisions/0/approvedOn").asString()).isNotEmpty();
        assertThat(manager.post("/revisions/" + revision + "/approval", "").slug())
                .isEqualTo("already-approved");
        var whole = manager.get("/approvals/" + approval).json();
        assertThat(whole.path("name").asString()).isEqualTo("大桥　总进度计划 第 1 版基准");
        assertThat(whole.at("/rounds/0/seats/0/opinion").asString()).isEqualTo("同意上报");
        assertThat(whole.path("history").toString())
                .contains("到“建设单位审核”，由中心主任办理")
                .contains("在“建设单位审核”同意")
                .contains("办结：同意");
        var paper = new String(manager.bytes("/approvals/" + approval + "/paper.pdf"), StandardCharsets.ISO_8859_1);
        assertThat(paper).startsWith("%PDF");
    }

    @Test
    void what_is_given_back_is_sent_again_and_comes_straight_to_who_gave_it_back() {
        var approval = sent();
        done(head, approval, "{\"type\":\"AGREE\",\"round\":1}");

        assertThat(act(authority, approval, "{\"type\":\"GIVE_BACK\",\"round\":2,\"way\":\"STRAIGHT\"}")
                        .text())
                .contains("请填写意见");
        assertThat(done(
                        authority,
                        approval,
                        "{\"type\":\"GIVE_BACK\",\"round\":2,\"way\":\"STRAIGHT\",\"opinion\":\"请补充施工组织设计\"}"))
                .isEqualTo("GIVEN_BACK");
        assertThat(can(manager, approval)).contains("RESUBMIT", "CANCEL");
        assertThat(box(authority, "TODO")).isEmpty();

        assertThat(done(manager, approval, "{\"type\":\"RESUBMIT\"}")).isEqualTo("RUNNING");
        assertThat(box(head, "TODO")).isEmpty();
        assertThat(box(authority, "TODO")).containsExactly(approval);
    }

    @Test
    void a_refusal_leaves_the_baseline_unapproved_and_it_may_be_put_forward_again() {
        var approval = sent();
        assertThat(manager.post("/revisions/" + revision + "/approval", "").slug())
                .isEqualTo("approval-under-way");
        assertThat(done(head, approval, "{\"type\":\"REFUSE\",\"round\":1,\"opinion\":\"工期过长\"}"))
                .isEqualTo("REFUSED");
        assertThat(planNow().path("notApproved").asBoolean()).isTrue();
        assertThat(sent()).isNotEqualTo(approval);
    }

    @Test
    void only_a_colleague_or_whom_the_step_could_ask_decides_in_ones_stead() {
        var approval = sent();
        var builder = "{\"type\":\"HAND_ON\",\"round\":1,\"people\":[\"%s\"]}".formatted(id("项目部", approval));
        assertThat(act(head, approval, builder).text()).contains("转办、加签只能交给本单位同事");
        var advice = "{\"type\":\"DELEGATE\",\"round\":1,\"people\":[\"%s\"]}".formatted(id("项目部", approval));
        assertThat(done(head, approval, advice)).isEqualTo("RUNNING");
        assertThat(act(contractor, approval, "{\"type\":\"AGREE\",\"round\":1}").text())
                .contains("您是受委派人");
        done(contractor, approval, "{\"type\":\"ADVISE\",\"round\":1,\"opinion\":\"按此工期可以完成\"}");

        var mate = "{\"type\":\"HAND_ON\",\"round\":1,\"people\":[\"%s\"]}".formatted(id("副主任", approval));
        assertThat(done(head, approval, mate)).isEqualTo("RUNNING");
        assertThat(box(colleague, "TODO")).containsExactly(approval);
    }

    private String id(String name, String approval) {
        var found = head.get(
                        "/approvals/" + approval + "/candidates?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .json();
        assertThat(found.path("items").size()).as(found.toString()).isEqualTo(1);
        return found.at("/items/0/id").asString();
    }

    @Test
    void who_looks_after_approvals_sees_all_and_decides_none() {
        var approval = sent();
        assertThat(box(keeper, "ALL")).containsExactly(approval);
        assertThat(head.get("/approvals?box=ALL").slug()).isEqualTo("not-steward");
        assertThat(can(keeper, approval)).contains("SUSPEND", "URGE").doesNotContain("AGREE", "REFUSE", "GIVE_BACK");
        assertThat(act(keeper, approval, "{\"type\":\"AGREE\",\"round\":1}").slug())
                .isEqualTo("not-now");

        assertThat(done(keeper, approval, "{\"type\":\"SUSPEND\",\"opinion\":\"等待资金落实\"}"))
                .isEqualTo("SUSPENDED");
        assertThat(act(head, approval, "{\"type\":\"AGREE\",\"round\":1}").text())
                .contains("已挂起");
        assertThat(done(keeper, approval, "{\"type\":\"RESUME\"}")).isEqualTo("RUNNING");
        assertThat(done(keeper, approval, "{\"type\":\"URGE\",\"round\":1}")).isEqualTo("RUNNING");
        assertThat(act(keeper, approval, "{\"type\":\"URGE\",\"round\":1}").text())
                .contains("四小时后再催");
    }

    @Test
    void several_are_agreed_to_at_once_and_what_is_not_ones_turn_is_named() {
        var approval = sent();
        var unknown = UUID.randomUUID();
        var answer = head.post(
                "/approvals/agreements", "{\"ids\":[\"%s\",\"%s\"],\"opinion\":\"同意\"}".formatted(approval, unknown));
        assertThat(answer.json().path("agreed").asInt()).isEqualTo(1);
        assertThat(answer.json().at("/refused/0/id").asString()).isEqualTo(unknown.toString());
        assertThat(box(authority, "TODO")).containsExactly(approval);
    }

    @Test
    void an_act_nobody_knows_or_that_lacks_what_it_needs_is_refused_by_field() {
        var approval = sent();
        assertThat(act(head, approval, "{\"type\":\"SING\",\"round\":1}").text())
                .contains("没有这种办理方式");
        assertThat(act(head, approval, "{\"type\":\"AGREE\"}").text()).contains("缺少办理的环节");
        assertThat(act(head, approval, "{\"type\":\"HAND_ON\",\"round\":1}").text())
                .contains("请选择一人");
        assertThat(act(head, approval, "{}").text()).contains("请选择办理方式");
        assertThat(act(head, approval, "{\"type\":\"AGREE\",\"round\":1,\"chosen\":{\"owner\":[null]}}")
                        .status())
                .isEqualTo(422);
        assertThat(manager.get("/approvals/" + approval).json().path("version").asInt())
                .isEqualTo(2);
    }

    @Test
    void everybody_keeps_phrases_of_their_own_and_begins_with_the_usual_ones() {
        assertThat(head.get("/approval-phrases").json().path("own").asBoolean()).isFalse();
        var saved = head.write(
                "PUT", "/approval-phrases", "{\"items\":[\"同意上报。\",\" 同意上报。 \",\"请核减。\"]}", UUID.randomUUID());
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(head.get("/approval-phrases").json().path("items").toString())
                .isEqualTo("[\"同意上报。\",\"请核减。\"]");
        assertThat(authority.get("/approval-phrases").json().path("items").toString())
                .contains("拟同意，请领导审定。");
        assertThat(head.write("PUT", "/approval-phrases", "{\"items\":[\" \"]}", UUID.randomUUID())
                        .text())
                .contains("常用语不能为空");
        head.write("PUT", "/approval-phrases", "{\"items\":[]}", UUID.randomUUID());
        assertThat(head.get("/approval-phrases").json().path("own").asBoolean()).isFalse();
    }

    @Test
    void more_people_than_a_step_can_seat_and_people_who_are_none_are_refused_by_field() {
        var approval = sent();
        var crowd = Stream.generate(() -> "\"" + UUID.randomUUID() + "\"")
                .limit(70_000)
                .collect(Collectors.joining(","));
        var copied = act(head, approval, "{\"type\":\"COPY\",\"people\":[%s]}".formatted(crowd));
        assertThat(copied.status()).as(copied.text()).isEqualTo(422);
        assertThat(copied.text()).contains("/people");
        var chosen =
                act(head, approval, "{\"type\":\"AGREE\",\"round\":1,\"chosen\":{\"owner\":[%s]}}".formatted(crowd));
        assertThat(chosen.status()).as(chosen.text()).isEqualTo(422);
        assertThat(chosen.text()).contains("/chosen");
        for (var hole : List.of(
                "{\"type\":\"AGREE\",\"round\":1,\"chosen\":{\"owner\":null}}",
                "{\"type\":\"COPY\",\"people\":[null]}",
                "{\"type\":\"TAKE_OUT\",\"round\":1,\"people\":[null]}")) {
            assertThat(act(head, approval, hole).status()).as(hole).isEqualTo(422);
        }
        assertThat(box(head, "TODO")).containsExactly(approval);
    }

    @Test
    void a_mark_to_read_on_from_that_is_no_time_is_refused() {
        for (var when : List.of("+1000000000-12-31T23:59:59.999999999Z", "+300000-01-01T00:00:00Z", "soon")) {
            var after = Cursor.of(when, UUID.randomUUID()).text();
            for (var box : List.of("DONE", "STARTED", "COPIED")) {
                assertThat(head.get("/approvals?box=" + box + "&after=" + after).status())
                        .as(when)
                        .isEqualTo(422);
            }
        }
    }

    @Test
    void who_takes_the_form_along_stands_in_the_trail() {
        var approval = sent();
        assertThat(head.bytes("/approvals/" + approval + "/paper.pdf")).isNotEmpty();
        var auditor = city.person("auditor")
                .at(city.owner("审计局"))
                .being("LOG")
                .reachingAll()
                .signsIn();
        var lines = auditor.get("/audit-entries?q=" + URLEncoder.encode("打印审批单", StandardCharsets.UTF_8))
                .json()
                .path("items");
        assertThat(lines).hasSize(1);
        assertThat(lines.toString()).contains("中心主任");
    }

    @Test
    void hostile_words_come_to_paper_as_they_are_and_break_nothing() {
        for (var words : List.of(
                "\\n".repeat(1998) + "x", "W".repeat(2000), "=1+1 \uD840\uDFB7 \uD83D\uDE80 שלום a\u0301\u0301")) {
            var approval = sent();
            done(head, approval, "{\"type\":\"REFUSE\",\"round\":1,\"opinion\":\"%s\"}".formatted(words));
            assertThat(head.bytes("/approvals/" + approval + "/paper.pdf"))
                    .startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
        }
    }

    /// They may still read what they took part in.
    @Test
    void whose_role_was_taken_away_decides_no_more_and_another_is_put_in_their_place() {
        var approval = sent();
        var admin = city.person("admin")
                .at(city.owner("信息中心"))
                .being("SYS")
                .reachingAll()
                .signsIn();
        var gone = id("中心主任", approval);
        var mate = "{\"type\":\"FILL\",\"round\":1,\"people\":[\"%s\"]}".formatted(id("副主任", approval));
        assertThat(act(keeper, approval, mate).text()).contains("已有办理人");
        var grant = admin.get("/people/" + gone).json().at("/grants/0/id").asString();
        assertThat(admin.write("DELETE", "/grants/" + grant, "", UUID.randomUUID())
                        .status())
                .isEqualTo(204);

        assertThat(act(head, approval, "{\"type\":\"AGREE\",\"round\":1}").text())
                .contains("您的授权已不含本事项");
        assertThat(head.post("/approvals/agreements", "{\"ids\":[\"%s\"]}".formatted(approval))
                        .json()
                        .path("agreed")
                        .asInt())
                .isZero();
        assertThat(can(head, approval)).doesNotContain("AGREE", "REFUSE", "GIVE_BACK", "HAND_ON");
        assertThat(can(keeper, approval)).contains("FILL");
        done(keeper, approval, mate);
        assertThat(box(head, "TODO")).isEmpty();
        assertThat(box(colleague, "TODO")).containsExactly(approval);
        assertThat(can(keeper, approval)).doesNotContain("FILL");
        assertThat(done(colleague, approval, "{\"type\":\"AGREE\",\"round\":1}"))
                .isEqualTo("RUNNING");
        assertThat(box(authority, "TODO")).containsExactly(approval);
    }

    private static final String ONE_STEP = """
            {"name":"一级审批","above":"LDR","fields":[],"steps":[
              {"type":"start","id":"s","next":"a"},
              {"type":"user","id":"a","name":"主管部门批准","mode":{"type":"first"},
               "participants":{"type":"role","role":"%s"},"limit":null,"apartFrom":[],"opinionNeeded":false,"next":"e"},
              {"type":"end","id":"e"}]}
            """;

    private static String drawing(String role, String version) {
        return "{\"route\":%s,\"version\":%s}".formatted(ONE_STEP.formatted(role), version);
    }

    @Test
    void a_route_is_drawn_by_one_tried_and_put_in_force_by_another_and_what_is_under_way_keeps_its_own() {
        var before = sent();
        var second = city.person("second")
                .named("安全管理员")
                .at(city.owner("信息中心"))
                .being("SEC")
                .reachingAll();
        var guard = second.signsIn();
        var drawn = keeper.write("PUT", "/approval-routes/baseline/draft", drawing("DEP", "null"), UUID.randomUUID());
        assertThat(drawn.status()).as(drawn.text()).isEqualTo(200);
        assertThat(keeper.write("PUT", "/approval-routes/baseline/draft", drawing("DEP", "null"), UUID.randomUUID())
                        .slug())
                .isEqualTo("stale");
        var version = drawn.json().at("/draft/version").asInt();
        assertThat(draftBy(guard)).isEqualTo("业务管理员");
        assertThat(keeper.get("/roles").text()).contains("\"DEP\"");
        assertThat(head.get("/roles").status()).isEqualTo(403);

        var tried = keeper.post(
                "/approval-routes/baseline/trial",
                "{\"route\":%s,\"project\":\"%s\"}".formatted(ONE_STEP.formatted("DEP"), project));
        assertThat(tried.status()).as(tried.text()).isEqualTo(200);
        assertThat(tried.json().path("ends").asBoolean()).isTrue();
        assertThat(tried.json().at("/met/0/people/0/name").asString()).isEqualTo("建设科长");

        assertThat(guard.post(
                                "/approval-routes/baseline/trial",
                                "{\"route\":%s,\"project\":\"%s\"}".formatted(ONE_STEP.formatted("DEP"), project))
                        .json()
                        .at("/met/0/people/0/name")
                        .asString())
                .isEqualTo("建设科长");

        var publish = "{\"version\":%d}".formatted(version);
        assertThat(keeper.post("/approval-routes/baseline/publication", publish).slug())
                .isEqualTo("own-drawing");
        assertThat(head.post("/approval-routes/baseline/publication", publish).status())
                .isEqualTo(403);
        assertThat(guard.once("POST", "/approval-routes/baseline/publication", publish, UUID.randomUUID())
                        .slug())
                .as("a screen left open publishes nothing")
                .isEqualTo("step-up-needed");
        assertThat(guard.post("/approval-routes/baseline/publication", publish).status())
                .isEqualTo(200);

        assertThat(draftBy(guard)).isEmpty();
        assertThat(box(head, "TODO")).containsExactly(before);
        done(head, before, "{\"type\":\"REFUSE\",\"round\":1,\"opinion\":\"再议\"}");
        var after = sent();
        assertThat(box(head, "TODO")).isEmpty();
        assertThat(box(authority, "TODO")).containsExactly(after);
        var seen = guard.get("/approval-routes/baseline").json();
        assertThat(seen.path("versions").size()).isEqualTo(2);
        assertThat(seen.at("/versions/0/underWay").asInt()).isEqualTo(1);
    }

    private static String draftBy(Caller who) {
        return who.get("/approval-routes").json().at("/items/0/draftBy/name").asString("");
    }

    @Test
    void a_drawing_with_a_fault_or_a_hole_in_it_is_not_kept() {
        var faulty = keeper.write("PUT", "/approval-routes/baseline/draft", drawing("", "null"), UUID.randomUUID());
        assertThat(faulty.text()).contains("审批环节“主管部门批准”没有选择角色");
        var hole = "{\"route\":{\"name\":\"空\",\"above\":\"LDR\",\"fields\":[],\"steps\":[{\"type\":\"start\"}]}}";
        assertThat(keeper.write("PUT", "/approval-routes/baseline/draft", hole, UUID.randomUUID())
                        .text())
                .contains("流程内容不完整");
        var strange = "{\"route\":{\"name\":\"空\",\"above\":\"LDR\",\"fields\":[],\"steps\":[{\"type\":\"script\"}]}}";
        assertThat(keeper.write("PUT", "/approval-routes/baseline/draft", strange, UUID.randomUUID())
                        .status())
                .isEqualTo(422);
        var nothing = "{\"route\":%s,\"project\":\"%s\",\"facts\":{\"none\":null}}"
                .formatted(ONE_STEP.formatted("DEP"), project);
        assertThat(keeper.post("/approval-routes/baseline/trial", nothing).status())
                .isEqualTo(422);
        assertThat(keeper.get("/approval-routes/baseline").json().path("draft").isNull())
                .isTrue();
        assertThat(manager.get("/approval-routes/baseline").status()).isEqualTo(403);
        assertThat(keeper.get("/approval-routes/nothing").status()).isEqualTo(404);
    }
}
