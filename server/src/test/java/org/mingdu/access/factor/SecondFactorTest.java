package org.mingdu.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.SetClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// Signing in with a one-time code beside the password.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class SecondFactorTest {
    private static final String BOTH = "{\"password\":\"%s\",\"code\":\"%s\"}";

    private final ApplicationContext house;
    private final SetClock clock;
    private final JdbcClient jdbc;
    private final Founding founding;
    private ACity city;
    private OrganisationId office;
    private Caller wang;

    SecondFactorTest(ApplicationContext house, SetClock clock, JdbcClient jdbc, Founding founding) {
        this.house = house;
        this.clock = clock;
        this.jdbc = jdbc;
        this.founding = founding;
    }

    @BeforeEach
    void found() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        wang = city.person("wang").at(office).being("OWN").signsIn();
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putRight();
    }

    /// What somebody's telephone holds.
    private record Phone(String secret, List<String> recovery) {}

    private Phone enrols(Caller caller) {
        var begun = caller.post("/session/second-factor", "{\"password\":\"%s\"}".formatted(ACity.PASSWORD));
        assertThat(begun.status()).as(begun.text()).isEqualTo(200);
        var secret = begun.json().path("secret").asString();
        var shown = caller.post("/session/second-factor/confirmation", "{\"code\":\"%s\"}".formatted(code(secret, 0)));
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        var recovery = new ArrayList<String>();
        shown.json().path("codes").forEach(code -> recovery.add(code.asString()));
        // The code shown is used; some seconds into the half minute after the next no other begins during a test.
        var into = clock.instant().toEpochMilli() % 30_000;
        clock.moveOn(Duration.ofMillis(65_000 - into));
        return new Phone(secret, recovery);
    }

    private static byte[] bytes(String base32) {
        var out = new ByteArrayOutputStream();
        var held = 0;
        var bits = 0;
        for (var i = 0; i < base32.length(); i++) {
            held = (held << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(base32.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                out.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return out.toByteArray();
    }

    private String code(String secret, int stepsOn) {
        var step = clock.instant().getEpochSecond() / CodeProfile.STEP_SECONDS + stepsOn;
        return CodeProfile.HMAC_SHA1.code(bytes(secret), step, CodeProfile.DIGITS);
    }

    private Caller.Answer password(Caller caller, String password) {
        return caller.post(
                "/session", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(city.login("wang"), password));
    }

    private static Caller.Answer code(Caller caller, String code) {
        return caller.post("/session/code", "{\"code\":\"%s\"}".formatted(code));
    }

    private Caller halfway() {
        var caller = city.stranger();
        var answer = password(caller, ACity.PASSWORD);
        assertThat(answer.json().path("codeNeeded").asBoolean()).isTrue();
        assertThat(answer.json().path("signedIn").asBoolean()).isFalse();
        return caller;
    }

    @Test
    void who_uses_a_code_signs_in_in_two_steps() {
        var phone = enrols(wang);
        var caller = halfway();
        var half = caller.cookie("MINGDU_SESSION").orElseThrow();
        var answer = code(caller, code(phone.secret(), 0));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("signedIn").asBoolean()).isTrue();
        assertThat(caller.cookie("MINGDU_SESSION").orElseThrow()).isNotEqualTo(half);
        assertThat(caller.get("/projects").status()).isEqualTo(200);
    }

    @Test
    void between_the_steps_nothing_is_open_and_nothing_is_told() {
        enrols(wang);
        var caller = halfway();
        for (var path : List.of("/projects", "/desk", "/sign-ins", "/session/second-factor", "/organisations")) {
            assertThat(caller.get(path).slug()).as(path).isEqualTo("code-first");
        }
        var change = "{\"current\":\"%s\",\"next\":\"Another-Password-9\"}".formatted(ACity.PASSWORD);
        assertThat(caller.post("/session/password", change).slug()).isEqualTo("code-first");
        assertThat(caller.post("/session/step-up", "{\"password\":\"%s\"}".formatted(ACity.PASSWORD))
                        .slug())
                .isEqualTo("code-first");
        var view = caller.get("/session").json();
        assertThat(view.path("codeNeeded").asBoolean()).isTrue();
        assertThat(view.path("person").isObject()).isFalse();
        assertThat(view.path("can")).isEmpty();
        assertThat(wang.get("/sign-ins").json().path("items"))
                .as("nor does it count as a place where one is signed in")
                .hasSize(1);
        assertThat(caller.write("DELETE", "/session", "", UUID.randomUUID()).status())
                .isEqualTo(204);
    }

    /// What was answered before is told to nobody who has not shown the code.
    @Test
    void between_the_steps_nothing_is_answered_again() {
        enrols(wang);
        var key = UUID.randomUUID();
        var step = "{\"password\":\"%s\"}".formatted(ACity.PASSWORD);
        assertThat(wang.once("POST", "/session/step-up", step, key).status()).isEqualTo(204);
        assertThat(wang.once("POST", "/session/step-up", step, key).status()).isEqualTo(204);
        assertThat(halfway().once("POST", "/session/step-up", step, key).slug()).isEqualTo("code-first");
    }

    @Test
    void five_minutes_after_the_password_it_is_asked_for_again() {
        var phone = enrols(wang);
        var caller = halfway();
        clock.moveOn(Duration.ofSeconds(299));
        assertThat(code(caller, "000000").slug()).isEqualTo("invalid");
        clock.moveOn(Duration.ofSeconds(2));
        assertThat(code(caller, code(phone.secret(), 0)).slug()).isEqualTo("code-too-late");
        assertThat(code(city.stranger(), code(phone.secret(), 0)).slug()).isEqualTo("code-too-late");
    }

    @Test
    void a_code_is_good_once_and_for_its_half_minute_and_the_ones_beside_it() {
        var phone = enrols(wang);
        assertThat(code(halfway(), code(phone.secret(), -2)).status()).isEqualTo(422);
        assertThat(code(halfway(), code(phone.secret(), 2)).status()).isEqualTo(422);
        var early = code(phone.secret(), -1);
        assertThat(code(halfway(), early).status()).isEqualTo(200);
        assertThat(code(halfway(), early).status()).as("again").isEqualTo(422);
        var late = code(phone.secret(), 1);
        assertThat(code(halfway(), late).status()).isEqualTo(200);
        assertThat(code(halfway(), code(phone.secret(), 0)).status())
                .as("one before the last that was used")
                .isEqualTo(422);
    }

    @Test
    void of_two_who_show_the_same_code_at_once_one_is_in() throws Exception {
        var phone = enrols(wang);
        var callers = List.of(halfway(), halfway());
        var shown = code(phone.secret(), 0);
        var answers = new ArrayList<Integer>();
        try (var two = Executors.newFixedThreadPool(2)) {
            var work = new ArrayList<Callable<Integer>>();
            for (var caller : callers) {
                work.add(() -> code(caller, shown).status());
            }
            for (var answer : two.invokeAll(work)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void wrong_codes_lock_the_account_and_the_right_password_in_between_forgives_none() {
        var phone = enrols(wang);
        for (var guess = 1; guess <= 4; guess++) {
            assertThat(code(halfway(), "000000").status()).as("guess %d", guess).isEqualTo(422);
        }
        var caller = halfway();
        assertThat(code(caller, "000000").slug()).isEqualTo("locked");
        assertThat(code(caller, code(phone.secret(), 0)).slug()).isEqualTo("code-too-late");
        assertThat(password(city.stranger(), ACity.PASSWORD).slug()).isEqualTo("locked");
        clock.moveOn(Duration.ofMinutes(16));
        assertThat(code(halfway(), code(phone.secret(), 0)).status()).isEqualTo(200);
    }

    @Test
    void a_recovery_code_is_good_once_however_it_is_typed() {
        var phone = enrols(wang);
        assertThat(phone.recovery()).hasSize(10).doesNotHaveDuplicates();
        var one = phone.recovery().getFirst();
        var caller = halfway();
        assertThat(code(caller, one.toLowerCase(java.util.Locale.ROOT).replace("-", " "))
                        .status())
                .isEqualTo(200);
        assertThat(caller.get("/session/second-factor")
                        .json()
                        .path("recoveryCodesLeft")
                        .asInt())
                .isEqualTo(9);
        assertThat(code(halfway(), one).status()).isEqualTo(422);
        assertThat(code(halfway(), phone.recovery().get(1)).status()).isEqualTo(200);
    }

    @Test
    void new_recovery_codes_take_the_place_of_the_old_ones() {
        var phone = enrols(wang);
        var renewed = wang.post(
                "/session/second-factor/recovery-codes", BOTH.formatted(ACity.PASSWORD, code(phone.secret(), 0)));
        assertThat(renewed.json().path("codes")).hasSize(10);
        assertThat(code(halfway(), phone.recovery().getFirst()).status()).isEqualTo(422);
        assertThat(code(halfway(), renewed.json().at("/codes/0").asString()).status())
                .isEqualTo(200);
    }

    @Test
    void it_is_set_up_with_the_password_and_in_use_once_a_code_was_shown() {
        assertThat(wang.post("/session/second-factor", "{\"password\":\"wrong\"}")
                        .status())
                .isEqualTo(422);
        var begun = wang.post("/session/second-factor", "{\"password\":\"%s\"}".formatted(ACity.PASSWORD))
                .json();
        assertThat(begun.path("address").asString())
                .startsWith("otpauth://totp/")
                .contains("secret=" + begun.path("secret").asString(), "algorithm=SHA1", "digits=6", "period=30");
        assertThat(wang.post("/session/second-factor/confirmation", "{\"code\":\"000000\"}")
                        .status())
                .isEqualTo(422);
        assertThat(city.as("wang").get("/projects").status())
                .as("not in use yet")
                .isEqualTo(200);
        enrols(wang);
        assertThat(wang.post("/session/second-factor", "{\"password\":\"%s\"}".formatted(ACity.PASSWORD))
                        .slug())
                .isEqualTo("second-factor-in-use");
        assertThat(wang.get("/session/second-factor").json().path("since").asString())
                .isNotEmpty();
    }

    @Test
    void neither_secret_nor_recovery_codes_stand_in_the_database_or_in_the_trail_nor_are_they_told_twice() {
        var key = UUID.randomUUID();
        var form = "{\"password\":\"%s\"}".formatted(ACity.PASSWORD);
        var begun = wang.once("POST", "/session/second-factor", form, key);
        var secret = begun.json().path("secret").asString();
        var again = wang.once("POST", "/session/second-factor", form, key);
        assertThat(again.slug()).isEqualTo("shown-once");
        assertThat(again.text()).doesNotContain(secret);
        var shown = wang.post("/session/second-factor/confirmation", "{\"code\":\"%s\"}".formatted(code(secret, 0)));
        var recovery = shown.json().at("/codes/0").asString();
        var stored = city.within(() -> jdbc.sql("""
                        select string_agg(t, ' ')
                          from (select f::text as t from access.second_factor f
                                 union all select c::text from access.recovery_code c
                                 union all select a::text from access.answered a) all_rows
                        """).query(String.class).single());
        assertThat(stored)
                .contains("{aes256}")
                .doesNotContain(secret, recovery, recovery.replace("-", ""), ACity.PASSWORD);
    }

    @Test
    void the_keys_lie_in_a_file_only_its_owner_reads() throws Exception {
        var file = Path.of(house.getEnvironment().getProperty("mingdu.data-directory", ""), "access.secrets");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).contains("aes256=", "sm4=", "mac=");
    }

    @Test
    void what_is_encrypted_is_bound_to_whose_it_is() {
        var secrets = house.getBean(AccessSecrets.class);
        for (var profile : CodeProfile.values()) {
            var sealed = secrets.encrypt(profile, new byte[] {1, 2, 3}, "a/b");
            assertThat(secrets.decrypt(sealed, "a/b")).hasValue(new byte[] {1, 2, 3});
            assertThat(secrets.decrypt(sealed, "a/c")).isEmpty();
            assertThat(secrets.encrypt(profile, new byte[] {1, 2, 3}, "a/b")).isNotEqualTo(sealed);
        }
    }

    @Test
    void one_gives_it_up_oneself_with_password_and_code_and_nothing_less() {
        var phone = enrols(wang);
        var other = halfway();
        code(other, code(phone.secret(), 0));
        clock.moveOn(Duration.ofSeconds(60));
        assertThat(wang.post("/session/second-factor/removal", BOTH.formatted("wrong", code(phone.secret(), 0)))
                        .status())
                .isEqualTo(422);
        assertThat(wang.post("/session/second-factor/removal", BOTH.formatted(ACity.PASSWORD, "000000"))
                        .status())
                .isEqualTo(422);
        assertThat(wang.post("/session/second-factor/removal", BOTH.formatted(ACity.PASSWORD, code(phone.secret(), 0)))
                        .status())
                .isEqualTo(204);
        assertThat(other.get("/projects").slug()).isEqualTo("signed-out");
        assertThat(city.as("wang").get("/projects").status()).isEqualTo(200);
    }

    @Test
    void wrong_codes_while_it_is_set_up_are_counted_and_lock_too() {
        var begun = wang.post("/session/second-factor", "{\"password\":\"%s\"}".formatted(ACity.PASSWORD));
        var secret = begun.json().path("secret").asString();
        for (var guess = 1; guess <= 4; guess++) {
            assertThat(wang.post("/session/second-factor/confirmation", "{\"code\":\"000000\"}")
                            .status())
                    .as("guess %d", guess)
                    .isEqualTo(422);
        }
        assertThat(wang.post("/session/second-factor/confirmation", "{\"code\":\"000000\"}")
                        .slug())
                .isEqualTo("locked");
        var right = "{\"code\":\"%s\"}".formatted(code(secret, 0));
        assertThat(wang.post("/session/second-factor/confirmation", right).slug())
                .isEqualTo("locked");
        clock.moveOn(Duration.ofMinutes(16));
        right = "{\"code\":\"%s\"}".formatted(code(secret, 0));
        assertThat(wang.post("/session/second-factor/confirmation", right).status())
                .isEqualTo(200);
    }

    @Test
    void an_administrator_takes_it_away_only_together_with_another() {
        enrols(wang);
        var person = wang.get("/session").json().at("/person/id").asString();
        var system = city.person("system").at(office).being("SYS").reachingAll().signsIn();
        var security =
                city.person("security").at(office).being("SEC").reachingAll().signsIn();
        var proposed = system.post("/people/" + person + "/second-factor-proposals", "");
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        var id = proposed.json().path("id").asString();
        assertThat(system.post("/proposals/" + id + "/confirmation", "").slug()).isEqualTo("needs-another");
        halfway();
        assertThat(security.post("/proposals/" + id + "/confirmation", "").status())
                .isEqualTo(200);
        assertThat(wang.get("/projects").slug()).isEqualTo("signed-out");
        assertThat(city.as("wang").get("/projects").status()).isEqualTo(200);
        assertThat(system.post("/people/" + person + "/second-factor-proposals", "")
                        .slug())
                .isEqualTo("no-second-factor");
    }

    @Test
    void the_password_of_an_administrator_is_reset_by_two_and_works_on_until_then() {
        var system = city.person("system").at(office).being("SYS").reachingAll().signsIn();
        city.person("security").at(office).being("SEC").reachingAll().enters();
        var auditor = city.person("log").at(office).being("LOG").reachingAll().signsIn();
        var person = auditor.get("/session").json().at("/person/id").asString();
        var form = "{\"next\":\"Another-Password-9\"}";
        assertThat(system.post("/people/" + person + "/password", form).slug()).isEqualTo("takes-two");
        var id = system.post("/people/" + person + "/password-proposals", form)
                .json()
                .path("id")
                .asString();
        assertThat(auditor.get("/session").json().path("signedIn").asBoolean()).isTrue();
        assertThat(system.post("/proposals/" + id + "/confirmation", "").slug()).isEqualTo("needs-another");
        assertThat(city.as("security")
                        .post("/proposals/" + id + "/confirmation", "")
                        .status())
                .isEqualTo(200);
        assertThat(auditor.get("/audit-entries").slug()).isEqualTo("signed-out");
        var again = city.stranger().signedIn(city.login("log"), "Another-Password-9");
        assertThat(again.get("/audit-entries").slug()).isEqualTo("password-must-change");
        var kept = city.within(() -> jdbc.sql("select count(content) from access.proposal")
                .query(Integer.class)
                .single());
        assertThat(kept).as("the hash is not kept once it is in place").isZero();
    }

    @Test
    void where_the_policy_asks_for_it_nothing_else_is_open_until_it_is_set_up() {
        var system = city.person("system").at(office).being("SYS").reachingAll().signsIn();
        var security =
                city.person("security").at(office).being("SEC").reachingAll().signsIn();
        var form = """
                {"leastLength":10,"kinds":3,"history":5,"adminDays":90,"otherDays":365,"idleMinutes":120,
                 "longestMinutes":720,"secondFactor":"ADMINISTRATORS","attempts":5,"lockMinutes":15,"version":1}
                """;
        var id = system.post("/security-policy/proposals", form)
                .json()
                .path("id")
                .asString();
        assertThat(security.post("/proposals/" + id + "/confirmation", "").status())
                .isEqualTo(200);
        assertThat(wang.get("/projects").status()).isEqualTo(200);
        for (var caller : List.of(system, security, city.as("system"))) {
            assertThat(caller.get("/people").slug()).isEqualTo("enrol-first");
            assertThat(caller.get("/session").json().path("mustEnrol").asBoolean())
                    .isTrue();
        }
        enrols(system);
        assertThat(system.get("/people").status()).isEqualTo(200);
        var person = wang.get("/session").json().at("/person/id").asString();
        var grants = system.get("/people/" + person).json().path("grants");
        system.write("DELETE", "/grants/" + grants.get(0).path("id").asString(), "", UUID.randomUUID());
        assertThat(system.post("/people/" + person + "/grants", "{\"role\":\"LOG\",\"scopeKind\":\"TENANT\"}")
                        .status())
                .isEqualTo(201);
        assertThat(wang.get("/audit-entries").slug())
                .as("who becomes an administrator is asked at once")
                .isEqualTo("enrol-first");
    }

    @Test
    void the_operator_lets_in_whoever_lost_everything() {
        enrols(wang);
        assertThat(founding.resetPassword(city.login("wang"), "From-the-Operator-3"))
                .isTrue();
        var again = city.stranger().signedIn(city.login("wang"), "From-the-Operator-3");
        assertThat(again.get("/projects").slug()).isEqualTo("password-must-change");
    }
}
