package org.mingdu.meeting.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding.Reach;
import org.mingdu.access.OrganisationKind;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.SetClock;
import org.mingdu.support.Together;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// What a leader writes on a project, an obstacle or a matter becomes tasks, which are seen to.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class InstructionStoryTest {
    private static final byte[] PDF = "%PDF-1.7 完成情况".getBytes(StandardCharsets.UTF_8);

    private final ApplicationContext house;
    private final WatchAssignments watch;
    private final SetClock clock;
    private ACity city;
    private OrganisationId office;
    private OrganisationId land;
    private ProjectId project;
    private LotId lot;
    private PersonId clerk;
    private Caller leader;
    private Caller otherLeader;
    private Caller owner;
    private Caller lander;
    private Caller builder;
    private LocalDate today;

    InstructionStoryTest(ApplicationContext house, WatchAssignments watch, SetClock clock) {
        this.house = house;
        this.watch = watch;
        this.clock = clock;
    }

    @BeforeEach
    void a_leader_over_a_project_and_one_over_another_district() {
        city = ACity.in(house);
        city.region("990101", "东区", ACity.REGION);
        office = city.owner("建设中心");
        land = city.organisation("自然资源局", OrganisationKind.AUTHORITY, null);
        var government = city.organisation("市政府", OrganisationKind.GOVERNMENT, null);
        var contractor = city.contractor("施工甲");
        project = city.project("大桥").ownedBy(office).entered();
        lot = city.lot(project, "BD01", "一标段", contractor, null);
        leader = city.person("leader")
                .at(government)
                .being("LDR")
                .reaching(Reach.region(ACity.REGION))
                .signsIn();
        otherLeader = city.person("other")
                .at(city.organisation("东区政府", OrganisationKind.GOVERNMENT, null))
                .being("LDR")
                .reaching(Reach.region("990101"))
                .signsIn();
        owner = city.person("owner").at(office).being("PM").signsIn();
        clerk = city.person("clerk").at(land).being("RES").enters();
        lander = city.person("lander").at(land).being("RES").signsIn();
        builder = city.person("builder").at(contractor).being("CON").signsIn();
        today = LocalDate.now(clock);
    }

    @AfterEach
    void put_the_clock_right() {
        clock.putRight();
    }

    @Test
    void an_instruction_becomes_several_tasks_at_once_each_on_the_desk_of_its_owner() {
        var given = instruct(leader, "PROJECT", project.toString(), task(land, "交地"), task(office, "备好临时便道"));
        assertThat(given.status()).as(given.text()).isEqualTo(201);
        assertThat(desk(lander)).containsExactly("完成任务：交地");
        assertThat(desk(owner)).containsExactly("完成任务：备好临时便道");
        var shown = owner.get("/instructions?subjectKind=PROJECT&subjectId=" + project)
                .json()
                .at("/items/0");
        assertThat(shown.path("words").asString()).isEqualTo("请抓紧");
        assertThat(shown.path("tasks")).hasSize(2);
        var own = lander.get("/instructions?subjectKind=PROJECT&subjectId=" + project)
                .json()
                .at("/items/0");
        assertThat(own.path("tasks")).as("their own alone").hasSize(1);
        assertThat(builder.get("/instructions?subjectKind=PROJECT&subjectId=" + project)
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void it_is_done_with_proof_and_confirmed_by_who_wrote_it() {
        instruct(leader, "PROJECT", project.toString(), task(land, "交地"));
        var path = "/assignments/"
                + lander.get("/assignments?box=MINE").json().at("/items/0/id").asString();
        assertThat(builder.get(path).status()).isEqualTo(404);
        assertThat(otherLeader.get(path).status()).isEqualTo(404);
        assertThat(attach(owner, path).status()).isEqualTo(403);
        var file = attach(lander, path).json().at("/attachments/0/id").asString();
        assertThat(act(lander, path, "REPORT", 1).status()).isEqualTo(200);
        assertThat(attach(lander, path).slug()).isEqualTo("not-now");
        assertThat(desk(leader)).containsExactly("确认任务：交地");
        assertThat(leader.bytes(path + "/attachments/" + file)).isEqualTo(PDF);
        assertThat(builder.get(path + "/attachments/" + file).status()).isEqualTo(404);
        assertThat(act(owner, path, "CONFIRM", 2).slug()).isEqualTo("not-yours");
        assertThat(act(leader, path, "CONFIRM", 2).status()).isEqualTo(200);
        assertThat(desk(leader)).isEmpty();
        assertThat(desk(lander)).isEmpty();
    }

    @Test
    void leaders_write_on_an_obstacle_and_on_a_matter_their_right_reaches_and_on_nothing_else() {
        var obstacle = builder.post("/projects/" + project + "/obstacles", """
                {"lotId":"%s","title":"供地","content":"未交","kind":"LAND","since":"%s","responsibleId":"%s","dueOn":"%s"}
                """.formatted(lot, today, land, today))
                .json()
                .path("id")
                .asString();
        var matter = owner.post("/projects/" + project + "/matters", """
                {"kind":"INITIATION","title":"立项"}
                """)
                .json()
                .path("id")
                .asString();
        assertThat(instruct(leader, "OBSTACLE", obstacle, task(land, "交地")).status())
                .isEqualTo(201);
        assertThat(instruct(leader, "MATTER", matter, task(office, "补材料")).status())
                .isEqualTo(201);
        assertThat(instruct(otherLeader, "OBSTACLE", obstacle, task(land, "交地")).status())
                .isEqualTo(404);
        assertThat(instruct(otherLeader, "MATTER", matter, task(land, "交地")).status())
                .isEqualTo(404);
        assertThat(instruct(otherLeader, "PROJECT", project.toString(), task(land, "交地"))
                        .status())
                .isEqualTo(404);
        assertThat(instruct(owner, "PROJECT", project.toString(), task(land, "交地"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void words_that_nobody_has_to_act_on_and_tasks_without_a_doer_or_a_day_to_come_are_refused() {
        assertThat(pointers(instruct(leader, "PROJECT", project.toString()))).containsExactly("/tasks");
        var late = task(land, "交地")
                .replace(today.plusDays(5).toString(), today.minusDays(1).toString());
        assertThat(pointers(instruct(leader, "PROJECT", project.toString(), late)))
                .containsExactly("/tasks/0/dueOn");
        var other = task(office, "交地").replace("}", ",\"personId\":\"" + clerk + "\"}");
        assertThat(pointers(instruct(leader, "PROJECT", project.toString(), other)))
                .containsExactly("/tasks/0/personId");
        assertThat(leader.get("/assignments").json().path("items")).isEmpty();
    }

    @Test
    void a_task_of_a_person_is_told_to_that_person_alone() {
        var to = task(land, "交地").replace("}", ",\"personId\":\"" + clerk + "\"}");
        assertThat(instruct(leader, "PROJECT", project.toString(), to).status()).isEqualTo(201);
        assertThat(told(city.as("clerk"))).containsExactly("新任务：交地");
        assertThat(told(lander)).isEmpty();
        assertThat(desk(lander)).isEmpty();
        assertThat(leader.get("/organisations/" + land + "/answering").json().path("items"))
                .hasSize(2);
    }

    @Test
    void people_are_told_of_a_limit_once_when_it_is_near_and_once_when_it_is_past() {
        instruct(leader, "PROJECT", project.toString(), task(land, "交地"));
        watch.run();
        clock.moveOn(Duration.ofDays(3));
        watch.run();
        watch.run();
        clock.moveOn(Duration.ofDays(4));
        watch.run();
        watch.run();
        assertThat(told(city.as("lander"))).containsExactly("任务已逾期：交地", "任务将到期：交地", "新任务：交地");
        leader = city.as("leader");
        assertThat(told(leader)).containsExactly("任务已逾期：交地");
        assertThat(desk(leader)).containsExactly("等待完成，已逾期：交地");
        assertThat(leader.get("/assignments?overdue=true&box=GIVEN")
                        .json()
                        .at("/items/0/overdueDays")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void of_two_who_report_at_once_one_is_told() {
        instruct(leader, "PROJECT", project.toString(), task(land, "交地"));
        var path = "/assignments/"
                + lander.get("/assignments?box=MINE").json().at("/items/0/id").asString();
        var mate = city.as("clerk");
        var answers = Together.press(() -> act(lander, path, "REPORT", 1), () -> act(mate, path, "REPORT", 1));
        assertThat(answers.stream().map(Caller.Answer::status)).containsExactlyInAnyOrder(200, 409);
        assertThat(leader.get(path).json().path("steps")).hasSize(1);
    }

    private String task(OrganisationId to, String what) {
        return "{\"what\":\"%s\",\"ownerId\":\"%s\",\"dueOn\":\"%s\"}".formatted(what, to, today.plusDays(5));
    }

    private static Caller.Answer instruct(Caller who, String kind, String id, String... tasks) {
        return who.post(
                "/instructions",
                "{\"subjectKind\":\"%s\",\"subjectId\":\"%s\",\"words\":\"请抓紧\",\"tasks\":[%s]}"
                        .formatted(kind, id, String.join(",", tasks)));
    }

    private static Caller.Answer act(Caller who, String path, String act, int version) {
        return who.post(path + "/acts", "{\"act\":\"%s\",\"words\":\"说明\",\"version\":%d}".formatted(act, version));
    }

    private static Caller.Answer attach(Caller who, String path) {
        return who.upload(path + "/attachments", "完成.pdf", PDF);
    }

    private static List<String> desk(Caller who) {
        return StreamSupport.stream(who.get("/desk").json().path("queue").spliterator(), false)
                .map(item -> item.path("title").asString())
                .toList();
    }

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
