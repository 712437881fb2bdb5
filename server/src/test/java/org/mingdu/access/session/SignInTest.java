package org.mingdu.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding;
import org.mingdu.access.Founding.Reach;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.SetClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    SetClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Founding founding;

    private ACity city;
    private OrganisationId office;

    @BeforeEach
    void found() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        city.person("wang").at(office).being("OWN").enters();
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putRight();
    }

    private Caller.Answer tries(Caller caller, String login, String password) {
        return caller.post("/session", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password));
    }

    private Caller.Answer wrong(int times) {
        var stranger = city.stranger();
        for (var guess = 1; guess < times; guess++) {
            tries(stranger, city.login("wang"), "wrong");
        }
        return tries(stranger, city.login("wang"), "wrong");
    }

    @Test
    void a_lock_refuses_the_right_password_too_and_ends_by_itself() {
        assertThat(wrong(5).slug()).isEqualTo("locked");
        assertThat(tries(city.stranger(), city.login("wang"), ACity.PASSWORD).slug())
                .isEqualTo("locked");
        clock.moveOn(Duration.ofMinutes(16));
        assertThat(tries(city.stranger(), city.login("wang"), ACity.PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void four_wrong_passwords_are_forgiven_by_the_right_one() {
        wrong(4);
        assertThat(tries(city.stranger(), city.login("wang"), ACity.PASSWORD).status())
                .isEqualTo(200);
        assertThat(wrong(4).slug()).isEqualTo("sign-in-refused");
    }

    @Test
    void a_login_that_nobody_has_locks_like_one_that_somebody_has() {
        var stranger = city.stranger();
        for (var guess = 1; guess <= 6; guess++) {
            var known = tries(stranger, city.login("wang"), "wrong");
            var unknown = tries(stranger, city.login("nobody"), "wrong");
            assertThat(unknown.status()).as("guess %d", guess).isEqualTo(known.status());
            assertThat(unknown.slug()).isEqualTo(known.slug());
        }
    }

    @Test
    void guesses_sent_at_once_are_counted_one_by_one() throws Exception {
        var answers = new ArrayList<Caller.Answer>();
        try (var many = Executors.newFixedThreadPool(12)) {
            var sent = new ArrayList<java.util.concurrent.Future<Caller.Answer>>();
            for (var guess = 0; guess < 12; guess++) {
                var stranger = city.stranger();
                sent.add(many.submit(() -> tries(stranger, city.login("wang"), "wrong")));
            }
            for (var answer : sent) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).filteredOn(answer -> answer.status() == 401).hasSize(4);
        assertThat(answers).filteredOn(answer -> answer.status() == 429).hasSize(8);
    }

    @Test
    void an_unused_session_ends_after_two_hours_and_a_used_one_after_twelve() {
        var idle = city.as("wang");
        clock.moveOn(Duration.ofMinutes(119));
        assertThat(idle.get("/projects").status()).isEqualTo(200);
        clock.moveOn(Duration.ofMinutes(121));
        assertThat(idle.get("/projects").slug()).isEqualTo("signed-out");

        var busy = city.as("wang");
        for (var hour = 1; hour < 12; hour++) {
            clock.moveOn(Duration.ofHours(1));
            assertThat(busy.get("/projects").status()).as("hour %d", hour).isEqualTo(200);
        }
        clock.moveOn(Duration.ofMinutes(61));
        assertThat(busy.get("/projects").slug()).isEqualTo("signed-out");
    }

    @Test
    void the_database_keeps_the_hash_of_a_session_and_never_what_opens_it() throws Exception {
        var token = city.as("wang").cookie("MINGDU_SESSION").orElseThrow();
        var hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        var rows = jdbc.sql("select s::text from access.session s where s.tenant_id = :tenant")
                .param("tenant", city.tenant().value())
                .query(String.class)
                .list();
        assertThat(rows.toString()).contains(hash).doesNotContain(token);
        assertThat(jdbc.sql("select a.password from access.account a where a.login = :login")
                        .param("login", city.login("wang"))
                        .query(String.class)
                        .single())
                .startsWith("{argon2id}");
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        var wang = city.as("wang");
        var token = wang.cookie("MINGDU_SESSION").orElseThrow();
        assertThat(wang.write("DELETE", "/session", "", UUID.randomUUID()).status())
                .isEqualTo(204);
        var replayed = city.stranger().raw("GET", "/api/v1/projects", new byte[0], "Cookie", "MINGDU_SESSION=" + token);
        assertThat(replayed.status()).isEqualTo(401);
    }

    @Test
    void a_session_brought_along_is_not_the_one_that_is_given() {
        var stranger = city.stranger();
        var answer = stranger.raw(
                "POST",
                "/api/v1/session",
                "{\"login\":\"%s\",\"password\":\"%s\"}"
                        .formatted(city.login("wang"), ACity.PASSWORD)
                        .getBytes(StandardCharsets.UTF_8),
                stranger.marks("application/json"));
        var first = stranger.cookie("MINGDU_SESSION").orElseThrow();
        tries(stranger, city.login("wang"), ACity.PASSWORD);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(stranger.cookie("MINGDU_SESSION").orElseThrow()).isNotEqualTo(first);
    }

    @Test
    void cookies_are_closed_to_scripts_and_to_other_sites_and_under_https_to_plain_connections() {
        var stranger = city.stranger();
        var form = "{\"login\":\"%s\",\"password\":\"%s\"}"
                .formatted(city.login("wang"), ACity.PASSWORD)
                .getBytes(StandardCharsets.UTF_8);
        var plain = stranger.raw("POST", "/api/v1/session", form, stranger.marks("application/json"));
        assertThat(session(plain)).contains("HttpOnly").contains("SameSite=Lax").doesNotContain("Secure");
        var secure = stranger.raw(
                "POST",
                "/api/v1/session",
                form,
                stranger.marks("application/json", "X-Forwarded-For", "203.0.113.9", "X-Forwarded-Proto", "https"));
        assertThat(session(secure))
                .startsWith("__Host-MINGDU_SESSION=")
                .contains("Secure")
                .contains("HttpOnly")
                .contains("Path=/")
                .doesNotContain("Domain");
        assertThat(secure.raw().headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000"));
        assertThat(plain.raw().headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    private static String session(Caller.Answer answer) {
        return answer.raw().headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.contains("MINGDU_SESSION"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_new_password_from_the_administrator_ends_every_session_and_must_be_changed() {
        var admin = city.person("admin").at(office).being("SYS").reachingAll().signsIn();
        var phone = city.as("wang");
        var desk = city.as("wang");
        var person = desk.get("/session").json().path("person").path("id").asString();
        assertThat(admin.post("/people/" + person + "/password", "{\"next\":\"Another-Password-9\"}")
                        .status())
                .isEqualTo(204);
        assertThat(List.of(phone, desk))
                .allSatisfy(
                        caller -> assertThat(caller.get("/projects").status()).isEqualTo(401));
        var again = city.stranger().signedIn(city.login("wang"), "Another-Password-9");
        assertThat(again.get("/projects").slug()).isEqualTo("password-must-change");
    }

    @Test
    void who_changes_the_password_stays_and_every_other_session_ends() {
        var phone = city.as("wang");
        var desk = city.as("wang");
        assertThat(desk.post(
                                "/session/password",
                                "{\"current\":\"%s\",\"next\":\"Another-Password-9\"}".formatted(ACity.PASSWORD))
                        .status())
                .isEqualTo(204);
        assertThat(phone.get("/projects").status()).isEqualTo(401);
        assertThat(desk.get("/projects").status()).isEqualTo(200);
    }

    @Test
    void who_left_is_out_at_once_and_cannot_come_back() {
        var admin = city.person("admin").at(office).being("SYS").reachingAll().signsIn();
        var wang = city.as("wang");
        var person = wang.get("/session").json().path("person").path("id").asString();
        assertThat(admin.post("/people/" + person + "/leave", "").status()).isEqualTo(204);
        assertThat(wang.get("/projects").status()).isEqualTo(401);
        assertThat(tries(city.stranger(), city.login("wang"), ACity.PASSWORD).slug())
                .isEqualTo("sign-in-refused");
    }

    @Test
    void a_password_hashed_anew_at_sign_in_still_has_to_be_changed() {
        jdbc.sql("update access.account set must_change = true, password = :hash where login = :login")
                .param("hash", "{pbkdf2-sm3}" + new Pbkdf2Sm3().encode(ACity.PASSWORD))
                .param("login", city.login("wang"))
                .update();
        var wang = city.as("wang");
        assertThat(jdbc.sql("select a.password from access.account a where a.login = :login")
                        .param("login", city.login("wang"))
                        .query(String.class)
                        .single())
                .startsWith("{argon2id}");
        assertThat(wang.get("/projects").slug()).isEqualTo("password-must-change");
    }

    @Test
    void a_demo_account_works_neither_through_a_proxy_nor_where_no_demo_was_asked_for() {
        city.person("demo").at(office).being("OWN").onThisMachineOnly().enters();
        var form = "{\"login\":\"%s\",\"password\":\"%s\"}"
                .formatted(city.login("demo"), ACity.PASSWORD)
                .getBytes(StandardCharsets.UTF_8);
        for (var header : List.of("X-Forwarded-For", "X-Real-IP", "Forwarded", "Via")) {
            var stranger = city.stranger();
            assertThat(stranger.raw(
                                    "POST",
                                    "/api/v1/session",
                                    form,
                                    stranger.marks("application/json", header, "203.0.113.9"))
                            .slug())
                    .as(header)
                    .isEqualTo("this-machine-only");
        }
        assertThat(tries(city.stranger(), city.login("demo"), ACity.PASSWORD).slug())
                .isEqualTo("demo-closed");
    }

    @Test
    void the_operator_unlocks_with_a_new_password() {
        wrong(5);
        assertThat(founding.resetPassword(city.login("wang"), "From-the-Operator-3"))
                .isTrue();
        var wang = city.stranger().signedIn(city.login("wang"), "From-the-Operator-3");
        assertThat(wang.get("/projects").slug()).isEqualTo("password-must-change");
        assertThat(founding.resetPassword("nobody" + city.mark(), "x")).isFalse();
    }

    @Test
    void a_grant_that_has_run_out_lets_nobody_in() {
        var wang = city.as("wang");
        city.within(() -> jdbc.sql("""
                        update access.role_grant
                           set valid_from = current_date - 2, valid_to = current_date - 1
                         where tenant_id = :tenant
                        """).param("tenant", city.tenant().value()).update());
        assertThat(wang.get("/projects").status()).isEqualTo(403);
        assertThat(wang.get("/session").json().path("can")).isEmpty();
        assertThat(wang.get("/session").json().path("roles"))
                .as("nor is it shown")
                .isEmpty();
    }

    @Test
    void sign_ins_good_and_bad_are_in_the_trail_without_a_password() {
        wrong(2);
        city.as("wang");
        var log = city.person("log")
                .at(office)
                .being("LOG")
                .reaching(Reach.TENANT)
                .signsIn();
        var lines = log.get("/audit-entries?q=" + java.net.URLEncoder.encode("登录", StandardCharsets.UTF_8))
                .text();
        assertThat(lines)
                .contains("口令不符")
                .contains("DONE")
                .doesNotContain("wrong")
                .doesNotContain(ACity.PASSWORD);
    }
}
