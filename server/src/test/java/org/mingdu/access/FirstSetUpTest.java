package org.mingdu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.mingdu.support.Caller;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An empty installation, which has to have a house of its own.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "mingdu.access.password-hash=PBKDF2_SM3")
class FirstSetUpTest {
    private static final String FORM = """
            {"tenantName":"杭州市","regionCode":"330100","regionName":"杭州市","organisationName":"市发改委","adminName":"张三",
             "login":"%s","password":"Bridge-and-River-7"}
            """;

    @LocalServerPort
    int port;

    @Test
    void the_first_person_sets_it_up_once_and_finds_the_districts_of_the_place() throws Exception {
        var first = new Caller(port);
        assertThat(first.get("/session").json().path("setupNeeded").asBoolean()).isTrue();
        assertThat(first.post("/setup", FORM.formatted("zhang").replace("Bridge-and-River-7", "weak"))
                        .text())
                .contains("/password");
        assertThat(first.post("/setup", FORM.formatted("zhang").replace("330100", "33"))
                        .text())
                .contains("/regionCode");

        var answers = new ArrayList<Integer>();
        try (var many = Executors.newFixedThreadPool(4)) {
            var work = new ArrayList<Callable<Integer>>();
            for (var login : new String[] {"zhang", "lisi", "wang", "zhao"}) {
                var caller = new Caller(port);
                work.add(() -> caller.post("/setup", FORM.formatted(login)).status());
            }
            for (var answer : many.invokeAll(work)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).as("four first people at once").containsExactlyInAnyOrder(204, 409, 409, 409);
        assertThat(first.get("/session").json().path("setupNeeded").asBoolean()).isFalse();

        var login = new String[] {"zhang", "lisi", "wang", "zhao"}[answers.indexOf(204)];
        var admin = new Caller(port).signedIn(login, "Bridge-and-River-7");
        var districts = admin.get("/regions?parent=330100").json().path("items");
        assertThat(districts).hasSize(13);
        assertThat(districts.toString()).contains("西湖区");
        assertThat(admin.get("/session").json().path("can").toString())
                .isEqualTo("[\"people.manage\",\"notice.manage\",\"file.manage\"]");
        the_posts_of_others_are_filled_one_after_the_other(admin);
    }

    private static void the_posts_of_others_are_filled_one_after_the_other(Caller admin) {
        var organisation = admin.get("/organisations").json().at("/items/0/id").asString();
        for (var role : new String[] {"SEC", "LOG", "BUS"}) {
            var added = admin.post("/people", """
                    {"name":"%s","organisationId":"%s","login":"%s","password":"First-Password-1"}
                    """.formatted(role, organisation, "the-" + role));
            assertThat(added.status()).as(added.text()).isEqualTo(201);
            var grants = "/people/" + added.json().path("id").asString() + "/grants";
            assertThat(admin.post(grants, "{\"role\":\"%s\",\"scopeKind\":\"TENANT\"}".formatted(role))
                            .status())
                    .isEqualTo(201);
        }
        for (var post : admin.get("/duties").json().path("posts")) {
            assertThat(post.path("people")).as(post.toString()).hasSize(1);
        }
    }
}
