package org.mingdu.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

/// How long a password lasts and when it may come again.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class PasswordLifeTest {
    private final ApplicationContext house;
    private final SetClock clock;
    private final JdbcClient jdbc;
    private ACity city;
    private OrganisationId office;

    PasswordLifeTest(ApplicationContext house, SetClock clock, JdbcClient jdbc) {
        this.house = house;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void found() {
        city = ACity.in(house);
        office = city.owner("建设中心");
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putRight();
    }

    private static Caller.Answer change(Caller caller, String current, String next) {
        return caller.post("/session/password", "{\"current\":\"%s\",\"next\":\"%s\"}".formatted(current, next));
    }

    @Test
    void the_last_five_do_not_come_again_and_the_one_before_them_does() {
        var wang = city.person("wang").at(office).being("OWN").signsIn();
        assertThat(change(wang, ACity.PASSWORD, ACity.PASSWORD)
                        .json()
                        .at("/errors/0/detail")
                        .asString())
                .contains("原口令");
        var current = ACity.PASSWORD;
        for (var time = 1; time <= 5; time++) {
            var next = "Harbour-Light-" + time;
            assertThat(change(wang, current, next).status()).isEqualTo(204);
            current = next;
        }
        for (var former : new String[] {ACity.PASSWORD, "Harbour-Light-1", "Harbour-Light-4"}) {
            var refused = change(wang, current, former);
            assertThat(refused.status()).as(former).isEqualTo(422);
            assertThat(refused.json().at("/errors/0/detail").asString()).contains("最近用过的 5 个");
        }
        assertThat(change(wang, current, "Harbour-Light-6").status()).isEqualTo(204);
        assertThat(change(wang, "Harbour-Light-6", ACity.PASSWORD).status())
                .as("five others have come in between")
                .isEqualTo(204);
    }

    @Test
    void former_passwords_are_kept_as_hashes() {
        var wang = city.person("wang").at(office).being("OWN").signsIn();
        change(wang, ACity.PASSWORD, "Harbour-Light-1");
        var kept = city.within(() -> jdbc.sql("select f.hash from access.former_password f")
                .query(String.class)
                .list());
        assertThat(kept).hasSize(1).first().asString().startsWith("{argon2id}");
    }

    @Test
    void an_administrator_changes_it_after_ninety_days_and_others_after_a_year() {
        city.person("admin").at(office).being("SYS").reachingAll().enters();
        city.person("wang").at(office).being("OWN").enters();
        clock.moveOn(Duration.ofDays(89));
        assertThat(city.as("admin").get("/people").status()).isEqualTo(200);
        clock.moveOn(Duration.ofDays(2));
        var admin = city.as("admin");
        assertThat(admin.get("/people").slug()).isEqualTo("password-must-change");
        assertThat(admin.get("/session").json().path("passwordExpired").asBoolean())
                .isTrue();
        assertThat(city.as("wang").get("/projects").status()).isEqualTo(200);
        assertThat(change(admin, ACity.PASSWORD, "Harbour-Light-1").status()).isEqualTo(204);
        assertThat(admin.get("/people").status()).isEqualTo(200);
        assertThat(admin.get("/session").json().path("passwordExpired").asBoolean())
                .isFalse();
        clock.moveOn(Duration.ofDays(280));
        assertThat(city.as("wang").get("/projects").slug()).isEqualTo("password-must-change");
    }

    @Test
    void a_reset_remembers_the_password_it_takes_the_place_of() {
        var wang = city.person("wang").at(office).being("OWN").signsIn();
        var id = wang.get("/session").json().at("/person/id").asString();
        var admin = city.person("admin").at(office).being("SYS").reachingAll().signsIn();
        assertThat(admin.post("/people/" + id + "/password", "{\"next\":\"Harbour-Light-1\"}")
                        .status())
                .isEqualTo(204);
        var again = city.stranger().signedIn(city.login("wang"), "Harbour-Light-1");
        assertThat(change(again, "Harbour-Light-1", ACity.PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void the_name_of_a_person_or_of_their_organisation_is_no_password() {
        var wang = city.person("wang").named("王晓东").at(office).being("OWN").signsIn();
        assertThat(change(wang, ACity.PASSWORD, "王晓东-Harbour-7")
                        .json()
                        .at("/errors/0/detail")
                        .asString())
                .contains("姓名");
        assertThat(change(wang, ACity.PASSWORD, "建设中心-Harbour-7")
                        .json()
                        .at("/errors/0/detail")
                        .asString())
                .contains("单位");
    }

    @Test
    void guesses_at_the_present_password_lock_the_account() {
        var wang = city.person("wang").at(office).being("OWN").signsIn();
        for (var guess = 1; guess <= 4; guess++) {
            assertThat(change(wang, "wrong", "Harbour-Light-1").status()).isEqualTo(422);
        }
        assertThat(change(wang, "wrong", "Harbour-Light-1").slug()).isEqualTo("locked");
        assertThat(change(wang, ACity.PASSWORD, "Harbour-Light-1").slug()).isEqualTo("locked");
    }
}
