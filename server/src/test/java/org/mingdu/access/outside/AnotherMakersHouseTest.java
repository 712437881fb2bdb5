package org.mingdu.access.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// The same words are understood by a server for OpenID Connect that others have made.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "mingdu.sign-in.site=https://mingdu.example.gov.cn",
            "mingdu.sign-in.oidc.city.name=市统一身份认证",
            "mingdu.sign-in.oidc.city.client-id=mingdu",
            "mingdu.sign-in.oidc.city.client-secret=secret"
        })
@TestConstructor(autowireMode = AutowireMode.ALL)
class AnotherMakersHouseTest {
    private static final MockOAuth2Server SERVER = server();

    private final ApplicationContext house;

    AnotherMakersHouseTest(ApplicationContext house) {
        this.house = house;
    }

    private static MockOAuth2Server server() {
        var server = new MockOAuth2Server();
        server.start();
        return server;
    }

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry settings) {
        settings.add(
                "mingdu.sign-in.oidc.city.issuer",
                () -> SERVER.issuerUrl("city").toString());
    }

    @AfterAll
    static void the_server_closes() {
        SERVER.shutdown();
    }

    @Test
    void somebody_known_there_is_in() throws IOException, InterruptedException {
        var city = ACity.in(house);
        var office = city.owner("建设中心");
        var admin = city.person("admin").at(office).being("SYS").reachingAll().signsIn();
        var wang = city.person("wang").at(office).being("OWN").enters();
        assertThat(admin.write(
                                "POST",
                                "/people/" + wang + "/identities",
                                "{\"provider\":\"city\",\"subject\":\"wang-there\"}",
                                UUID.randomUUID())
                        .status())
                .isEqualTo(201);
        SERVER.enqueueCallback(
                new DefaultOAuth2TokenCallback("city", "wang-there", "JWT", List.of("mingdu"), Map.of(), 600));
        var caller = city.stranger();

        var answer = back(caller, AHouse.form(sentBack(caller).getRawQuery()));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(caller.get("/session").json().at("/person/name").asString()).isEqualTo("wang");
    }

    /// The browser goes there and is sent back.
    private static URI sentBack(Caller caller) throws IOException, InterruptedException {
        var sent = caller.once(
                "POST", "/session/outside", "{\"provider\":\"city\",\"purpose\":\"SIGN_IN\"}", UUID.randomUUID());
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        var there = HttpRequest.newBuilder(
                        URI.create(sent.json().path("address").asString()))
                .build();
        try (var browser = HttpClient.newHttpClient()) {
            var reply = browser.send(there, HttpResponse.BodyHandlers.ofString());
            return URI.create(reply.headers().firstValue("Location").orElseThrow());
        }
    }

    private static Caller.Answer back(Caller caller, Map<String, String> query) {
        return caller.once(
                "POST",
                "/session/outside/answer",
                "{\"provider\":\"city\",\"code\":\"%s\",\"state\":\"%s\"}"
                        .formatted(query.get("code"), query.get("state")),
                UUID.randomUUID());
    }
}
