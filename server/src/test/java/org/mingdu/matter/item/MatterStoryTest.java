package org.mingdu.matter.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingdu.access.Founding;
import org.mingdu.approval.Approvals;
import org.mingdu.approval.Subject;
import org.mingdu.approval.SubjectKind;
import org.mingdu.approval.Verdict;
import org.mingdu.approval.drawing.Participants;
import org.mingdu.approval.drawing.Step;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.matter.kind.MatterKind;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.Caller.Answer;
import org.mingdu.support.Together;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;

/// Matters from the first draft to the verdict: who may do what, and that a refusal leaves everything as it was.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mingdu.matters.files=3", "mingdu.matters.largest=10KB"})
@TestConstructor(autowireMode = AutowireMode.ALL)
class MatterStoryTest {
    private static final byte[] PDF = "%PDF-1.7 批复".getBytes(StandardCharsets.UTF_8);
    private static final String CHANGE = """
            {"kind":"CHANGE","lotId":"%s","title":"桥台改桩基","content":"地质与勘察不符","amount":"120000.00","days":7%s}
            """;

    private final ApplicationContext house;
    private final Approvals approvals;
    private final List<SubjectKind> kinds;
    private final Founding founding;
    private final JdbcClient jdbc;
    private ACity city;
    private OrganisationId office;
    private ProjectId project;
    private LotId lot;
    private LotId otherLot;
    private PersonId watchman;
    private Caller owner;
    private Caller builder;
    private Caller mate;
    private Caller neighbour;
    private Caller watcher;
    private Caller manager;
    private Caller business;
    private Caller security;

    MatterStoryTest(
            ApplicationContext house,
            Approvals approvals,
            List<SubjectKind> kinds,
            Founding founding,
            JdbcClient jdbc) {
        this.house = house;
        this.approvals = approvals;
        this.kinds = kinds;
        this.founding = founding;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void a_project_of_two_lots() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        var contractor = city.contractor("施工甲");
        var other = city.contractor("施工乙");
        var supervisor = city.supervisor("监理甲");
        project = city.project("大桥").ownedBy(office).entered();
        lot = city.lot(project, "BD01", "一标段", contractor, supervisor);
        otherLot = city.lot(project, "BD02", "二标段", other, supervisor);
        owner = city.person("owner").at(office).being("OWN").signsIn();
        builder = city.person("builder").at(contractor).being("CON").signsIn();
        mate = city.person("mate").at(contractor).being("CON").signsIn();
        neighbour = city.person("neighbour").at(other).being("CON").signsIn();
        watchman = city.person("watcher").at(supervisor).being("SUP").enters();
        watcher = city.as("watcher");
        manager = city.person("manager").at(office).being("PM").signsIn();
        business = city.person("business").at(office).being("BUS").reachingAll().signsIn();
        security = city.person("security").at(office).being("SEC").reachingAll().signsIn();
    }

    // ---- drafts

    @Test
    void a_draft_may_lack_what_is_asked_for_but_is_not_submitted_so() {
        var id = drafted(builder, "{\"kind\":\"CHANGE\",\"lotId\":\"%s\",\"title\":\"桥台改桩基\"}".formatted(lot));
        var refused = submitted(builder, id, 1);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(pointers(refused)).containsExactly("/content", "/amount", "/days");
        assertThat(state(id)).isEqualTo("DRAFT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind':'EXTENSION','lotId':'LOT','title':'延期','days':0}|/days",
                "{'kind':'EXTENSION','lotId':'LOT','title':'延期','amount':'5.00'}|/amount",
                "{'kind':'COMMENCEMENT','lotId':'LOT','title':'开工','days':3}|/days",
                "{'kind':'CHANGE','lotId':'LOT','title':'变更','day':'2026-01-01'}|/day",
                "{'kind':'ESTIMATE','title':'概算','amount':'-1.00'}|/amount",
                "{'kind':'ESTIMATE','lotId':'LOT','title':'概算'}|/lotId",
                "{'kind':'CHANGE','lotId':'LOT','title':'变更','amount':'2000000000000.00'}|/amount",
                "{'kind':'CHANGE','lotId':'LOT','title':' '}|/title"
            })
    void what_does_not_belong_to_the_kind_is_refused_and_nothing_is_kept(String form, String pointer) {
        var refused = owner.post(
                "/projects/" + project + "/matters", form.replace('\'', '"').replace("LOT", lot.toString()));
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(pointers(refused)).containsExactly(pointer);
        assertThat(listed(owner, "")).isEmpty();
    }

