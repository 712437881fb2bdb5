package org.mingdu.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.Caller.Answer;
import org.mingdu.support.Together;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;

/// How a project begins, over HTTP: a draft of one's own, what it lacks, and its submission, whole or not at all.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class InitiationStoryTest {
    private static final byte[] PDF = "%PDF-1.7 建议书".getBytes(StandardCharsets.UTF_8);

    private final ApplicationContext house;
    private ACity city;
    private OrganisationId office;
    private Caller clerk;
    private Caller head;

    InitiationStoryTest(ApplicationContext house) {
        this.house = house;
    }

    @BeforeEach
    void an_office_with_a_clerk_and_a_head() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        clerk = city.person("clerk").at(office).being("OWN").signsIn();
        head = city.person("head").at(office).being("PM").signsIn();
        city.person("leader").at(office).being("OWL").enters();
        city.person("commission").at(office).being("NDR").reachingAll().enters();
    }

    private String whole(String track, String name, String more) {
        return """
                {"track":"%s","name":"%s","typeCode":"MUNICIPAL","natureCode":"1","regionCode":"%s",
                 "ownerOrganisationId":"%s","necessity":"老桥限载，群众绕行。","content":"新建主桥一座","scale":"全长 320 米",
                 "investment":"10000000.00",
                 "funds":[{"sourceCode":"121","amount":"6000000.00","proof":"预算〔2026〕3号"},
                          {"sourceCode":"132","amount":"4000000.00","proof":"专项债二批"}],
                 "plannedStart":"2027-03-01","plannedFinish":"2028-12-31","address":"滨河路","contact":"李明",
                 "phone":"0571-88888888","notSecret":true%s}
                """.formatted(track, name, ACity.REGION, office, more);
    }

    private JsonNode drafted(String body) {
        var answer = clerk.post("/initiations", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private Answer submits(JsonNode draft) {
        return clerk.post(
                "/initiations/" + draft.path("id").asString() + "/submission",
                "{\"version\":%d}".formatted(draft.path("version").asInt()));
    }

    private static List<String> pointers(JsonNode errors) {
        var found = new ArrayList<String>();
        errors.forEach(one -> found.add(one.path("pointer").asString()));
        return found;
    }

    @Test
    void a_draft_begins_with_who_applies_and_where() {
        var start = clerk.get("/initiations/start").json();
        assertThat(start.path("ownerOrganisationId").asString()).isEqualTo(office.toString());
        assertThat(start.path("contact").asString()).isEqualTo("clerk");
        assertThat(start.path("track").asString()).isEqualTo("APPROVAL");
    }

    @Test
    void what_was_typed_is_there_after_a_reload_however_little_it_is() {
        var draft = drafted("{\"track\":\"FILING\",\"name\":\"东门大桥\"}");
        var id = draft.path("id").asString();
        var again = clerk.get("/initiations/" + id).json();
        assertThat(again.path("form").path("name").asString()).isEqualTo("东门大桥");
        assertThat(again.path("formTitle").asString()).isEqualTo("企业投资项目备案表");
        assertThat(pointers(again.path("lacks"))).contains("/typeCode", "/investment", "/funds", "/notSecret");
        assertThat(pointers(again.path("lacks"))).doesNotContain("/name", "/necessity");
        var listed = clerk.get("/initiations").json().path("items");
        assertThat(listed.size()).isEqualTo(1);
        assertThat(listed.get(0).path("lacks").asInt())
                .isEqualTo(again.path("lacks").size());
    }

    @Test
    void a_draft_is_ones_own_even_among_colleagues() {
        var id = drafted("{\"name\":\"东门大桥\"}").path("id").asString();
        var colleague = city.person("colleague").at(office).being("OWN").signsIn();
        assertThat(colleague.get("/initiations/" + id).status()).isEqualTo(404);
        assertThat(colleague.get("/initiations/" + id + "/form.docx").status()).isEqualTo(404);
        assertThat(colleague
                        .write("PUT", "/initiations/" + id, "{\"name\":\"改\",\"version\":1}", UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(colleague
                        .post("/initiations/" + id + "/submission", "{\"version\":1}")
                        .status())
                .isEqualTo(404);
        assertThat(colleague.get("/initiations").json().path("items").isEmpty()).isTrue();
    }

    @Test
    void of_two_windows_the_second_is_told_and_shown_what_is_stored() {
        var id = drafted("{\"name\":\"东门大桥\"}").path("id").asString();
        var first = clerk.write("PUT", "/initiations/" + id, "{\"name\":\"甲\",\"version\":1}", UUID.randomUUID());
        assertThat(first.status()).isEqualTo(200);
        var second = clerk.write("PUT", "/initiations/" + id, "{\"name\":\"乙\",\"version\":1}", UUID.randomUUID());
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().path("current").path("form").path("name").asString())
                .isEqualTo("甲");
    }

    @Test
    void what_is_there_must_be_right_by_the_standard() {
        var refused = clerk.post("/initiations", "{\"phone\":\"12\",\"funds\":[{\"amount\":\"-1.00\"}]}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(pointers(refused.json().path("errors"))).containsExactlyInAnyOrder("/phone", "/funds/0/amount");
        var backwards =
                clerk.post("/initiations", "{\"plannedStart\":\"2027-03-01\",\"plannedFinish\":\"2027-02-01\"}");
        assertThat(pointers(backwards.json().path("errors"))).containsExactly("/plannedFinish");
        var nothing = clerk.post("/initiations", "{\"funds\":[null]}");
        assertThat(nothing.status()).as(nothing.text()).isEqualTo(422);
        assertThat(pointers(nothing.json().path("errors"))).containsExactly("/funds");
    }

    @Test
    void sources_that_do_not_add_up_keep_it_from_being_submitted() {
        var draft = drafted(whole("APPROVAL", "东门大桥", "").replace("4000000.00", "3000000.00"));
        var refused = submits(draft);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("9000000.00").contains("10000000.00");
        assertThat(clerk.get("/projects").json().path("items").isEmpty()).isTrue();
        assertThat(clerk.get("/initiations").json().path("items").size()).isEqualTo(1);
    }

    @Test
    void submission_registers_the_project_and_puts_the_matter_forward_with_its_files() {
        var draft = drafted(whole("APPROVAL", "东门大桥", ""));
        var id = draft.path("id").asString();
        assertThat(clerk.upload("/initiations/" + id + "/files", "建议书.pdf", PDF).status())
                .isEqualTo(201);
        var done = submits(clerk.get("/initiations/" + id).json());
        assertThat(done.status()).as(done.text()).isEqualTo(201);
        var project = done.json().path("project").asString();
        assertThat(done.json().path("inApproval").asBoolean()).isTrue();
        var shown = clerk.get("/projects/" + project).json();
        assertThat(shown.path("name").asString()).isEqualTo("东门大桥");
        assertThat(shown.path("stage").asString()).isEqualTo("RESERVE");
        assertThat(shown.path("investment").asString()).isEqualTo("10000000.00");
        assertThat(shown.path("contactName").asString()).isEqualTo("李明");
        assertThat(shown.path("contactPhone").toString()).contains("0571-88888888");
        var matter =
                clerk.get("/matters/" + done.json().path("matter").asString()).json();
        assertThat(matter.path("state").asString()).isEqualTo("IN_APPROVAL");
        assertThat(matter.path("title").asString()).isEqualTo("项目建议书审批申请表：东门大桥");
        assertThat(matter.path("attachments").get(0).path("name").asString()).isEqualTo("建议书.pdf");
        assertThat(clerk.get("/initiations/" + id).status()).isEqualTo(404);
        assertThat(clerk.get("/projects/" + project + "/milestones")
                        .json()
                        .path("items")
                        .size())
                .isGreaterThan(10);
    }

    @Test
    void what_a_company_pays_knows_no_pool_and_begins_with_its_application() {
        var filed = submits(drafted(whole("FILING", "厂房", "")));
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        var project = filed.json().path("project").asString();
        var life = head.get("/projects/" + project + "/lifecycle").json();
        assertThat(life.path("stage").asString()).isEqualTo("PROPOSAL");
        assertThat(life.path("track").asString()).isEqualTo("FILING");
    }

    @Test
    void of_two_who_press_together_one_registers() {
        var draft = drafted(whole("APPROVAL", "东门大桥", ""));
        var path = "/initiations/" + draft.path("id").asString() + "/submission";
        var other = city.as("clerk");
        var answers = Together.press(
                () -> clerk.once("POST", path, "{\"version\":1}", UUID.randomUUID()),
                () -> other.once("POST", path, "{\"version\":1}", UUID.randomUUID()));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 404);
        assertThat(clerk.get("/projects").json().path("items").size()).isEqualTo(1);
    }

    @Test
    void beyond_ones_reach_nothing_is_registered_and_the_draft_stays() {
        var foreign = city.owner("外单位");
        var draft = drafted(whole("APPROVAL", "东门大桥", "").replace(office.toString(), foreign.toString()));
        var refused = submits(draft);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.slug()).isEqualTo("beyond-reach");
        assertThat(clerk.get("/initiations").json().path("items").size()).isEqualTo(1);
    }

    @Test
    void what_lies_in_reserve_is_gone_on_with_and_not_registered_twice() {
        var project = city.project("西门大桥")
                .ownedBy(office)
                .costing("10000000.00")
                .inStage("RESERVE")
                .entered();
        var start = clerk.get("/initiations/start?project=" + project).json();
        assertThat(start.path("name").asString()).isEqualTo("西门大桥");
        assertThat(start.path("investment").asString()).isEqualTo("10000000.00");
        var done = submits(drafted(whole("APPROVAL", "西门大桥（一期）", ",\"projectId\":\"%s\"".formatted(project))));
        assertThat(done.status()).as(done.text()).isEqualTo(201);
        assertThat(done.json().path("project").asString()).isEqualTo(project.toString());
        var all = clerk.get("/projects").json().path("items");
        assertThat(all.size()).isEqualTo(1);
        assertThat(all.get(0).path("name").asString()).isEqualTo("西门大桥（一期）");
    }

    @Test
    void one_goes_on_only_from_what_one_may_change() {
        var foreign = city.project("他家的")
                .ownedBy(city.owner("外单位"))
                .inStage("RESERVE")
                .entered();
        assertThat(clerk.get("/initiations/start?project=" + foreign).status()).isEqualTo(404);
        assertThat(clerk.post("/initiations", "{\"projectId\":\"%s\"}".formatted(foreign))
                        .status())
                .isEqualTo(404);
        var built = city.project("在建").ownedBy(office).inStage("CONSTRUCTION").entered();
        assertThat(clerk.get("/initiations/start?project=" + built).status()).isEqualTo(404);
    }

    @Test
    void the_form_is_printed_from_the_draft_and_later_from_the_project() {
        var draft = drafted(whole("APPROVAL", "东门大桥", ""));
        var id = draft.path("id").asString();
        assertThat(clerk.bytes("/initiations/" + id + "/form.docx")).startsWith('P', 'K');
        assertThat(clerk.bytes("/initiations/" + id + "/form.pdf")).startsWith('%', 'P', 'D', 'F');
        var project = submits(draft).json().path("project").asString();
        assertThat(head.bytes("/projects/" + project + "/initiation-form.docx")).startsWith('P', 'K');
        assertThat(head.bytes("/projects/" + project + "/initiation-form.pdf")).startsWith('%', 'P', 'D', 'F');
        assertThat(head.get("/projects/" + project + "/summary")
                        .json()
                        .path("initiated")
                        .asBoolean())
                .isTrue();
        var bare = city.project("无申报表").ownedBy(office).entered();
        assertThat(head.get("/projects/" + bare + "/initiation-form.pdf").status())
                .isEqualTo(404);
    }

    @Test
    void thrown_away_it_is_gone_with_its_files() {
        var id = drafted("{\"name\":\"东门大桥\"}").path("id").asString();
        clerk.upload("/initiations/" + id + "/files", "建议书.pdf", PDF);
        var gone = clerk.write("DELETE", "/initiations/" + id, "", UUID.randomUUID());
        assertThat(gone.status()).as(gone.text()).isEqualTo(204);
        assertThat(clerk.get("/initiations/" + id).status()).isEqualTo(404);
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_refused() {
        var id = drafted("{\"name\":\"东门大桥\"}").path("id").asString();
        var refused =
                clerk.upload("/initiations/" + id + "/files", "建议书.pdf", "<html>".getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        var kept = clerk.upload("/initiations/" + id + "/files", "建议书.pdf", PDF).json();
        var file = kept.path("files").get(0).path("id").asString();
        assertThat(clerk.write("DELETE", "/initiations/" + id + "/files/" + file, "", UUID.randomUUID())
                        .json()
                        .path("files")
                        .isEmpty())
                .isTrue();
    }
}
