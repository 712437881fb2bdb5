package org.mingdu.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding;
import org.mingdu.access.OrganisationKind;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.Together;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// A meeting from its agenda to minutes that are locked, and the tasks of them.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class MeetingStoryTest {
    private final ApplicationContext house;
    private final Founding founding;
    private final JdbcClient jdbc;
    private final Clock clock;
    private ACity city;
    private ProjectId bridge;
    private ProjectId school;
    private OrganisationId land;
    private Caller owner;
    private Caller colleague;
    private Caller lander;
    private Caller builder;
    private Caller stranger;
    private LocalDate today;

    MeetingStoryTest(ApplicationContext house, Founding founding, JdbcClient jdbc, Clock clock) {
        this.house = house;
        this.founding = founding;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void two_projects_of_an_owner_and_one_of_another() {
        city = ACity.in(house);
        var office = city.owner("建设中心");
        land = city.organisation("自然资源局", OrganisationKind.AUTHORITY, null);
        var contractor = city.contractor("施工甲");
        bridge = city.project("大桥").ownedBy(office).entered();
        school = city.project("学校").ownedBy(city.owner("教育局")).entered();
        city.lot(bridge, "BD01", "一标段", contractor, null);
        owner = city.person("owner").at(office).being("PM").signsIn();
        colleague = city.person("colleague").at(office).being("PM").signsIn();
        lander = city.person("lander").at(land).being("RES").signsIn();
        builder = city.person("builder").at(contractor).being("CON").signsIn();
        stranger = city.person("stranger").at(city.owner("水务集团")).being("PM").signsIn();
        today = LocalDate.now(clock);
    }

    @Test
    void those_who_attend_read_it_and_nobody_else_who_does_not_see_the_projects() {
        var id = planned();
        assertThat(lander.get("/meetings/" + id).status()).isEqualTo(200);
        assertThat(colleague.get("/meetings/" + id).status()).isEqualTo(200);
        assertThat(stranger.get("/meetings/" + id).status()).isEqualTo(404);
        assertThat(builder.get("/meetings/" + id).status()).isEqualTo(404);
        assertThat(stranger.get("/meetings").json().path("items")).isEmpty();
        assertThat(lander.get("/meetings?project=" + bridge).json().path("items"))
                .hasSize(1);
        assertThat(lander.get("/projects/" + bridge).status()).isEqualTo(404);
    }

    @Test
    void a_meeting_is_held_on_projects_ones_right_reaches_and_by_who_may() {
        var foreign = owner.post("/meetings", form(school, 1));
        assertThat(pointers(foreign)).contains("/projectIds");
        assertThat(builder.post("/meetings", form(bridge, 1)).status()).isEqualTo(403);
        assertThat(lander.post("/meetings", form(bridge, 1)).status()).isEqualTo(403);
        assertThat(pointers(owner.post("/meetings", form(bridge, 1).replace("REGULAR", "PARTY"))))
                .containsExactly("/kind");
        assertThat(pointers(owner.post("/meetings", form(bridge, 1).replace("14:30", "24:30"))))
                .containsExactly("/heldAt");
        assertThat(owner.get("/meetings").json().path("items")).isEmpty();
    }

    @Test
    void what_is_published_is_locked_and_a_correction_is_a_further_edition_with_a_reason() {
        var id = planned();
        assertThat(owner.write("PUT", "/meetings/" + id, form(bridge, 1), UUID.randomUUID())
                        .status())
                .isEqualTo(200);
        assertThat(pointers(minutes(owner, id, "{\"decisions\":[],\"version\":2}")))
                .containsExactly("/decisions");
        assertThat(owner.get("/meetings/" + id + "/minutes.pdf").status()).isEqualTo(404);
        taken(minutes(owner, id, decided("月底前交地", "", 2)));
        assertThat(owner.write("PUT", "/meetings/" + id, form(bridge, 3), UUID.randomUUID())
                        .slug())
                .isEqualTo("minutes-out");
        assertThat(pointers(minutes(owner, id, decided("下月交地", "", 3)))).containsExactly("/reason");
        taken(minutes(colleague, id, decided("下月交地", ",\"reason\":\"笔误\"", 3)));
        var editions = lander.get("/meetings/" + id).json().path("editions");
        assertThat(editions).hasSize(2);
        assertThat(editions.at("/0/decisions/0/decision").asString()).isEqualTo("下月交地");
        assertThat(editions.at("/1/decisions/0/decision").asString()).isEqualTo("月底前交地");
        assertThat(lander.bytes("/meetings/" + id + "/minutes.pdf"))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(stranger.get("/meetings/" + id + "/minutes.pdf").status()).isEqualTo(404);
    }

    @Test
    void only_the_convenor_publishes() {
        var id = planned();
        assertThat(minutes(lander, id, decided("交地", "", 1)).status()).isEqualTo(403);
        assertThat(minutes(stranger, id, decided("交地", "", 1)).status()).isEqualTo(404);
    }

    @Test
    void of_two_who_publish_at_once_one_is_told() {
        var id = planned();
        var answers = Together.press(
                () -> minutes(owner, id, decided("甲", "", 1)), () -> minutes(colleague, id, decided("乙", "", 1)));
        assertThat(answers.stream().map(Caller.Answer::status)).containsExactlyInAnyOrder(200, 409);
        assertThat(owner.get("/meetings/" + id).json().path("editions")).hasSize(1);
    }

    @Test
    void a_decision_becomes_a_task_that_is_done_and_confirmed_by_the_convenor() {
        var id = planned();
        var task = "[{\"what\":\"交付二号地块\",\"ownerId\":\"%s\",\"dueOn\":\"%s\"}]".formatted(land, today.plusDays(7));
        taken(minutes(
                owner,
                id,
                "{\"decisions\":[{\"item\":1,\"decision\":\"尽快交地\",\"tasks\":%s}],\"version\":1}".formatted(task)));
        var given = lander.get("/assignments?box=MINE").json().at("/items/0");
        assertThat(given.path("what").asString()).isEqualTo("交付二号地块");
        var path = "/assignments/" + given.path("id").asString();
        assertThat(lander.get(path).json().path("origin").asString()).isEqualTo("协调会：尽快交地");
        assertThat(lander.get("/notices").json().at("/items/0/subject").asString())
                .isEqualTo("新任务：交付二号地块");
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(act(owner, path, "REPORT", 1).slug()).isEqualTo("not-yours");
        assertThat(act(lander, path, "CONFIRM", 1).slug()).isEqualTo("not-yours");
        taken(act(lander, path, "REPORT", 1));
        assertThat(act(lander, path, "REPORT", 2).slug()).isEqualTo("not-now");
        taken(act(colleague, path, "RETURN", 2));
        taken(act(lander, path, "REPORT", 3));
        taken(act(owner, path, "CONFIRM", 4));
        assertThat(lander.get(path).json().path("state").asString()).isEqualTo("CONFIRMED");
        assertThat(lander.get(path).json().path("steps")).hasSize(4);
    }

    @Test
    void lists_are_read_page_by_page() {
        var task = "{\"what\":\"交地\",\"ownerId\":\"%s\",\"dueOn\":\"%s\"}".formatted(land, today);
        planned();
        taken(minutes(
                owner,
                planned(),
                "{\"decisions\":[{\"item\":1,\"decision\":\"照办\",\"tasks\":[%s,%s]}],\"version\":1}"
                        .formatted(task, task)));
        for (var list : List.of("/meetings", "/assignments")) {
            var first = lander.get(list + "?limit=1").json();
            var next = lander.get(list + "?limit=1&after=" + first.path("next").asString());
            assertThat(next.status()).as(next.text()).isEqualTo(200);
            assertThat(next.json().at("/items/0/id").asString())
                    .isNotEmpty()
                    .isNotEqualTo(first.at("/items/0/id").asString());
            assertThat(next.json().path("next").isNull()).isTrue();
        }
    }

    @Test
    void with_the_city_go_its_meetings() {
        taken(minutes(owner, planned(), decided("照办", "", 1)));
        city.within(() -> {
            founding.erase(city.tenant());
            return true;
        });
        assertThat(city.<Long>within(() -> jdbc.sql("select count(*) from meeting.meeting")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    // ---- who is told

    private List<String> told(Caller who) {
        return StreamSupport.stream(who.get("/notices").json().path("items").spliterator(), false)
                .map(one ->
                        one.path("kind").asString() + " " + one.path("subject").asString())
                .toList();
    }

    private void changed(String id, String form) {
        taken(owner.write("PUT", "/meetings/" + id, form, UUID.randomUUID()));
    }

    @Test
    void those_who_attend_are_called_hear_of_another_hour_and_get_the_minutes_and_nobody_else_does() {
        var id = planned();
        assertThat(told(lander)).containsExactly("meeting.called 会议通知：协调会");
        changed(id, form(bridge, 1));
        assertThat(told(lander)).as("nothing that concerns them").hasSize(1);
        changed(id, form(bridge, 2).replace("14:30", "16:00"));
        assertThat(told(lander)).hasSize(2).contains("meeting.moved 会议变更：协调会");
        taken(minutes(owner, id, decided("交地", "", 3)));
        taken(minutes(owner, id, decided("下月交地", ",\"reason\":\"笔误\"", 4)));
        assertThat(told(lander)).contains("meeting.minutes 会议纪要已印发：协调会", "meeting.minutes 会议纪要已更正：协调会");
        assertThat(lander.get("/notices").text()).doesNotContain("交地", "王主任");
        for (var other : List.of(owner, colleague, builder, stranger)) {
            assertThat(told(other)).isEmpty();
        }
    }

    @Test
    void who_is_asked_no_more_is_told_so_and_who_is_asked_later_is_called() {
        var id = planned();
        var power = city.organisation("供电公司", OrganisationKind.OTHER, null);
        var powerman = city.person("powerman").at(power).being("DEP").signsIn();
        changed(id, form(bridge, 1).replace(land.toString(), power.toString()));
        assertThat(told(powerman)).containsExactly("meeting.called 会议通知：协调会");
        assertThat(told(lander)).hasSize(2).contains("meeting.moved 不再参加会议：协调会");
    }

    @Test
    void nobody_is_called_to_a_meeting_that_is_over_but_its_minutes_are_told_of() {
        var held = owner.post(
                "/meetings",
                form(bridge, 1).replace(today.toString(), today.minusDays(1).toString()));
        assertThat(held.status()).as(held.text()).isEqualTo(201);
        assertThat(told(lander)).isEmpty();
        taken(minutes(owner, held.json().path("id").asString(), decided("照办", "", 1)));
        assertThat(told(lander)).containsExactly("meeting.minutes 会议纪要已印发：协调会");
    }

    private String form(ProjectId project, int version) {
        return """
                {"title":"协调会","kind":"REGULAR","heldOn":"%s","heldAt":"14:30","place":"三楼","projectIds":["%s"],
                 "organisationIds":["%s"],"people":"王主任","items":[{"title":"供地","projectId":"%s"}],"version":%d}
                """.formatted(today, project, land, project, version);
    }

    private String planned() {
        var answer = owner.post("/meetings", form(bridge, 1));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private static String decided(String decision, String reason, int version) {
        return "{\"decisions\":[{\"item\":1,\"decision\":\"%s\"}]%s,\"version\":%d}"
                .formatted(decision, reason, version);
    }

    private static Caller.Answer minutes(Caller who, String id, String body) {
        return who.post("/meetings/" + id + "/minutes", body);
    }

    private static Caller.Answer act(Caller who, String path, String act, int version) {
        return who.post(path + "/acts", "{\"act\":\"%s\",\"words\":\"说明\",\"version\":%d}".formatted(act, version));
    }

    private static void taken(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static List<String> pointers(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return StreamSupport.stream(answer.json().path("errors").spliterator(), false)
                .map(error -> error.path("pointer").asString())
                .toList();
    }
}
