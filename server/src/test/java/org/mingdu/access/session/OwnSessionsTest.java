package org.mingdu.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.SetClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// Where somebody is signed in, and the end of it.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OwnSessionsTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    SetClock clock;

    @Autowired
    JdbcClient jdbc;

    private ACity city;
    private OrganisationId office;

    @BeforeEach
    void found() {
        city = ACity.in(house);
        office = city.owner("建设中心");
        city.person("wang").named("王经办").at(office).being("OWN").enters();
        city.person("li").at(office).being("OWN").enters();
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putRight();
    }

    private static List<JsonNode> sessions(Caller who) {
        var found = new ArrayList<JsonNode>();
        who.get("/sign-ins").json().path("items").forEach(found::add);
        return found;
    }

    private static String other(Caller who) {
        return sessions(who).stream()
                .filter(one -> !one.path("current").asBoolean())
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private static Caller.Answer end(Caller who, String path) {
        return who.write("DELETE", path, "", UUID.randomUUID());
    }

    @Test
    void each_place_where_one_is_signed_in_is_told_and_which_of_them_asks() {
        var desk = city.as("wang");
        city.as("wang");
        city.as("li");
        var seen = sessions(desk);
        assertThat(seen).hasSize(2);
        assertThat(seen.getFirst().path("current").asBoolean()).isTrue();
        assertThat(seen.getLast().path("current").asBoolean()).isFalse();
        assertThat(seen.getFirst().path("address").asString()).isEqualTo("127.0.0.1");
        assertThat(seen.getFirst().path("agent").asString()).startsWith("Java-http-client");
        var hashes =
                jdbc.sql("select hash from access.session").query(String.class).list();
        assertThat(hashes).isNotEmpty().noneMatch(desk.get("/sign-ins").text()::contains);
        clock.moveOn(Duration.ofMinutes(90));
        assertThat(sessions(desk)).hasSize(2);
        clock.moveOn(Duration.ofMinutes(45));
        assertThat(sessions(desk)).as("the other was not used for two hours").hasSize(1);
    }

    @Test
    void one_of_them_is_ended_and_the_rest_stay() {
        var desk = city.as("wang");
        var phone = city.as("wang");
        assertThat(end(desk, "/sign-ins/" + other(desk)).status()).isEqualTo(204);
        assertThat(phone.get("/projects").status()).isEqualTo(401);
        assertThat(phone.get("/session").json().path("endedWhy").asString()).isEqualTo("ELSEWHERE");
        assertThat(desk.get("/projects").status()).isEqualTo(200);
        assertThat(sessions(desk)).hasSize(1);
        var own = sessions(desk).getFirst().path("id").asString();
        assertThat(end(desk, "/sign-ins/" + own).slug()).isEqualTo("current-session");
        assertThat(desk.get("/projects").status()).isEqualTo(200);
    }

    @Test
    void who_comes_back_is_told_why_the_session_ended_and_who_signed_out_is_told_nothing() {
        var desk = city.as("wang");
        clock.moveOn(Duration.ofHours(3));
        assertThat(desk.get("/session").json().path("endedWhy").asString()).isEqualTo("TIMEOUT");
        var again = city.as("wang");
        assertThat(again.get("/session").json().path("endedWhy").isNull()).isTrue();
        assertThat(again.write("DELETE", "/session", "", UUID.randomUUID()).status())
                .isLessThan(300);
        assertThat(again.get("/session").json().path("endedWhy").isNull()).isTrue();
    }

    @Test
    void all_others_are_ended_at_once() {
        var desk = city.as("wang");
        var phone = city.as("wang");
        var tablet = city.as("wang");
        var colleague = city.as("li");
        assertThat(end(desk, "/sign-ins").status()).isEqualTo(204);
        assertThat(phone.get("/projects").status()).isEqualTo(401);
        assertThat(tablet.get("/projects").status()).isEqualTo(401);
        assertThat(desk.get("/projects").status()).isEqualTo(200);
        assertThat(colleague.get("/projects").status()).isEqualTo(200);
        var auditor =
                city.person("auditor").at(office).being("LOG").reachingAll().signsIn();
        assertThat(auditor.get("/audit-entries").text()).contains("结束自己的其他登录", "结束 2 处");
    }

    @Test
    void nobody_ends_the_session_of_somebody_else() {
        var desk = city.as("wang");
        var colleague = city.as("li");
        var theirs = sessions(desk).getFirst().path("id").asString();
        assertThat(end(colleague, "/sign-ins/" + theirs).status()).isEqualTo(404);
        assertThat(end(colleague, "/sign-ins").status()).isEqualTo(204);
        assertThat(desk.get("/projects").status()).isEqualTo(200);
        assertThat(city.stranger().get("/sign-ins").status()).isEqualTo(401);
    }
}
