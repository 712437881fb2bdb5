package org.mingdu.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// Who knocks learns neither who has an account nor finds one that came with the product.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class WhoIsThereTest {
    private static final int ACCOUNTS = 4;
    private static final int GUESSES = 4;

    private final ApplicationContext house;
    private ACity city;
    private int addresses;

    WhoIsThereTest(ApplicationContext house) {
        this.house = house;
    }

    @BeforeEach
    void found() {
        city = ACity.in(house);
        var office = city.owner("建设中心");
        for (var account = 0; account < ACCOUNTS; account++) {
            city.person("known" + account).at(office).being("OWN").enters();
        }
    }

    /// Each guess from an address of its own, so that none is closed.
    private Caller.Answer guess(Caller stranger, String login, String password) {
        addresses++;
        return stranger.raw(
                "POST",
                "/api/v1/session",
                "{\"login\":\"%s\",\"password\":\"%s\"}"
                        .formatted(login, password)
                        .getBytes(StandardCharsets.UTF_8),
                stranger.marks(
                        "application/json",
                        "X-Forwarded-For",
                        "198.18.%d.%d".formatted(addresses / 250, 1 + addresses % 250)));
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /// Both take as long as a password is hashed, which is what this measures: without it an unknown login would be
    /// answered some fifty times faster. What a loaded machine adds falls on both alike, as they take turns.
    @Test
    void an_account_that_is_not_there_is_refused_in_the_same_words_and_the_same_time() {
        var stranger = city.stranger();
        guess(stranger, "warm", "up");
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (var account = 0; account < ACCOUNTS; account++) {
            for (var guess = 0; guess < GUESSES; guess++) {
                var began = System.nanoTime();
                var there = guess(stranger, city.login("known" + account), "wrong");
                known.add(System.nanoTime() - began);
                began = System.nanoTime();
                var notThere = guess(stranger, city.login("nobody" + account), "wrong");
                unknown.add(System.nanoTime() - began);
                assertThat(notThere.status()).isEqualTo(there.status()).isEqualTo(401);
                assertThat(notThere.text()).isEqualTo(there.text());
                assertThat(notThere.raw().headers().map().keySet())
                        .isEqualTo(there.raw().headers().map().keySet());
            }
        }
        assertThat((double) median(unknown) / median(known))
                .as("unknown %s against known %s", Duration.ofNanos(median(unknown)), Duration.ofNanos(median(known)))
                .isBetween(0.2, 5.0);
    }

    @Test
    void a_session_that_somebody_else_chose_is_never_opened() {
        var chosen = "A".repeat(43);
        var stranger = city.stranger();
        var form = "{\"login\":\"%s\",\"password\":\"%s\"}"
                .formatted(city.login("known1"), ACity.PASSWORD)
                .getBytes(StandardCharsets.UTF_8);
        var mark = stranger.cookie("XSRF-TOKEN").orElseThrow();
        var brought = "MINGDU_SESSION=" + chosen + "; XSRF-TOKEN=" + mark;
        var answer =
                stranger.raw("POST", "/api/v1/session", form, stranger.marks("application/json", "Cookie", brought));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.raw().headers().allValues("Set-Cookie").toString()).doesNotContain(chosen);
        assertThat(city.stranger()
                        .raw("GET", "/api/v1/projects", new byte[0], "Cookie", "MINGDU_SESSION=" + chosen)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void no_account_comes_with_the_house() {
        var stranger = city.stranger();
        for (var login : List.of("admin", "administrator", "root", "test", "guest", "sysadmin", "ruoyi", "demo")) {
            for (var password : List.of("admin", "123456", "admin123", login, "Admin@123")) {
                var answer = guess(stranger, login, password);
                assertThat(answer.status()).as("%s/%s", login, password).isIn(401, 429);
            }
        }
        assertThat(stranger.get("/session").json().path("signedIn").asBoolean()).isFalse();
    }

    /// Long words of the kind that make a careless pattern go back and forth without end, wherever text is looked at.
    @Test
    void words_made_to_keep_a_pattern_busy_keep_nobody_waiting() {
        var owner = city.as("known0");
        for (var word : List.of(
                "a".repeat(5000) + "!", "1".repeat(5000) + "x", "a@" + "a.".repeat(2500), "(".repeat(1600) + "**")) {
            var asked = URLEncoder.encode(word, StandardCharsets.UTF_8);
            for (var path :
                    List.of("/projects?q=", "/projects?sort=", "/check/uscc?value=", "/check/project-code?value=")) {
                quick(() -> owner.get(path + asked), path);
            }
            var long7 = word.repeat(7);
            quick(
                    () -> owner.post("/projects", "{\"name\":\"%s\",\"nationalCode\":\"%s\"}".formatted(long7, long7)),
                    "a project");
            quick(
                    () -> owner.write("PUT", "/own-email", "{\"email\":\"%s\"}".formatted(long7), UUID.randomUUID()),
                    "an address of mail");
        }
        for (var head : List.of("Accept-Language", "Accept", "Content-Type")) {
            quick(() -> owner.raw("GET", "/api/v1/projects", new byte[0], head, "zh-" + "a-".repeat(2500) + "!"), head);
        }
    }

    private static void quick(Supplier<Caller.Answer> asked, String what) {
        var began = System.nanoTime();
        var answer = asked.get();
        assertThat(answer.status()).as(what + ": " + answer.text()).isLessThan(500);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).as(what).isLessThan(Duration.ofSeconds(20));
    }
}