    @Test
    void a_company_raises_for_its_own_lot_and_never_for_another_or_the_whole() {
        drafted(builder, CHANGE.formatted(lot, ""));
        assertThat(raise(builder, CHANGE.formatted(otherLot, "")).status()).isEqualTo(404);
        var whole = raise(builder, "{\"kind\":\"CHANGE\",\"title\":\"整个项目的变更\"}");
        assertThat(pointers(whole)).containsExactly("/lotId");
        assertThat(raise(builder, "{\"kind\":\"INITIATION\",\"title\":\"立项\"}").slug())
                .isEqualTo("no-right");
        assertThat(listed(owner, "")).containsExactly("桥台改桩基");
        drafted(owner, "{\"kind\":\"INITIATION\",\"title\":\"立项\"}");
    }

    @Test
    void whoever_sees_the_lot_sees_its_matters_and_whoever_sees_the_project_all() {
        var id = drafted(builder, CHANGE.formatted(lot, ""));
        var whole = drafted(owner, "{\"kind\":\"INITIATION\",\"title\":\"立项\"}");
        for (var who : List.of(owner, builder, mate, watcher)) {
            assertThat(who.get("/matters/" + id).status()).isEqualTo(200);
        }
        assertThat(neighbour.get("/matters/" + id).status()).isEqualTo(404);
        assertThat(builder.get("/matters/" + whole).status()).isEqualTo(404);
        assertThat(listed(owner, "")).containsExactly("立项", "桥台改桩基");
        assertThat(listed(builder, "")).containsExactly("桥台改桩基");
        assertThat(listed(neighbour, "")).isEmpty();
    }

    @Test
    void a_draft_is_its_authors() {
        var id = drafted(builder, CHANGE.formatted(lot, ""));
        var form = CHANGE.formatted(lot, ",\"version\":1").replace("桥台", "桥墩");
        assertThat(put(mate, id, form).slug()).isEqualTo("not-yours");
        assertThat(put(owner, id, form).slug()).isEqualTo("not-yours");
        assertThat(delete(mate, id).slug()).isEqualTo("not-yours");
        assertThat(mate.get("/matters/" + id).json().path("can")).isEmpty();
        assertThat(put(builder, id, form).status()).isEqualTo(200);
        assertThat(put(builder, id, form).slug()).isEqualTo("stale");
        assertThat(put(builder, id, form.replace("CHANGE", "SUSPENSION").replace("\"version\":1", "\"version\":2"))
                        .status())
                .isEqualTo(422);
        assertThat(matter(id).path("title").asString()).isEqualTo("桥墩改桩基");
        assertThat(delete(builder, id).status()).isEqualTo(204);
        assertThat(builder.get("/matters/" + id).status()).isEqualTo(404);
    }

    @Test
    void a_draft_is_not_moved_to_where_its_author_could_not_have_raised_it() {
        var id = drafted(builder, CHANGE.formatted(lot, ""));
        assertThat(pointers(put(builder, id, CHANGE.formatted(otherLot, ",\"version\":1"))))
                .containsExactly("/lotId");
        assertThat(matter(id).at("/lot/name").asString()).isEqualTo("一标段");
    }

    // ---- approval

    @Test
    void what_is_submitted_waits_for_the_supervisor_and_is_not_touched_any_more() {
        var id = drafted(builder, CHANGE.formatted(lot, ""));
        var submitted = submitted(builder, id, 1);
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        assertThat(submitted.json().path("state").asString()).isEqualTo("IN_APPROVAL");
        assertThat(submitted.json().at("/approval/standing").asString()).isEqualTo("RUNNING");
        assertThat(submitted.json().at("/approval/waitsFor/0").asString()).isEqualTo("watcher");
        assertThat(submitted.json().path("contractShare").asString()).isEqualTo("12.00");
        assertThat(submitted.json().path("can")).isEmpty();
        assertThat(waiting(id)).containsExactly(watchman);
        assertThat(put(builder, id, CHANGE.formatted(lot, ",\"version\":2")).slug())
                .isEqualTo("not-now");
        assertThat(delete(builder, id).slug()).isEqualTo("not-now");
        assertThat(submitted(builder, id, 2).slug()).isEqualTo("not-now");
        assertThat(upload(builder, id, "依据.pdf", PDF).slug()).isEqualTo("not-now");
        assertThat(matter(id)).isEqualTo(watcher.get("/matters/" + id).json());
    }

