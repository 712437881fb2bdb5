package org.mingdu.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.Caller.Answer;
import org.mingdu.support.Together;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// People who are asked, were asked or would like to be asked, and press what is not theirs to press, twice, too early
/// or too late: the approval stays where it is and its history holds nothing of it.
///
/// A small change of a lot is seen by its supervisor first and decided by the project's manager.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class HostileApproverTest {
    private static final byte[] PDF = "%PDF-1.7 依据".getBytes(StandardCharsets.UTF_8);

    private final ApplicationContext house;
    private final JdbcClient jdbc;
    private ACity city;
    private ProjectId project;
    private LotId lot;
    private Caller builder;
    private Caller watcher;
    private Caller manager;
    private Caller admin;
    private String matter;
    private String approval;
    private String file;

    HostileApproverTest(ApplicationContext house, JdbcClient jdbc) {
        this.house = house;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void a_change_that_waits_for_the_supervisor() {
        city = ACity.in(house);
        var office = city.owner("建设中心");
        var contractor = city.contractor("施工甲");
        var supervisor = city.supervisor("监理甲");
        project = city.project("大桥").ownedBy(office).entered();
        lot = city.lot(project, "BD01", "一标段", contractor, supervisor);
        builder = city.person("builder").at(contractor).being("CON").signsIn();
        watcher = city.person("watcher").at(supervisor).being("SUP").signsIn();
        manager = city.person("manager").at(office).being("PM").signsIn();
        admin = city.person("admin").at(office).being("SYS").reachingAll().signsIn();
        begun();
    }

    private void begun() {
        var drafted = builder.post("/projects/" + project + "/matters", """
                {"kind":"CHANGE","lotId":"%s","title":"桥台改桩基","content":"地质不符","amount":"90000.00","days":7}
                """.formatted(lot));
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        matter = drafted.json().path("id").asString();
        file = builder.upload("/matters/" + matter + "/attachments", "依据.pdf", PDF)
                .json()
                .at("/attachments/0/id")
                .asString();
        var version = builder.get("/matters/" + matter).json().path("version").asInt();
        var submitted = builder.post("/matters/" + matter + "/submission", "{\"version\":%d}".formatted(version));
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        approval = submitted.json().at("/approval/id").asString();
    }

    private Answer acts(Caller who, String type, int round) {
        return who.post("/approvals/" + approval + "/acts", said(type, round));
    }

    private static String said(String type, int round) {
        return "{\"type\":\"%s\",\"round\":%d,\"opinion\":\"意见\",\"way\":\"AGAIN\"}".formatted(type, round);
    }

    private void agree(Caller who, int round) {
        var answer = acts(who, "AGREE", round);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private String standing() {
        return manager.get("/approvals/" + approval).json().path("standing").asString();
    }

    private String state() {
        return manager.get("/matters/" + matter).json().path("state").asString();
    }

    /// Every event of the approval, in order, as it is stored.
    private List<String> history() {
        return city.within(() -> jdbc.sql("""
                        select e::text
                          from approval.event e
                         where e.tenant_id = :tenant
                         order by e.instance_id, e.number
                        """)
                .param("tenant", city.tenant().value())
                .query(String.class)
                .list());
    }

    private void refusedAndUnchanged(Answer answer, List<String> before) {
        assertThat(answer.status()).as(answer.text()).isIn(401, 403, 404, 409, 422);
        assertThat(history()).isEqualTo(before);
    }

    @Test
    void a_step_is_not_passed_over() {
        var before = history();
        for (var round : List.of(1, 2, 3)) {
            for (var type : List.of("AGREE", "REFUSE", "GIVE_BACK", "HAND_ON", "TAKE_BACK", "ADD_BEFORE")) {
                refusedAndUnchanged(acts(manager, type, round), before);
            }
        }
        assertThat(state()).isEqualTo("IN_APPROVAL");
        assertThat(manager.post("/approvals/agreements", "{\"ids\":[\"%s\"]}".formatted(approval))
                        .json()
                        .path("agreed")
                        .asInt())
                .isZero();
        assertThat(history()).isEqualTo(before);
    }

    @Test
    void who_has_agreed_agrees_no_second_time() {
        agree(watcher, 1);
        var before = history();
        refusedAndUnchanged(acts(watcher, "AGREE", 1), before);
        refusedAndUnchanged(acts(watcher, "REFUSE", 1), before);
        refusedAndUnchanged(acts(watcher, "AGREE", 2), before);
        assertThat(standing()).isEqualTo("RUNNING");
    }

    @Test
    void what_is_decided_stays_decided() {
        agree(watcher, 1);
        agree(manager, 2);
        assertThat(state()).isEqualTo("APPROVED");
        var before = history();
        for (var type :
                List.of("WITHDRAW", "CANCEL", "RESUBMIT", "TAKE_BACK", "GIVE_BACK", "REFUSE", "AGREE", "COPY")) {
            for (var who : List.of(builder, watcher, manager)) {
                refusedAndUnchanged(acts(who, type, 2), before);
            }
        }
        assertThat(state()).isEqualTo("APPROVED");
        assertThat(standing()).isEqualTo("APPROVED");
    }

    @Test
    void what_is_being_decided_on_keeps_its_words_its_amount_and_its_files() {
        agree(watcher, 1);
        var before = history();
        var shown = manager.get("/matters/" + matter).json();
        var raised = builder.write(
                "PUT",
                "/matters/" + matter,
                """
                {"kind":"CHANGE","lotId":"%s","title":"桥台改桩基","content":"地质不符","amount":"9999999.00","days":7,"version":%d}
                """.formatted(lot, shown.path("version").asInt()),
                UUID.randomUUID());
        refusedAndUnchanged(raised, before);
        refusedAndUnchanged(
                builder.write("DELETE", "/matters/" + matter + "/attachments/" + file, "", UUID.randomUUID()), before);
        refusedAndUnchanged(builder.upload("/matters/" + matter + "/attachments", "依据.pdf", PDF), before);
        assertThat(manager.get("/matters/" + matter).json()).isEqualTo(shown);
        assertThat(manager.bytes("/matters/" + matter + "/attachments/" + file)).isEqualTo(PDF);
    }

    @Test
    void who_left_a_second_ago_decides_nothing_with_a_window_still_open() {
        var before = history();
        var person = watcher.get("/session").json().at("/person/id").asString();
        assertThat(admin.post("/people/" + person + "/leave", "").status()).isEqualTo(204);
        var late = watcher.once("POST", "/approvals/" + approval + "/acts", said("AGREE", 1), UUID.randomUUID());
        assertThat(late.status()).isEqualTo(401);
        assertThat(history()).isEqualTo(before);
        assertThat(standing()).isEqualTo("RUNNING");
    }

    @Test
    void an_act_is_sent_as_json_by_post_or_not_at_all() {
        var before = history();
        var path = "/api/v1/approvals/" + approval + "/acts";
        var body = said("AGREE", 1).getBytes(StandardCharsets.UTF_8);
        for (var method : List.of("PUT", "PATCH", "DELETE")) {
            assertThat(watcher.raw(method, path, body, watcher.marks("application/json"))
                            .status())
                    .as(method)
                    .isEqualTo(405);
        }
        for (var method : List.of("GET", "HEAD")) {
            assertThat(watcher.raw(method, path, new byte[0]).status())
                    .as(method)
                    .isEqualTo(405);
        }
        for (var type : List.of("text/plain", "application/x-www-form-urlencoded", "application/xml")) {
            assertThat(watcher.raw("POST", path, body, watcher.marks(type)).status())
                    .as(type)
                    .isEqualTo(415);
        }
        assertThat(history()).isEqualTo(before);
    }

    @Test
    void pressed_by_many_windows_at_once_it_counts_once() throws Exception {
        for (var round = 0; round < 3; round++) {
            var windows = List.of(watcher, city.as("watcher"));
            var before = history().size();
            var statuses = atOnce(
                    12,
                    index -> windows.get(index % 2)
                            .once("POST", "/approvals/" + approval + "/acts", said("AGREE", 1), UUID.randomUUID())
                            .status());
            assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
            assertThat(statuses).filteredOn(status -> status == 409).hasSize(11);
            var agreed = history().subList(before, history().size()).stream()
                    .filter(event -> event.contains("意见"))
                    .toList();
            assertThat(agreed).hasSize(1);
            begun();
        }
    }

    @Test
    void withdrawn_and_agreed_to_at_once_it_ends_one_way_or_the_other() {
        for (var round = 0; round < 5; round++) {
            var answers = Together.press(() -> acts(watcher, "AGREE", 1), () -> acts(builder, "WITHDRAW", 1));
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            assertThat(state()).isEqualTo(answers.getFirst().status() == 200 ? "IN_APPROVAL" : "WITHDRAWN");
            begun();
        }
    }

    private static <T> List<T> atOnce(int times, IntFunction<T> work) throws Exception {
        try (var many = Executors.newFixedThreadPool(times)) {
            var tasks = new ArrayList<Callable<T>>();
            for (var i = 0; i < times; i++) {
                var index = i;
                tasks.add(() -> work.apply(index));
            }
            var answers = new ArrayList<T>();
            for (var answer : many.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
