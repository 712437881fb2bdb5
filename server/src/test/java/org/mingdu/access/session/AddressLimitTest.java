package org.mingdu.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.SetClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// Who tries one password on many accounts locks none of them, and is stopped by where they come from.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class AddressLimitTest {
    private final ApplicationContext house;
    private final SetClock clock;
    private ACity city;

    AddressLimitTest(ApplicationContext house, SetClock clock) {
        this.house = house;
        this.clock = clock;
    }

    @BeforeEach
    void found() {
        city = ACity.in(house);
        city.person("wang").at(city.owner("建设中心")).being("OWN").enters();
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putRight();
    }

    private Caller.Answer from(String address, String login, String password) {
        var stranger = city.stranger();
        return stranger.raw(
                "POST",
                "/api/v1/session",
                "{\"login\":\"%s\",\"password\":\"%s\"}"
                        .formatted(login, password)
                        .getBytes(StandardCharsets.UTF_8),
                stranger.marks("application/json", "X-Forwarded-For", address));
    }

    private void spray(String address, int times) {
        for (var account = 1; account <= times; account++) {
            assertThat(from(address, city.login("someone" + account), "Spring-2026")
                            .slug())
                    .as("account %d", account)
                    .isEqualTo("sign-in-refused");
        }
    }

    @Test
    void the_twentieth_failure_closes_the_address_to_everybody_and_to_nobody_elsewhere() {
        spray("203.0.113.20", 20);
        var closed = from("203.0.113.20", city.login("wang"), ACity.PASSWORD);
        assertThat(closed.status()).isEqualTo(429);
        assertThat(closed.slug()).isEqualTo("address-closed");
        assertThat(closed.json().path("retryAfterSeconds").asInt()).isBetween(500, 600);
        assertThat(from("203.0.113.21", city.login("wang"), ACity.PASSWORD).status())
                .isEqualTo(200);
        assertThat(city.as("wang").get("/projects").status()).isEqualTo(200);
    }

    @Test
    void the_window_slides() {
        spray("203.0.113.30", 10);
        clock.moveOn(Duration.ofMinutes(6));
        spray("203.0.113.30", 10);
        assertThat(from("203.0.113.30", city.login("wang"), ACity.PASSWORD).slug())
                .isEqualTo("address-closed");
        clock.moveOn(Duration.ofMinutes(5));
        assertThat(from("203.0.113.30", city.login("wang"), ACity.PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void who_signs_in_uses_none_of_it_up() {
        for (var time = 0; time < 25; time++) {
            assertThat(from("203.0.113.40", city.login("wang"), ACity.PASSWORD).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void of_the_newer_addresses_the_network_counts() {
        assertThat(AddressTable.network("2001:db8:1:2::5")).isEqualTo(AddressTable.network("2001:db8:1:2:3:4:5:6"));
        assertThat(AddressTable.network("2001:db8:1:3::5")).isNotEqualTo(AddressTable.network("2001:db8:1:2::5"));
        assertThat(AddressTable.network("203.0.113.9")).isEqualTo("203.0.113.9");
    }
}