    @Test
    void what_is_given_back_is_mended_by_its_author_and_sent_again_whole() {
        var id = drafted(builder, CHANGE.formatted(lot, ""));
        submitted(builder, id, 1);
        var approval = matter(id).at("/approval/id").asString();
        var back = acted(
                watcher, approval, "{\"type\":\"GIVE_BACK\",\"round\":1,\"opinion\":\"请附计算书\",\"way\":\"AGAIN\"}");
        assertThat(back.status()).as(back.text()).isEqualTo(200);

        var given = builder.get("/matters/" + id).json();
        assertThat(given.path("can").toString()).contains("edit", "attach").doesNotContain("submit", "discard");
        assertThat(watcher.get("/matters/" + id).json().path("can")).isEmpty();
        assertThat(upload(builder, id, "计算书.pdf", PDF).status()).isEqualTo(200);
        var version = builder.get("/matters/" + id).json().path("version").asInt();
        var hollow = "{\"kind\":\"CHANGE\",\"lotId\":\"%s\",\"title\":\"桩长调整\",\"version\":%d}".formatted(lot, version);
        assertThat(put(builder, id, hollow).status()).isEqualTo(422);
        var mended = put(
                builder, id, CHANGE.formatted(lot, ",\"version\":" + version).replace("桩", "钢桩"));
        assertThat(mended.status()).as(mended.text()).isEqualTo(200);

        assertThat(acted(builder, approval, "{\"type\":\"RESUBMIT\"}").status()).isEqualTo(200);
        assertThat(waiting(id)).containsExactly(watchman);
        assertThat(put(builder, id, CHANGE.formatted(lot, ",\"version\":" + (version + 1)))
                        .slug())
                .isEqualTo("not-now");
    }

    /// A small change: the supervisor has agreed, the manager gives it straight back.
    @Test
    void who_agreed_is_asked_again_where_words_or_files_have_changed_and_not_where_nothing_has() {
        for (var changed : List.of(false, true)) {
            var id = drafted(builder, CHANGE.formatted(lot, "").replace("120000.00", "90000.00"));
            var approval = submitted(builder, id, 1).json().at("/approval/id").asString();
            assertThat(acted(watcher, approval, "{\"type\":\"AGREE\",\"round\":1}")
                            .status())
                    .isEqualTo(200);
            assertThat(acted(
                                    manager,
                                    approval,
                                    "{\"type\":\"GIVE_BACK\",\"round\":2,\"opinion\":\"请核对\",\"way\":\"STRAIGHT\"}")
                            .status())
                    .isEqualTo(200);
            if (changed) {
                attached(builder, id, "新图.pdf");
            }
            assertThat(acted(builder, approval, "{\"type\":\"RESUBMIT\"}").status())
                    .isEqualTo(200);
            assertThat(waiting(id).contains(watchman)).isEqualTo(changed);
        }
    }

    @Test
    void a_small_change_is_approved_by_supervisor_and_manager_and_a_refusal_ends_it() {
        var id = drafted(builder, CHANGE.formatted(lot, "").replace("120000.00", "90000.00"));
        var approval = submitted(builder, id, 1).json().at("/approval/id").asString();
        assertThat(acted(builder, approval, "{\"type\":\"AGREE\",\"round\":1}").slug())
                .isEqualTo("not-now");
        assertThat(acted(watcher, approval, "{\"type\":\"AGREE\",\"round\":1}").status())
                .isEqualTo(200);
        assertThat(state(id)).isEqualTo("IN_APPROVAL");
        assertThat(acted(manager, approval, "{\"type\":\"AGREE\",\"round\":2}").status())
                .isEqualTo(200);
        assertThat(state(id)).isEqualTo("APPROVED");

        var other = drafted(builder, CHANGE.formatted(lot, ""));
        var refused = submitted(builder, other, 1).json().at("/approval/id").asString();
        assertThat(acted(watcher, refused, "{\"type\":\"REFUSE\",\"round\":1,\"opinion\":\"依据不足\"}")
                        .status())
                .isEqualTo(200);
        assertThat(state(other)).isEqualTo("REFUSED");
        var back = drafted(builder, CHANGE.formatted(lot, ""));
        var taken = submitted(builder, back, 1).json().at("/approval/id").asString();
        assertThat(acted(builder, taken, "{\"type\":\"WITHDRAW\"}").status()).isEqualTo(200);
        assertThat(state(back)).isEqualTo("WITHDRAWN");
    }

