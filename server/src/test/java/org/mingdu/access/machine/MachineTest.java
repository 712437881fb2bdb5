package org.mingdu.access.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.ProjectId;
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
import tools.jackson.databind.json.JsonMapper;

/// A machine does what it was given by two people, for a while, and nothing that is for people.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mingdu.machines.per-minute=40", "mingdu.access.address-failures=1000"})
@TestConstructor(autowireMode = AutowireMode.ALL)
class MachineTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ApplicationContext house;
    private final SetClock clock;
    private final JdbcClient jdbc;
    private ACity city;
    private OrganisationId office;
    private ProjectId bridge;
    private ProjectId hospital;
    private Caller system;
    private Caller security;
    private PersonId wang;

    MachineTest(ApplicationContext house, SetClock clock, JdbcClient jdbc) {
        this.house = house;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void two_projects_and_two_administrators() {
        city = ACity.in(house);
        office = city.owner("财政局");
        wang = city.person("wang").at(office).being("OWN").enters();
        system = city.person("system").at(office).being("SYS").reachingAll().signsIn();
        security = city.person("security").at(office).being("SEC").reachingAll().signsIn();
        bridge = city.project("大桥").ownedBy(office).entered();
        hospital = city.project("医院").ownedBy(city.owner("卫健委")).entered();
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putRight();
    }

    private String form(String rights, LocalDate until) {
        return """
                {"name":"财政一体化接口","purpose":"每日读取项目进度","organisationId":"%s","answersFor":"%s","rights":[%s],
                 "scopeKind":"ORGANISATION","scopeId":"%s","validUntil":"%s"}
                """.formatted(office, wang, rights, office, until);
    }

    private JsonNode proposed(String rights) {
        var answer = system.post(
                "/machines",
                form(rights, LocalDate.now(house.getBean(java.time.Clock.class)).plusDays(90)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private String inUse(String rights) {
        var machine = proposed(rights);
        var confirmed = security.post("/proposals/" + machine.path("proposal").asString() + "/confirmation", "");
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        return machine.path("id").asString();
    }

    private String reader() {
        return inUse("\"project.read\"");
    }

    private Caller.Answer renewed(String machine, String body) {
        system.stepsUp();
        return system.once("POST", "/machines/" + machine + "/secrets", body, UUID.randomUUID());
    }

    private JsonNode secret(String machine) {
        var answer = renewed(machine, "{}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private record Reply(int status, JsonNode json, HttpResponse<String> raw) {
        String slug() {
            var type = json.path("type").asString("");
            return type.substring(type.lastIndexOf(':') + 1);
        }
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var json = response.body().startsWith("{")
                    ? JsonMapper.shared().readTree(response.body())
                    : JsonMapper.shared().createObjectNode();
            return new Reply(response.statusCode(), json, response);
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + house.getEnvironment().getProperty("local.server.port") + path));
    }

    private Reply asks(String client, String secret, String body, String query) {
        var pair = URLEncoder.encode(client, StandardCharsets.UTF_8) + ":"
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        return send(to("/oauth2/token" + query)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Reply asks(JsonNode made) {
        return asks(
                made.path("client").asString(), made.path("secret").asString(), "grant_type=client_credentials", "");
    }

    private String token(JsonNode made) {
        var reply = asks(made);
        assertThat(reply.status()).as(reply.raw().body()).isEqualTo(200);
        return reply.json().path("access_token").asString();
    }

    private Reply get(String token, String path) {
        return send(to("/api/v1" + path).header("Authorization", "Bearer " + token));
    }

    private Reply post(String token, String path, String body) {
        return send(to("/api/v1" + path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void it_reads_what_it_was_given_and_nothing_beyond_and_gets_no_cookie() {
        var token = token(secret(reader()));
        var read = get(token, "/projects/" + bridge);
        assertThat(read.status()).as(read.raw().body()).isEqualTo(200);
        assertThat(read.raw().headers().allValues("Set-Cookie")).isEmpty();
        assertThat(get(token, "/projects/" + hospital).status()).isEqualTo(404);
        assertThat(get(token, "/projects").raw().body()).contains("大桥").doesNotContain("医院");
    }

    @Test
    void a_project_marked_above_what_is_internal_is_not_there_for_it() {
        var token = token(secret(reader()));
        var head = city.person("head").at(office).being("OWL").signsIn();
        var marked = head.write(
                "PUT",
                "/projects/" + bridge + "/mark",
                "{\"mark\":\"SENSITIVE\",\"reason\":\"办公会要求\",\"version\":0}",
                UUID.randomUUID());
        assertThat(marked.status()).as(marked.text()).isEqualTo(200);
        assertThat(get(token, "/projects/" + bridge).status()).isEqualTo(404);
        assertThat(get(token, "/projects").raw().body()).doesNotContain("大桥");
    }

    @Test
    void it_writes_under_its_own_name_once_a_key_and_without_the_mark() {
        var token = token(secret(inUse("\"project.read\",\"project.edit\"")));
        var key = UUID.randomUUID().toString();
        var request = to("/api/v1/projects/" + bridge + "/lots")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString("{\"code\":\"BD01\",\"name\":\"一标\"}"));
        assertThat(send(request).status()).isEqualTo(201);
        assertThat(send(request).raw().headers().firstValue("Idempotency-Replayed"))
                .isPresent();
        assertThat(jdbcIn(() -> jdbc.sql("""
                        select e.actor
                          from audit.entry e
                         where e.tenant_id = :tenant
                           and e.route like 'POST /api/v1/projects/%/lots'
                        """)
                        .param("tenant", city.tenant().value())
                        .query(String.class)
                        .list()))
                .containsExactly("接口账号 财政一体化接口（财政局）");
    }

    private <T> T jdbcIn(java.util.function.Supplier<T> work) {
        return city.within(work);
    }

    @Test
    void a_right_it_was_not_given_is_refused() {
        var token = token(secret(reader()));
        assertThat(post(token, "/projects/" + bridge + "/lots", "{\"code\":\"BD01\",\"name\":\"一标\"}")
                        .slug())
                .isEqualTo("no-right");
    }

    @Test
    void a_token_for_less_does_less_and_one_for_more_is_not_given() {
        var made = secret(inUse("\"project.read\",\"project.edit\""));
        var narrow = asks(
                made.path("client").asString(),
                made.path("secret").asString(),
                "grant_type=client_credentials&scope=project.read",
                "");
        assertThat(narrow.json().path("scope").asString()).isEqualTo("project.read");
        assertThat(post(
                                narrow.json().path("access_token").asString(),
                                "/projects/" + bridge + "/lots",
                                "{\"code\":\"BD01\",\"name\":\"一标\"}")
                        .slug())
                .isEqualTo("no-right");
        var wide = asks(
                made.path("client").asString(),
                made.path("secret").asString(),
                "grant_type=client_credentials&scope=project.read%20people.manage",
                "");
        assertThat(wide.status()).isEqualTo(400);
        assertThat(wide.json().path("error").asString()).isEqualTo("invalid_scope");
    }

    @Test
    void nothing_that_is_for_people_is_open_to_it() {
        var token = token(secret(inUse("\"project.read\",\"project.edit\",\"matter.raise\"")));
        for (var path : new String[] {"/session", "/sign-ins", "/own-email", "/notices", "/own-identities"}) {
            assertThat(get(token, path).slug()).as(path).isEqualTo("no-machines");
        }
        assertThat(post(token, "/session", "{\"login\":\"a\",\"password\":\"b\"}")
                        .slug())
                .isEqualTo("no-machines");
        assertThat(post(token, "/people/" + wang + "/grants", "{\"role\":\"OWN\",\"scopeKind\":\"TENANT\"}")
                        .slug())
                .isEqualTo("no-machines");
        assertThat(post(
                                token,
                                "/machines",
                                form("\"project.read\"", LocalDate.now(house.getBean(java.time.Clock.class))))
                        .slug())
                .isEqualTo("no-machines");
    }

    @Test
    void two_people_let_it_in_and_the_one_who_wrote_it_down_is_not_the_second() {
        var machine = proposed("\"project.read\"");
        var confirmation = "/proposals/" + machine.path("proposal").asString() + "/confirmation";
        city.person("system2").at(office).being("SYS").reachingAll().enters();
        assertThat(renewed(machine.path("id").asString(), "{}").slug()).isEqualTo("machine-not-in-use");
        assertThat(system.post(confirmation, "").slug()).isEqualTo("needs-another");
        assertThat(city.as("system2").post(confirmation, "").slug())
                .as("another system administrator is not the security administrator")
                .isEqualTo("needs-another");
        assertThat(security.post(confirmation, "").status()).isEqualTo(200);
        assertThat(renewed(machine.path("id").asString(), "{}").status()).isEqualTo(200);
    }

    @Test
    void what_was_refused_gets_no_secret() {
        var machine = proposed("\"project.read\"");
        security.post("/proposals/" + machine.path("proposal").asString() + "/refusal", "{\"reason\":\"用途不清\"}");
        var view = system.get("/machines/" + machine.path("id").asString()).json();
        assertThat(view.at("/machine/state").asString()).isEqualTo("REFUSED");
        assertThat(renewed(machine.path("id").asString(), "{}").slug()).isEqualTo("machine-not-in-use");
    }

    @Test
    void secret_and_token_are_kept_as_hashes_and_the_secret_is_not_told_again() {
        var machine = reader();
        system.stepsUp();
        var key = UUID.randomUUID();
        var made = system.once("POST", "/machines/" + machine + "/secrets", "{}", key);
        assertThat(system.once("POST", "/machines/" + machine + "/secrets", "{}", key)
                        .slug())
                .isEqualTo("shown-once");
        var token = token(made.json());
        var kept = city.within(() -> jdbc.sql("""
                        select string_agg(t::text, ' ')
                          from (select s::text as t from access.machine_secret s
                                union all
                                select k::text from access.machine_token k
                                union all
                                select a::text from access.answered a) all_of_it
                        """).query(String.class).single());
        assertThat(kept).doesNotContain(made.json().path("secret").asString()).doesNotContain(token);
    }

    @Test
    void two_secrets_work_side_by_side_until_the_first_has_ended() {
        var machine = reader();
        var first = secret(machine);
        var second = renewed(machine, "{\"overlapHours\":24}").json();
        assertThat(renewed(machine, "{}").slug()).isEqualTo("two-secrets");
        assertThat(asks(first).status()).isEqualTo(200);
        assertThat(asks(second).status()).isEqualTo(200);
        clock.moveOn(Duration.ofHours(25));
        assertThat(asks(first).json().path("error").asString()).isEqualTo("invalid_client");
        assertThat(asks(second).status()).isEqualTo(200);
    }

    @Test
    void a_secret_that_is_ended_takes_its_tokens_with_it() {
        var machine = reader();
        var made = secret(machine);
        var token = token(made);
        var id = system.get("/machines/" + machine).json().at("/secrets/0/id").asString();
        assertThat(system.write("DELETE", "/machines/" + machine + "/secrets/" + id, "", UUID.randomUUID())
                        .status())
                .isEqualTo(204);
        assertThat(get(token, "/projects").slug()).isEqualTo("token-ended");
        assertThat(asks(made).status()).isEqualTo(401);
    }

    @Test
    void revoked_it_is_out_at_once() {
        var machine = reader();
        var made = secret(machine);
        var token = token(made);
        assertThat(security.post("/machines/" + machine + "/revocation", "").status())
                .isEqualTo(204);
        assertThat(get(token, "/projects").status()).isEqualTo(401);
        assertThat(asks(made).status()).isEqualTo(401);
        assertThat(renewed(machine, "{}").slug()).isEqualTo("machine-not-in-use");
    }

    @Test
    void a_token_ends_after_a_quarter_of_an_hour_and_the_machine_on_its_last_day() {
        var made = secret(reader());
        var token = token(made);
        clock.moveOn(Duration.ofMinutes(14));
        assertThat(get(token, "/projects").status()).isEqualTo(200);
        clock.moveOn(Duration.ofMinutes(2));
        var ended = get(token, "/projects");
        assertThat(ended.status()).isEqualTo(401);
        assertThat(ended.raw().headers().firstValue("WWW-Authenticate").orElse(""))
                .contains("invalid_token");
        clock.moveOn(Duration.ofDays(91));
        assertThat(asks(made).status()).isEqualTo(401);
    }

    @Test
    void a_token_of_another_city_shows_nothing_of_this_one() {
        var elsewhere = token(secret(reader()));
        var before = bridge;
        two_projects_and_two_administrators();
        assertThat(get(elsewhere, "/projects/" + bridge).status()).isEqualTo(404);
        assertThat(get(elsewhere, "/projects/" + before).status()).isEqualTo(200);
        var bytes = Base64.getUrlDecoder().decode(elsewhere);
        var id = city.tenant().value();
        java.nio.ByteBuffer.wrap(bytes).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        var bent = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        assertThat(get(bent, "/projects").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "undefined", "' or 1=1 --", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0."})
    void what_is_no_token_is_refused_on_reading_and_writing(String token) {
        assertThat(get(token, "/projects").slug()).isEqualTo("token-ended");
        assertThat(get(token, "/session").slug()).isEqualTo("token-ended");
        assertThat(post(token, "/projects", "{}").slug()).isEqualTo("token-ended");
    }

    @Test
    void a_token_or_a_secret_in_the_address_is_not_taken() {
        var made = secret(reader());
        var token = token(made);
        assertThat(send(to("/api/v1/projects?access_token=" + token)).slug()).isEqualTo("signed-out");
        assertThat(asks(
                                made.path("client").asString(),
                                made.path("secret").asString(),
                                "",
                                "?grant_type=client_credentials")
                        .json()
                        .path("error")
                        .asString())
                .isEqualTo("invalid_request");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grant_type=password&username=a&password=b",
                "grant_type=authorization_code&code=x",
                "grant_type=refresh_token"
            })
    void no_other_grant_is_known(String body) {
        var made = secret(reader());
        assertThat(asks(made.path("client").asString(), made.path("secret").asString(), body, "")
                        .json()
                        .path("error")
                        .asString())
                .isEqualTo("unsupported_grant_type");
    }

    @Test
    void a_wrong_secret_is_refused_like_a_machine_there_is_not() {
        var made = secret(reader());
        var wrong = asks(made.path("client").asString(), "wrong", "grant_type=client_credentials", "");
        var nobody = asks(
                MachineKeys.client(city.tenant(), UUID.randomUUID()), "wrong", "grant_type=client_credentials", "");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.raw().body()).isEqualTo(nobody.raw().body());
    }

    @Test
    void who_asks_too_often_waits() {
        var token = token(secret(reader()));
        var last = 200;
        // The forty of one minute are over before a second minute has run out.
        for (var i = 0; i < 100 && last == 200; i++) {
            last = get(token, "/projects").status();
        }
        assertThat(last).isEqualTo(429);
        clock.moveOn(Duration.ofMinutes(1));
        assertThat(get(token, "/projects").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"people.manage\"", "\"security.manage\"", "\"progress.approve\"", "\"x\"", ""})
    void no_machine_is_given_what_people_decide_or_administer(String rights) {
        var answer = system.post("/machines", form(rights, LocalDate.now(house.getBean(java.time.Clock.class))));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("/rights");
    }

    @Test
    void it_lasts_a_year_at_most() {
        var today = LocalDate.now(house.getBean(java.time.Clock.class));
        assertThat(system.post(
                                "/machines",
                                form("\"project.read\"", today.plusYears(1).plusDays(1)))
                        .text())
                .contains("/validUntil");
        assertThat(system.post("/machines", form("\"project.read\"", today.plusYears(1)))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void it_is_nobody_one_could_manage_or_appoint() {
        var machine = reader();
        assertThat(system.get("/people?q=" + URLEncoder.encode("财政一体化", StandardCharsets.UTF_8))
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(system.get("/people/" + machine).status()).isEqualTo(404);
        assertThat(system.post("/people/" + machine + "/grants", "{\"role\":\"OWN\",\"scopeKind\":\"TENANT\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_list_tells_when_it_was_last_used_and_a_part_administrator_sees_none() {
        var machine = reader();
        assertThat(system.get("/machines/" + machine)
                                .json()
                                .at("/machine/usedAt")
                                .isMissingNode()
                        || system.get("/machines/" + machine)
                                .json()
                                .at("/machine/usedAt")
                                .isNull())
                .isTrue();
        token(secret(machine));
        assertThat(security.get("/machines").json().at("/items/0/usedAt").isString())
                .isTrue();
        var part = city.person("part").at(office).being("SYS").signsIn();
        assertThat(part.get("/machines").json().path("items")).isEmpty();
        assertThat(part.get("/machines/" + machine).status()).isEqualTo(404);
    }
}
