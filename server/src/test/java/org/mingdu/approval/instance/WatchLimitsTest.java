package org.mingdu.approval.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding;
import org.mingdu.access.People;
import org.mingdu.approval.Approvals;
import org.mingdu.approval.Subject;
import org.mingdu.approval.drawing.Limit;
import org.mingdu.approval.drawing.Mode;
import org.mingdu.approval.drawing.Participants;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.drawing.Step;
import org.mingdu.approval.instance.Context.Capacity;
import org.mingdu.kernel.Actor;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.SetClock;
import org.mingdu.support.Together;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// Who is told what of an approval, by acts and by the clock; the clock never decides.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class WatchLimitsTest {
    /// Ten hours for the one who is asked, and the business administrator above.
    static final class Timed extends ApprovalStoryTest.Matters {
        @Override
        public Route shipped() {
            return new Route(
                    "限时审批",
                    "BUS",
                    List.of(),
                    List.of(
                            new Step.Start("start", "a"),
                            new Step.User(
                                    "a",
                                    "审核",
                                    new Mode.First(),
                                    new Participants.ByRole("PM"),
                                    new Limit(10, Limit.Unit.HOURS),
                                    List.of(),
                                    false,
                                    "end"),
                            new Step.End("end")));
        }
    }

    @TestConfiguration
    static class WithMatters {
        @Bean
        Timed timed() {
            return new Timed();
        }
    }

    private final ApplicationContext house;
    private final Approvals approvals;
    private final TakeAct acts;
    private final WatchLimits watch;
    private final People people;
    private final SetClock clock;
    private ACity city;
    private Actor clerk;
    private Actor chief;
    private UUID id;

    WatchLimitsTest(
            ApplicationContext house,
            Approvals approvals,
            TakeAct acts,
            WatchLimits watch,
            People people,
            SetClock clock) {
        this.house = house;
        this.approvals = approvals;
        this.acts = acts;
        this.watch = watch;
        this.people = people;
        this.clock = clock;
    }

    @BeforeEach
    void a_matter_waits_for_the_chief() {
        city = ACity.in(house);
        clerk = enters("clerk", "OWN");
        chief = enters("chief", "PM");
        enters("keeper", "BUS");
        var started = city.within(
                () -> approvals.start(clerk, new Subject("test-matter", UUID.randomUUID()), "某事项", Map.of()));
        assertThat(started).isInstanceOf(Approvals.Started.Begun.class);
        id = ((Approvals.Started.Begun) started).approval();
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putRight();
    }

    private Actor enters(String login, String role) {
        var office = city.owner("单位" + login);
        var person = city.person(login)
                .named(login)
                .at(office)
                .being(role)
                .reaching(Founding.Reach.region(ACity.REGION))
                .enters();
        return city.within(() -> people.actor(city.tenant(), person).orElseThrow());
    }

    private boolean round() {
        watch.watch(city.tenant());
        return true;
    }

    private List<String> told(String who) {
        return told(city.as(who));
    }

    /// The oldest first.
    private static List<String> told(Caller who) {
        var found = new ArrayList<String>();
        for (var item : who.get("/notices").json().path("items")) {
            found.addFirst(item.path("kindName").asString() + " "
                    + item.path("subject").asString());
        }
        return found;
    }

    private List<String> history(String who) {
        var lines = new ArrayList<String>();
        for (var line : city.as(who).get("/approvals/" + id).json().path("history")) {
            lines.add(line.path("text").asString());
        }
        return lines;
    }

    private void does(Actor who, Act act) {
        assertThat(city.within(() -> acts.handle(who, id, act, Capacity.PARTY))).isInstanceOf(TakeAct.Taken.Done.class);
    }

    @Test
    void whose_turn_it_is_is_told_and_the_initiator_hears_how_it_ended() {
        assertThat(told("chief")).containsExactly("待办 请办理：某事项");
        assertThat(told("clerk")).isEmpty();
        does(clerk, new Act.Urge(1));
        assertThat(told("chief")).containsExactly("待办 请办理：某事项", "催办 催办：某事项");
        does(chief, new Act.GiveBack(1, new Act.Target.Initiator(), Act.Way.AGAIN, "请补充资料"));
        assertThat(told("clerk")).containsExactly("退回 已退回：某事项");
        assertThat(city.as("clerk").get("/notices").text()).doesNotContain("请补充资料");
        does(clerk, new Act.Resubmit(Map.of(), Map.of()));
        does(chief, new Act.Agree(2, "同意", Map.of()));
        assertThat(told("clerk")).containsExactly("退回 已退回：某事项", "办结 已办结：某事项");
        var notice = city.as("clerk").get("/notices").json().at("/items/0");
        assertThat(notice.path("text").asString()).isEqualTo("结果：同意。");
        assertThat(notice.path("link").asString()).isEqualTo("/approvals/" + id);
    }

    @Test
    void who_ends_it_themselves_is_not_told_that_it_ended() {
        does(clerk, new Act.Withdraw());
        assertThat(told("clerk")).isEmpty();
    }

    @Test
    void who_is_given_it_to_read_is_told() {
        var keeper = enters("reader", "BUS");
        does(clerk, new Act.Copy(List.of(keeper.person())));
        assertThat(told("reader")).containsExactly("抄送 抄送：某事项");
    }

    @Test
    void the_clock_reminds_once_and_once_more_and_then_tells_those_above_and_nothing_is_decided() {
        round();
        assertThat(told("chief")).hasSize(1);
        clock.moveOn(Duration.ofHours(5));
        round();
        round();
        assertThat(told("chief")).containsExactly("待办 请办理：某事项", "将超时 将超时：某事项");
        clock.moveOn(Duration.ofHours(5));
        round();
        round();
        assertThat(told("chief")).containsExactly("待办 请办理：某事项", "将超时 将超时：某事项", "已超时 已超时：某事项");
        assertThat(told("keeper")).isEmpty();
        clock.moveOn(Duration.ofHours(24));
        round();
        round();
        assertThat(told("chief")).hasSize(3);
        assertThat(told("keeper")).containsExactly("升级 超时未办：某事项");
        assertThat(history("keeper")).contains("“审核”用时过半，已提醒办理人员", "“审核”超过办理时限，已提醒办理人员", "“审核”超时未办，已告知上级keeper");
        assertThat(city.as("chief")
                        .get("/approvals/" + id)
                        .json()
                        .path("standing")
                        .asString())
                .isEqualTo("RUNNING");
        does(chief, new Act.Agree(1, "同意", Map.of()));
    }

    @Test
    void of_two_rounds_at_once_one_finds_what_the_other_sent() {
        clock.moveOn(Duration.ofHours(40));
        Together.press(this::round, this::round);
        round();
        assertThat(told("chief")).containsExactly("待办 请办理：某事项", "已超时 已超时：某事项");
        assertThat(told("keeper")).containsExactly("升级 超时未办：某事项");
        assertThat(history("keeper").stream().filter(line -> line.contains("已告知上级")))
                .hasSize(1);
    }
}