    @Test
    void nobody_approves_what_they_raised() {
        var id = drafted(manager, "{\"kind\":\"DOCUMENT\",\"title\":\"发布办法\",\"content\":\"见附件\"}");
        var submitted = submitted(manager, id, 1).json();
        assertThat(submitted.at("/approval/waitsFor").toString()).doesNotContain("manager");
        assertThat(acted(manager, submitted.at("/approval/id").asString(), "{\"type\":\"AGREE\",\"round\":1}")
                        .slug())
                .isEqualTo("not-now");
        assertThat(state(id)).isEqualTo("IN_APPROVAL");
    }

    @Test
    void of_two_who_submit_together_one_begins_the_approval() {
        var id = drafted(builder, CHANGE.formatted(lot, ""));
        var again = city.as("builder");
        var answers = Together.press(() -> submitted(builder, id, 1), () -> submitted(again, id, 1));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(instances(id)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"APPROVED,APPROVED", "REFUSED,REFUSED", "WITHDRAWN,WITHDRAWN", "VOID,VOID"})
    void a_verdict_ends_the_matter_once(Verdict verdict, String state) {
        var id = drafted(builder, CHANGE.formatted(lot, ""));
        assertThatThrownBy(() -> decided(id, verdict)).isInstanceOf(IllegalStateException.class);
        assertThat(submitted(builder, id, 1).status()).isEqualTo(200);
        decided(id, verdict);
        assertThat(state(id)).isEqualTo(state);
        assertThat(matter(id).path("endedAt").isNull()).isFalse();
        assertThatThrownBy(() -> decided(id, Verdict.VOID)).isInstanceOf(IllegalStateException.class);
        assertThat(state(id)).isEqualTo(state);
    }

    @Test
    void every_role_that_is_asked_is_one_a_city_has() {
        var roles = Stream.of(MatterKind.values())
                .flatMap(kind -> kind.shipped().steps().stream())
                .flatMap(step ->
                        step instanceof Step.User user && user.participants() instanceof Participants.ByRole(var role)
                                ? Stream.of(role)
                                : Stream.empty())
                .distinct()
                .toList();
        List<String> known = city.within(() -> jdbc.sql("select r.code from access.role r where r.tenant_id = :tenant")
                .param("tenant", city.tenant().value())
                .query((row, _) -> row.getString(1))
                .list());
        assertThat(roles).hasSizeGreaterThan(5);
        assertThat(known).containsAll(roles).contains("LDR");
    }

    // ---- decided elsewhere

    @Test
    void what_is_decided_elsewhere_is_recorded_once_with_its_original() {
        external("CHANGE", 0);
        var id = drafted(builder, CHANGE.formatted(lot, ""));
        assertThat(submitted(builder, id, 1).slug()).isEqualTo("decided-elsewhere");
        assertThat(record(owner, id, outcome(UUID.randomUUID().toString(), 1)).status())
                .isEqualTo(422);
        var original = attached(owner, id, "批复.pdf");
        assertThat(record(builder, id, outcome(original, 1)).status()).isEqualTo(403);
        assertThat(pointers(record(owner, id, outcome(original, 1).replace("2026-01-05", "2999-01-05"))))
                .containsExactly("/decidedOn");
        assertThat(pointers(record(owner, id, outcome(original, 1).replace("\"amount\":\"100000.00\",", ""))))
                .containsExactly("/amount");
        assertThat(state(id)).isEqualTo("DRAFT");
        var recorded = record(owner, id, outcome(original, 1));
        assertThat(recorded.status()).as(recorded.text()).isEqualTo(200);
        assertThat(recorded.json().path("state").asString()).isEqualTo("RECORDED");
        assertThat(recorded.json().at("/outcomes/0/number").asString()).isEqualTo("发改投资〔2026〕12号");
        assertThat(recorded.json().at("/outcomes/0/recordedBy").asString()).isEqualTo("owner");
        assertThat(record(owner, id, outcome(original, 2)).slug()).isEqualTo("not-now");
        assertThat(put(builder, id, CHANGE.formatted(lot, ",\"version\":2")).slug())
                .isEqualTo("not-now");
        assertThat(delete(builder, id).slug()).isEqualTo("not-now");
    }

