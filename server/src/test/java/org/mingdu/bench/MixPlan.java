package org.mingdu.bench;

import static org.mingdu.bench.PlanRoad.must;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingdu.support.Caller;
import tools.jackson.databind.json.JsonMapper;

/// A plan somebody reports on, with the tasks nobody has begun.
///
/// @param contractor whose lot it is, as [MixCrowd] numbers them
record MixPlan(String plan, String project, int contractor, List<String> tasks, AtomicInteger used) {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 2);
    private static final int PER_DAY = 12;
    private static final int CONTRACTORS = 4;
    private static final int LEAST = 20;

    /// @param body of the report
    record Turn(String activity, String body) {}

    MixPlan {
        tasks = List.copyOf(tasks);
    }

    /// All but the two largest plans, as their owner sees them.
    static List<MixPlan> of(int port) {
        var owner = PlanRoad.signedIn(port, "u01");
        var all = new ArrayList<MixPlan>();
        for (var row : must(200, owner.get("/plans?limit=200")).json().path("items")) {
            var plan = row.path("id").asString();
            var project = row.at("/project/id").asString();
            var name = row.at("/project/name").asString();
            var number = Integer.parseInt(name.substring(name.length() - 3));
            var tasks = number <= 2 ? List.<String>of() : tasks(owner, plan);
            if (tasks.size() >= LEAST) {
                all.add(new MixPlan(plan, project, number % CONTRACTORS, tasks, new AtomicInteger()));
            }
        }
        return all;
    }

    private static List<String> tasks(Caller owner, String plan) {
        var ids = new ArrayList<String>();
        for (var row : must(200, owner.get("/plans/" + plan + "/activities?limit=200"))
                .json()
                .path("items")) {
            if (row.path("kind").asString().equals("TASK")
                    && row.path("percent").asDouble() == 0) {
                ids.add(row.path("id").asString());
            }
        }
        return ids;
    }

    Turn next() {
        var n = used.getAndIncrement();
        var day = FIRST_DAY.plusDays(n / PER_DAY);
        return new Turn(
                tasks.get(n % tasks.size()),
                "{\"forDay\":\"%s\",\"method\":\"PERCENT\",\"percent\":%d,\"actualStart\":\"%s\"}"
                        .formatted(day, 10 + n / tasks.size() * 10, FIRST_DAY));
    }

    static String id(String body) {
        return JsonMapper.shared().readTree(body).path("id").asString();
    }
}
