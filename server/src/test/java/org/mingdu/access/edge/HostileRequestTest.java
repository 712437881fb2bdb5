package org.mingdu.access.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// Requests as attackers and broken programs make them: each gets a clear refusal, none an answer of 500.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HostileRequestTest {
    @Autowired
    ApplicationContext house;

    private ACity city;
    private OrganisationId office;
    private ProjectId project;
    private Caller owner;

    @BeforeEach
    void found() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        project = city.project("大桥").ownedBy(office).entered();
        owner = city.person("owner").at(office).being("OWN").signsIn();
    }

    private String form(String name) {
        return """
                {"name":"%s","typeCode":"MUNICIPAL","natureCode":"1","regionCode":"990100",
                 "ownerOrganisationId":"%s","stage":"CONSTRUCTION","investment":"5000000.00","notSecret":true}
                """.formatted(name, office);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Caller.Answer post(String body, String type) {
        return owner.raw("POST", "/api/v1/projects", bytes(body), owner.marks(type));
    }

    @Test
    void every_answer_good_or_bad_carries_the_headers_that_protect_the_browser() {
        for (var path : List.of("/api/v1/projects", "/api/v1/projects/x", "/api/v1/none", "/", "/projects")) {
            var headers = owner.raw("GET", path, new byte[0]).raw().headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).as(path).contains("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy"))
                    .as(path)
                    .contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).as(path).isPresent();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains(
                                    "script-src 'self';",
                                    "object-src 'none'",
                                    "base-uri 'none'",
                                    "frame-ancestors 'none'"));
            assertThat(headers.firstValue("Server")).isEmpty();
            assertThat(headers.firstValue("X-Powered-By")).isEmpty();
            assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
        }
        assertThat(owner.get("/projects").raw().headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }

    @Test
    void what_is_not_json_is_not_read() {
        for (var type : List.of(
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/xml",
                "application/x-java-serialized-object")) {
            assertThat(post(form("河道"), type).status()).as(type).isEqualTo(415);
        }
        assertThat(owner.raw(
                                "PATCH",
                                "/api/v1/projects/" + project,
                                bytes("[]"),
                                owner.marks("application/json-patch+json"))
                        .status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{\"name\":\"河\\u0000道\"}",
                "{\"name\":\"河\\ud83d道\"}",
                "{\"version\":\"1\"}",
                "{\"version\":1.5}",
                "{\"version\":99999999999}",
                "{\"notSecret\":\"true\"}",
                "{\"notSecret\":1}",
                "{\"investment\":5000000}",
                "{\"investment\":\"٥٠٠\"}",
                "{\"investment\":\"0x10\"}",
                "{\"investment\":\"+1\"}",
                "{\"investment\":\"1,000\"}",
                "{\"plannedStart\":\"2026-02-30\"}",
                "{\"plannedStart\":\"+999999999-12-31\"}",
                "{\"plannedStart\":\"0001-01-01\"}",
                "{\"plannedStart\":[2026,1,1]}",
                "{\"plannedStart\":\"2026-01-01T00:00:00Z\"}",
                "{\"plannedStart\":20000}",
                "{\"ownerOrganisationId\":\"1 or 1=1\"}",
                "[]",
                "\"x\"",
                "",
                "nul"
            })
    void what_one_reader_understands_and_another_does_not_is_refused(String change) {
        var body = change.startsWith("{")
                ? change.substring(0, change.length() - 1) + "," + form("河道").substring(1)
                : change;
        if (change.contains("investment")) {
            body = body.replace(",\"investment\":\"5000000.00\"", "");
        }
        if (change.contains("notSecret")) {
            body = body.replace(",\"notSecret\":true", "");
        }
        if (change.startsWith("{\"name\":\"河")) {
            body = body.replace("\"name\":\"河道\",", "");
        }
        if (change.contains("or 1=1")) {
            body = body.replaceAll("\"ownerOrganisationId\":\"[0-9a-f-]{36}\",", "");
        }
        var answer = post(body, "application/json");
        assertThat(answer.status()).as(answer.text()).isIn(400, 422);
        assertThat(answer.text()).doesNotContain("Exception", "org.", "java.", "select ");
    }

    @Test
    void depth_without_end_and_bodies_without_end_are_refused() {
        assertThat(post("[".repeat(100_000), "application/json").status()).isIn(400, 422);
        var large = post("{\"name\":\"" + "大".repeat(3 << 20) + "\"}", "application/json");
        assertThat(large.status()).isEqualTo(413);
    }

    @Test
    void a_stranger_is_refused_before_anything_large_is_read() {
        var stranger = city.stranger();
        var large = new byte[1 << 20];
        Arrays.fill(large, (byte) ' ');
        assertThat(stranger.raw("POST", "/api/v1/session", large, stranger.marks("application/json"))
                        .status())
                .isEqualTo(413);
        assertThat(stranger.raw("POST", "/api/v1/session", large, stranger.marks("multipart/form-data; boundary=x"))
                        .status())
                .isEqualTo(415);
        assertThat(stranger.raw(
                                "POST",
                                "/api/v1/plan-imports",
                                large,
                                stranger.marks("multipart/form-data; boundary=x"))
                        .status())
                .isEqualTo(401);
        assertThat(stranger.raw(
                                "POST",
                                "/api/v1/plan-imports",
                                large,
                                "Content-Type",
                                "multipart/form-data; boundary=x")
                        .slug())
                .isEqualTo("forged");
    }

    @Test
    void fields_nobody_offered_change_nothing() {
        var created = owner.post("/projects", form("河道").replace("{", """
                {"id":"01890000-0000-7000-8000-000000000001","status":"CLOSED","demo":true,"tenantId":"x","version":99,
                 "seenBy":["party:x"],"createdBy":"x","__proto__":{"admin":true},"class":{"module":"x"},
                """));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        var stored =
                owner.get("/projects/" + created.json().path("id").asString()).json();
        assertThat(stored.path("id").asString()).isNotEqualTo("01890000-0000-7000-8000-000000000001");
        assertThat(stored.path("status").asString()).isEqualTo("ACTIVE");
        assertThat(stored.path("demo").asBoolean()).isFalse();
        assertThat(stored.path("version").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=(select%20pg_sleep(5))",
                "sort=name;select%201",
                "sort=name%20collate%20%22C%22",
                "sort=-",
                "sort=id",
                "after=AAAA",
                "after=eB93aGF0",
                "after=eB8xLTI",
                "after=%21",
                "owner=1%20or%201=1",
                "q=%00",
                "region=%00",
                "q=a%1bb"
            })
    void a_list_asked_for_in_a_way_it_does_not_know_says_so(String query) {
        var answer = owner.get("/projects?" + query);
        assertThat(answer.status()).as(answer.text()).isIn(400, 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%25",
                "q=_",
                "q=%27",
                "q=%5C",
                "q=%27%20or%201=1--",
                "q=a%26b:*!(",
                "region=%25",
                "region=_",
                "type=%27",
                "stage=%25",
                "q=%F0%9F%92%A9"
            })
    void wildcards_and_quotes_are_looked_for_and_not_obeyed(String query) {
        var answer = owner.get("/projects?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("items")).isEmpty();
    }

    @Test
    void what_the_client_says_about_its_own_reach_is_not_asked_for() {
        var other = city.project("医院").ownedBy(city.owner("别的中心")).entered();
        for (var query : List.of("dataScope=ALL", "params[dataScope]=or%201=1", "tenantId=x", "scope=*")) {
            assertThat(owner.get("/projects?" + query.replace("[", "%5B").replace("]", "%5D"))
                            .text())
                    .as(query)
                    .doesNotContain(other.toString());
        }
        var asked = owner.raw(
                "GET", "/api/v1/projects/" + other, new byte[0], "X-User", "admin", "X-Original-URL", "/admin");
        assertThat(asked.status()).isEqualTo(404);
    }

    @Test
    void a_page_is_never_larger_than_it_may_be() {
        for (var limit : List.of("1000000", "-1", "0", "2147483647")) {
            assertThat(owner.get("/projects?limit=" + limit).status()).as(limit).isEqualTo(200);
        }
        assertThat(owner.get("/projects?limit=99999999999").status()).isEqualTo(422);
        assertThat(owner.get("/projects?limit=x").status()).isEqualTo(422);
    }

    @Test
    void methods_and_addresses_are_what_they_are() {
        var path = "/api/v1/projects/" + project;
        var form = bytes(form("改"));
        assertThat(owner.raw("POST", path, form, owner.marks("application/json", "X-HTTP-Method-Override", "PUT"))
                        .status())
                .isEqualTo(405);
        assertThat(owner.raw("POST", path + "?_method=PUT", form, owner.marks("application/json"))
                        .status())
                .isEqualTo(405);
        for (var verb : List.of("TRACE", "JEFF", "CONNECTED")) {
            assertThat(owner.raw(verb, path, new byte[0], owner.marks("application/json"))
                            .status())
                    .as(verb)
                    .isIn(400, 405, 501);
        }
        for (var twisted : List.of(
                "/api/v1//projects",
                "/api;x=y/v1/projects",
                "/api/v1/projects%2f" + project,
                "/api/v1/x/..%2fprojects",
                "/%61pi/v1/projects",
                "/api/v1/projects/" + project + "%00",
                "/api/v1/projects/")) {
            assertThat(city.stranger().raw("GET", twisted, new byte[0]).status())
                    .as(twisted)
                    .isIn(400, 401, 404);
        }
        assertThat(owner.raw("GET", path, new byte[0], "Accept", "text/html").status())
                .isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/v3/api-docs",
                "/swagger-ui.html",
                "/swagger-ui/index.html",
                "/h2-console",
                "/druid/index.html",
                "/jolokia",
                "/.git/config",
                "/api/v1/unknown",
                "/application.yml",
                "/assets/..%2f..%2fapplication.yml",
                "/WEB-INF/web.xml"
            })
    void nothing_of_the_works_is_shown_to_a_stranger(String path) {
        var answer = city.stranger().raw("GET", path, new byte[0]);
        var page = answer.raw().headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        assertThat((answer.status() == 200 && page) || List.of(400, 401, 404).contains(answer.status()))
                .as("%d %s", answer.status(), answer.text())
                .isTrue();
        assertThat(answer.text()).doesNotContain("datasource", "openapi\":", "repositoryformatversion");
    }

    @Test
    void a_mark_of_another_session_does_not_count() {
        var other = city.stranger();
        var marks = owner.marks("application/json");
        marks[3] = other.cookie("XSRF-TOKEN").orElseThrow();
        assertThat(owner.raw("POST", "/api/v1/projects", bytes(form("河道")), marks)
                        .slug())
                .isEqualTo("forged");
        assertThat(owner.raw(
                                "POST",
                                "/api/v1/projects?_csrf="
                                        + owner.cookie("XSRF-TOKEN").orElseThrow(),
                                bytes(form("河道")),
                                "Content-Type",
                                "application/json")
                        .slug())
                .as("only the header counts")
                .isEqualTo("forged");
        var stranger = city.stranger();
        assertThat(stranger.writeWithoutMark("/session", "{\"login\":\"x\",\"password\":\"y\"}")
                        .slug())
                .as("signing somebody in needs it too")
                .isEqualTo("forged");
    }

    @Test
    void a_key_is_ones_own_and_belongs_to_one_request() {
        var key = UUID.randomUUID();
        var colleague = city.person("colleague").at(office).being("OWN").signsIn();
        var mine = owner.write("POST", "/projects", form("河道"), key);
        var theirs = colleague.write("POST", "/projects", form("河道"), key);
        assertThat(theirs.status()).isEqualTo(201);
        assertThat(theirs.text()).isNotEqualTo(mine.text());
        assertThat(owner.write("PUT", "/projects/" + project, form("河道"), key).slug())
                .isEqualTo("idempotency-key-reused");
        assertThat(owner.raw(
                                "POST",
                                "/api/v1/projects",
                                bytes(form("河道")),
                                "Content-Type",
                                "application/json",
                                "X-XSRF-TOKEN",
                                owner.cookie("XSRF-TOKEN").orElseThrow())
                        .slug())
                .isEqualTo("idempotency-key-missing");
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (var many = Executors.newFixedThreadPool(times)) {
            var answers = new ArrayList<T>();
            for (var answer : many.invokeAll(java.util.Collections.nCopies(times, work))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    @Test
    void the_same_key_pressed_many_times_at_once_makes_one_thing() throws Exception {
        var key = UUID.randomUUID();
        var answers = atOnce(8, () -> owner.write("POST", "/projects", form("一次"), key));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(new HashSet<>(answers.stream().map(Caller.Answer::text).toList()))
                .hasSize(1);
        assertThat(owner.get("/projects?q=" + java.net.URLEncoder.encode("一次", StandardCharsets.UTF_8))
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void of_two_who_save_at_once_one_is_told() throws Exception {
        var form = form("抢先").replace("\"notSecret\"", "\"version\":1,\"notSecret\"");
        var answers = atOnce(
                6,
                () -> owner.write("PUT", "/projects/" + project, form, UUID.randomUUID())
                        .status());
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(5);
    }

    @Test
    void a_code_two_want_at_once_is_one_persons_and_the_other_is_told() throws Exception {
        var lot = "{\"code\":\"BD01\",\"name\":\"一标\"}";
        var lots = atOnce(
                6, () -> owner.post("/projects/" + project + "/lots", lot).status());
        assertThat(lots).filteredOn(status -> status == 201).hasSize(1);
        assertThat(lots).filteredOn(status -> status == 409 || status == 422).hasSize(5);
        var coded = form("有码").replace("\"typeCode\"", "\"nationalCode\":\"2205-610721-04-01-262897\",\"typeCode\"");
        var projects = atOnce(6, () -> owner.post("/projects", coded).status());
        assertThat(projects).filteredOn(status -> status == 201).hasSize(1);
        assertThat(projects)
                .filteredOn(status -> status == 409 || status == 422)
                .hasSize(5);
    }

    @Test
    void a_name_that_would_break_a_page_or_a_log_is_kept_as_text() {
        var name = "</script><img src=x onerror=alert(1)>${jndi:ldap://127.0.0.1:1389/a}${7*191}";
        var created = owner.post("/projects", form(name));
        assertThat(created.status()).isEqualTo(201);
        assertThat(owner.get("/projects/" + created.json().path("id").asString())
                        .json()
                        .path("name")
                        .asString())
                .isEqualTo(name);
        var unseen = owner.post("/projects", form("大\u202e桥\u200b二"));
        assertThat(owner.get("/projects/" + unseen.json().path("id").asString())
                        .json()
                        .path("name")
                        .asString())
                .isEqualTo("大桥二");
    }
}
