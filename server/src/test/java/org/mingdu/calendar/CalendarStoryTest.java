package org.mingdu.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding.Reach;
import org.mingdu.access.OrganisationKind;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.SetClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// What is due, as calendar software reads it by an address of one's own.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mingdu.calendar.feed.per-minute=12", "mingdu.calendar.feed.strangers-per-minute=200"})
@TestConstructor(autowireMode = AutowireMode.ALL)
class CalendarStoryTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ApplicationContext house;
    private final SetClock clock;
    private final JdbcClient jdbc;
    private ACity city;
    private OrganisationId office;
    private OrganisationId land;
    private ProjectId bridge;
    private Caller owner;
    private PersonId lander;
    private LocalDate today;

    CalendarStoryTest(ApplicationContext house, SetClock clock, JdbcClient jdbc) {
        this.house = house;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void a_project_of_an_owner_and_a_department_that_is_asked() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        land = city.organisation("自然资源局", OrganisationKind.AUTHORITY, null);
        bridge = city.project("大桥").ownedBy(office).inStage("CONTRACT").entered();
        city.lot(bridge, "BD01", "一标段", city.contractor("施工甲"), null);
        owner = city.person("owner").at(office).being("OWN", "PM").signsIn();
        lander = city.person("lander").at(land).being("RES").enters();
        today = LocalDate.now(clock);
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putRight();
    }

    // ---- what is due

    private void milestone(String name, LocalDate planned, LocalDate forecast) {
        taken(owner.post("/projects/" + bridge + "/milestones", """
                {"name":"%s","plannedOn":"%s","forecastOn":"%s","reason":"定下节点"}
                """.formatted(name, planned, forecast)));
    }

    private String meeting(int version, String at) {
        return """
                {"title":"大桥调度会","kind":"REGULAR","heldOn":"%s","heldAt":"%s","place":"三楼会议室","projectIds":["%s"],
                 "organisationIds":["%s"],"people":"张三","items":[{"title":"征地"}],"version":%d}
                """.formatted(today.plusDays(3), at, bridge, land, version);
    }

    private String obstacle() {
        return taken(owner.post("/projects/" + bridge + "/obstacles", """
                {"title":"地块未交","content":"张三家不肯搬","kind":"LAND","since":"%s","responsibleId":"%s","dueOn":"%s"}
                """.formatted(today, land, today.plusDays(9))))
                .json()
                .path("id")
                .asString();
    }

    private void task() {
        var leader = city.person("leader")
                .at(city.organisation("市政府", OrganisationKind.GOVERNMENT, null))
                .being("LDR")
                .reachingAll()
                .signsIn();
        taken(leader.post("/instructions", """
                {"subjectKind":"PROJECT","subjectId":"%s","words":"要抓紧",
                 "tasks":[{"what":"交付二号地块","ownerId":"%s","dueOn":"%s"}]}
                """.formatted(bridge, land, today.plusDays(5))));
    }

    private static Caller.Answer taken(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
        return answer;
    }

    // ---- reading it

    /// The address made for somebody, once shown.
    private String address(Caller caller) {
        taken(caller.stepsUp());
        var key = UUID.randomUUID();
        var made = caller.once("POST", "/calendar-address", "", key);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(caller.once("POST", "/calendar-address", "", key).text()).doesNotContain("calendars");
        return made.json().path("path").asString();
    }

    private HttpResponse<String> asked(String path, String... headers) {
        try {
            var request = HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + house.getEnvironment().getProperty("local.server.port") + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Every answer is held against the standard before anything is read from it.
    private static ICalendar parsed(String text) {
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        for (var line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(UTF_8).length).as(line).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\uFFFD");
        }
        var calendar = Biweekly.parse(text).first();
        // The time zone is a component too (3.6); this reader does not count it as one.
        if (!calendar.getEvents().isEmpty()) {
            assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
        }
        return calendar;
    }

    private ICalendar read(String path) {
        var answer = asked(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
                .isEqualToIgnoringCase("text/calendar;charset=utf-8");
        return parsed(answer.body());
    }

    private List<String> titles(String path) {
        return titles(read(path));
    }

    private static List<String> titles(ICalendar calendar) {
        return calendar.getEvents().stream()
                .map(event -> event.getSummary().getValue())
                .toList();
    }

    private static VEvent only(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }

    private static LocalDate day(VEvent event) {
        return event.getDateStart()
                .getValue()
                .toInstant()
                .atZone(ZoneId.systemDefault())
                .toLocalDate();
    }

    @Test
    void everything_due_stands_on_its_day_in_the_calendar_of_who_leads_the_project() {
        milestone("主跨合龙", today.plusDays(20), today.plusDays(30));
        taken(owner.post(
                "/projects/" + bridge + "/clocks",
                "{\"code\":\"EIA_FORM\",\"beganOn\":\"%s\",\"reason\":\"收到报告表\"}".formatted(today)));
        taken(owner.post("/meetings", meeting(1, "14:30")));
        obstacle();
        var calendar = read(address(owner));
        assertThat(titles(calendar)).containsExactlyInAnyOrder("会议：大桥调度会", "里程碑：主跨合龙（大桥）", "时限届满：环境影响报告表审批（大桥）");
        var milestone = calendar.getEvents().stream()
                .filter(event -> event.getSummary().getValue().startsWith("里程碑"))
                .findFirst()
                .orElseThrow();
        assertThat(day(milestone)).isEqualTo(today.plusDays(30));
        assertThat(milestone.getDateStart().getValue().hasTime()).isFalse();
        assertThat(milestone.getStatus().isTentative()).isTrue();
        assertThat(milestone.getDescription().getValue())
                .isEqualTo("计划 %s\n预计 %s".formatted(today.plusDays(20), today.plusDays(30)));
        assertThat(milestone.getAlarms()).isEmpty();
        assertThat(milestone.getUrl().getValue()).endsWith("/projects/" + bridge + "/lifecycle?tab=milestones");
    }

    @Test
    void who_is_asked_across_departments_has_their_tasks_obstacles_and_meetings_with_a_word_the_day_before() {
        obstacle();
        task();
        taken(owner.post("/meetings", meeting(1, "14:30")));
        var calendar = read(address(city.as("lander")));
        assertThat(titles(calendar)).containsExactly("会议：大桥调度会", "任务到期：交付二号地块（大桥）", "问题解决期限：地块未交（大桥）");
        assertThat(calendar.getEvents())
                .allSatisfy(event -> assertThat(event.getAlarms()).hasSize(1));
        assertThat(calendar.getEvents()
                        .get(1)
                        .getAlarms()
                        .getFirst()
                        .getTrigger()
                        .getDuration())
                .hasToString("-PT15H");
        assertThat(Biweekly.write(calendar).go())
                .as("no opinion and nobody's name")
                .doesNotContain("张三", "要抓紧");
    }

    @Test
    void a_meeting_stands_at_its_hour_in_china_and_one_that_is_moved_stays_the_same_event() {
        var id = taken(owner.post("/meetings", meeting(1, "14:30")))
                .json()
                .path("id")
                .asString();
        var path = address(owner);
        var text = asked(path).body();
        assertThat(text).contains("DTSTART;TZID=Asia/Shanghai:", "BEGIN:VTIMEZONE", "T143000\r\n");
        var before = only(parsed(text));
        assertThat(before.getDateStart().getValue().toInstant())
                .isEqualTo(LocalDateTime.of(today.plusDays(3), java.time.LocalTime.of(14, 30))
                        .atZone(CHINA)
                        .toInstant());
        assertThat(before.getLocation().getValue()).isEqualTo("三楼会议室");
        clock.moveOn(java.time.Duration.ofSeconds(90));
        taken(owner.write("PUT", "/meetings/" + id, meeting(1, "16:00"), UUID.randomUUID()));
        var after = only(read(path));
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getLastModified().getValue())
                .isAfter(before.getLastModified().getValue());
    }

    @Test
    void a_limit_of_hours_stands_at_its_hour_and_one_that_must_last_says_when_it_has() {
        var began = java.time.LocalTime.of(0, 10);
        clock.moveOn(java.time.Duration.between(
                clock.instant(), today.plusDays(1).atTime(9, 0).atZone(CHINA).toInstant()));
        var again = city.as("owner");
        taken(again.post(
                "/projects/" + bridge + "/clocks",
                "{\"code\":\"ACCIDENT_LEVEL\",\"beganOn\":\"%s\",\"beganTime\":\"%s\",\"reason\":\"来电\"}"
                        .formatted(today.plusDays(1), began)));
        taken(again.post(
                "/projects/" + bridge + "/clocks",
                "{\"code\":\"CANDIDATE_PERIOD\",\"beganOn\":\"%s\",\"reason\":\"公示\"}".formatted(today.plusDays(1))));
        var calendar = read(address(again));
        assertThat(titles(calendar)).hasSize(2).anyMatch(title -> title.startsWith("期满："));
        var hours = calendar.getEvents().stream()
                .filter(event -> event.getSummary().getValue().startsWith("时限届满："))
                .findFirst()
                .orElseThrow();
        assertThat(hours.getDateStart().getValue().hasTime()).isTrue();
        assertThat(hours.getDateStart().getValue().toInstant())
                .isEqualTo(today.plusDays(1)
                        .atTime(began.plusHours(2))
                        .atZone(CHINA)
                        .toInstant());
    }

    @Test
    void a_limit_that_stands_still_says_so_and_reminds_nobody() {
        var begun = taken(owner.post(
                        "/projects/" + bridge + "/clocks",
                        "{\"code\":\"EIA_FORM\",\"beganOn\":\"%s\",\"reason\":\"收到报告表\"}".formatted(today)))
                .json()
                .at("/items/0/id")
                .asString();
        var path = address(owner);
        assertThat(only(read(path)).getAlarms()).hasSize(1);
        taken(owner.post(
                "/projects/" + bridge + "/clocks/" + begun + "/steps",
                "{\"step\":\"PAUSE\",\"reason\":\"补正\",\"version\":1}"));
        var paused = only(read(path));
        assertThat(paused.getSummary().getValue()).isEqualTo("时限届满（暂停计时）：环境影响报告表审批（大桥）");
        assertThat(paused.getDescription().getValue()).contains("自 " + today + " 起暂停计时");
        assertThat(paused.getAlarms()).isEmpty();
        taken(owner.post(
                "/projects/" + bridge + "/clocks/" + begun + "/steps",
                "{\"step\":\"END\",\"reason\":\"批复\",\"version\":2}"));
        assertThat(titles(path)).isEmpty();
    }

    @Test
    void some_kinds_alone_may_be_asked_for_and_what_is_over_a_year_away_is_left_out() {
        milestone("合龙", today.plusDays(40), today.plusDays(40));
        milestone("保修期满", today.plusDays(700), today.plusDays(700));
        taken(owner.post("/meetings", meeting(1, "09:00")));
        var path = address(owner);
        assertThat(titles(path)).containsExactly("会议：大桥调度会", "里程碑：合龙（大桥）");
        assertThat(titles(path + "?kinds=MILESTONE,TASK")).containsExactly("里程碑：合龙（大桥）");
        assertThat(asked(path + "?kinds=SECRETS").statusCode()).isEqualTo(422);
    }

    // ---- by whom

    @Test
    void a_right_that_is_taken_back_takes_its_entries_along_at_once() {
        var helper = city.person("helper").at(land).enters();
        var grant = city.grant(helper, "PM", Reach.organisation(office));
        milestone("合龙", today.plusDays(40), today.plusDays(40));
        var path = address(city.as("helper"));
        assertThat(titles(path)).containsExactly("里程碑：合龙（大桥）");
        var system = city.person("system").at(office).being("SYS").reachingAll().signsIn();
        taken(system.write("DELETE", "/grants/" + grant, "", UUID.randomUUID()));
        assertThat(titles(path)).isEmpty();
    }

    @Test
    void who_has_left_is_answered_no_more() {
        var path = address(city.as("lander"));
        assertThat(asked(path).statusCode()).isEqualTo(200);
        var system = city.person("system").at(office).being("SYS").reachingAll().signsIn();
        taken(system.post("/people/" + lander + "/leave", ""));
        assertThat(asked(path).statusCode()).isEqualTo(410);
        assertThat(asked(path).body()).contains("urn:mingdu:problem:calendar:address-ended");
    }

    @Test
    void a_new_address_ends_the_old_one_and_an_ended_one_tells_so() {
        var first = address(owner);
        var second = address(owner);
        assertThat(asked(first).statusCode()).isEqualTo(410);
        assertThat(asked(second).statusCode()).isEqualTo(200);
        var shown = owner.get("/calendar-address").json();
        assertThat(shown.path("usedAt").isNull()).isFalse();
        assertThat(shown.toString()).doesNotContain("/calendars/");
        taken(owner.write("DELETE", "/calendar-address", "", UUID.randomUUID()));
        assertThat(asked(second).statusCode()).isEqualTo(410);
        assertThat(owner.get("/calendar-address").json().path("madeAt").isNull())
                .isTrue();
    }

    @Test
    void the_secret_opens_the_calendar_and_nothing_else_and_is_kept_nowhere() {
        var path = address(owner);
        var secret = path.replaceAll(".*/|\\.ics", "");
        assertThat(secret).hasSize(64);
        assertThat(asked("/api/v1/projects", "Authorization", "Bearer " + secret)
                        .statusCode())
                .isEqualTo(401);
        assertThat(asked("/api/v1/projects", "Cookie", "MINGDU_SESSION=" + secret)
                        .statusCode())
                .isEqualTo(401);
        assertThat(asked("/calendars/" + secret.substring(0, 63) + (secret.endsWith("A") ? "B" : "A") + ".ics")
                        .statusCode())
                .isEqualTo(404);
        assertThat(asked("/calendars/nonsense.ics").statusCode()).isEqualTo(404);
        assertThat(asked("/calendars/" + "A".repeat(64) + ".ics").statusCode()).isEqualTo(404);
        var kept = city.within(() -> jdbc.sql("""
                        select string_agg(k.hash, ' ') || ' ' ||
                               (select string_agg(e::text, ' ') from audit.open_entry e where e.tenant_id = :tenant)
                          from access.calendar_key k
                         where k.tenant_id = :tenant
                        """)
                .param("tenant", city.tenant().value())
                .query(String.class)
                .single());
        assertThat(kept).doesNotContain(secret).contains("生成或更换日历订阅地址");
    }

    @Test
    void of_a_sensitive_project_no_word_leaves_the_house() {
        var head = city.person("head").at(office).being("OWL").signsIn();
        milestone("主跨合龙", today.plusDays(20), today.plusDays(20));
        taken(owner.post("/meetings", meeting(1, "14:30")));
        obstacle();
        task();
        taken(head.write(
                "PUT",
                "/projects/" + bridge + "/mark",
                "{\"mark\":\"SENSITIVE\",\"reason\":\"办公会要求\",\"version\":0}",
                UUID.randomUUID()));
        var text = asked(address(head)).body();
        assertThat(titles(parsed(text))).contains("里程碑（敏感项目，登录后查看）", "会议（敏感项目，登录后查看）");
        var asked = asked(address(city.as("lander"))).body();
        assertThat(titles(parsed(asked))).containsExactly("会议（敏感项目，登录后查看）", "任务（敏感项目，登录后查看）", "问题（敏感项目，登录后查看）");
        for (var leaving : List.of(text, asked)) {
            assertThat(leaving.replace("\r\n ", "")).doesNotContain("大桥", "合龙", "地块", "三楼", "建设中心", "自然资源局");
        }
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        var path = address(owner);
        var tag = asked(path).headers().firstValue("ETag").orElseThrow();
        assertThat(asked(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        milestone("合龙", today.plusDays(40), today.plusDays(40));
        assertThat(asked(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void who_asks_too_often_has_to_wait() {
        var path = address(owner);
        var answers = java.util.stream.IntStream.range(0, 30)
                .map(number -> asked(path).statusCode())
                .boxed()
                .toList();
        assertThat(answers).startsWith(200).contains(429);
        var slow = asked(path);
        if (slow.statusCode() == 429) {
            assertThat(slow.headers().firstValue("Retry-After")).isPresent();
        }
        clock.moveOn(java.time.Duration.ofMinutes(2));
        assertThat(asked(path).statusCode()).isEqualTo(200);
    }

    // ---- of one project

    @Test
    void a_project_is_taken_along_as_a_file_by_whoever_sees_it_and_shows_them_what_they_see() {
        milestone("主跨合龙", today.plusDays(20), today.plusDays(20));
        obstacle();
        task();
        taken(owner.post("/meetings", meeting(1, "14:30")));
        var path = "/projects/" + bridge + "/calendar.ics";
        assertThat(titles(parsed(new String(owner.bytes(path), UTF_8))))
                .containsExactly("会议：大桥调度会", "任务到期：交付二号地块（大桥）", "问题解决期限：地块未交（大桥）", "里程碑：主跨合龙（大桥）");
        var builder =
                city.person("builder").at(city.contractor("施工乙")).being("CON").signsIn();
        assertThat(builder.get(path).status()).isEqualTo(404);
        assertThat(city.as("lander").get(path).status()).isEqualTo(404);
    }
}
