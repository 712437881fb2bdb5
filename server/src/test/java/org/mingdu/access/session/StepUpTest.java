package org.mingdu.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding.Reach;
import org.mingdu.kernel.Formal;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.mingdu.support.SetClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Who does something weighty has proved within the last ten minutes to be there.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class StepUpTest {
    private static final String GRANT = "{\"role\":\"OWN\",\"scopeKind\":\"TENANT\"}";

    private final ApplicationContext house;
    private final SetClock clock;
    private final RequestMappingHandlerMapping routes;
    private ACity city;
    private Caller admin;
    private PersonId person;

    StepUpTest(ApplicationContext house, SetClock clock, RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.house = house;
        this.clock = clock;
        routes = requestMappingHandlerMapping;
    }

    @BeforeEach
    void found() {
        city = ACity.in(house);
        OrganisationId office = city.owner("建设中心");
        admin = city.person("admin").at(office).being("SYS").reachingAll().signsIn();
        person = city.person("wang").at(office).enters();
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.putRight();
    }

    private Caller.Answer give(UUID key) {
        return admin.once("POST", "/people/" + person + "/grants", GRANT, key);
    }

    @Test
    void the_same_request_with_the_same_key_goes_through_once_one_has_proved_to_be_there() {
        var key = UUID.randomUUID();
        assertThat(give(key).slug()).isEqualTo("step-up-needed");
        assertThat(admin.get("/people/" + person).json().path("grants")).isEmpty();
        assertThat(admin.stepsUp().status()).isEqualTo(204);
        assertThat(give(key).status()).isEqualTo(201);
        assertThat(give(key).raw().headers().firstValue("Idempotency-Replayed")).isPresent();
        assertThat(admin.get("/people/" + person).json().path("grants")).hasSize(1);
    }

    @Test
    void ten_minutes_later_and_in_another_session_it_is_asked_for_again() {
        admin.stepsUp();
        clock.moveOn(Duration.ofMinutes(9));
        var grant = give(UUID.randomUUID()).json().path("id").asString();
        clock.moveOn(Duration.ofMinutes(2));
        assertThat(admin.once("DELETE", "/grants/" + grant, "", UUID.randomUUID())
                        .slug())
                .isEqualTo("step-up-needed");
        admin.stepsUp();
        var other = city.as("admin");
        assertThat(other.once("DELETE", "/grants/" + grant, "", UUID.randomUUID())
                        .slug())
                .isEqualTo("step-up-needed");
        assertThat(admin.once("DELETE", "/grants/" + grant, "", UUID.randomUUID())
                        .status())
                .isEqualTo(204);
    }

    @Test
    void a_wrong_password_proves_nothing_and_five_lock_the_account() {
        for (var guess = 1; guess <= 4; guess++) {
            assertThat(admin.post("/session/step-up", "{\"password\":\"wrong\"}")
                            .status())
                    .isEqualTo(422);
        }
        assertThat(give(UUID.randomUUID()).slug()).isEqualTo("step-up-needed");
        assertThat(admin.post("/session/step-up", "{}").status()).isEqualTo(422);
        assertThat(admin.post("/session/step-up", "{\"code\":\"000000\"}").slug())
                .as("who has no second factor has no code")
                .isEqualTo("locked");
        assertThat(admin.stepsUp().slug()).isEqualTo("locked");
    }

    @Test
    void who_may_not_at_all_is_told_that_and_not_asked_for_a_password() {
        city.grant(person, "OWN", Reach.TENANT);
        assertThat(city.as("wang")
                        .once("POST", "/people/" + person + "/grants", GRANT, UUID.randomUUID())
                        .slug())
                .isEqualTo("no-right");
    }

    @Test
    void what_is_weighty_is_known() {
        var formal = routes.getHandlerMethods().entrySet().stream()
                .filter(route -> route.getValue().hasMethodAnnotation(Formal.class))
                .flatMap(route -> route.getKey().getPatternValues().stream())
                .sorted()
                .toList();
        assertThat(formal)
                .containsExactly(
                        "/api/v1/approval-delegations/for-another",
                        "/api/v1/approval-routes/{kind}/publication",
                        "/api/v1/calendar-address",
                        "/api/v1/certificates",
                        "/api/v1/grants/{id}",
                        "/api/v1/machines",
                        "/api/v1/machines/{id}/revocation",
                        "/api/v1/machines/{id}/secrets",
                        "/api/v1/machines/{id}/secrets/{secret}",
                        "/api/v1/matter-kinds/mode-proposals",
                        "/api/v1/own-grants/{id}/handings",
                        "/api/v1/own-identities/{id}",
                        "/api/v1/people/{id}/grants",
                        "/api/v1/people/{id}/identities",
                        "/api/v1/people/{id}/identities/{identity}",
                        "/api/v1/people/{id}/leave",
                        "/api/v1/people/{id}/password-proposals",
                        "/api/v1/people/{id}/second-factor-proposals",
                        "/api/v1/people/{id}/sign-in",
                        "/api/v1/posts/{id}/grants",
                        "/api/v1/posts/{id}/sittings",
                        "/api/v1/projects/{id}/mark",
                        "/api/v1/proposals/{id}/confirmation",
                        "/api/v1/role-rights/proposals",
                        "/api/v1/security-policy/proposals",
                        "/api/v1/session/certificates",
                        "/api/v1/session/certificates/{id}",
                        "/api/v1/session/passkeys/challenge",
                        "/api/v1/session/passkeys/{id}",
                        "/api/v1/sittings/{id}",
                        "/api/v1/stored-files/{id}",
                        "/api/v1/stored-files/{id}/release",
                        "/api/v1/trust-anchors/proposals",
                        "/api/v1/trust-anchors/{id}/removal-proposals");
    }
}
