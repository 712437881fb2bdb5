package org.mingdu.access.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingdu.access.Founding;
import org.mingdu.access.Founding.Reach;
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
import tools.jackson.databind.JsonNode;

/// Signing in and proving to be there with a passkey.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "mingdu.sign-in.site=https://mingdu.example.gov.cn/")
@TestConstructor(autowireMode = AutowireMode.ALL)
class PasskeyTest {
    private static final String KEY = "{\"kind\":\"PASSKEY\"}";

    private final ApplicationContext house;
    private final SetClock clock;
    private final Founding founding;
    private final JdbcClient jdbc;
    private ACity city;
    private OrganisationId office;
    private Caller wang;

    PasskeyTest(ApplicationContext house, SetClock clock, Founding founding, JdbcClient jdbc) {
        this.house = house;
        this.clock = clock;
        this.founding = founding;
        this.jdbc = jdbc;
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

    private static JsonNode asksToMake(Caller caller) {
        var asked = caller.post("/session/passkeys/challenge", "");
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        return asked.json();
    }

    private static Caller.Answer adds(Caller caller, ADevice device, String name) {
        return caller.post("/session/passkeys", device.makes(asksToMake(caller), name));
    }

    private static ADevice has(Caller caller, String name) {
        return has(caller, name, new ADevice());
    }

    private static ADevice has(Caller caller, String name, ADevice device) {
        var added = adds(caller, device, name);
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        return device;
    }

    private Caller halfway(String login) {
        var caller = city.stranger();
        var answer = caller.post(
                "/session", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(city.login(login), ACity.PASSWORD));
        assertThat(answer.json().path("codeNeeded").asBoolean()).isTrue();
        assertThat(answer.json().path("signedIn").asBoolean()).isFalse();
        return caller;
    }

    private static JsonNode askedHalfway(Caller caller) {
        var asked = caller.post("/session/code/challenge", KEY);
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        return asked.json();
    }

    private static JsonNode askedToProve(Caller caller) {
        var asked = caller.post("/session/step-up/challenge", KEY);
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        return asked.json();
    }

    private String trailOf(String words) {
        var log = city.person("log" + UUID.randomUUID().toString().substring(0, 6))
                .at(office)
                .being("LOG")
                .reaching(Reach.TENANT)
                .signsIn();
        return log.get("/audit-entries?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .text();
    }

    private static String id(Caller caller, int place) {
        return caller.get("/session/passkeys")
                .json()
                .path("items")
                .get(place)
                .path("id")
                .asString();
    }

    @ParameterizedTest
    @EnumSource
    void who_has_a_passkey_signs_in_with_it_after_the_password(ADevice.Algorithm algorithm) {
        var device = has(wang, "办公电脑", new ADevice(algorithm));
        assertThat(wang.get("/session/passkeys").json().at("/items/0/usedAt").isNull())
                .isTrue();
        var caller = halfway("wang");
        assertThat(caller.get("/session").json().path("factors").toString()).isEqualTo("[\"PASSKEY\"]");
        var half = caller.cookie("MINGDU_SESSION").orElseThrow();
        var asked = askedHalfway(caller);
        assertThat(asked.path("host").asString()).isEqualTo(ADevice.HOST);
        assertThat(asked.at("/keys/0/id").asString()).isEqualTo(device.credential());
        assertThat(asked.at("/keys/0/transports").toString()).isEqualTo("[\"internal\",\"hybrid\"]");
        var answer = caller.post("/session/code", device.answers(asked));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("signedIn").asBoolean()).isTrue();
        assertThat(caller.cookie("MINGDU_SESSION").orElseThrow()).isNotEqualTo(half);
        assertThat(caller.get("/projects").status()).isEqualTo(200);
        assertThat(caller.get("/session/passkeys").json().at("/items/0/usedAt").asString())
                .isNotEmpty();
        assertThat(trailOf("登录第二步")).contains("通行密钥“办公电脑”");
    }

    @Test
    void between_the_steps_a_passkey_opens_nothing_but_signing_in() {
        has(wang, "办公电脑");
        var caller = halfway("wang");
        for (var path : List.of("/session/passkeys", "/projects")) {
            assertThat(caller.get(path).slug()).as(path).isEqualTo("code-first");
        }
        assertThat(caller.post("/session/passkeys/challenge", "").slug()).isEqualTo("code-first");
        assertThat(caller.post("/session/step-up/challenge", KEY).slug()).isEqualTo("code-first");
        clock.moveOn(Duration.ofMinutes(6));
        assertThat(caller.post("/session/code/challenge", KEY).slug()).isEqualTo("code-too-late");
        assertThat(city.stranger().post("/session/code/challenge", KEY).slug()).isEqualTo("code-too-late");
    }

    @Test
    void a_passkey_proves_to_be_there_for_something_formal() {
        var device = has(wang, "办公电脑");
        clock.moveOn(Duration.ofMinutes(11));
        assertThat(wang.once("DELETE", "/session/passkeys/" + id(wang, 0), "", UUID.randomUUID())
                        .slug())
                .isEqualTo("step-up-needed");
        assertThat(wang.post("/session/step-up", device.answers(askedToProve(wang)))
                        .status())
                .isEqualTo(204);
        assertThat(wang.once("DELETE", "/session/passkeys/" + id(wang, 0), "", UUID.randomUUID())
                        .status())
                .isEqualTo(204);
        assertThat(trailOf("再次核实身份")).contains("通行密钥“办公电脑”");
    }

    @Test
    void the_device_makes_sure_who_holds_it_when_there_is_no_password_beside_it() {
        var device = has(wang, "办公电脑");
        device.holderProved = false;
        var asked = askedToProve(wang);
        assertThat(asked.path("holderProved").asBoolean()).isTrue();
        assertThat(wang.post("/session/step-up", device.answers(asked)).slug()).isEqualTo("key-refused");
        var caller = halfway("wang");
        var second = askedHalfway(caller);
        assertThat(second.path("holderProved").asBoolean()).isFalse();
        assertThat(caller.post("/session/code", device.answers(second)).status())
                .as("after the password it need not")
                .isEqualTo(200);
    }

    @Test
    void an_answer_is_good_once() {
        var device = has(wang, "办公电脑");
        var answer = device.answers(askedToProve(wang));
        assertThat(wang.post("/session/step-up", answer).status()).isEqualTo(204);
        assertThat(wang.post("/session/step-up", answer).slug()).isEqualTo("key-too-late");
        var first = halfway("wang");
        var second = halfway("wang");
        var shown = device.answers(askedHalfway(first));
        assertThat(second.post("/session/code", shown).slug())
                .as("in another window than the one that was asked")
                .isEqualTo("key-too-late");
        assertThat(first.post("/session/code", shown).status()).isEqualTo(200);
    }

    @Test
    void of_two_that_bring_the_same_answer_at_once_one_is_in() throws Exception {
        var device = has(wang, "办公电脑");
        var caller = halfway("wang");
        var shown = device.answers(askedHalfway(caller));
        var answers = new ArrayList<Integer>();
        try (var two = Executors.newFixedThreadPool(2)) {
            Callable<Integer> work = () -> caller.post("/session/code", shown).status();
            for (var answer : two.invokeAll(List.of(work, work))) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsExactlyInAnyOrder(200, 401);
    }

    @Test
    void an_answer_for_one_end_is_worth_nothing_for_another() {
        var device = has(wang, "办公电脑");
        var forSigningIn = device.answers(askedHalfway(halfway("wang")));
        assertThat(wang.post("/session/step-up", forSigningIn).slug()).isEqualTo("key-too-late");
        var making = asksToMake(wang);
        assertThat(wang.post("/session/step-up", device.answers(making)).slug()).isEqualTo("key-too-late");
    }

    @Test
    void two_minutes_after_it_was_asked_it_is_too_late_and_one_may_ask_again() {
        var device = has(wang, "办公电脑");
        var caller = halfway("wang");
        var asked = askedHalfway(caller);
        clock.moveOn(Duration.ofSeconds(121));
        assertThat(caller.post("/session/code", device.answers(asked)).slug()).isEqualTo("key-too-late");
        assertThat(caller.post("/session/code", device.answers(askedHalfway(caller)))
                        .status())
                .isEqualTo(200);
        var making = asksToMake(wang);
        clock.moveOn(Duration.ofSeconds(121));
        assertThat(wang.post("/session/passkeys", new ADevice().makes(making, "手机"))
                        .slug())
                .isEqualTo("key-too-late");
    }

    @Test
    void a_page_of_another_address_gets_nowhere_with_it() {
        var device = has(wang, "办公电脑");
        device.origin = "https://mingdu.example.gov.cn.evil.example";
        assertThat(wang.post("/session/step-up", device.answers(askedToProve(wang)))
                        .slug())
                .isEqualTo("key-refused");
        device.origin = "http://mingdu.example.gov.cn";
        assertThat(wang.post("/session/step-up", device.answers(askedToProve(wang)))
                        .slug())
                .as("nor one that is not encrypted")
                .isEqualTo("key-refused");
        device.origin = ADevice.ORIGIN;
        device.host = "evil.example";
        assertThat(wang.post("/session/step-up", device.answers(askedToProve(wang)))
                        .slug())
                .isEqualTo("key-refused");
        assertThat(trailOf("再次核实身份")).contains("页面地址不符", "不是为本系统生成的密钥");
        var other = new ADevice();
        other.origin = "https://evil.example";
        assertThat(adds(wang, other, "手机").slug()).isEqualTo("key-refused");
        assertThat(wang.get("/session/passkeys").json().path("items")).hasSize(1);
    }

    @Test
    void what_was_signed_is_what_was_asked() {
        var device = has(wang, "办公电脑");
        var first = askedToProve(wang);
        var second = askedToProve(wang);
        assertThat(wang.post(
                                "/session/step-up",
                                device.answers(second, first.path("text").asString()))
                        .slug())
                .isEqualTo("key-refused");
        assertThat(trailOf("再次核实身份")).contains("验证请求不符");
    }

    @Test
    void a_device_that_only_claims_to_be_the_one_is_refused() {
        var device = has(wang, "办公电脑");
        var forged = new ADevice().answers(askedToProve(wang));
        var claimed =
                forged.replaceFirst("\"credential\":\"[^\"]+\"", "\"credential\":\"" + device.credential() + "\"");
        assertThat(wang.post("/session/step-up", claimed).slug()).isEqualTo("key-refused");
        assertThat(trailOf("再次核实身份")).contains("签名不符");
        var garbled =
                device.answers(askedToProve(wang)).replaceFirst("\"signature\":\"[^\"]+\"", "\"signature\":\"!\"");
        assertThat(wang.post("/session/step-up", garbled).slug()).isEqualTo("key-refused");
        for (var parts : List.of("", ",\"parts\":null", ",\"parts\":{\"credential\":null}")) {
            var nothing = "{\"answer\":{\"challenge\":\"%s\",\"kind\":\"PASSKEY\"%s}}"
                    .formatted(askedToProve(wang).path("id").asString(), parts);
            assertThat(wang.post("/session/step-up", nothing).status())
                    .as(parts)
                    .isEqualTo(422);
        }
        var rubbish = "{\"answer\":{\"challenge\":\"%s\",\"kind\":\"PASSKEY\",\"parts\":{\"credential\":\"%s\"}}}"
                .formatted(askedToProve(wang).path("id").asString(), device.credential());
        assertThat(wang.post("/session/step-up", rubbish).slug()).isEqualTo("key-refused");
    }

    @Test
    void another_persons_passkey_proves_nothing() {
        var li = city.person("li").at(office).being("OWN").signsIn();
        var lis = has(li, "李的电脑");
        has(wang, "办公电脑");
        assertThat(wang.post("/session/step-up", lis.answers(askedToProve(wang)))
                        .slug())
                .isEqualTo("key-refused");
        var caller = halfway("wang");
        assertThat(caller.post("/session/code", lis.answers(askedHalfway(caller)))
                        .slug())
                .isEqualTo("key-refused");
        assertThat(wang.post("/session/step-up", lis.answers(askedToProve(li))).slug())
                .as("nor an answer to what somebody else was asked")
                .isEqualTo("key-too-late");
        assertThat(wang.write("PUT", "/session/passkeys/" + id(li, 0), "{\"name\":\"x\"}", UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(wang.write("DELETE", "/session/passkeys/" + id(li, 0), "", UUID.randomUUID())
                        .status())
                .isEqualTo(404);
        assertThat(adds(wang, lis, "偷来的").slug()).isEqualTo("key-taken");
    }

    @Test
    void a_count_that_goes_back_is_refused_and_told_to_the_trail() {
        var device = has(wang, "办公电脑");
        device.count = 6;
        assertThat(wang.post("/session/step-up", device.answers(askedToProve(wang)))
                        .status())
                .isEqualTo(204);
        device.count = 4;
        assertThat(wang.post("/session/step-up", device.answers(askedToProve(wang)))
                        .slug())
                .isEqualTo("key-refused");
        assertThat(trailOf("再次核实身份")).contains("签名计数倒退（上次 7，这次 5）");
        device.count = 7;
        assertThat(wang.post("/session/step-up", device.answers(askedToProve(wang)))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void wrong_answers_lock_the_account_as_wrong_codes_do() {
        var device = has(wang, "办公电脑");
        device.origin = "https://evil.example";
        for (var guess = 1; guess <= 4; guess++) {
            var caller = halfway("wang");
            assertThat(caller.post("/session/code", device.answers(askedHalfway(caller)))
                            .slug())
                    .as("guess %d", guess)
                    .isEqualTo("key-refused");
        }
        var caller = halfway("wang");
        assertThat(caller.post("/session/code", device.answers(askedHalfway(caller)))
                        .slug())
                .isEqualTo("locked");
        device.origin = ADevice.ORIGIN;
        assertThat(caller.post("/session/code/challenge", KEY).slug()).isEqualTo("code-too-late");
        clock.moveOn(Duration.ofMinutes(16));
        var again = halfway("wang");
        assertThat(again.post("/session/code", device.answers(askedHalfway(again)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void who_has_nothing_but_a_passkey_has_recovery_codes_too() {
        var added = adds(wang, new ADevice(), "办公电脑");
        var codes = added.json().path("recoveryCodes");
        assertThat(codes).hasSize(10);
        var caller = halfway("wang");
        assertThat(caller.post("/session/code", "{\"code\":\"000000\"}").status())
                .isEqualTo(422);
        assertThat(caller.post(
                                "/session/code",
                                "{\"code\":\"%s\"}".formatted(codes.get(0).asString()))
                        .status())
                .isEqualTo(200);
        assertThat(adds(wang, new ADevice(), "手机").json().path("recoveryCodes"))
                .as("those given earlier stay good")
                .isEmpty();
        assertThat(wang.get("/session/second-factor")
                        .json()
                        .path("recoveryCodesLeft")
                        .asInt())
                .isEqualTo(9);
    }

    @Test
    void recovery_codes_are_made_anew_with_the_password_and_a_passkey() {
        var device = has(wang, "办公电脑");
        var answer = device.answers(askedToProve(wang));
        var both = "{\"password\":\"%s\",".formatted(ACity.PASSWORD) + answer.substring(1);
        var renewed = wang.post("/session/second-factor/recovery-codes", both);
        assertThat(renewed.json().path("codes")).hasSize(10);
        assertThat(wang.post("/session/second-factor/recovery-codes", "{\"password\":\"%s\"}".formatted(ACity.PASSWORD))
                        .status())
                .as("the password alone is not enough")
                .isEqualTo(422);
    }

    @Test
    void with_the_last_of_them_the_password_alone_is_enough_again_and_other_sessions_end() {
        var device = has(wang, "办公电脑");
        has(wang, "手机");
        var other = halfway("wang");
        other.post("/session/code", device.answers(askedHalfway(other)));
        assertThat(wang.write("DELETE", "/session/passkeys/" + id(wang, 0), "", UUID.randomUUID())
                        .status())
                .isEqualTo(204);
        assertThat(other.get("/projects").slug()).isEqualTo("signed-out");
        halfway("wang");
        wang.write("DELETE", "/session/passkeys/" + id(wang, 0), "", UUID.randomUUID());
        assertThat(city.as("wang").get("/projects").status()).isEqualTo(200);
        assertThat(wang.get("/session/second-factor")
                        .json()
                        .path("recoveryCodesLeft")
                        .asInt())
                .isZero();
        assertThat(trailOf("删除通行密钥")).contains("办公电脑，其他登录已结束");
    }

    @Test
    void a_passkey_is_added_after_a_step_up_and_renamed_without() {
        var key = UUID.randomUUID();
        assertThat(wang.once("POST", "/session/passkeys/challenge", "", key).slug())
                .isEqualTo("step-up-needed");
        has(wang, "办公电脑");
        clock.moveOn(Duration.ofMinutes(11));
        var path = "/session/passkeys/" + id(wang, 0);
        assertThat(wang.once("PUT", path, "{\"name\":\"家里电脑\"}", UUID.randomUUID())
                        .status())
                .isEqualTo(204);
        assertThat(wang.once("PUT", path, "{\"name\":\" \"}", UUID.randomUUID()).status())
                .isEqualTo(422);
        assertThat(wang.get("/session/passkeys").json().at("/items/0/name").asString())
                .isEqualTo("家里电脑");
    }

    @Test
    void nobody_has_more_than_ten() {
        var waiting = asksToMake(wang);
        for (var number = 1; number <= Passkeys.MOST; number++) {
            has(wang, "密钥 " + number);
            if (number == Passkeys.MOST - 1) {
                waiting = asksToMake(wang);
            }
        }
        assertThat(wang.post("/session/passkeys/challenge", "").slug()).isEqualTo("too-many-keys");
        assertThat(wang.post("/session/passkeys", new ADevice().makes(waiting, "第十一个"))
                        .slug())
                .isEqualTo("too-many-keys");
    }

    @Test
    void what_is_larger_than_any_device_says_is_not_read() {
        var long_ = "A".repeat(70_000);
        var caller = city.stranger();
        assertThat(caller.post(
                                "/session/code",
                                "{\"answer\":{\"challenge\":\"%s\",\"kind\":\"PASSKEY\",\"parts\":{\"signature\":\"%s\"}}}"
                                        .formatted(UUID.randomUUID(), long_))
                        .status())
                .isEqualTo(413);
        var asked = asksToMake(wang);
        var form = new ADevice()
                .makes(asked, "办公电脑")
                .replaceFirst("\"attestation\":\"[^\"]+\"", "\"attestation\":\"" + long_ + "\"");
        assertThat(wang.post("/session/passkeys", form).slug()).isEqualTo("invalid");
    }

    @Test
    void two_administrators_take_every_one_away() {
        has(wang, "办公电脑");
        has(wang, "手机");
        var person = wang.get("/session").json().at("/person/id").asString();
        var system = city.person("system").at(office).being("SYS").reachingAll().signsIn();
        var security =
                city.person("security").at(office).being("SEC").reachingAll().signsIn();
        assertThat(system.get("/people/" + person).json().path("secondFactor").asBoolean())
                .isTrue();
        var id = system.post("/people/" + person + "/second-factor-proposals", "")
                .json()
                .path("id")
                .asString();
        halfway("wang");
        assertThat(security.post("/proposals/" + id + "/confirmation", "").status())
                .isEqualTo(200);
        assertThat(wang.get("/projects").slug()).isEqualTo("signed-out");
        var again = city.as("wang");
        assertThat(again.get("/session/passkeys").json().path("items")).isEmpty();
        assertThat(again.get("/session/second-factor")
                        .json()
                        .path("recoveryCodesLeft")
                        .asInt())
                .isZero();
    }

    @Test
    void a_passkey_is_a_second_factor_as_the_policy_asks_for_one() {
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
        assertThat(system.get("/people").slug()).isEqualTo("enrol-first");
        var device = has(system, "办公电脑");
        assertThat(system.get("/people").status()).isEqualTo(200);
        var again = halfway("system");
        again.post("/session/code", device.answers(askedHalfway(again)));
        assertThat(again.get("/people").status()).isEqualTo(200);
        system.write("DELETE", "/session/passkeys/" + id(system, 0), "", UUID.randomUUID());
        assertThat(system.get("/people").slug()).isEqualTo("enrol-first");
    }

    @Test
    void with_a_tenant_its_passkeys_go_too() {
        has(wang, "办公电脑");
        askedToProve(wang);
        founding.erase(city.tenant());
        assertThat(city.within(() -> jdbc.sql("""
                        select (select count(*) from access.passkey)
                             + (select count(*) from access.factor_challenge)
                             + (select count(*) from access.recovery_code)
                        """).query(Integer.class).single()))
                .isZero();
        assertThat(wang.get("/session").json().path("signedIn").asBoolean()).isFalse();
    }
}
