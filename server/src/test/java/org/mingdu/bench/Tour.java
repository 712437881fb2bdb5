package org.mingdu.bench;

import static org.mingdu.bench.PlanRoad.must;

import java.util.List;
import org.mingdu.support.Caller;

/// Asks for everything the pages ask for, as each kind of user; the memory of the application is taken afterwards.
final class Tour {
    private static final int TIMES = 3;

    private final BenchCity city;
    private final int port;

    Tour(BenchCity city, int port) {
        this.city = city;
        this.port = port;
    }

    void take() {
        for (var n = 0; n < TIMES; n++) {
            work("u01");
            work("u08");
            work("supervisor");
            for (var path : List.of("/people", "/organisations", "/roles", "/regions")) {
                must(200, PlanRoad.signedIn(port, "admin").get(path));
            }
            must(200, PlanRoad.signedIn(port, "auditor").get("/audit-entries"));
            must(200, PlanRoad.signedIn(port, "business").get("/thresholds"));
        }
    }

    private void work(String login) {
        var caller = PlanRoad.signedIn(port, login);
        for (var path : List.of(
                "/desk",
                "/portfolio",
                "/portfolio/activities",
                "/projects",
                "/plans",
                "/progress-reports",
                "/standard/fields",
                "/standard/code-lists")) {
            must(200, caller.get(path));
        }
        var project = first(caller, "/projects?limit=1");
        var shown = must(200, caller.get("/projects/" + project));
        // As the page does: only whom the project as a whole concerns is shown its history.
        if (shown.json().path("can").toString().contains("\"history\"")) {
            must(200, caller.get("/projects/" + project + "/history"));
        }
        must(200, caller.get("/projects/" + project + "/plans"));
        plan(caller, first(caller, "/plans?limit=1"));
        if (login.equals("u01")) {
            plan(caller, city.largest().toString());
        }
    }

    private static void plan(Caller caller, String plan) {
        for (var part : List.of("", "/timeline", "/deviation", "/activities", "/activities?filter=late")) {
            must(200, caller.get("/plans/" + plan + part));
        }
        must(200, caller.get("/activities/" + first(caller, "/plans/" + plan + "/activities?limit=1")));
    }

    private static String first(Caller caller, String path) {
        return must(200, caller.get(path)).json().at("/items/0/id").asString();
    }
}
