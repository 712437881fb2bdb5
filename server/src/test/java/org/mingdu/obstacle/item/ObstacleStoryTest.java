package org.mingdu.obstacle.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingdu.access.Founding;
import org.mingdu.access.OrganisationKind;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.support.ACity;
import org.mingdu.support.ASheet;
import org.mingdu.support.Caller;
import org.mingdu.support.SetClock;
import org.mingdu.support.Together;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// An obstacle from the day it is met to the day it is closed, across departments.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mingdu.obstacles.files=2", "mingdu.obstacles.largest=10KB"})
@TestConstructor(autowireMode = AutowireMode.ALL)
class ObstacleStoryTest {
    private static final byte[] PDF = "%PDF-1.7 现场照片".getBytes(StandardCharsets.UTF_8);

    private final ApplicationContext house;
    private final WatchObstacles watch;
    private final SetClock clock;
    private final Founding founding;
    private final JdbcClient jdbc;
    private ACity city;
    private OrganisationId office;
    private OrganisationId land;
    private OrganisationId power;
    private OrganisationId contractor;
    private ProjectId project;
    private LotId lot;
    private LotId otherLot;
    private Caller builder;
    private Caller neighbour;
    private Caller owner;
    private Caller authority;
    private Caller lander;
    private Caller powerman;
    private Caller stranger;
    private LocalDate today;

    ObstacleStoryTest(
            ApplicationContext house, WatchObstacles watch, SetClock clock, Founding founding, JdbcClient jdbc) {
        this.house = house;
        this.watch = watch;
        this.clock = clock;
        this.founding = founding;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void a_project_and_departments_that_do_not_see_it() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        var bureau = city.organisation("住建局", OrganisationKind.AUTHORITY, null);
        land = city.organisation("自然资源局", OrganisationKind.AUTHORITY, null);
        power = city.organisation("供电公司", OrganisationKind.OTHER, null);
        contractor = city.contractor("施工甲");
        var other = city.contractor("施工乙");
        project = city.project("大桥").ownedBy(office).overseenBy(bureau).entered();
        lot = city.lot(project, "BD01", "一标段", contractor, null);
        otherLot = city.lot(project, "BD02", "二标段", other, null);
        builder = city.person("builder").at(contractor).being("CON").signsIn();
        neighbour = city.person("neighbour").at(other).being("CON").signsIn();
        owner = city.person("owner").at(office).being("PM").signsIn();
        authority = city.person("authority").at(bureau).being("DEP").signsIn();
        lander = city.person("lander").at(land).being("RES").signsIn();
        powerman = city.person("powerman").at(power).being("DEP").signsIn();
        stranger = city.person("stranger")
                .at(city.organisation("交通局", OrganisationKind.AUTHORITY, null))
                .being("DEP")
                .signsIn();
        today = LocalDate.now(clock);
    }

    @AfterEach
    void put_the_clock_right() {
        clock.putRight();
    }

    // ---- who sees it

    @Test
    void whoever_is_asked_across_departments_sees_the_obstacle_and_the_projects_name_and_nothing_else() {
        var id = raised(builder, lot);
        assertThat(lander.get("/projects/" + project).status()).isEqualTo(404);
        var seen = lander.get("/obstacles/" + id).json();
        assertThat(seen.at("/project/name").asString()).isEqualTo("大桥");
        assertThat(seen.path("projectOpen").asBoolean()).isFalse();
        assertThat(titles(lander)).containsExactly("供地未完成");
        assertThat(powerman.get("/obstacles/" + id).status()).isEqualTo(200);
        assertThat(owner.get("/obstacles/" + id).json().path("projectOpen").asBoolean())
                .isTrue();
        assertThat(stranger.get("/obstacles/" + id).status()).isEqualTo(404);
        assertThat(act(stranger, id, "ACCEPT", today.plusDays(1)).status()).isEqualTo(404);
        assertThat(titles(stranger)).isEmpty();
    }

