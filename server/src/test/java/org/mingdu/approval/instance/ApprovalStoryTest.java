package org.mingdu.approval.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding;
import org.mingdu.access.People;
import org.mingdu.access.Posts.Place;
import org.mingdu.approval.Approvals;
import org.mingdu.approval.Subject;
import org.mingdu.approval.SubjectKind;
import org.mingdu.approval.Verdict;
import org.mingdu.approval.drawing.Mode;
import org.mingdu.approval.drawing.Participants;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.drawing.Step;
import org.mingdu.approval.instance.Context.Capacity;
import org.mingdu.approval.instance.TakeAct.Taken;
import org.mingdu.approval.route.PublishRoute;
import org.mingdu.approval.route.SaveRoute;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.mingdu.support.ACity;
import org.mingdu.support.Together;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// Approvals on the real database: what is kept, who is asked, and what happens when two press together.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class ApprovalStoryTest {
    /// A kind of subject that only this test has.
    static class Matters implements SubjectKind {
        final Map<UUID, List<Verdict>> verdicts = new ConcurrentHashMap<>();
        final Set<UUID> broken = ConcurrentHashMap.newKeySet();

        @Override
        public String kind() {
            return "test-matter";
        }

        @Override
        public String title() {
            return "试验事项";
        }

        @Override
        public List<Route.Field> fields() {
            return List.of();
        }

        @Override
        public Map<String, String> facts(TenantId tenant, Subject subject) {
            return Map.of();
        }

        @Override
        public Route shipped() {
            return route(byRole("OWL"));
        }

        @Override
        public Optional<Place> example(Actor actor, UUID project) {
            return Optional.empty();
        }

        @Override
        public String page(TenantId tenant, Subject subject) {
            return "/";
        }

        @Override
        public Place place(TenantId tenant, Subject subject) {
            return new Place("/990100/", List.of(), null, null);
        }

        @Override
        public boolean mayBeSeenBy(Actor actor, Subject subject) {
            return false;
        }

        @Override
        public void decided(TenantId tenant, Subject subject, Verdict verdict) {
            if (broken.contains(subject.id())) {
                throw new IllegalStateException("the room above fails");
            }
            verdicts.computeIfAbsent(subject.id(), _ -> new ArrayList<>()).add(verdict);
        }
    }

    @TestConfiguration
    static class WithMatters {
        @Bean
        Matters matters() {
            return new Matters();
        }
    }

    private final ApplicationContext house;
    private final Approvals approvals;
    private final TakeAct acts;
    private final SaveRoute save;
    private final PublishRoute publish;
    private final EventTable events;
    private final TaskTable tasks;
    private final People people;
    private final Founding founding;
    private final Matters matters;
    private final JdbcClient jdbc;
    private ACity city;
    private OrganisationId office;
    private Actor clerk;
    private Actor chief;
    private Actor leader;
    private Actor keeper;

    ApprovalStoryTest(
            ApplicationContext house,
            Approvals approvals,
            TakeAct acts,
            SaveRoute save,
            PublishRoute publish,
            EventTable events,
            TaskTable tasks,
            People people,
            Founding founding,
            Matters matters,
            JdbcClient jdbc) {
        this.house = house;
        this.approvals = approvals;
        this.acts = acts;
        this.save = save;
        this.publish = publish;
        this.events = events;
        this.tasks = tasks;
        this.people = people;
        this.founding = founding;
        this.matters = matters;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void a_city_with_a_route_of_two_steps() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        clerk = enters("clerk", "OWN");
        chief = enters("chief", "PM");
        leader = enters("leader", "OWL");
        keeper = enters("keeper", "BUS");
        published(route(byRole("PM")));
    }

    @Test
    void two_who_agree_decide_and_the_room_above_is_told_once() {
        var subject = subject();
        var id = begun(subject);
        assertThat(waiting(subject)).containsExactly(chief.person());
        agree(chief, id, 1);
        assertThat(waiting(subject)).containsExactly(leader.person());
        agree(leader, id, 2);
        assertThat(standing(subject)).isEqualTo("APPROVED");
        assertThat(waiting(subject)).isEmpty();
        assertThat(matters.verdicts.get(subject.id())).containsExactly(Verdict.APPROVED);
    }

    @Test
    void the_open_tasks_are_those_of_the_history() {
        var id = begun(subject());
        agree(chief, id, 1);
        var state = within(() -> State.of(events.history(city.tenant(), id)));
        assertThat(within(() -> tasks.of(city.tenant(), id)))
                .isEqualTo(KeepMatter.turns(id, route(byRole("PM")), state, Duration.ofHours(24)));
    }

    @Test
    void a_box_is_read_page_by_page() {
        var first = begun(subject());
        var second = begun(subject());
        for (var box : List.of("TODO", "STARTED")) {
            var reader = city.as(box.equals("TODO") ? "chief" : "clerk");
            var page = reader.get("/approvals?limit=1&box=" + box).json();
            var next = reader.get("/approvals?limit=1&box=" + box + "&after="
                    + page.path("next").asString());
            assertThat(next.status()).as(next.text()).isEqualTo(200);
            assertThat(List.of(
                            page.at("/items/0/id").asString(),
                            next.json().at("/items/0/id").asString()))
                    .containsExactlyInAnyOrder(first.toString(), second.toString());
        }
    }

    @Test
    void of_two_who_press_together_one_wins_and_the_other_is_told() {
        published(route(new Participants.Named(
                List.of(chief.person().value(), leader.person().value()))));
        var id = begun(subject());
        Act agree = new Act.Agree(1, "同意", Map.of());
        var answers = Together.press(
                () -> take(chief, id, agree, Capacity.PARTY), () -> take(leader, id, agree, Capacity.PARTY));
        assertThat(answers)
                .hasAtLeastOneElementOfType(Taken.Done.class)
                .contains(new Taken.Refused(Reason.NO_SUCH_ROUND));
    }

    @Test
    void a_subject_is_decided_once_at_a_time() {
        var subject = subject();
        var id = begun(subject);
        assertThat(start(subject)).isEqualTo(new Approvals.Started.UnderWay());
        assertThat(take(clerk, id, new Act.Withdraw(), Capacity.PARTY)).isInstanceOf(Taken.Done.class);
        assertThat(start(subject)).isInstanceOf(Approvals.Started.Begun.class);
    }

    @Test
    void when_the_room_above_fails_nothing_is_decided() {
        var subject = subject();
        var id = begun(subject);
        agree(chief, id, 1);
        matters.broken.add(subject.id());
        assertThatThrownBy(() -> agree(leader, id, 2)).hasMessageContaining("the room above fails");
        assertThat(standing(subject)).isEqualTo("RUNNING");
        assertThat(waiting(subject)).containsExactly(leader.person());
    }

    @Test
    void a_refused_act_leaves_no_event() {
        var id = begun(subject());
        var before = within(() -> events.history(city.tenant(), id));
        assertThat(take(clerk, id, new Act.Agree(1, "", Map.of()), Capacity.PARTY))
                .isEqualTo(new Taken.Refused(Reason.NOT_YOUR_TURN));
        assertThat(within(() -> events.history(city.tenant(), id))).isEqualTo(before);
    }

    @Test
    void who_takes_no_part_finds_nothing() {
        var id = begun(subject());
        var stranger = enters("stranger", "OWN");
        assertThat(take(stranger, id, new Act.Agree(1, "", Map.of()), Capacity.PARTY))
                .isEqualTo(new Taken.NotFound());
        var elsewhere = ACity.in(house);
        var other =
                elsewhere.person("other").at(elsewhere.owner("外地")).being("PM").enters();
        var actor =
                elsewhere.within(() -> people.actor(elsewhere.tenant(), other).orElseThrow());
        assertThat(elsewhere.within(() -> acts.handle(actor, id, new Act.Withdraw(), Capacity.STEWARD)))
                .isEqualTo(new Taken.NotFound());
    }

    @Test
    void who_is_not_here_is_not_asked_in() {
        var id = begun(subject());
        assertThat(take(chief, id, new Act.HandOn(1, new PersonId(UUID.randomUUID()), ""), Capacity.PARTY))
                .isEqualTo(new Taken.Refused(Reason.NOT_HERE));
    }

    @Test
    void an_empty_post_goes_to_those_above() {
        published(route(byRole("AUD")));
        var subject = subject();
        begun(subject);
        assertThat(waiting(subject)).containsExactly(keeper.person());
    }

    @Test
    void what_is_under_way_keeps_its_route() {
        var subject = subject();
        var id = begun(subject);
        published(route(byRole("AUD")));
        agree(chief, id, 1);
        assertThat(waiting(subject)).containsExactly(leader.person());
    }

    @Test
    void nobody_publishes_what_they_drew_and_nothing_travels_on_a_draft() {
        var draft = drawn(route(byRole("AUD")));
        assertThat(within(() -> publish.handle(clerk, "test-matter", draft)))
                .isEqualTo(new PublishRoute.Outcome.OwnDrawing());
        assertThat(within(() -> publish.handle(leader, "test-matter", draft + 1)))
                .isInstanceOf(PublishRoute.Outcome.Stale.class);
        var subject = subject();
        begun(subject);
        assertThat(waiting(subject)).containsExactly(chief.person());
    }

    @Test
    void whoever_may_publish_is_told_of_a_draft_once_and_who_drew_it_when_it_is_in_force() {
        city.person("security").at(office).being("SEC").reachingAll().signsIn();
        var business =
                city.person("business").at(office).being("BUS").reachingAll().signsIn();
        var draft = drawn(route(byRole("AUD")));
        within(() -> save.handle(clerk, matters, route(byRole("PM")), draft));
        assertThat(business.get("/notices").json().at("/items/0/subject").asString())
                .isEqualTo("待您核对：试验事项审批流程");
        assertThat(business.get("/notices").json().path("items")).hasSize(1);
        assertThat(business.get("/notices").json().at("/items/0/link").asString())
                .isEqualTo("/approval-routes/test-matter");
        var before = toldTo(clerk).size();
        assertThat(within(() -> publish.handle(leader, "test-matter", draft + 1)))
                .isInstanceOf(PublishRoute.Outcome.Published.class);
        assertThat(toldTo(clerk)).hasSize(before + 1).endsWith("已发布：试验事项审批流程");
    }

    private List<String> toldTo(Actor person) {
        return within(() -> jdbc.sql("""
                        select n.subject
                          from notice.notice n
                         where n.tenant_id = :tenant
                           and n.person_id = :person
                           and n.kind like 'proposal.%'
                        """)
                .param("tenant", person.tenant().value())
                .param("person", person.person().value())
                .query((row, _) -> row.getString(1))
                .list());
    }

    @Test
    void a_draft_drawn_on_in_between_is_not_drawn_over() {
        drawn(route(byRole("AUD")));
        assertThat(within(() -> save.handle(leader, matters, route(byRole("PM")), null)))
                .isInstanceOf(SaveRoute.Outcome.Stale.class);
        assertThat(within(() -> save.handle(leader, matters, route(byRole(" ")), 1)))
                .isEqualTo(new SaveRoute.Outcome.Invalid(List.of("审批环节“甲”没有选择角色，请选择。")));
    }

    @Test
    void history_is_not_changed_by_the_application() {
        begun(subject());
        for (var sql : List.of(
                "update approval.event set number = 9", "delete from approval.event", "truncate approval.event")) {
            assertThatThrownBy(() -> within(() -> jdbc.sql(sql).update()))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void only_a_demo_is_erased_with_its_history() {
        var id = begun(subject());
        assertThatThrownBy(() -> within(() -> jdbc.sql("select approval.erase_demo(:tenant) is null")
                        .param("tenant", city.tenant().value())
                        .query(Boolean.class)
                        .single()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("is no demo");
        assertThat(within(() -> events.history(city.tenant(), id))).isNotEmpty();
    }

    @Test
    void a_city_that_goes_takes_its_matters_with_it() {
        var subject = subject();
        begun(subject);
        city.within(() -> {
            founding.erase(city.tenant());
            return true;
        });
        assertThat(within(() -> approvals.current(city.tenant(), subject))).isEmpty();
    }

    private Actor enters(String login, String role) {
        var person = city.person(login)
                .named(login)
                .at(office)
                .being(role)
                .reaching(Founding.Reach.region(ACity.REGION))
                .enters();
        return within(() -> people.actor(city.tenant(), person).orElseThrow());
    }

    private static Participants byRole(String role) {
        return new Participants.ByRole(role);
    }

    private static Route route(Participants first) {
        return new Route(
                "两级审批",
                "BUS",
                List.of(),
                List.of(
                        new Step.Start("start", "a"),
                        new Step.User("a", "甲", new Mode.First(), first, null, List.of(), false, "b"),
                        new Step.User("b", "乙", new Mode.First(), byRole("OWL"), null, List.of(), false, "end"),
                        new Step.End("end")));
    }

    private void published(Route route) {
        var draft = drawn(route);
        assertThat(within(() -> publish.handle(leader, "test-matter", draft)))
                .isInstanceOf(PublishRoute.Outcome.Published.class);
    }

    private int drawn(Route route) {
        var outcome = within(() -> save.handle(clerk, matters, route, null));
        assertThat(outcome).isInstanceOf(SaveRoute.Outcome.Saved.class);
        return ((SaveRoute.Outcome.Saved) outcome).draft().version();
    }

    private static Subject subject() {
        return new Subject("test-matter", UUID.randomUUID());
    }

    private UUID begun(Subject subject) {
        var started = start(subject);
        assertThat(started).isInstanceOf(Approvals.Started.Begun.class);
        return ((Approvals.Started.Begun) started).approval();
    }

    private Approvals.Started start(Subject subject) {
        return within(() -> approvals.start(clerk, subject, "某事项", Map.of()));
    }

    private void agree(Actor who, UUID id, int round) {
        assertThat(take(who, id, new Act.Agree(round, "同意", Map.of()), Capacity.PARTY))
                .isInstanceOf(Taken.Done.class);
    }

    private Taken take(Actor who, UUID id, Act act, Capacity capacity) {
        return within(() -> acts.handle(who, id, act, capacity));
    }

    private List<PersonId> waiting(Subject subject) {
        return within(() -> approvals.current(city.tenant(), subject))
                .orElseThrow()
                .waitsFor();
    }

    private String standing(Subject subject) {
        return within(() -> approvals.current(city.tenant(), subject))
                .orElseThrow()
                .standing();
    }

    private <T> T within(Supplier<T> work) {
        return city.within(work);
    }
}