    @Test
    void a_wrong_record_is_void_with_its_reason_and_recorded_anew() {
        external("CHANGE", 0);
        var id = drafted(builder, CHANGE.formatted(lot, ""));
        var original = attached(owner, id, "批复.pdf");
        assertThat(record(owner, id, outcome(original, 1)).status()).isEqualTo(200);
        assertThat(pointers(voided(owner, id, " ", 2))).containsExactly("/voidReason");
        assertThat(voided(builder, id, "文号有误", 2).status()).isEqualTo(403);
        assertThat(voided(owner, id, "文号有误", 1).slug()).isEqualTo("stale");
        assertThat(voided(owner, id, "文号有误", 2).status()).isEqualTo(200);
        assertThat(state(id)).isEqualTo("DRAFT");
        assertThat(delete(builder, id).slug()).isEqualTo("has-record");
        assertThat(removed(owner, id, original).status()).isEqualTo(422);
        assertThat(record(owner, id, outcome(original, 3).replace("12号", "13号")).status())
                .isEqualTo(200);
        var outcomes = matter(id).path("outcomes");
        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.at("/0/voided").isNull()).isTrue();
        assertThat(outcomes.at("/0/number").asString()).contains("13号");
        assertThat(outcomes.at("/1/voided/reason").asString()).isEqualTo("文号有误");
    }

    @Test
    void the_database_lets_nobody_rewrite_a_record() {
        external("CHANGE", 0);
        var id = drafted(builder, CHANGE.formatted(lot, ""));
        var original = attached(owner, id, "批复.pdf");
        assertThat(record(owner, id, outcome(original, 1)).status()).isEqualTo(200);
        for (var sql : List.of(
                "update matter.outcome set number = '1'",
                "update matter.outcome set verdict = 'REFUSED'",
                "truncate matter.outcome")) {
            assertThatThrownBy(() -> city.within(() -> jdbc.sql(sql).update()))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void what_is_decided_here_is_not_recorded() {
        var id = drafted(owner, CHANGE.formatted(lot, ""));
        var original = attached(owner, id, "批复.pdf");
        assertThat(record(owner, id, outcome(original, 1)).slug()).isEqualTo("decided-here");
        assertThat(state(id)).isEqualTo("DRAFT");
    }

    @Test
    void where_a_kind_is_decided_the_business_administrator_of_the_whole_city_says() {
        var part = city.person("part").at(office).being("BUS").signsIn();
        assertThat(mode(part, "CHANGE", "EXTERNAL", 0).slug()).isEqualTo("beyond-reach");
        assertThat(mode(owner, "CHANGE", "EXTERNAL", 0).status()).isEqualTo(403);
        assertThat(modeOf("CHANGE")).isEqualTo("HERE");
        external("CHANGE", 0);
        assertThat(modeOf("CHANGE")).isEqualTo("EXTERNAL");
        assertThat(modeOf("EXTENSION")).isEqualTo("HERE");
        assertThat(mode(business, "CHANGE", "HERE", 0).slug()).isEqualTo("stale");
        assertThat(mode(business, "CHANGE", "EXTERNAL", 1).slug()).isEqualTo("nothing-changed");
        confirmed(mode(business, "CHANGE", "HERE", 1));
        assertThat(modeOf("CHANGE")).isEqualTo("HERE");
    }

    @Test
    void nobody_alone_takes_a_kind_out_of_approval() {
        var proposed = mode(business, "ESTIMATE", "EXTERNAL", 0);
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        assertThat(modeOf("ESTIMATE")).isEqualTo("HERE");
        assertThat(mode(business, "CHANGE", "EXTERNAL", 0).slug()).isEqualTo("one-waits");
        var id = proposed.json().path("id").asString();
        assertThat(business.post("/proposals/" + id + "/confirmation", "").status())
                .isEqualTo(403);
        var waiting = security.get("/matter-kinds").json().path("proposed");
        assertThat(waiting.at("/changes/0").asString()).isEqualTo("概算：在此审批 → 登记外部结论");
        assertThat(waiting.at("/proposal/can").toString()).contains("confirm");
        assertThat(waiting.at("/proposal/page").asString()).isEqualTo("/matter-kinds");
        assertThat(owner.get("/matter-kinds").json().path("proposed").isObject())
                .isFalse();
        assertThat(security.post("/proposals/" + id + "/refusal", "{\"reason\":\"概算仍应在此审批\"}")
                        .status())
                .isEqualTo(200);
        assertThat(modeOf("ESTIMATE")).isEqualTo("HERE");
        assertThat(mode(business, "ESTIMATE", "EXTERNAL", 0).status()).isEqualTo(201);
    }

    @Test
    void one_kind_is_not_proposed_twice_at_once() {
        var refused = business.post("/matter-kinds/mode-proposals", """
                {"modes":[{"kind":"CHANGE","mode":"EXTERNAL","version":0},
                          {"kind":"CHANGE","mode":"HERE","version":0}]}
                """);
        assertThat(pointers(refused)).containsExactly("/modes");
    }

    // ---- attachments

    @Test
    void a_file_comes_back_as_it_was_sent_to_whoever_sees_the_matter() {
        var id = drafted(builder, CHANGE.formatted(lot, ""));
        var file = attached(builder, id, "变更依据.pdf");
        var path = "/matters/" + id + "/attachments/" + file;
        assertThat(owner.bytes(path)).isEqualTo(PDF);
        assertThat(neighbour.get(path).status()).isEqualTo(404);
        var other = drafted(builder, CHANGE.formatted(lot, ""));
        assertThat(owner.get("/matters/" + other + "/attachments/" + file).status())
                .isEqualTo(404);
    }

    @Test
    void what_is_no_document_is_not_taken_and_neither_too_much_nor_too_many() {
        var id = drafted(builder, CHANGE.formatted(lot, ""));
        for (var name : List.of("程序.exe", "网页.html", "照片.png")) {
            assertThat(pointers(upload(builder, id, name, PDF))).containsExactly("/file");
        }
        assertThat(pointers(
                        upload(builder, id, "大.pdf", ("%PDF" + "x".repeat(11_000)).getBytes(StandardCharsets.UTF_8))))
                .containsExactly("/file");
        assertThat(matter(id).path("attachments")).isEmpty();
        for (var n = 0; n < 3; n++) {
            attached(builder, id, "依据" + n + ".pdf");
        }
        assertThat(pointers(upload(builder, id, "多.pdf", PDF))).containsExactly("/file");
        assertThat(upload(mate, id, "别人.pdf", PDF).slug()).isEqualTo("not-yours");
        assertThat(matter(id).path("attachments")).hasSize(3);
    }

    @Test
    void a_file_name_turns_no_reading_direction_round_and_hides_nothing() {
        var id = drafted(builder, CHANGE.formatted(lot, ""));
        attached(builder, id, "付款\u202Excod\u2066单\u200B据.pdf");
        assertThat(matter(id).at("/attachments/0/name").asString()).isEqualTo("付款xcod单据.pdf");
        var cut = "\uD840\uDFB7".repeat(101) + "x.pdf";
        attached(builder, id, cut);
        assertThat(matter(id).at("/attachments/1/name").asString())
                .endsWith("\uD840\uDFB7x.pdf")
                .hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void a_file_is_taken_off_again_by_who_put_it_there_or_by_the_author() {
        external("CHANGE", 0);
        var id = drafted(builder, CHANGE.formatted(lot, ""));
        var evidence = attached(builder, id, "依据.pdf");
        var copy = attached(owner, id, "批复.pdf");
        assertThat(removed(owner, id, evidence).slug()).isEqualTo("not-yours");
        assertThat(removed(mate, id, evidence).slug()).isEqualTo("not-yours");
        assertThat(removed(builder, id, copy).status()).isEqualTo(200);
        assertThat(removed(builder, id, copy).status()).isEqualTo(404);
        assertThat(matter(id).path("attachments")).hasSize(1);
    }

    // ---- lists and sums

    @Test
    void a_list_is_narrowed_and_read_page_by_page() {
        drafted(owner, CHANGE.formatted(lot, ""));
        drafted(owner, CHANGE.formatted(otherLot, "").replace("桥台", "桥面"));
        drafted(owner, "{\"kind\":\"INITIATION\",\"title\":\"立项申请\"}");
        assertThat(listed(owner, "?kind=INITIATION")).containsExactly("立项申请");
        assertThat(listed(owner, "?lot=" + lot)).containsExactly("桥台改桩基");
        assertThat(listed(owner, "?q=桥面")).containsExactly("桥面改桩基");
        assertThat(listed(owner, "?q=%25")).isEmpty();
        assertThat(listed(owner, "?state=APPROVED")).isEmpty();
        assertThat(listed(owner, "?project=" + project)).hasSize(3);
        assertThat(listed(owner, "?project=" + UUID.randomUUID())).isEmpty();
        var first = owner.get("/matters?limit=2").json();
        assertThat(first.path("total").asInt()).isEqualTo(3);
        assertThat(listed(owner, "?limit=2&after=" + first.path("next").asString()))
                .containsExactly("桥台改桩基");
    }

    @Test
    void changes_come_to_a_sum_for_the_project_and_each_lot_as_far_as_one_sees() {
        drafted(builder, CHANGE.formatted(lot, ""));
        var approved = drafted(builder, CHANGE.formatted(lot, ""));
        assertThat(submitted(builder, approved, 1).status()).isEqualTo(200);
        decided(approved, Verdict.APPROVED);
        var refused = drafted(neighbour, CHANGE.formatted(otherLot, "").replace("120000.00", "-30000.00"));
        assertThat(submitted(neighbour, refused, 1).status()).isEqualTo(200);
        decided(refused, Verdict.REFUSED);
        drafted(owner, "{\"kind\":\"CHANGE\",\"title\":\"全线\",\"amount\":\"1.00\",\"days\":1}");
        drafted(owner, "{\"kind\":\"INITIATION\",\"title\":\"立项\",\"amount\":\"9.00\"}");

        var all = owner.get("/projects/" + project + "/change-totals").json();
        assertThat(all.at("/project/draft/amount").asString()).isEqualTo("120001.00");
        assertThat(all.at("/project/draft/days").asInt()).isEqualTo(8);
        assertThat(all.at("/project/approved/amount").asString()).isEqualTo("120000.00");
        assertThat(all.at("/project/dropped/amount").asString()).isEqualTo("-30000.00");
        assertThat(all.at("/whole/draft/count").asInt()).isEqualTo(1);
        assertThat(all.at("/lots/0/approvedShare").asString()).isEqualTo("12.00");
        assertThat(all.at("/lots/1/sums/dropped/count").asInt()).isEqualTo(1);

        var own = neighbour.get("/projects/" + project + "/change-totals").json();
        assertThat(own.path("lots")).hasSize(1);
        assertThat(own.path("whole").isNull()).isTrue();
        assertThat(own.at("/project/approved/count").asInt()).isZero();
    }

    @Test
    void what_was_approved_elsewhere_counts_with_what_was_approved() {
        external("CHANGE", 0);
        var id = drafted(owner, CHANGE.formatted(lot, ""));
        assertThat(record(owner, id, outcome(attached(owner, id, "批复.pdf"), 1)).status())
                .isEqualTo(200);
        var sums = owner.get("/projects/" + project + "/change-totals").json();
        assertThat(sums.at("/project/approved/amount").asString()).isEqualTo("100000.00");
        assertThat(sums.at("/project/draft/count").asInt()).isZero();
    }

    @Test
    void a_city_that_goes_takes_its_matters_with_it() {
        external("CHANGE", 0);
        var id = drafted(owner, CHANGE.formatted(lot, ""));
        record(owner, id, outcome(attached(owner, id, "批复.pdf"), 1));
        city.within(() -> {
            founding.erase(city.tenant());
            return true;
        });
        for (var table : List.of("matter", "attachment", "outcome", "mode", "mode_change")) {
            assertThat(rows(table)).as(table).isZero();
        }
    }

    // ---- how it is said

    private long rows(String table) {
        return city.within(() -> switch (table) {
            case "matter" ->
                jdbc.sql("select count(*) from matter.matter").query(Long.class).single();
            case "attachment" ->
                jdbc.sql("select count(*) from matter.attachment")
                        .query(Long.class)
                        .single();
            case "outcome" ->
                jdbc.sql("select count(*) from matter.outcome")
                        .query(Long.class)
                        .single();
            default ->
                jdbc.sql("select count(*) from matter.mode").query(Long.class).single();
        });
    }

    private long instances(String id) {
        return city.within(() -> jdbc.sql("select count(*) from approval.instance i where i.subject_id = :id")
                .param("id", UUID.fromString(id))
                .query(Long.class)
                .single());
    }

    private void decided(String id, Verdict verdict) {
        var kind = matter(id).path("kind").asString();
        var subject = new Subject("matter-" + kind.toLowerCase(Locale.ROOT), UUID.fromString(id));
        var owning = kinds.stream()
                .filter(one -> one.kind().equals(subject.kind()))
                .findFirst()
                .orElseThrow();
        city.within(() -> {
            owning.decided(city.tenant(), subject, verdict);
            return true;
        });
    }

    private List<PersonId> waiting(String id) {
        return city.within(() ->
                        approvals.current(city.tenant(), new Subject(MatterKind.CHANGE.subject(), UUID.fromString(id))))
                .orElseThrow()
                .waitsFor();
    }

    private Answer raise(Caller who, String form) {
        return who.post("/projects/" + project + "/matters", form);
    }

    private String drafted(Caller who, String form) {
        var answer = raise(who, form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private static Answer put(Caller who, String id, String form) {
        return who.write("PUT", "/matters/" + id, form, UUID.randomUUID());
    }

    private static Answer delete(Caller who, String id) {
        return who.write("DELETE", "/matters/" + id, "", UUID.randomUUID());
    }

    private static Answer submitted(Caller who, String id, int version) {
        return who.post("/matters/" + id + "/submission", "{\"version\":%d}".formatted(version));
    }

    private static Answer acted(Caller who, String approval, String act) {
        return who.post("/approvals/" + approval + "/acts", act);
    }

    private static String outcome(String original, int version) {
        return """
                {"verdict":"APPROVED","authority":"市发展改革委","number":"发改投资〔2026〕12号","decidedOn":"2026-01-05",
                 "amount":"100000.00","originalId":"%s","version":%d}
                """.formatted(original, version);
    }

    private static Answer record(Caller who, String id, String form) {
        return who.post("/matters/" + id + "/outcome", form);
    }

    private static Answer voided(Caller who, String id, String reason, int version) {
        return who.post(
                "/matters/" + id + "/outcome/voiding",
                "{\"voidReason\":\"%s\",\"version\":%d}".formatted(reason, version));
    }

    private static Answer upload(Caller who, String id, String name, byte[] bytes) {
        return who.upload("/matters/" + id + "/attachments", name, bytes);
    }

    private static String attached(Caller who, String id, String name) {
        var answer = upload(who, id, name, PDF);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var files = answer.json().path("attachments");
        return files.path(files.size() - 1).path("id").asString();
    }

    private static Answer removed(Caller who, String id, String file) {
        return who.write("DELETE", "/matters/" + id + "/attachments/" + file, "", UUID.randomUUID());
    }

    private void external(String kind, int version) {
        confirmed(mode(business, kind, "EXTERNAL", version));
    }

    private static Answer mode(Caller who, String kind, String mode, int version) {
        return who.post(
                "/matter-kinds/mode-proposals",
                "{\"modes\":[{\"kind\":\"%s\",\"mode\":\"%s\",\"version\":%d}]}".formatted(kind, mode, version));
    }

    private void confirmed(Answer proposed) {
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        var answer = security.post("/proposals/" + proposed.json().path("id").asString() + "/confirmation", "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private String modeOf(String kind) {
        for (var one : owner.get("/matter-kinds").json().path("items")) {
            if (one.path("kind").asString().equals(kind)) {
                return one.path("mode").asString();
            }
        }
        throw new AssertionError(kind);
    }

    private JsonNode matter(String id) {
        var answer = owner.get("/matters/" + id);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private String state(String id) {
        return matter(id).path("state").asString();
    }

    private static List<String> listed(Caller who, String asked) {
        var titles = new ArrayList<String>();
        who.get("/matters" + asked)
                .json()
                .path("items")
                .forEach(row -> titles.add(row.path("title").asString()));
        return titles;
    }

    private static List<String> pointers(Answer refused) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        var pointers = new ArrayList<String>();
        refused.json()
                .path("errors")
                .forEach(error -> pointers.add(error.path("pointer").asString()));
        return pointers;
    }
}
