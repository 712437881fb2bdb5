package org.mingdu.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is true of every route there is or will be, whoever knocks.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRouteTest {
    private static final String NOWHERE = new UUID(7, 7).toString();

    /// Names that stand in an address in place of an id, since everybody knows them.
    private static final Set<String> KNOWN_NAMES = Set.of("code", "item", "kind", "need");

    private final ApplicationContext house;
    private final JsonNode document;
    private ACity city;
    private Caller all;

    EveryRouteTest(ApplicationContext house) throws IOException {
        this.house = house;
        document = JsonMapper.shared().readTree(new ClassPathResource("/api/openapi.json").getContentAsByteArray());
    }

    @BeforeAll
    void somebody_who_may_do_everything() {
        city = ACity.in(house);
        var office = city.owner("建设中心");
        city.project("大桥").ownedBy(office).entered();
        all = city.person("all").at(office).beingEverything().reachingAll().signsIn();
    }

    private static String address(Description.Route route) {
        return route.path()
                .substring("/api/v1".length())
                .replace("{kind}", "CHANGE")
                .replaceAll("\\{\\w+}", NOWHERE);
    }

    @Test
    void a_stranger_is_let_through_by_nothing_but_what_is_open() {
        var stranger = city.stranger();
        var wrong = new ArrayList<String>();
        var asked = 0;
        for (var route : Description.routes()) {
            if (route.isOpen()) {
                continue;
            }
            asked++;
            var answer = route.reads()
                    ? stranger.get(address(route))
                    : stranger.once(route.method(), address(route), "{}", UUID.randomUUID());
            if (answer.status() != 401 || !answer.slug().equals("signed-out")) {
                wrong.add("%s %s answers a stranger with %d".formatted(route.method(), route.path(), answer.status()));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(150);
    }

    /// A form another site could send, plain text, and a patch that would reach any member by its path.
    @Test
    void no_write_reads_what_is_not_json() {
        assertThat(all.stepsUp().status()).isEqualTo(204);
        var bodies = new Bodies(document);
        var wrong = new ArrayList<String>();
        var asked = 0;
        for (var route : Description.routes()) {
            var fitting = route.reads() ? JsonMapper.shared().nullNode() : bodies.fitting(route.method(), route.path());
            if (fitting.isNull() || route.isOpen()) {
                continue;
            }
            asked++;
            for (var type : List.of(
                    "text/plain",
                    "application/x-www-form-urlencoded",
                    "application/json-patch+json",
                    "application/Merge-Patch+JSON; charset=utf-8")) {
                var answer = all.raw(
                        route.method(),
                        "/api/v1" + address(route),
                        fitting.toString().getBytes(StandardCharsets.UTF_8),
                        all.marks(type, "X-HTTP-Method-Override", "DELETE"));
                // 403: what this person may not do at all is refused before the body is looked at.
                if (answer.status() != 415 && answer.status() != 403) {
                    wrong.add("%s %s reads %s: %d".formatted(route.method(), route.path(), type, answer.status()));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(50);
    }

    @Test
    void a_page_has_a_largest_size_whatever_is_asked_for() {
        var wrong = new ArrayList<String>();
        var asked = 0;
        for (var route : Description.routes()) {
            var limited = document.path("paths")
                    .path(route.path())
                    .path("get")
                    .path("parameters")
                    .valueStream()
                    .anyMatch(parameter -> parameter.path("name").asString().equals("limit"));
            if (!route.reads() || !limited) {
                continue;
            }
            asked++;
            for (var limit : List.of("1000000", "2147483647", "-1", "0", "-2147483648")) {
                var answer = all.get(address(route) + "?limit=" + limit);
                if (answer.status() >= 500
                        || (answer.status() == 200
                                && answer.json().path("items").size() > 200)) {
                    wrong.add("%s?limit=%s: %d".formatted(route.path(), limit, answer.status()));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(10);
    }

    @Test
    void nothing_that_could_be_counted_up_stands_in_an_address() {
        var others = new TreeSet<String>();
        for (var route : Description.routes()) {
            for (var parameter : route.handler().getParameters()) {
                if (parameter.isAnnotationPresent(PathVariable.class) && parameter.getType() != UUID.class) {
                    assertThat(parameter.getType().getPackageName())
                            .as(route.path())
                            .isNotEmpty();
                    others.add(parameter.getName());
                }
            }
        }
        assertThat(KNOWN_NAMES).containsAll(others);
    }

    @Test
    void a_change_that_does_not_say_which_version_it_saw_overwrites_nothing() {
        var office = city.owner("计划中心");
        var owner =
                city.person("owner" + UUID.randomUUID()).at(office).being("OWN").signsIn();
        var path = "/projects/" + city.project("原名").ownedBy(office).entered();
        for (var version : List.of(
                "",
                ",\"version\":null",
                ",\"version\":\"1\"",
                ",\"version\":1.0",
                ",\"version\":0",
                ",\"version\":-1",
                ",\"version\":2",
                ",\"version\":[1]",
                ",\"version\":true")) {
            for (var header : List.of("X-Nothing", "If-Match")) {
                var answer = owner.raw(
                        "PUT",
                        "/api/v1" + path,
                        renamed(office, version),
                        owner.marks("application/json", header, "*"));
                assertThat(answer.status()).as(version + ": " + answer.text()).isIn(400, 409, 422);
            }
        }
        assertThat(owner.get(path).json().path("name").asString()).isEqualTo("原名");
        assertThat(owner.get(path).json().path("version").asInt()).isEqualTo(1);
    }

    private static byte[] renamed(OrganisationId office, String version) {
        return """
                {"name":"改名","typeCode":"MUNICIPAL","natureCode":"1","regionCode":"990100",
                 "ownerOrganisationId":"%s","stage":"CONSTRUCTION","investment":"5000000.00","notSecret":true%s}
                """.formatted(office, version).getBytes(StandardCharsets.UTF_8);
    }

    /// Roles, rights and members every object has in a browser, sent along with what one may say of oneself.
    @Test
    void what_one_says_of_oneself_adds_no_right() {
        var plain = city.person("plain").at(city.owner("另一单位")).being("RES").signsIn();
        var before = plain.get("/session").json();
        var more = """
                ,"roles":["SYS","BUS"],"role":"SYS","rights":["people.manage"],"admin":true,"active":true,
                 "organisationId":"%s","tenantId":"%s","personId":"%s","enabled":true,"mustChangePassword":false,
                 "__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}
                """.formatted(NOWHERE, NOWHERE, NOWHERE);
        for (var said : List.of(
                "PUT /own-email {\"email\":\"plain@example.gov.cn\"",
                "PUT /notice-settings {\"digest\":false,\"wishes\":[],\"version\":0",
                "PUT /approval-phrases {\"items\":[\"同意。\"]",
                "POST /session/password {\"current\":\"%s\",\"next\":\"Another-Password-9\""
                        .formatted(ACity.PASSWORD))) {
            var words = said.split(" ", 3);
            var answer = plain.write(words[0], words[1], words[2] + more, UUID.randomUUID());
            assertThat(answer.status()).as(said + ": " + answer.text()).isLessThan(300);
            assertThat(answer.text()).doesNotContain("isAdmin");
        }
        var after = plain.get("/session").json();
        for (var part : List.of("roles", "can", "person")) {
            assertThat(after.path(part)).as(part).isEqualTo(before.path(part));
        }
        assertThat(plain.get("/notice-settings").text()
                        + plain.get("/approval-phrases").text())
                .doesNotContain("isAdmin", "__proto__");
        assertThat(plain.get("/people").status()).isEqualTo(403);
    }
}
