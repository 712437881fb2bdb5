package org.mingdu.access.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// A question that keeps the database busy is stopped, whoever asks it and however: a search over everything, a wait
/// for
/// a row that somebody holds.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "mingdu.access.longest-statement=1s")
@TestConstructor(autowireMode = AutowireMode.ALL)
@Import(LongStatementTest.Slow.class)
class LongStatementTest {
    private final ApplicationContext house;

    LongStatementTest(ApplicationContext house) {
        this.house = house;
    }

    @RestController
    static class Slow {
        private final JdbcClient jdbc;

        Slow(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @GetMapping("/api/v1/slow")
        @Allows(because = "a test", action = "a test")
        String read(Actor actor) {
            return actor.name() + sleep();
        }

        @PostMapping("/api/v1/slow")
        @Allows(because = "a test", action = "a test")
        String write(Actor actor) {
            return actor.name() + sleep();
        }

        private String sleep() {
            return jdbc.sql("select pg_sleep(20)::text").query(String.class).single();
        }
    }

    @Test
    void a_statement_without_end_is_stopped_and_who_asked_is_told_to_try_again() {
        var city = ACity.in(house);
        var owner = city.person("owner").at(city.owner("建设中心")).being("OWN").signsIn();
        var began = System.nanoTime();
        stopped(owner.get("/slow"));
        stopped(owner.once("POST", "/slow", "{}", UUID.randomUUID()));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
        assertThat(owner.get("/projects").status()).isEqualTo(200);
    }

    private static void stopped(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.slug()).isEqualTo("try-again");
    }
}
