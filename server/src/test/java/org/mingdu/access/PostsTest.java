package org.mingdu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.SetClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// Posts, grants for a time and over several scopes, and what is handed on to a colleague.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class PostsTest {
    private final ApplicationContext house;
    private final SetClock clock;
    private ACity city;
    private OrganisationId office;
    private OrganisationId other;
    private ProjectId bridge;
    private ProjectId school;
    private Caller admin;

    PostsTest(ApplicationContext house, SetClock clock) {
        this.house = house;
        this.clock = clock;
    }

    @BeforeEach
    void found() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        other = city.owner("教育中心");
        bridge = city.project("大桥").ownedBy(office).entered();
        school = city.project("学校").ownedBy(other).ofType("HOUSING").entered();
        admin = city.person("admin").at(office).being("SYS").reachingAll().signsIn();
    }

    @AfterEach
    void clock_right_again() {
        clock.putRight();
    }

    private String today(int days) {
        return java.time.LocalDate.now(clock).plusDays(days).toString();
    }

    private String id(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private String post(String name) {
        return id(admin.post("/organisations/" + office + "/posts", "{\"name\":\"%s\"}".formatted(name)));
    }

    private Caller.Answer seat(String post, PersonId person) {
        return admin.post("/posts/" + post + "/sittings", "{\"personId\":\"%s\"}".formatted(person));
    }

    private int sees(Caller caller, ProjectId project) {
        return caller.get("/projects/" + project).status();
    }

    private Caller.Answer delete(Caller caller, String path) {
        return caller.write("DELETE", path, "", UUID.randomUUID());
    }

    @Test
    void who_sits_on_a_post_has_its_roles_and_has_them_no_more_from_the_next_request_after_leaving_it() {
        var post = post("工程科科长");
        id(admin.post("/posts/" + post + "/grants", "{\"role\":\"PM\",\"scopeKind\":\"OWN\"}"));
        var li = city.person("li").named("李四").at(office).enters();
        var caller = city.as("li");
        assertThat(sees(caller, bridge)).isEqualTo(403);
        var page = admin.get("/organisations/" + office + "/posts").json();
        assertThat(page.at("/items/1/name").asString()).isEqualTo("工程科科长");
        assertThat(page.at("/items/1/vacant").asBoolean()).isTrue();

        var sitting = id(seat(post, li));
        assertThat(sees(caller, bridge)).isEqualTo(200);
        assertThat(sees(caller, school)).isEqualTo(404);
        page = admin.get("/organisations/" + office + "/posts").json();
        assertThat(page.at("/items/1/vacant").asBoolean()).isFalse();
        assertThat(page.at("/items/1/sittings/0/person/name").asString()).isEqualTo("李四");
        assertThat(page.at("/items/1/sittings/0/since").asString()).isEqualTo(today(0));
        assertThat(admin.get("/people/" + li).json().at("/grants/0/post").asString())
                .isEqualTo("工程科科长");

        assertThat(delete(admin, "/posts/" + post).slug()).isEqualTo("post-in-use");
        assertThat(delete(admin, "/sittings/" + sitting).status()).isEqualTo(204);
        assertThat(sees(caller, bridge)).isEqualTo(403);
    }

    @Test
    void a_seat_is_held_to_the_separation_of_duties_as_a_grant_is() {
        var post = post("安全岗");
        id(admin.post("/posts/" + post + "/grants", "{\"role\":\"SEC\",\"scopeKind\":\"TENANT\"}"));
        var clerk = city.person("clerk").named("赵一").at(office).being("OWN").enters();
        var refused = seat(post, clerk);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("detail").asString()).contains("“赵一”已是项目单位经办");
        var free = city.person("free").at(office).enters();
        id(seat(post, free));
        assertThat(admin.post("/posts/" + post + "/grants", "{\"role\":\"OWN\",\"scopeKind\":\"OWN\"}")
                        .slug())
                .isEqualTo("separation-of-duties");
    }

    @Test
    void a_grant_counts_from_its_first_day_to_its_last_and_who_holds_and_who_gave_it_are_told_a_week_before() {
        var li = city.person("li").at(office).enters();
        id(admin.post(
                "/people/" + li + "/grants",
                "{\"role\":\"OWN\",\"scopeKind\":\"OWN\",\"validFrom\":\"%s\",\"validTo\":\"%s\"}"
                        .formatted(today(1), today(10))));
        assertThat(sees(city.as("li"), bridge)).isEqualTo(403);
        assertThat(admin.get("/people/" + li).json().at("/grants/0/state").asString())
                .isEqualTo("TO_COME");
        clock.moveOn(Duration.ofDays(1));
        assertThat(sees(city.as("li"), bridge)).isEqualTo(200);
        tell();
        assertThat(city.as("li").get("/notices").text()).doesNotContain("授权将到期");
        clock.moveOn(Duration.ofDays(3));
        tell();
        tell();
        var told = city.as("li").get("/notices");
        assertThat(told.json().path("items")).hasSize(1);
        assertThat(told.text()).contains("授权将到期：项目单位经办");
        assertThat(city.as("admin").get("/notices").text()).contains("授权将到期：项目单位经办");
        assertThat(city.as("admin")
                        .get("/people/" + li)
                        .json()
                        .at("/grants/0/state")
                        .asString())
                .isEqualTo("ENDING");
        clock.moveOn(Duration.ofDays(6));
        assertThat(sees(city.as("li"), bridge)).isEqualTo(200);
        clock.moveOn(Duration.ofDays(1));
        assertThat(sees(city.as("li"), bridge)).isEqualTo(403);
    }

    private void tell() {
        house.getBeansOfType(Housekeeping.class).values().stream()
                .filter(job -> job.name().equals("ending-grants"))
                .forEach(Housekeeping::run);
    }

    @Test
    void a_leader_is_given_what_he_is_in_charge_of_at_once_across_offices_and_classes_of_projects() {
        var third = city.owner("水务中心");
        var dam = city.project("水库").ownedBy(third).ofType("WATER").entered();
        var leader = city.person("leader").at(office).enters();
        id(admin.post(
                "/people/" + leader + "/grants",
                "{\"role\":\"LDR\",\"scopeKind\":\"ORGANISATION\",\"scopeId\":\"%s\",\"further\":[{\"scopeKind\":\"CLASS\",\"scopeId\":\"HOUSING\"}]}"
                        .formatted(office)));
        var caller = city.as("leader");
        assertThat(sees(caller, bridge)).isEqualTo(200);
        assertThat(sees(caller, school)).isEqualTo(200);
        assertThat(sees(caller, dam)).isEqualTo(404);
        assertThat(admin.post(
                                "/people/" + leader + "/grants",
                                "{\"role\":\"LDR\",\"scopeKind\":\"CLASS\",\"scopeId\":\"H\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_part_of_ones_right_goes_to_a_colleague_no_wider_no_longer_and_ends_with_ones_own() {
        var chief = city.person("chief").at(office).enters();
        var grant = city.grant(chief, "PM", Founding.Reach.organisation(office));
        var colleague = city.person("colleague").at(office).enters();
        var stranger = city.person("stranger").at(other).enters();
        var caller = city.as("chief");
        var path = "/own-grants/" + grant + "/handings";
        assertThat(hand(caller, path, stranger, today(5), "").status()).isEqualTo(422);
        assertThat(hand(caller, path, colleague, today(-1), "").status()).isEqualTo(422);
        assertThat(hand(caller, path, colleague, today(5), ",\"rights\":[\"people.manage\"]")
                        .status())
                .isEqualTo(422);
        assertThat(hand(
                                caller,
                                path,
                                colleague,
                                today(5),
                                ",\"scopeKind\":\"PROJECT\",\"scopeId\":\"%s\"".formatted(school))
                        .status())
                .isEqualTo(422);
        var handed = id(hand(
                caller,
                path,
                colleague,
                today(5),
                ",\"rights\":[\"project.read\"],\"scopeKind\":\"PROJECT\",\"scopeId\":\"%s\"".formatted(bridge)));
        var theirs = city.as("colleague");
        assertThat(sees(theirs, bridge)).isEqualTo(200);
        assertThat(theirs.get("/notices").text()).contains("收到权限委托");
        var seen = theirs.get("/own-grants").json();
        assertThat(seen.at("/items/0/grant/handedBy").asString()).isEqualTo("chief");
        assertThat(seen.at("/items/0/mayHandOn").asBoolean()).isFalse();
        assertThat(hand(theirs, "/own-grants/" + handed + "/handings", chief, today(1), "")
                        .status())
                .as("handed on once more")
                .isEqualTo(404);
        assertThat(theirs.write(
                                "PUT",
                                "/projects/" + bridge + "/contact",
                                "{\"remark\":\"改\",\"version\":1}",
                                UUID.randomUUID())
                        .status())
                .as("a right that was not handed on")
                .isEqualTo(403);

        assertThat(seen.at("/items/0/grant/scopeName").asString()).isEqualTo("大桥");
        assertThat(caller.get("/own-grants").json().at("/handed/0/scopeName").asString())
                .isEqualTo("大桥");
        assertThat(delete(admin, "/grants/" + grant).status()).isEqualTo(204);
        assertThat(sees(theirs, bridge)).isEqualTo(403);
        assertThat(caller.get("/own-grants").json().path("handed"))
                .as("what ended with the grant it was a part of")
                .isEmpty();
    }

    @Test
    void a_grant_names_the_project_lot_or_class_it_is_on_to_whoever_may_know_it() {
        var lot = city.lot(bridge, "L1", "一标段", city.contractor("施工甲"), null);
        var li = city.person("li").at(office).enters();
        for (var scope : java.util.List.of(
                "\"PROJECT\",\"scopeId\":\"%s\"".formatted(school),
                "\"LOT\",\"scopeId\":\"%s\"".formatted(lot),
                "\"CLASS\",\"scopeId\":\"WATER\"")) {
            id(admin.post("/people/" + li + "/grants", "{\"role\":\"OWN\",\"scopeKind\":%s}".formatted(scope)));
        }
        var shown = admin.get("/people/" + li).json();
        assertThat(shown.at("/grants/0/scopeName").asString()).isEqualTo("学校");
        assertThat(shown.at("/grants/1/scopeName").asString()).isEqualTo("大桥 一标段");
        assertThat(shown.at("/grants/2/scopeName").asString()).isEqualTo("水利工程");
        assertThat(city.as("li")
                        .get("/own-grants")
                        .json()
                        .at("/items/1/grant/scopeName")
                        .asString())
                .isEqualTo("大桥 一标段");
        var local = city.person("local").at(office).being("SYS").signsIn();
        var part = local.get("/people/" + li).json();
        assertThat(part.at("/grants/0/scopeName").isString())
                .as("a project beyond what they look after")
                .isFalse();
        assertThat(part.at("/grants/1/scopeName").asString()).isEqualTo("大桥 一标段");
    }

    @Test
    void what_was_handed_on_can_be_taken_back_and_what_administrators_do_is_not_handed_on() {
        var chief = city.person("chief").at(office).enters();
        var grant = city.grant(chief, "PM", Founding.Reach.organisation(office));
        var colleague = city.person("colleague").at(office).enters();
        var caller = city.as("chief");
        var handed = id(hand(caller, "/own-grants/" + grant + "/handings", colleague, today(5), ""));
        assertThat(sees(city.as("colleague"), bridge)).isEqualTo(200);
        assertThat(delete(city.as("colleague"), "/handings/" + handed).status()).isEqualTo(404);
        assertThat(delete(caller, "/handings/" + handed).status()).isEqualTo(204);
        assertThat(sees(city.as("colleague"), bridge)).isEqualTo(403);
        var own = admin.get("/own-grants").json().at("/items/0/grant/id").asString();
        assertThat(hand(admin, "/own-grants/" + own + "/handings", colleague, today(5), "")
                        .slug())
                .isEqualTo("not-for-handing");
    }

    @Test
    void a_company_hands_on_one_of_its_lots_and_none_of_anothers() {
        var builder = city.contractor("施工甲");
        var one = city.lot(bridge, "L1", "一标", builder, null);
        var two = city.lot(bridge, "L2", "二标", city.contractor("施工乙"), null);
        var manager = city.person("manager").at(builder).enters();
        var grant = city.grant(manager, "CON", Founding.Reach.organisation(builder));
        var deputy = city.person("deputy").at(builder).enters();
        var caller = city.as("manager");
        var path = "/own-grants/" + grant + "/handings";
        var lot = ",\"scopeKind\":\"LOT\",\"scopeId\":\"%s\"";
        assertThat(hand(caller, path, deputy, today(2), lot.formatted(two)).status())
                .isEqualTo(422);
        assertThat(hand(
                                caller,
                                path,
                                deputy,
                                today(2),
                                ",\"scopeKind\":\"PROJECT\",\"scopeId\":\"%s\"".formatted(bridge))
                        .status())
                .isEqualTo(422);
        id(hand(caller, path, deputy, today(2), lot.formatted(one)));
        assertThat(city.as("deputy").get("/projects/" + bridge).json().path("lots"))
                .hasSize(1);
    }

    private static Caller.Answer hand(Caller caller, String path, PersonId to, String until, String more) {
        return caller.post(path, "{\"to\":\"%s\",\"validTo\":\"%s\"%s}".formatted(to, until, more));
    }
}
