package org.mingdu.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.jobs.Housekeeping;
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

/// Word of a statutory limit: before, on and after its last day, to the leader after that, and each once.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class ReminderStoryTest {
    private final ApplicationContext house;
    private final SetClock clock;
    private final Housekeeping round;
    private ACity city;
    private Caller clerk;
    private ProjectId project;
    private LocalDate due;

    ReminderStoryTest(ApplicationContext house, SetClock clock, List<Housekeeping> rounds) {
        this.house = house;
        this.clock = clock;
        round = rounds.stream()
                .filter(one -> one.name().equals("lifecycle-limit-reminder"))
                .findFirst()
                .orElseThrow();
    }

    @BeforeEach
    void a_project_with_a_limit_of_thirty_days_that_begins_today() {
        city = ACity.in(house);
        var office = city.owner("建设中心");
        clerk = city.person("clerk").at(office).being("OWN").signsIn();
        city.person("leader").at(office).being("OWL").enters();
        city.person("stranger").at(city.owner("别处")).being("OWN", "OWL").enters();
        project = city.project("大桥").ownedBy(office).inStage("CONTRACT").entered();
        var begun = clerk.post(
                "/projects/" + project + "/clocks",
                "{\"code\":\"EIA_FORM\",\"beganOn\":\"%s\",\"reason\":\"收到报告表\"}".formatted(LocalDate.now(clock)));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        due = LocalDate.parse(begun.json().at("/items/0/dueOn").asString());
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putRight();
    }

    private void daysAfterItsEnd(int days) {
        clock.moveOn(Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(clock), due.plusDays(days))));
    }

    /// Signed in anew: no session lasts as long as a limit.
    private List<String> kinds(String login) {
        var found = new ArrayList<String>();
        city.as(login)
                .get("/notices")
                .json()
                .path("items")
                .forEach(one -> found.add(one.path("kind").asString()));
        return found;
    }

    @Test
    void each_word_goes_out_once_and_only_the_leader_hears_last() {
        round.run();
        assertThat(kinds("clerk")).isEmpty();
        daysAfterItsEnd(-6);
        round.run();
        round.run();
        assertThat(kinds("clerk")).containsExactly("limit.near");
        daysAfterItsEnd(-2);
        round.run();
        daysAfterItsEnd(0);
        round.run();
        assertThat(kinds("clerk")).containsExactly("limit.near", "limit.near", "limit.near");
        daysAfterItsEnd(1);
        round.run();
        round.run();
        assertThat(kinds("clerk")).contains("limit.overdue").hasSize(4);
        assertThat(kinds("leader")).isEmpty();
        daysAfterItsEnd(3);
        round.run();
        round.run();
        assertThat(kinds("clerk")).hasSize(4);
        assertThat(kinds("leader")).containsExactly("limit.escalated");
        assertThat(kinds("stranger")).isEmpty();
    }

    @Test
    void hours_that_are_over_reach_the_leader_with_the_next_round() {
        var minute = DateTimeFormatter.ofPattern("HH:mm").withZone(clock.getZone());
        var begun = clerk.post(
                "/projects/" + project + "/clocks",
                "{\"code\":\"ACCIDENT_UNIT\",\"beganOn\":\"%s\",\"beganTime\":\"%s\",\"reason\":\"来电\"}"
                        .formatted(LocalDate.now(clock), minute.format(clock.instant())));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        round.run();
        assertThat(kinds("clerk")).containsExactly("limit.near");
        assertThat(kinds("leader")).isEmpty();
        clock.moveOn(Duration.ofMinutes(61));
        round.run();
        round.run();
        assertThat(kinds("clerk")).containsExactlyInAnyOrder("limit.near", "limit.overdue");
        assertThat(kinds("leader")).containsExactly("limit.escalated");
    }

    @Test
    void what_must_last_is_spoken_of_once_when_it_has() {
        var begun = clerk.post(
                "/projects/" + project + "/clocks",
                "{\"code\":\"CANDIDATE_PERIOD\",\"beganOn\":\"%s\",\"reason\":\"公示\"}".formatted(LocalDate.now(clock)));
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        round.run();
        assertThat(kinds("clerk")).isEmpty();
        clock.moveOn(Duration.ofDays(15));
        round.run();
        clock.moveOn(Duration.ofDays(1));
        round.run();
        assertThat(kinds("clerk")).containsExactly("limit.near");
        assertThat(kinds("leader")).isEmpty();
    }

    @Test
    void of_two_rounds_at_once_one_tells() {
        daysAfterItsEnd(0);
        Together.press(this::goesRound, this::goesRound);
        assertThat(kinds("clerk")).containsExactly("limit.near");
    }

    private boolean goesRound() {
        round.run();
        return true;
    }

    @Test
    void what_stands_still_or_is_done_is_not_spoken_of() {
        var one = clerk.get("/projects/" + project + "/clocks")
                .json()
                .path("items")
                .get(0);
        var paused = clerk.post(
                "/projects/" + project + "/clocks/" + one.path("id").asString() + "/steps",
                "{\"step\":\"PAUSE\",\"reason\":\"补正\",\"version\":1}");
        assertThat(paused.status()).as(paused.text()).isEqualTo(200);
        daysAfterItsEnd(5);
        round.run();
        assertThat(kinds("clerk")).isEmpty();
        assertThat(kinds("leader")).isEmpty();
    }
}
