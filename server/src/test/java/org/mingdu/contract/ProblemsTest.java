package org.mingdu.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Whatever goes wrong, wherever: problem+json with a lasting type, a sentence in Chinese that tells what to do, and
/// nothing of the inside.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(ProblemsTest.Broken.class)
class ProblemsTest {
    private static final String KEY = UUID.randomUUID().toString();
    private static final String NOWHERE = new UUID(7, 7).toString();

    @Autowired
    ApplicationContext house;

    private Caller caller;
    private Caller stranger;

    /// Routes that fail as no route of ours should.
    @RestController
    static class Broken {
        @GetMapping("/api/v1/broken/{how}")
        @Allows(because = "a test", action = "a test")
        String broken(Actor actor, @PathVariable String how) {
            throw switch (how) {
                case "duplicate" ->
                    new DuplicateKeyException(
                            "insert into project.project", new SQLException("duplicate key", "23505"));
                case "database" ->
                    new UncategorizedSQLException(
                            "select", "select secret from access.account", new SQLException("no", "42P01"));
                case "lock" -> new CannotAcquireLockException("deadlock");
                case "status" -> new ResponseStatusException(HttpStatus.GONE);
                default -> new IllegalStateException("secret of " + actor.name());
            };
        }

        @GetMapping("/api/v1/unruled")
        String unruled() {
            return "reached";
        }
    }

    @BeforeAll
    void a_city() {
        var city = ACity.in(house);
        city.person("all")
                .at(city.owner("建设中心"))
                .beingEverything()
                .reachingAll()
                .enters();
        city.person("plain").at(city.owner("另一单位")).being("RES").enters();
        caller = city.as("all");
        stranger = city.stranger();
    }

    private static Arguments that(int status, String type, String method, String path, String body, String... headers) {
        return Arguments.of(status, type, method, path, body, headers);
    }

    static Stream<Arguments> whatCanGoWrong() {
        var json = new String[] {"Content-Type", "application/json", "Idempotency-Key", KEY};
        return Stream.of(
                that(404, "kernel:not-found", "GET", "/nothing/there", ""),
                that(404, "kernel:not-found", "GET", "/projects/" + NOWHERE, ""),
                that(404, "kernel:not-found", "GET", "/projects/no-id", ""),
                that(400, "kernel:malformed", "GET", "/lots/%00", ""),
                that(405, "kernel:method-not-allowed", "PUT", "/projects", "{}", json),
                that(405, "kernel:method-not-allowed", "PATCH", "/projects/" + NOWHERE, "{}", json),
                that(406, "kernel:not-acceptable", "GET", "/desk", "", "Accept", "image/png"),
                that(
                        415,
                        "kernel:media-type",
                        "POST",
                        "/projects",
                        "<a/>",
                        "Content-Type",
                        "text/xml",
                        "Idempotency-Key",
                        KEY),
                that(
                        415,
                        "kernel:media-type",
                        "POST",
                        "/projects",
                        "x",
                        "Content-Type",
                        "nonsense",
                        "Idempotency-Key",
                        KEY),
                that(400, "kernel:malformed", "POST", "/projects", "{", json),
                that(400, "kernel:malformed", "POST", "/projects", "", json),
                that(400, "kernel:malformed", "POST", "/projects", "[".repeat(5000), json),
                that(400, "kernel:malformed", "POST", "/projects", "{\"name\":\"甲\",\"name\":\"乙\"}", json),
                that(422, "kernel:invalid", "POST", "/projects", "{\"investment\":\"viel\"}", json),
                that(422, "kernel:invalid", "POST", "/projects", "{}", json),
                that(422, "kernel:invalid", "GET", "/projects?limit=many", ""),
                that(422, "kernel:invalid", "GET", "/projects?owner=me", ""),
                that(422, "kernel:invalid", "GET", "/projects?after=made-up", ""),
                that(422, "kernel:invalid", "GET", "/progress-reports?state=LOST", ""),
                that(400, "kernel:malformed", "GET", "/projects?q=%00", ""),
                that(400, "kernel:malformed", "GET", "/check/uscc", ""),
                that(400, "kernel:malformed", "GET", "/projects;a=b", ""),
                that(400, "kernel:malformed", "GET", "//projects", ""),
                that(400, "kernel:malformed", "GET", "/%2e%2e/projects", ""),
                that(
                        400,
                        "kernel:malformed",
                        "POST",
                        "/plan-imports",
                        "no parts",
                        "Content-Type",
                        "multipart/form-data; boundary=x",
                        "Idempotency-Key",
                        KEY),
                that(
                        400,
                        "kernel:malformed",
                        "POST",
                        "/plan-imports",
                        "--x--",
                        "Content-Type",
                        "multipart/form-data; boundary=x",
                        "Idempotency-Key",
                        KEY),
                that(
                        400,
                        "kernel:malformed",
                        "POST",
                        "/plan-imports",
                        "no border",
                        "Content-Type",
                        "multipart/form-data",
                        "Idempotency-Key",
                        KEY),
                that(400, "kernel:malformed", "POST", "/plan-imports", "{}", json),
                that(413, "access:too-large", "POST", "/projects", " ".repeat((8 << 20) + 1), json),
                that(
                        400,
                        "access:idempotency-key-missing",
                        "POST",
                        "/projects",
                        "{}",
                        "Content-Type",
                        "application/json"),
                that(400, "access:idempotency-key-missing", "POST", "/projects", "{}", "Idempotency-Key", "17"),
                that(409, "kernel:conflict", "GET", "/broken/duplicate", ""),
                that(500, "kernel:fault", "GET", "/broken/database", ""),
                that(500, "kernel:fault", "GET", "/broken/otherwise", ""),
                that(503, "access:try-again", "GET", "/broken/lock", ""),
                that(400, "kernel:malformed", "GET", "/broken/status", ""),
                that(403, "access:no-right", "GET", "/unruled", ""));
    }

    @ParameterizedTest(name = "{2} {3} is {1}")
    @MethodSource("whatCanGoWrong")
    void what_goes_wrong_is_told_as_a_problem(
            int status, String type, String method, String path, String body, String[] headers) {
        told(caller.odd(method, path, body, headers), status, type);
    }

    @Test
    void who_is_not_signed_in_is_told_so_before_anything_else() {
        told(stranger.get("/projects"), 401, "access:signed-out");
        told(stranger.get("/broken/otherwise"), 401, "access:signed-out");
        told(stranger.odd("POST", "/projects", "{}", "Content-Type", "application/json"), 401, "access:signed-out");
        told(stranger.odd("POST", "/session", "{}", "Content-Type", "application/json"), 422, "kernel:invalid");
        told(stranger.post("/session", "{\"login\":\"nobody\",\"password\":\"x\"}"), 401, "access:sign-in-refused");
    }

    @Test
    void a_request_another_site_could_have_sent_is_refused() {
        told(caller.writeWithoutMark("/projects", "{}"), 403, "access:forged");
    }

    private static void told(Caller.Answer answer, int status, String type) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.raw().headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var problem = answer.json();
        assertThat(problem.path("type").asString()).isEqualTo("urn:mingdu:problem:" + type);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asString()).as("tells what to do").matches("(?s)\\p{IsHan}.*请.*。");
        assertThat(problem.path("title").asString()).matches("\\p{IsHan}+");
        assertThat(answer.text())
                .doesNotContainPattern("(?i)exception|org\\.|java|select |insert |access\\.account|secret|trace");
        if (status == 422 && type.endsWith(":invalid")) {
            assertThat(problem.path("errors").size()).isPositive();
        }
    }
}
