package org.mingdu.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.planfile.sample.MspdiGenerator;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/// Rules that hold for each write there is or will be, whatever it does.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EveryWriteTest {
    /// Nobody is there yet who could have a key; each minds being sent twice in its own way.
    private static final List<String> WITHOUT_KEY = List.of(
            "POST /api/v1/session",
            "POST /api/v1/session/code",
            "POST /api/v1/session/code/challenge",
            "POST /api/v1/session/outside",
            "POST /api/v1/session/outside/answer",
            "POST /api/v1/setup");

    private static final String NOWHERE = new UUID(7, 7).toString();

    @Autowired
    ApplicationContext house;

    private Caller caller;

    private final Map<String, String> known = new HashMap<>();

    @BeforeEach
    void somebody_who_may_do_everything_and_something_to_do_it_with() {
        var city = ACity.in(house);
        var owner = city.owner("建设中心");
        var contractor = city.contractor("施工甲");
        city.person("all").at(owner).beingEverything().reachingAll().enters();
        var person = city.person("other").at(contractor).being("CON").enters();
        var project = city.project("大桥").ownedBy(owner).entered();
        var lot = city.lot(project, "BD01", "一标段", contractor, null);
        caller = city.as("all");
        known.put("projects", project.toString());
        known.put("lots", lot.toString());
        known.put("people", person.toString());
        known.put("organisations", contractor.toString());
        known.put("matter-kinds", "CHANGE");
        var matter = caller.post("/projects/" + project + "/matters", "{\"kind\":\"CHANGE\",\"title\":\"变更\"}");
        known.put("matters", matter.json().path("id").asString());
    }

    private static List<Description.Route> writes() {
        return Description.routes().stream().filter(route -> !route.reads()).toList();
    }

    /// Something that is there, where the rooms hold one of its kind.
    private String address(Description.Route route) {
        var segments = route.path().split("/", -1);
        var address = new StringBuilder();
        for (var i = 3; i < segments.length; i++) {
            var kind = segments[i - 1];
            var id = kind.equals("code-lists") ? "INDUSTRY" : known.getOrDefault(kind, NOWHERE);
            address.append('/').append(segments[i].startsWith("{") ? id : segments[i]);
        }
        return address.toString();
    }

    @Test
    void a_write_without_a_key_is_refused_but_for_those_that_mind_themselves() {
        var refused = new ArrayList<String>();
        for (var route : writes()) {
            var answer = caller.writeWithoutKey(route.method(), address(route), "{}");
            if (answer.status() != 400 || !answer.slug().equals("idempotency-key-missing")) {
                refused.add(route.method() + " " + route.path());
            }
        }
        assertThat(refused).containsExactlyInAnyOrderElementsOf(WITHOUT_KEY);
    }

    @Test
    void no_body_whatever_makes_the_server_fail() throws IOException {
        a_draft_of_a_plan();
        var bodies = new Bodies(
                JsonMapper.shared().readTree(new ClassPathResource("/api/openapi.json").getContentAsByteArray()));
        var broke = new ArrayList<String>();
        for (var route : writes()) {
            var fitting = bodies.fitting(route.method(), route.path());
            if (fitting.isNull()) {
                continue;
            }
            var spoilt = Bodies.spoilt(fitting);
            assertThat(spoilt).as(route.path()).hasSizeGreaterThan(15);
            for (var body : spoilt) {
                var answer = caller.write(route.method(), address(route), body, UUID.randomUUID());
                if (answer.status() >= 500) {
                    broke.add("%s %s %.200s -> %d".formatted(route.method(), route.path(), body, answer.status()));
                }
            }
        }
        assertThat(broke).isEmpty();
    }

    private void a_draft_of_a_plan() throws IOException {
        var file = new ByteArrayOutputStream();
        MspdiGenerator.write(file, 20, 7);
        var read = caller.upload(
                "/plan-imports", "计划.xml", file.toByteArray(), "projectId", known.getOrDefault("projects", NOWHERE));
        var id = read.json().path("id").asString();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !caller.get("/plan-imports/" + id)
                        .json()
                        .path("state")
                        .asString()
                        .equals("READING"));
        var plan = caller.post("/plan-imports/" + id + "/confirmation", "{\"name\":\"总计划\"}")
                .json();
        known.put("plans", plan.path("planId").asString());
        known.put("revisions", plan.path("revisionId").asString());
        known.put(
                "activities",
                caller.get("/plans/%s/activities".formatted(known.get("plans")))
                        .json()
                        .at("/items/3/id")
                        .asString());
    }
}
