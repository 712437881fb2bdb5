package org.mingdu.access.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// What another site can make somebody's browser send, and what it is told of the answer: nothing changes.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class ForgedRequestTest {
    private static final List<String> OTHER_SITES =
            List.of("https://evil.example", "null", "http://localhost.evil.example", "https://mingdu.evil.example");

    private final ApplicationContext house;
    private ACity city;
    private OrganisationId office;
    private Caller owner;

    ForgedRequestTest(ApplicationContext house) {
        this.house = house;
    }

    @BeforeEach
    void found() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        owner = city.person("owner").at(office).being("OWN").signsIn();
    }

    private byte[] form(String name) {
        return """
                {"name":"%s","typeCode":"MUNICIPAL","natureCode":"1","regionCode":"990100",
                 "ownerOrganisationId":"%s","stage":"CONSTRUCTION","investment":"5000000.00","notSecret":true}
                """.formatted(name, office).getBytes(StandardCharsets.UTF_8);
    }

    private int projects() {
        return owner.get("/projects").json().path("total").asInt();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "elsewhere", "same-origin, cross-site"})
    void the_right_mark_does_not_count_where_the_browser_says_that_another_site_asks(String from) {
        var written = owner.raw(
                "POST", "/api/v1/projects", form("河道"), owner.marks("application/json", "Sec-Fetch-Site", from));
        assertThat(written.status()).isEqualTo(403);
        assertThat(written.slug()).isEqualTo("forged");
        assertThat(projects()).isZero();

        // Signing somebody in under the attacker's name is a write as well.
        var stranger = city.stranger();
        var signIn = "{\"login\":\"%s\",\"password\":\"%s\"}"
                .formatted(city.login("owner"), ACity.PASSWORD)
                .getBytes(StandardCharsets.UTF_8);
        assertThat(stranger.raw(
                                "POST",
                                "/api/v1/session",
                                signIn,
                                stranger.marks("application/json", "Sec-Fetch-Site", from))
                        .slug())
                .isEqualTo("forged");
        assertThat(stranger.get("/session").json().path("signedIn").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void our_own_screens_get_through(String from) {
        var written = owner.raw(
                "POST", "/api/v1/projects", form("河道"), owner.marks("application/json", "Sec-Fetch-Site", from));
        assertThat(written.status()).as(written.text()).isEqualTo(201);
    }

    @Test
    void what_a_page_elsewhere_can_send_with_a_form_or_a_picture_changes_nothing() {
        for (var origin : OTHER_SITES) {
            for (var type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data")) {
                var answer = owner.raw(
                        "POST",
                        "/api/v1/projects",
                        form("河道"),
                        "Content-Type",
                        type,
                        "Origin",
                        origin,
                        "Referer",
                        "https://evil.example/",
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
                assertThat(answer.slug()).as("%s from %s", type, origin).isEqualTo("forged");
            }
        }
        for (var picture : List.of("/api/v1/projects?name=x&notSecret=true", "/api/v1/session/password?next=x")) {
            owner.raw("GET", picture, new byte[0]);
        }
        assertThat(projects()).isZero();
        assertThat(city.as("owner").get("/projects").status())
                .as("the password is what it was")
                .isEqualTo(200);
    }

    @Test
    void no_other_site_is_allowed_to_read_an_answer_or_to_ask_for_more() {
        for (var origin : OTHER_SITES) {
            for (var path : List.of("/api/v1/projects", "/api/v1/session", "/api/v1/none", "/")) {
                allowsNobody(owner.raw("GET", path, new byte[0], "Origin", origin), origin + " " + path);
                allowsNobody(
                        owner.raw(
                                "OPTIONS",
                                path,
                                new byte[0],
                                "Origin",
                                origin,
                                "Access-Control-Request-Method",
                                "POST",
                                "Access-Control-Request-Headers",
                                "x-xsrf-token,idempotency-key"),
                        "before a write from " + origin + " to " + path);
            }
        }
    }

    private static void allowsNobody(Caller.Answer answer, String why) {
        assertThat(answer.raw().headers().map().keySet())
                .as(why)
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control-allow"));
    }

    /// The session's own cookies are looked at in `SignInTest`.
    @Test
    void the_cookie_of_the_mark_is_not_sent_along_from_elsewhere_and_under_https_not_in_the_open()
            throws IOException, InterruptedException {
        var plain = markCookie("http");
        assertThat(plain).contains("SameSite=Lax").contains("Path=/").doesNotContain("Domain", "Secure");
        assertThat(markCookie("https")).contains("SameSite=Lax").contains("Secure");
    }

    private String markCookie(String scheme) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                        + house.getEnvironment().getProperty("local.server.port") + "/api/v1/session"))
                .header("X-Forwarded-For", "203.0.113.77")
                .header("X-Forwarded-Proto", scheme)
                .build();
        try (var browser = HttpClient.newHttpClient()) {
            return browser
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .headers()
                    .allValues("Set-Cookie")
                    .stream()
                    .filter(cookie -> cookie.startsWith("XSRF-TOKEN="))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void fields_in_the_address_and_names_that_lead_inside_a_class_bind_to_nothing() {
        var other = city.owner("别的中心");
        var answer = owner.raw(
                "POST",
                "/api/v1/projects?name=x&ownerOrganisationId=" + other + "&project.owner.id=" + other
                        + "&class.module.classLoader.resources.context.parent.pipeline.first.suffix=.jsp",
                form("河道"),
                owner.marks("application/json"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var kept = owner.get("/projects/" + answer.json().path("id").asString()).json();
        assertThat(kept.path("name").asString()).isEqualTo("河道");
        assertThat(kept.toString()).contains(office.toString()).doesNotContain(other.toString());
    }

    @Test
    void a_question_asked_twice_over_shows_no_more_than_asked_once() {
        var other = city.owner("别的中心");
        var hidden = city.project("医院").ownedBy(other).entered();
        var shown = city.project("大桥").ownedBy(office).entered();
        for (var query : List.of(
                "owner=" + office + "&owner=" + other,
                "owner=" + other + "&owner=" + office,
                "region=990100&region=",
                "limit=1&limit=200",
                "q=&q=%E5%8C%BB")) {
            var answer = owner.get("/projects?" + query);
            assertThat(answer.status()).as(query).isIn(200, 400, 422);
            assertThat(answer.text()).as(query).doesNotContain(hidden.toString());
        }
        assertThat(owner.get("/projects").text()).contains(shown.toString());
    }
}
