package org.mingdu.access.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.SetClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// Who another house vouches for is in, if it is that house, says it to us, now, of somebody we know there.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "mingdu.sign-in.site=https://mingdu.example.gov.cn",
            "mingdu.sign-in.oidc.city.name=市统一身份认证",
            "mingdu.sign-in.oidc.city.client-id=" + AHouse.CLIENT,
            "mingdu.sign-in.oidc.city.client-secret=" + AHouse.SECRET,
            "mingdu.sign-in.oidc.city.factor-amr=mfa",
            "mingdu.sign-in.oidc.other.name=省政务认证",
            "mingdu.sign-in.oidc.other.client-id=" + AHouse.CLIENT,
            "mingdu.sign-in.oidc.other.client-secret=" + AHouse.SECRET
        })
@TestConstructor(autowireMode = AutowireMode.ALL)
class OutsideSignInTest {
    private static final AHouse CITY = house();
    private static final AHouse OTHER = house();

    private final ApplicationContext house;
    private final SetClock clock;
    private final JdbcClient jdbc;
    private ACity city;
    private OrganisationId office;
    private Caller admin;
    private PersonId wang;
    private String subject;

    OutsideSignInTest(ApplicationContext house, SetClock clock, JdbcClient jdbc) {
        this.house = house;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    private static AHouse house() {
        try {
            return new AHouse(Clock.systemUTC());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @DynamicPropertySource
    static void issuers(DynamicPropertyRegistry settings) {
        settings.add("mingdu.sign-in.oidc.city.issuer", CITY::issuer);
        settings.add("mingdu.sign-in.oidc.other.issuer", OTHER::issuer);
    }

    @BeforeEach
    void somebody_who_is_known_there() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        admin = city.person("admin").at(office).being("SYS").reachingAll().signsIn();
        wang = city.person("wang").at(office).being("OWN").enters();
        subject = "sub-" + city.mark();
        CITY.honest();
        OTHER.honest();
        assertThat(link(wang, subject).status()).isEqualTo(201);
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putRight();
    }

    @AfterAll
    static void the_houses_close() {
        CITY.close();
        OTHER.close();
    }

    private Caller.Answer link(PersonId person, String sub) {
        return admin.write(
                "POST",
                "/people/" + person + "/identities",
                "{\"provider\":\"city\",\"subject\":\"%s\"}".formatted(sub),
                UUID.randomUUID());
    }

    private static Caller.Answer goes(Caller caller, String purpose, String to) {
        return caller.once(
                "POST",
                "/session/outside",
                "{\"provider\":\"city\",\"purpose\":\"%s\",\"to\":\"%s\"}".formatted(purpose, to),
                UUID.randomUUID());
    }

    private static URI address(Caller.Answer sent) {
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        return URI.create(sent.json().path("address").asString());
    }

    private static Caller.Answer back(Caller caller, String provider, String code, String state) {
        return caller.once(
                "POST",
                "/session/outside/answer",
                "{\"provider\":\"%s\",\"code\":\"%s\",\"state\":\"%s\"}".formatted(provider, code, state),
                UUID.randomUUID());
    }

    private Caller.Answer signsIn(Caller caller, String sub) {
        var answer = CITY.vouchesFor(sub, address(goes(caller, "SIGN_IN", "/projects")));
        return back(caller, "city", answer.code(), answer.state());
    }

    private static boolean signedIn(Caller caller) {
        return caller.get("/session").json().path("signedIn").asBoolean();
    }

    @Test
    void the_sign_in_page_learns_which_houses_there_are() {
        assertThat(city.stranger()
                        .get("/session/providers")
                        .json()
                        .path("items")
                        .toString())
                .contains("{\"id\":\"city\",\"name\":\"市统一身份认证\"}")
                .contains("{\"id\":\"other\",\"name\":\"省政务认证\"}");
    }

    @ParameterizedTest
    @EnumSource(names = {"RSA", "EC"})
    void somebody_known_there_is_in_and_goes_where_they_wanted_to(AHouse.Signature signature) {
        CITY.signsWith(signature);
        var caller = city.stranger();
        var answer = signsIn(caller, subject);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("result").asString()).isEqualTo("SIGNED_IN");
        assertThat(answer.json().path("to").asString()).isEqualTo("/projects");
        assertThat(caller.get("/session").json().at("/person/name").asString()).isEqualTo("wang");
    }

    @Test
    void the_address_asks_for_a_code_with_proof_and_comes_back_to_where_the_operator_said() {
        var query = AHouse.form(address(goes(city.stranger(), "SIGN_IN", "/")).getRawQuery());
        assertThat(query)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("scope", "openid")
                .containsEntry("redirect_uri", "https://mingdu.example.gov.cn/sign-in/back/city");
        assertThat(query.get("state")).hasSizeGreaterThan(40).isNotEqualTo(query.get("nonce"));
    }

    @Test
    void nobody_is_known_by_an_address_of_mail_and_the_sentence_says_whom_to_ask() {
        var caller = city.stranger();
        var answer = signsIn(caller, "somebody-else");
        assertThat(answer.slug()).isEqualTo("identity-unknown");
        assertThat(answer.json().path("detail").asString()).contains("市统一身份认证").contains("管理员");
        assertThat(signedIn(caller)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "SHARED_SECRET", "PUBLIC_KEY_AS_SECRET", "STRANGE_KEY"})
    void a_token_that_the_house_did_not_sign_lets_nobody_in(AHouse.Signature signature) {
        CITY.signsWith(signature);
        refused();
    }

    static Stream<Arguments> lies() {
        var now = Instant.now();
        return Stream.of(
                lie("another nonce", claims -> claims.claim("nonce", "another")),
                lie("no nonce", claims -> claims.claim("nonce", null)),
                lie("for another", claims -> claims.audience("another")),
                lie("for us and another", claims -> claims.audience(List.of(AHouse.CLIENT, "another"))),
                lie("given to another", claims -> claims.claim("azp", "another")),
                lie("of another issuer", claims -> claims.issuer(OTHER.issuer())),
                lie("over", claims -> claims.expirationTime(Date.from(now.minusSeconds(120)))),
                lie("without an end", claims -> claims.expirationTime(null)),
                lie("from tomorrow", claims -> claims.issueTime(Date.from(now.plusSeconds(86_400)))),
                lie("not yet", claims -> claims.notBeforeTime(Date.from(now.plusSeconds(86_400)))),
                lie("of nobody", claims -> claims.subject(null)));
    }

    private static Arguments lie(String name, Consumer<JWTClaimsSet.Builder> claims) {
        return Arguments.of(name, claims);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void a_token_that_does_not_answer_what_was_asked_lets_nobody_in(
            String name, Consumer<JWTClaimsSet.Builder> claims) {
        CITY.says(claims);
        refused();
    }

    private void refused() {
        var caller = city.stranger();
        assertThat(signsIn(caller, subject).slug()).isEqualTo("outside-untrue");
        assertThat(signedIn(caller)).isFalse();
    }

    @Test
    void an_answer_is_good_once_and_for_the_browser_that_left() {
        var caller = city.stranger();
        var stranger = city.stranger();
        goes(stranger, "SIGN_IN", "/");
        var answer = CITY.vouchesFor(subject, address(goes(caller, "SIGN_IN", "/")));
        assertThat(back(stranger, "city", answer.code(), answer.state()).slug()).isEqualTo("outside-too-late");
        assertThat(back(city.stranger(), "city", answer.code(), answer.state()).slug())
                .isEqualTo("outside-too-late");
        assertThat(back(caller, "city", answer.code(), "another-state").slug()).isEqualTo("outside-too-late");
        assertThat(back(caller, "city", answer.code(), answer.state()).status()).isEqualTo(200);
        assertThat(back(caller, "city", answer.code(), answer.state()).slug()).isEqualTo("outside-too-late");
    }

    @Test
    void a_code_that_was_used_lets_nobody_in_with_a_fresh_state() {
        var first = city.stranger();
        var used = CITY.vouchesFor(subject, address(goes(first, "SIGN_IN", "/")));
        assertThat(back(first, "city", used.code(), used.state()).status()).isEqualTo(200);
        var second = city.stranger();
        var fresh = CITY.vouchesFor(subject, address(goes(second, "SIGN_IN", "/")));
        assertThat(back(second, "city", used.code(), fresh.state()).slug()).isEqualTo("outside-untrue");
    }

    @Test
    void a_code_somebody_else_was_given_does_not_fit_ones_own_proof() {
        var victim = CITY.vouchesFor(subject, address(goes(city.stranger(), "SIGN_IN", "/")));
        var thief = city.stranger();
        var own = CITY.vouchesFor("thief", address(goes(thief, "SIGN_IN", "/")));
        assertThat(back(thief, "city", victim.code(), own.state()).slug()).isEqualTo("outside-untrue");
        assertThat(signedIn(thief)).isFalse();
    }

    @Test
    void an_answer_of_one_house_is_not_taken_for_anothers() {
        var caller = city.stranger();
        var answer = CITY.vouchesFor(subject, address(goes(caller, "SIGN_IN", "/")));
        assertThat(back(caller, "other", answer.code(), answer.state()).slug()).isEqualTo("outside-too-late");
        var again = CITY.vouchesFor(subject, address(goes(caller, "SIGN_IN", "/")));
        assertThat(caller.once(
                                "POST",
                                "/session/outside/answer",
                                "{\"provider\":\"city\",\"code\":\"%s\",\"state\":\"%s\",\"iss\":\"%s\"}"
                                        .formatted(again.code(), again.state(), OTHER.issuer()),
                                UUID.randomUUID())
                        .slug())
                .isEqualTo("outside-untrue");
    }

    @Test
    void after_ten_minutes_one_begins_again() {
        var caller = city.stranger();
        var answer = CITY.vouchesFor(subject, address(goes(caller, "SIGN_IN", "/")));
        clock.moveOn(Duration.ofMinutes(11));
        assertThat(back(caller, "city", answer.code(), answer.state()).slug()).isEqualTo("outside-too-late");
    }

    @ParameterizedTest
    @CsvSource({
        "//evil.example,/",
        "https://evil.example/,/",
        "/\\\\evil.example,/",
        "javascript:alert(1),/",
        "evil.example,/",
        "/projects?q=%E6%A1%A5&x=1,/projects?q=%E6%A1%A5&x=1"
    })
    void one_comes_back_to_these_screens_only(String to, String where) {
        var caller = city.stranger();
        var answer = CITY.vouchesFor(subject, address(goes(caller, "SIGN_IN", to)));
        assertThat(back(caller, "city", answer.code(), answer.state())
                        .json()
                        .path("to")
                        .asString())
                .isEqualTo(where);
    }

    @Test
    void without_the_mark_against_forged_requests_nobody_is_sent_anywhere() {
        assertThat(city.stranger()
                        .writeWithoutMark("/session/outside", "{\"provider\":\"city\",\"purpose\":\"SIGN_IN\"}")
                        .slug())
                .isEqualTo("forged");
    }

    @Test
    void with_the_house_away_the_sentence_says_so() {
        CITY.isOut();
        var caller = city.stranger();
        var sent = goes(caller, "SIGN_IN", "/");
        var answer = sent.status() == 503
                ? sent
                : back(
                        caller,
                        "city",
                        "code",
                        AHouse.form(address(sent).getRawQuery()).get("state"));
        assertThat(answer.slug()).isEqualTo("outside-away");
    }

    @Test
    void one_links_oneself_after_proving_to_be_there_and_in_the_same_session_only() {
        city.person("li").at(office).being("OWN").enters();
        var li = city.as("li");
        assertThat(goes(li, "LINK", "/sign-in-ways").slug()).isEqualTo("step-up-needed");
        li.stepsUp();
        var answer = CITY.vouchesFor("li-" + city.mark(), address(goes(li, "LINK", "/sign-in-ways")));
        assertThat(back(city.as("li"), "city", answer.code(), answer.state()).slug())
                .isEqualTo("outside-too-late");
        assertThat(back(li, "city", answer.code(), answer.state())
                        .json()
                        .path("result")
                        .asString())
                .isEqualTo("LINKED");
        var caller = city.stranger();
        assertThat(signsIn(caller, "li-" + city.mark()).status()).isEqualTo(200);
        assertThat(caller.get("/session").json().at("/person/name").asString()).isEqualTo("li");
        var own = li.get("/own-identities").json().at("/identities/0");
        assertThat(own.path("providerName").asString()).isEqualTo("市统一身份认证");
        assertThat(li.write("DELETE", "/own-identities/" + own.path("id").asString(), "", UUID.randomUUID())
                        .status())
                .isEqualTo(204);
        assertThat(signsIn(city.stranger(), "li-" + city.mark()).slug()).isEqualTo("identity-unknown");
    }

    @Test
    void who_is_somebody_elses_already_is_not_linked_again() {
        city.person("li").at(office).being("OWN").enters();
        var li = city.as("li");
        li.stepsUp();
        var answer = CITY.vouchesFor(subject, address(goes(li, "LINK", "/")));
        assertThat(back(li, "city", answer.code(), answer.state()).slug()).isEqualTo("identity-taken");
        assertThat(link(city.person("zhao").at(office).being("OWN").enters(), subject)
                        .slug())
                .isEqualTo("identity-taken");
    }

    @Test
    void an_administrator_is_linked_by_nobody_else() {
        var security = city.person("sec").at(office).being("SEC").reachingAll().enters();
        assertThat(link(security, "a-way-in").slug()).isEqualTo("administrator-links-oneself");
    }

    @Test
    void proving_to_be_there_by_the_house_asks_it_anew() {
        var caller = city.stranger();
        signsIn(caller, subject);
        var asked = address(goes(caller, "STEP_UP", "/people"));
        assertThat(asked.getRawQuery()).contains("prompt=login").contains("max_age=0");
        CITY.says(claims ->
                claims.claim("auth_time", Instant.now().minusSeconds(3600).getEpochSecond()));
        var stale = CITY.vouchesFor(subject, asked);
        assertThat(back(caller, "city", stale.code(), stale.state()).slug()).isEqualTo("outside-untrue");
        CITY.honest();
        var other = CITY.vouchesFor("another", address(goes(caller, "STEP_UP", "/people")));
        assertThat(back(caller, "city", other.code(), other.state()).slug()).isEqualTo("identity-unknown");
        var answer = CITY.vouchesFor(subject, address(goes(caller, "STEP_UP", "/people")));
        assertThat(back(caller, "city", answer.code(), answer.state())
                        .json()
                        .path("result")
                        .asString())
                .isEqualTo("STEPPED_UP");
        assertThat(goes(caller, "LINK", "/").status()).isEqualTo(200);
    }

    @Test
    void a_second_factor_is_asked_for_here_unless_the_house_is_trusted_to_have_asked() {
        city.within(() -> jdbc.sql("""
                        insert into access.second_factor (tenant_id, person_id, profile, secret, begun_at, since)
                        values (:tenant, :person, 'HMAC_SHA1', 'x', now(), now())
                        """)
                .param("tenant", city.tenant().value())
                .param("person", wang.value())
                .update());
        var caller = city.stranger();
        assertThat(signsIn(caller, subject).json().path("result").asString()).isEqualTo("CODE_NEEDED");
        assertThat(signedIn(caller)).isFalse();
        assertThat(caller.get("/projects").slug()).isEqualTo("code-first");
        CITY.says(claims -> claims.claim("amr", List.of("pwd", "otp")));
        assertThat(signsIn(city.stranger(), subject).json().path("result").asString())
                .as("a value the operator has not named")
                .isEqualTo("CODE_NEEDED");
        CITY.says(claims -> claims.claim("amr", List.of("pwd", "mfa")));
        assertThat(signsIn(city.stranger(), subject).json().path("result").asString())
                .isEqualTo("SIGNED_IN");
    }

    @Test
    void who_has_left_is_not_in_although_the_house_vouches_for_them() {
        admin.write("POST", "/people/" + wang + "/leave", "", UUID.randomUUID());
        assertThat(signsIn(city.stranger(), subject).slug()).isEqualTo("identity-unknown");
    }
}
