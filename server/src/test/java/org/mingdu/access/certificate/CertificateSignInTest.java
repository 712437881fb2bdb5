package org.mingdu.access.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.SetClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.json.JsonMapper;

/// A certificate beside the password: signed at the desk, or shown to the gateway.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "mingdu.certificates.gateway.addresses=" + AGateway.ADDRESS)
@TestConstructor(autowireMode = AutowireMode.ALL)
class CertificateSignInTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ApplicationContext house;
    private final SetClock clock;
    private final JdbcClient jdbc;
    private ACity city;
    private OrganisationId office;
    private Caller security;
    private Caller system;
    private Caller wang;
    private PersonId person;
    private ACa root;
    private ACa authority;

    CertificateSignInTest(ApplicationContext house, SetClock clock, JdbcClient jdbc) {
        this.house = house;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void found() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        security = city.person("security").at(office).being("SEC").reachingAll().signsIn();
        system = city.person("system").at(office).being("SYS").reachingAll().signsIn();
        wang = city.person("wang").at(office).being("OWN").signsIn();
        person = new PersonId(
                UUID.fromString(wang.get("/session").json().at("/person/id").asString()));
        root = ACa.root("测试根", clock.instant());
        authority = root.below("市级签发", clock.instant());
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putRight();
    }

    private static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    private record Pair(String certificate) {}

    private void trusts(ACa... all) {
        for (var one : all) {
            var proposed = security.post("/trust-anchors/proposals", json(new Pair(one.pem())));
            assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
            confirm(system, proposed);
        }
    }

    private static void confirm(Caller by, Caller.Answer proposed) {
        var confirmed = by.post("/proposals/" + proposed.json().path("id").asString() + "/confirmation", "");
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
    }

    private record Parts(String certificate, String signature) {}

    private record Shown(String challenge, String kind, Object parts) {}

    private record Answered(Shown answer) {}

    /// What the desk sends for a challenge, signed as the middleware signs it.
    private static Shown signed(Caller.Answer challenge, ACa.Held held, String pem) {
        assertThat(challenge.status()).as(challenge.text()).isEqualTo(200);
        var text = challenge.json().path("text").asString();
        return new Shown(
                challenge.json().path("id").asString(),
                "CERTIFICATE",
                new Parts(
                        pem, Base64.getEncoder().encodeToString(held.signs(text.getBytes(StandardCharsets.US_ASCII)))));
    }

    private record ByGateway(String gateway) {}

    private static Shown byGateway(Caller.Answer challenge) {
        return new Shown(challenge.json().path("id").asString(), "CERTIFICATE", new ByGateway("yes"));
    }

    private static Caller.Answer binds(Caller caller, ACa.Held held) {
        caller.stepsUp();
        return caller.once(
                "POST",
                "/session/certificates",
                json(signed(caller.post("/session/certificates/challenge", ""), held, held.pem())),
                UUID.randomUUID());
    }

    private static final String KIND = "{\"kind\":\"CERTIFICATE\"}";

    private Caller halfway() {
        return halfway(city.stranger());
    }

    private Caller halfway(Caller caller) {
        var answer = caller.post(
                "/session", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(city.login("wang"), ACity.PASSWORD));
        assertThat(answer.json().path("codeNeeded").asBoolean())
                .as(answer.text())
                .isTrue();
        assertThat(answer.json().path("factors").toString()).contains("CERTIFICATE");
        return caller;
    }

    private static Caller.Answer asks(Caller halfway) {
        return halfway.post("/session/code/challenge", KIND);
    }

    private static Caller.Answer shows(Caller halfway, Shown shown) {
        return halfway.post("/session/code", json(new Answered(shown)));
    }

    private ACa.Held wangsKey() {
        trusts(root, authority);
        var held = authority.person("王工", clock.instant());
        var bound = binds(wang, held);
        assertThat(bound.status()).as(bound.text()).isEqualTo(201);
        assertThat(bound.json().path("codes")).as("recovery codes").hasSize(10);
        return held;
    }

    private List<String> trail() {
        return city.within(() -> jdbc.sql("""
                        select coalesce(action || ' ' || outcome || ' ' || coalesce(detail, ''), '')
                          from audit.entry e
                         where tenant_id = :tenant
                        """)
                .param("tenant", city.tenant().value())
                .query(String.class)
                .list());
    }

    @Test
    void who_bound_a_certificate_signs_in_with_password_and_a_signed_challenge() {
        var held = wangsKey();
        var caller = halfway();
        assertThat(caller.get("/projects").slug()).isEqualTo("code-first");
        var answer = shows(caller, signed(asks(caller), held, held.pem()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("signedIn").asBoolean()).isTrue();
        assertThat(caller.get("/projects").status()).isEqualTo(200);
        assertThat(caller.get("/session/certificates")
                        .json()
                        .at("/certificates/0/usedAt")
                        .asString())
                .isNotEmpty();
        assertThat(trail()).anyMatch(line -> line.startsWith("登录第二步 DONE") && line.contains("王工"));
    }

    @Test
    void an_answer_is_good_once_and_in_its_own_window() {
        var held = wangsKey();
        var one = halfway();
        var shown = signed(asks(one), held, held.pem());
        var other = halfway();
        asks(other);
        assertThat(shows(other, shown).slug()).isEqualTo("key-too-late");
        assertThat(shows(one, shown).status()).isEqualTo(200);
        assertThat(shows(halfway(), shown).slug()).isEqualTo("key-too-late");
        var late = halfway();
        var signed = signed(asks(late), held, held.pem());
        clock.moveOn(Duration.ofSeconds(121));
        assertThat(shows(late, signed).slug()).isEqualTo("key-too-late");
    }

    @Test
    void wrong_answers_are_counted_like_wrong_codes_and_each_takes_its_challenge() {
        var held = wangsKey();
        var another = authority.person("李工", clock.instant());
        var caller = halfway();
        var first = signed(asks(caller), another, another.pem());
        assertThat(shows(caller, first).slug()).as("somebody else's").isEqualTo("key-refused");
        assertThat(shows(caller, first).slug()).as("and again").isEqualTo("key-too-late");
        assertThat(shows(caller, signed(asks(caller), another, held.pem())).slug())
                .as("a signature of another key")
                .isEqualTo("key-refused");
        assertThat(shows(caller, signed(asks(caller), held, "rubbish")).slug()).isEqualTo("key-refused");
        assertThat(shows(caller, byGateway(asks(caller))).slug())
                .as("no gateway brought it")
                .isEqualTo("key-refused");
        assertThat(shows(caller, signed(asks(caller), another, another.pem())).slug())
                .isEqualTo("locked");
        assertThat(trail())
                .anyMatch(line -> line.contains("签名与数字证书不符"))
                .anyMatch(line -> line.contains("没有绑定本账号，账号锁定"));
    }

    @Test
    void whoever_was_revoked_or_ran_out_is_refused_from_then_on() {
        var held = wangsKey();
        var now = clock.instant();
        var list = authority.list(now.minusSeconds(60), now.plus(Duration.ofDays(7)), held.serial());
        var taken = security.upload("/revocation-lists", "city.crl", list);
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
        assertThat(taken.json().path("entries").asInt()).isEqualTo(1);
        var caller = halfway();
        assertThat(shows(caller, signed(asks(caller), held, held.pem())).slug()).isEqualTo("key-refused");
        assertThat(wang.get("/session/certificates")
                        .json()
                        .at("/certificates/0/fault")
                        .asString())
                .contains("吊销");
        var older = authority.list(now.minusSeconds(120), now.plus(Duration.ofDays(7)));
        assertThat(security.upload("/revocation-lists", "old.crl", older).slug())
                .as("an older list forgets nobody")
                .isEqualTo("list-refused");
        var newer = authority.list(now.minusSeconds(30), now.plus(Duration.ofDays(2)));
        assertThat(security.upload("/revocation-lists", "new.crl", newer).status())
                .isEqualTo(201);
        assertThat(shows(caller, signed(asks(caller), held, held.pem())).status())
                .isEqualTo(200);
        clock.moveOn(Duration.ofDays(3));
        var later = halfway();
        assertThat(shows(later, signed(asks(later), held, held.pem())).slug())
                .as("the list is past its date")
                .isEqualTo("key-refused");
        assertThat(trail()).anyMatch(line -> line.contains("吊销列表已过期"));
    }

    @Test
    void lists_are_believed_for_their_signature_alone() {
        trusts(root, authority);
        var now = clock.instant();
        var until = now.plus(Duration.ofDays(7));
        var foreign = ACa.root("别的根", now).list(now.minusSeconds(60), until);
        var forged = authority.list(now.minusSeconds(60), until);
        forged[forged.length - 1] ^= 1;
        for (var file : List.of(
                foreign,
                forged,
                "not a list".getBytes(StandardCharsets.UTF_8),
                authority.list(now.plusSeconds(600), until),
                authority.list(now.minusSeconds(600), now.minusSeconds(1)))) {
            assertThat(security.upload("/revocation-lists", "x.crl", file).slug())
                    .isEqualTo("list-refused");
        }
        assertThat(security.get("/trust-anchors").json().path("lists")).isEmpty();
        assertThat(wang.upload("/revocation-lists", "x.crl", forged).slug()).isEqualTo("no-right");
    }

    @Test
    void something_weighty_is_confirmed_with_the_certificate() {
        var held = wangsKey();
        clock.moveOn(Duration.ofMinutes(11));
        var certificate = wang.get("/session/certificates")
                .json()
                .at("/certificates/0/id")
                .asString();
        assertThat(wang.once("DELETE", "/session/certificates/" + certificate, "", UUID.randomUUID())
                        .slug())
                .isEqualTo("step-up-needed");
        var shown = signed(wang.post("/session/step-up/challenge", KIND), held, held.pem());
        assertThat(wang.post("/session/step-up", json(new Answered(shown))).status())
                .isEqualTo(204);
        assertThat(wang.post("/session/step-up", json(new Answered(shown))).slug())
                .isEqualTo("key-too-late");
        assertThat(wang.once("DELETE", "/session/certificates/" + certificate, "", UUID.randomUUID())
                        .status())
                .isEqualTo(204);
        assertThat(city.as("wang").get("/projects").status())
                .as("the password is enough again")
                .isEqualTo(200);
        assertThat(city.as("wang")
                        .get("/session/second-factor")
                        .json()
                        .path("recoveryCodesLeft")
                        .asInt())
                .as("and its recovery codes are gone")
                .isZero();
    }

    @Test
    void a_certificate_is_one_persons_and_so_is_its_key() {
        var held = wangsKey();
        var li = city.person("li").at(office).being("OWN").signsIn();
        assertThat(binds(li, held).slug()).isEqualTo("certificate-taken");
        var sameKey = authority.person("李工", clock.instant(), asked -> asked.keys(held.keys()));
        assertThat(binds(li, sameKey).slug()).isEqualTo("certificate-taken");
        assertThat(li.get("/session/certificates").json().path("certificates")).isEmpty();
    }

    @Test
    void a_renewed_certificate_is_bound_anew() {
        var held = wangsKey();
        var renewed = authority.person("王工", clock.instant(), asked -> asked.keys(held.keys()));
        var caller = halfway();
        assertThat(shows(caller, signed(asks(caller), renewed, renewed.pem())).slug())
                .isEqualTo("key-refused");
        assertThat(binds(wang, renewed).status()).isEqualTo(201);
        assertThat(wang.get("/session/certificates").json().path("certificates"))
                .as("in place of the one with the same key")
                .hasSize(1);
        assertThat(shows(caller, signed(asks(caller), renewed, renewed.pem())).status())
                .isEqualTo(200);
    }

    @Test
    void only_who_holds_the_key_binds_and_only_what_the_site_believes() {
        trusts(root, authority);
        var held = authority.person("王工", clock.instant());
        var other = authority.person("李工", clock.instant());
        wang.stepsUp();
        var wrong = signed(wang.post("/session/certificates/challenge", ""), other, held.pem());
        assertThat(wang.once("POST", "/session/certificates", json(wrong), UUID.randomUUID())
                        .slug())
                .isEqualTo("certificate-refused");
        var foreign = ACa.root("别的根", clock.instant()).person("王工", clock.instant());
        var refused = binds(wang, foreign);
        assertThat(refused.slug()).isEqualTo("certificate-refused");
        assertThat(refused.json().path("detail").asString()).contains("颁发机构");
        assertThat(wang.get("/session/certificates").json().path("certificates"))
                .isEmpty();
        assertThat(city.as("wang").get("/projects").status()).isEqualTo(200);
    }

    @Test
    void what_ends_within_thirty_days_is_said() {
        trusts(root, authority);
        var held = authority.person(
                "王工", clock.instant(), asked -> asked.until(clock.instant().plus(Duration.ofDays(29))));
        assertThat(binds(wang, held).status()).isEqualTo(201);
        var line = wang.get("/session/certificates").json().at("/certificates/0");
        assertThat(line.path("endsSoon").asBoolean()).isTrue();
        assertThat(line.path("fault").isNull() || line.path("fault").isMissingNode())
                .isTrue();
        clock.moveOn(Duration.ofDays(30));
        var caller = halfway();
        assertThat(shows(caller, signed(asks(caller), held, held.pem())).slug())
                .as("and afterwards the password alone is not enough")
                .isEqualTo("key-refused");
    }

    @Test
    void authorities_are_added_and_removed_by_two() {
        var proposed = security.post("/trust-anchors/proposals", json(new Pair(root.pem())));
        assertThat(proposed.status()).isEqualTo(201);
        assertThat(security.get("/trust-anchors").json().path("authorities")).isEmpty();
        assertThat(security.get("/trust-anchors")
                        .json()
                        .at("/proposed/authority/fingerprint")
                        .asString())
                .isEqualTo(root.read().fingerprint());
        assertThat(security.once(
                                "POST",
                                "/proposals/" + proposed.json().path("id").asString() + "/confirmation",
                                "",
                                UUID.randomUUID())
                        .status())
                .isEqualTo(409);
        confirm(system, proposed);
        var anchor =
                security.get("/trust-anchors").json().at("/authorities/0/id").asString();
        assertThat(security.post("/trust-anchors/proposals", json(new Pair(root.pem())))
                        .slug())
                .isEqualTo("authority-known");
        assertThat(security.post(
                                "/trust-anchors/proposals",
                                json(new Pair(
                                        authority.below("区级", clock.instant()).pem())))
                        .status())
                .as("not below a root that is believed")
                .isEqualTo(422);
        assertThat(security.post(
                                "/trust-anchors/proposals",
                                json(new Pair(
                                        authority.person("王工", clock.instant()).pem())))
                        .status())
                .as("a person is no authority")
                .isEqualTo(422);
        var removal = system.post("/trust-anchors/" + anchor + "/removal-proposals", "");
        assertThat(removal.status()).as(removal.text()).isEqualTo(201);
        assertThat(system.get("/trust-anchors").json().at("/proposed/adds").asBoolean())
                .isFalse();
        confirm(security, removal);
        assertThat(security.get("/trust-anchors").json().path("authorities")).isEmpty();
        assertThat(wang.get("/trust-anchors").slug()).isEqualTo("no-right");
    }

    @Test
    void where_an_authority_is_believed_no_more_nobody_of_it_comes_in() {
        var held = wangsKey();
        var all = security.get("/trust-anchors").json().path("authorities");
        for (var one : all) {
            if (one.path("root").asBoolean()) {
                confirm(
                        security,
                        system.post("/trust-anchors/" + one.path("id").asString() + "/removal-proposals", ""));
            }
        }
        var caller = halfway();
        assertThat(shows(caller, signed(asks(caller), held, held.pem())).slug()).isEqualTo("key-refused");
    }

    @Test
    void two_administrators_take_it_from_whoever_lost_the_key() {
        wangsKey();
        confirm(security, system.post("/people/" + person + "/second-factor-proposals", ""));
        assertThat(city.as("wang").get("/projects").status()).isEqualTo(200);
    }

    @Test
    void who_looks_after_security_binds_for_others_and_for_no_administrator() {
        trusts(root, authority);
        var held = authority.person("王工", clock.instant());
        var form = "{\"login\":\"%s\",\"certificate\":%s}";
        var bound = security.post("/certificates", form.formatted(city.login("wang"), json(held.pem())));
        assertThat(bound.status()).as(bound.text()).isEqualTo(201);
        assertThat(wang.get("/session/certificates")
                        .json()
                        .at("/certificates/0/boundBy")
                        .asString())
                .isNotEmpty();
        var caller = halfway();
        assertThat(shows(caller, signed(asks(caller), held, held.pem())).status())
                .isEqualTo(200);
        var other = authority.person("系统", clock.instant());
        assertThat(security.post("/certificates", form.formatted(city.login("system"), json(other.pem())))
                        .slug())
                .isEqualTo("administrator-binds-oneself");
        assertThat(security.post("/certificates", form.formatted(city.login("security"), json(other.pem())))
                        .slug())
                .isEqualTo("oneself");
        assertThat(system.post("/certificates", form.formatted(city.login("wang"), json(other.pem())))
                        .slug())
                .isEqualTo("no-right");
        var stranger = ACity.in(house);
        stranger.person("zhao").at(stranger.owner("别处")).being("OWN").signsIn();
        assertThat(security.post("/certificates", form.formatted(stranger.login("zhao"), json(other.pem())))
                        .status())
                .as("of another city")
                .isEqualTo(422);
    }

    @Test
    void the_gateway_says_whose_certificate_it_saw() throws Exception {
        var rsa = ACa.rsaRoot("网关根", clock.instant());
        trusts(rsa);
        var held = rsa.person("王工", clock.instant());
        var other = rsa.person("李工", clock.instant());
        var port = house.getEnvironment().getProperty("local.server.port", Integer.class, 0);
        try (var gateway = new AGateway(rsa, port, clock.instant())) {
            var desk = gateway.browser(held).signedIn(city.login("wang"), ACity.PASSWORD);
            assertThat(desk.get("/session/certificates").json().path("gateway").asBoolean())
                    .isTrue();
            desk.stepsUp();
            var bound = desk.once(
                    "POST",
                    "/session/certificates",
                    json(byGateway(desk.post("/session/certificates/challenge", ""))),
                    UUID.randomUUID());
            assertThat(bound.status()).as(bound.text()).isEqualTo(201);

            var in = halfway(gateway.browser(held));
            assertThat(shows(in, byGateway(asks(in))).status()).isEqualTo(200);
            var stepUp = byGateway(in.post("/session/step-up/challenge", KIND));
            assertThat(in.post("/session/step-up", json(new Answered(stepUp))).status())
                    .as("a connection that is open does not say that somebody sits there")
                    .isEqualTo(422);
            assertThat(in.post("/session/step-up", json(new WithPassword(ACity.PASSWORD, stepUp)))
                            .status())
                    .isEqualTo(204);

            var wrong = halfway(gateway.browser(other));
            assertThat(shows(wrong, byGateway(asks(wrong))).slug()).isEqualTo("key-refused");
            var none = halfway(gateway.browser(null));
            assertThat(shows(none, byGateway(asks(none))).slug()).isEqualTo("key-refused");
        }
    }

    private record WithPassword(String password, Shown answer) {}

    @Test
    void what_anybody_but_the_gateway_writes_into_its_header_is_never_believed() {
        var held = wangsKey();
        var escaped = AGateway.escaped(held.pem());
        var caller = halfway();
        var shown = byGateway(asks(caller));
        for (var forwarded : List.of("127.0.0.2", "127.0.0.2, 127.0.0.1")) {
            var answer = caller.raw(
                    "POST",
                    "/api/v1/session/code",
                    json(new Answered(shown)).getBytes(StandardCharsets.UTF_8),
                    caller.marks(
                            "application/json",
                            AGateway.HEADER,
                            escaped,
                            "X-Forwarded-For",
                            forwarded,
                            "Forwarded",
                            "for=127.0.0.2"));
            assertThat(answer.slug()).isIn("key-refused", "key-too-late");
        }
        var seen = wang.raw(
                "GET",
                "/api/v1/session/certificates",
                new byte[0],
                AGateway.HEADER,
                escaped,
                "X-Forwarded-For",
                "127.0.0.2");
        assertThat(seen.json().path("gateway").asBoolean()).isFalse();
    }

    @Test
    void a_gateway_that_lets_a_second_header_through_is_not_believed_either() throws Exception {
        var held = wangsKey();
        var escaped = AGateway.escaped(held.pem());
        var port = house.getEnvironment().getProperty("local.server.port", Integer.class, 0);
        var caller = new Caller(
                "http://127.0.0.1:" + port,
                HttpClient.newBuilder().localAddress(InetAddress.ofLiteral(AGateway.ADDRESS)));
        halfway(caller);
        var twice = caller.raw(
                "POST",
                "/api/v1/session/code",
                json(new Answered(byGateway(asks(caller)))).getBytes(StandardCharsets.UTF_8),
                caller.marks("application/json", AGateway.HEADER, escaped, AGateway.HEADER, escaped));
        assertThat(twice.slug()).isEqualTo("key-refused");
        var once = caller.raw(
                "POST",
                "/api/v1/session/code",
                json(new Answered(byGateway(asks(caller)))).getBytes(StandardCharsets.UTF_8),
                caller.marks("application/json", AGateway.HEADER, escaped));
        assertThat(once.status()).as(once.text()).isEqualTo(200);
    }

    @Test
    void a_huge_or_odd_answer_is_refused_and_nothing_breaks() {
        var held = wangsKey();
        var caller = halfway();
        var challenge = asks(caller);
        var odd = new Shown(challenge.json().path("id").asString(), "CERTIFICATE", new Parts("A".repeat(9000), "B"));
        assertThat(shows(caller, odd).status()).isEqualTo(422);
        var zeros = new byte[3000];
        Arrays.fill(zeros, (byte) 0x30);
        var nested = new Shown(
                challenge.json().path("id").asString(),
                "CERTIFICATE",
                new Parts(Base64.getEncoder().encodeToString(zeros), "!!"));
        assertThat(shows(caller, nested).slug()).isEqualTo("key-refused");
        assertThat(shows(caller, signed(asks(caller), held, held.pem())).status())
                .isEqualTo(200);
    }
}