    @Test
    void a_company_sees_what_blocks_its_lot_or_the_whole_project_and_not_what_blocks_another_lot() {
        var own = raised(builder, lot);
        var whole = raised(owner, null);
        assertThat(neighbour.get("/obstacles/" + own).status()).isEqualTo(404);
        assertThat(neighbour.get("/obstacles/" + whole).status()).isEqualTo(200);
        assertThat(builder.get("/obstacles/" + whole).status()).isEqualTo(200);
        assertThat(neighbour
                        .get("/obstacles?project=" + project)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    // ---- raising

    @Test
    void a_company_raises_for_its_own_lot_and_never_for_another_or_the_whole() {
        assertThat(raise(builder, otherLot, land, today.plusDays(9)).status()).isEqualTo(404);
        assertThat(pointers(raise(builder, null, land, today.plusDays(9)))).containsExactly("/lotId");
        assertThat(lander.post("/projects/" + project + "/obstacles", form(null, land, today))
                        .status())
                .isEqualTo(403);
        assertThat(titles(owner)).isEmpty();
    }

    @Test
    void what_is_put_to_oneself_or_to_nobody_or_to_a_day_gone_by_is_refused() {
        assertThat(pointers(raise(builder, lot, contractor, today.plusDays(9)))).containsExactly("/responsibleId");
        assertThat(pointers(raise(builder, lot, new OrganisationId(UUID.randomUUID()), today.plusDays(9))))
                .containsExactly("/responsibleId");
        assertThat(pointers(raise(builder, lot, land, today.minusDays(1)))).containsExactly("/dueOn");
        var later = form(lot, land, today).replace("\"since\":\"" + today, "\"since\":\"" + today.plusDays(1));
        assertThat(pointers(builder.post("/projects/" + project + "/obstacles", later)))
                .containsExactly("/since");
        var unknown = form(lot, land, today).replace("\"LAND\"", "\"NOTHING\"");
        assertThat(pointers(builder.post("/projects/" + project + "/obstacles", unknown)))
                .containsExactly("/kind");
        assertThat(titles(owner)).isEmpty();
    }

    // ---- the way of it

    @Test
    void accepted_with_a_promise_replied_to_with_proof_and_closed_by_who_waits() {
        var id = raised(builder, lot);
        assertThat(pointers(act(lander, id, "ACCEPT", null))).containsExactly("/day");
        assertThat(pointers(act(lander, id, "ACCEPT", today.plusDays(11)))).containsExactly("/day");
        taken(act(lander, id, "ACCEPT", today.plusDays(5)));
        assertThat(attach(lander, id).status()).isEqualTo(200);
        taken(act(lander, id, "REPLY", null));
        assertThat(act(lander, id, "CLOSE", null).slug()).isEqualTo("not-yours");
        assertThat(act(authority, id, "CLOSE", null).slug()).isEqualTo("not-yours");
        taken(act(builder, id, "RETURN", null));
        taken(act(lander, id, "REPLY", null));
        taken(act(builder, id, "CLOSE", null));
        var now = owner.get("/obstacles/" + id).json();
        assertThat(now.path("state").asString()).isEqualTo("CLOSED");
        assertThat(now.path("closedAt").isNull()).isFalse();
        assertThat(StreamSupport.stream(now.path("steps").spliterator(), false)
                        .map(step -> step.path("act").asString() + " "
                                + step.path("takenFor").asString()))
                .containsExactly("RAISE 施工甲", "ACCEPT 自然资源局", "REPLY 自然资源局", "RETURN 施工甲", "REPLY 自然资源局", "CLOSE 施工甲");
        assertThat(attach(lander, id).slug()).isEqualTo("not-now");
        taken(act(owner, id, "REOPEN", today.plusDays(3)));
        assertThat(owner.get("/obstacles/" + id).json().path("state").asString())
                .isEqualTo("RAISED");
    }

    @Test
    void what_is_disputed_is_assigned_anew_by_the_owner_or_the_authority_and_by_nobody_else() {
        var id = raised(builder, lot);
        taken(act(lander, id, "DISPUTE", null));
        assertThat(assign(builder, id, power).slug()).isEqualTo("not-yours");
        assertThat(assign(lander, id, power).slug()).isEqualTo("not-yours");
        assertThat(pointers(assign(authority, id, contractor))).containsExactly("/organisationId");
        taken(assign(authority, id, power));
        var now = owner.get("/obstacles/" + id).json();
        assertThat(now.at("/responsible/name").asString()).isEqualTo("供电公司");
        assertThat(now.path("helpers").isEmpty()).isTrue();
        assertThat(lander.get("/obstacles/" + id).status())
                .as("who has nothing to do with it any more")
                .isEqualTo(404);
        taken(act(powerman, id, "ACCEPT", today.plusDays(2)));
    }

    @Test
    void a_limit_is_moved_by_who_set_it_and_by_nobody_else() {
        var id = raised(builder, lot);
        assertThat(pointers(act(lander, id, "ASK_EXTENSION", today.plusDays(10))))
                .containsExactly("/day");
        taken(act(lander, id, "ASK_EXTENSION", today.plusDays(20)));
        assertThat(act(lander, id, "GRANT_EXTENSION", null).slug()).isEqualTo("not-yours");
        assertThat(act(owner, id, "GRANT_EXTENSION", null).slug()).isEqualTo("not-yours");
        taken(act(builder, id, "REFUSE_EXTENSION", null));
        assertThat(due(id)).isEqualTo(today.plusDays(10));
        taken(act(lander, id, "ASK_EXTENSION", today.plusDays(20)));
        taken(act(builder, id, "GRANT_EXTENSION", null));
        assertThat(due(id)).isEqualTo(today.plusDays(20));
        assertThat(act(builder, id, "GRANT_EXTENSION", null).slug()).isEqualTo("not-now");
    }

    @Test
    void an_owner_who_takes_it_on_does_not_judge_it() {
        var id = raised(builder, lot);
        taken(assign(owner, id, office));
        taken(act(owner, id, "ACCEPT", today.plusDays(2)));
        taken(act(owner, id, "ASK_EXTENSION", today.plusDays(30)));
        assertThat(act(owner, id, "GRANT_EXTENSION", null).status()).isEqualTo(403);
        taken(act(builder, id, "GRANT_EXTENSION", null));
        taken(act(owner, id, "REPLY", null));
        assertThat(act(owner, id, "CLOSE", null).slug()).isEqualTo("own-work");
        taken(act(builder, id, "CLOSE", null));
    }

    @Test
    void it_goes_up_a_level_at_a_time_as_far_as_the_city() {
        var id = raised(builder, lot);
        taken(act(builder, id, "ESCALATE", null));
        assertThat(owner.get("/obstacles/" + id).json().path("level").asString())
                .isEqualTo("DISTRICT");
        taken(act(owner, id, "ESCALATE", null));
        assertThat(act(owner, id, "ESCALATE", null).slug()).isEqualTo("not-now");
        assertThat(act(lander, id, "ESCALATE", null).slug()).isEqualTo("not-yours");
    }

    @Test
    void of_two_who_act_at_once_one_is_told_what_the_other_did() {
        for (var round = 0; round < 4; round++) {
            var id = raised(builder, lot);
            var answers = Together.press(
                    () -> act(lander, id, "ACCEPT", today.plusDays(1), 1), () -> act(lander, id, "DISPUTE", null, 1));
            assertThat(answers.stream().map(Caller.Answer::status)).containsExactlyInAnyOrder(200, 409);
            assertThat(owner.get("/obstacles/" + id).json().path("steps")).hasSize(2);
        }
    }

    @Test
    void whoever_acts_on_what_has_changed_is_shown_what_it_is_now() {
        var id = raised(builder, lot);
        taken(act(builder, id, "ESCALATE", null));
        var stale = act(lander, id, "ACCEPT", today.plusDays(1), 1);
        assertThat(stale.slug()).isEqualTo("stale");
        assertThat(stale.json().at("/current/version").asInt()).isEqualTo(2);
    }

    // ---- limits and notices

    @Test
    void people_are_told_of_a_limit_once_when_it_is_near_and_once_when_it_is_past() {
        var id = raised(builder, lot);
        watch.run();
        assertThat(told(lander)).containsExactly("请受理问题：供地未完成");
        clock.moveOn(Duration.ofDays(8));
        lander = city.as("lander");
        watch.run();
        watch.run();
        assertThat(told(lander)).containsExactly("问题将到期：供地未完成", "请受理问题：供地未完成");
        clock.moveOn(Duration.ofDays(4));
        lander = city.as("lander");
        builder = city.as("builder");
        watch.run();
        watch.run();
        assertThat(told(lander)).containsExactly("问题已逾期：供地未完成", "问题将到期：供地未完成", "请受理问题：供地未完成");
        assertThat(told(builder)).containsExactly("问题已逾期：供地未完成");
        assertThat(builder.get("/obstacles/" + id).json().path("overdueDays").asInt())
                .isEqualTo(2);
        assertThat(titles(builder, "?overdue=true")).containsExactly("供地未完成");
    }

    @Test
    void what_is_replied_to_runs_no_longer_and_what_is_closed_is_told_of() {
        var id = raised(builder, lot);
        taken(act(lander, id, "ACCEPT", today.plusDays(1)));
        taken(act(lander, id, "REPLY", null));
        assertThat(told(builder)).first().isEqualTo("问题已答复：供地未完成");
        taken(act(builder, id, "CLOSE", null));
        assertThat(told(lander)).first().isEqualTo("问题已销号：供地未完成");
        clock.moveOn(Duration.ofDays(20));
        lander = city.as("lander");
        watch.run();
        assertThat(told(lander)).first().isEqualTo("问题已销号：供地未完成");
    }

    // ---- lists, files, the end

    @ParameterizedTest
    @CsvSource({"state=RAISED,1", "state=CLOSED,0", "open=true,1", "overdue=true,0", "kind=LAND,1", "kind=FUNDS,0"})
    void a_list_is_narrowed(String by, int found) {
        raised(builder, lot);
        assertThat(owner.get("/obstacles?" + by).json().path("total").asInt()).isEqualTo(found);
        assertThat(owner.get("/obstacles?responsible=" + land + "&" + by).json().path("items"))
                .hasSize(found);
        assertThat(owner.get("/obstacles?responsible=" + power + "&" + by)
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void a_list_is_read_page_by_page() {
        raised(builder, lot);
        raised(owner, null);
        var first = owner.get("/obstacles?limit=1").json();
        var next = owner.get("/obstacles?limit=1&after=" + first.path("next").asString());
        assertThat(next.status()).as(next.text()).isEqualTo(200);
        assertThat(next.json().at("/items/0/id").asString())
                .isNotEmpty()
                .isNotEqualTo(first.at("/items/0/id").asString());
        assertThat(next.json().path("next").isNull()).isTrue();
    }

    @Test
    void the_workbook_holds_what_the_list_shows_and_nothing_else() {
        raised(builder, lot);
        assertThat(ASheet.of(owner.bytes("/obstacles.xlsx")).text()).contains("供地未完成", "自然资源局", "征地拆迁");
        assertThat(ASheet.of(stranger.bytes("/obstacles.xlsx")).text()).doesNotContain("供地未完成");
    }

    @Test
    void files_are_few_and_of_known_kinds_and_read_only_by_who_sees_it() {
        var id = raised(builder, lot);
        assertThat(builder.upload("/obstacles/" + id + "/attachments", "脚本.exe", PDF)
                        .status())
                .isEqualTo(422);
        assertThat(builder.upload("/obstacles/" + id + "/attachments", "大.pdf", new byte[20_000])
                        .status())
                .isEqualTo(422);
        var file = attach(builder, id).json().at("/attachments/0/id").asString();
        assertThat(attach(powerman, id).status()).isEqualTo(200);
        assertThat(attach(owner, id).status()).isEqualTo(422);
        assertThat(lander.bytes("/obstacles/" + id + "/attachments/" + file)).isEqualTo(PDF);
        assertThat(stranger.get("/obstacles/" + id + "/attachments/" + file).status())
                .isEqualTo(404);
        assertThat(attach(stranger, id).status()).isEqualTo(404);
    }

    @Test
    void with_the_city_go_its_obstacles() {
        raised(builder, lot);
        city.within(() -> {
            founding.erase(city.tenant());
            return true;
        });
        assertThat(city.<Long>within(() -> jdbc.sql("select count(*) from obstacle.obstacle")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    private String form(@Nullable LotId of, OrganisationId responsible, LocalDate due) {
        return """
                {"lotId":%s,"title":"供地未完成","content":"二号地块尚未交付","blocks":"桩基施工","kind":"LAND",
                 "since":"%s","effectDays":15,"responsibleId":"%s","helperIds":["%s"],"dueOn":"%s"}
                """.formatted(of == null ? "null" : "\"" + of + "\"", today, responsible, power, due);
    }

    private Caller.Answer raise(Caller who, @Nullable LotId of, OrganisationId responsible, LocalDate due) {
        return who.post("/projects/" + project + "/obstacles", form(of, responsible, due));
    }

    private String raised(Caller who, @Nullable LotId of) {
        var answer = raise(who, of, land, today.plusDays(10));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private Caller.Answer act(Caller who, String id, String act, @Nullable LocalDate day) {
        var version = owner.get("/obstacles/" + id).json().path("version").asInt();
        return act(who, id, act, day, version);
    }

    private static Caller.Answer act(Caller who, String id, String act, @Nullable LocalDate day, int version) {
        return who.post(
                "/obstacles/" + id + "/acts",
                "{\"act\":\"%s\",\"words\":\"说明\",\"day\":%s,\"version\":%d}"
                        .formatted(act, day == null ? "null" : "\"" + day + "\"", version));
    }

    private Caller.Answer assign(Caller who, String id, OrganisationId to) {
        var version = owner.get("/obstacles/" + id).json().path("version").asInt();
        return who.post(
                "/obstacles/" + id + "/acts",
                "{\"act\":\"ASSIGN\",\"words\":\"职责所在\",\"day\":\"%s\",\"organisationId\":\"%s\",\"version\":%d}"
                        .formatted(today.plusDays(6), to, version));
    }

    private static void taken(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static Caller.Answer attach(Caller who, String id) {
        return who.upload("/obstacles/" + id + "/attachments", "现场.pdf", PDF);
    }

    private LocalDate due(String id) {
        return LocalDate.parse(
                owner.get("/obstacles/" + id).json().path("dueOn").asString());
    }

    private static List<String> titles(Caller who) {
        return titles(who, "");
    }

    private static List<String> titles(Caller who, String narrowed) {
        return StreamSupport.stream(
                        who.get("/obstacles" + narrowed).json().path("items").spliterator(), false)
                .map(row -> row.path("title").asString())
                .toList();
    }

    /// Newest first.
    private static List<String> told(Caller who) {
        return StreamSupport.stream(who.get("/notices").json().path("items").spliterator(), false)
                .map(row -> row.path("subject").asString())
                .toList();
    }

    private static List<String> pointers(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return StreamSupport.stream(answer.json().path("errors").spliterator(), false)
                .map(error -> error.path("pointer").asString())
                .toList();
    }
}
