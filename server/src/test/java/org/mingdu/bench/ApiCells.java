package org.mingdu.bench;

import static org.mingdu.bench.PlanRoad.must;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.mingdu.planfile.sample.MspdiGenerator;
import org.mingdu.support.Caller;

/// Processor time of single requests, application and database together, as the mean of many warm ones in a row.
final class ApiCells {
    private static final int COUNTED = 600;
    private static final int CONFIRMED_PLAN = 500;
    /// As many reports as a week's round of a lot brings share one data date.
    private static final int PER_DAY = 12;

    private final BenchCity city;
    private final Product product;
    private final Figures figures;
    private final Caller u01;

    ApiCells(BenchCity city, Product product, Figures figures) {
        this.city = city;
        this.product = product;
        this.figures = figures;
        u01 = PlanRoad.signedIn(product.port(), "u01");
    }

    void measure() throws IOException {
        var size = city.activities().size();
        mean(
                "api.read_cpu_ms",
                4000,
                n -> must(200, u01.get("/activities/" + city.activities().get(spread(n, size)))));
        mean("api.list25_cpu_ms", 3000, _ -> must(200, u01.get("/portfolio/activities?limit=25")));
        timeline();
        confirm();
    }

    private void timeline() {
        var path = "/plans/" + city.largest() + "/timeline";
        figures.put("gantt.data5k_gzip_kb", u01.compressed(path) / 1000.0);
        mean("gantt.data5k_cpu_ms", 300, _ -> u01.compressed(path));
    }

    private void mean(String name, int warm, IntConsumer request) {
        for (var n = 0; n < warm; n++) {
            request.accept(n);
        }
        var before = product.tree().cpuMillis();
        for (var n = 0; n < COUNTED; n++) {
            request.accept(n);
        }
        figures.put(name, (product.tree().cpuMillis() - before) / COUNTED);
    }

    /// Steps through all of them in an order that looks like chance and is the same every time.
    private static int spread(int n, int size) {
        return (int) (n * 7919L % size);
    }

    /// Reports are handed in uncounted, round by round; counted is the supervisor's word on each, which reschedules.
    private void confirm() throws IOException {
        var file = new ByteArrayOutputStream();
        MspdiGenerator.write(file, CONFIRMED_PLAN, 11);
        var road = PlanRoad.at(product.port());
        var entered = road.enter(city.free().getFirst(), "五百项.xml", file.toByteArray());
        road.freeze(entered);
        var tasks = tasks(road.owner(), entered.plan());
        var cpu = 0.0;
        var counted = 0;
        for (var round = 1; counted < COUNTED; round++) {
            var reports = handIn(road.contractor(), tasks, round);
            var before = product.tree().cpuMillis();
            for (var report : reports) {
                must(200, road.supervisor().post("/progress-reports/" + report + "/verification", "{\"version\":1}"));
            }
            // The first rounds warm it up.
            if (round > 2) {
                cpu += product.tree().cpuMillis() - before;
                counted += reports.size();
            }
        }
        figures.put("api.confirm_cpu_ms", cpu / counted);
    }

    private static List<String> tasks(Caller owner, String plan) {
        var ids = new ArrayList<String>();
        var next = "";
        do {
            var page = must(200, owner.get("/plans/" + plan + "/activities?limit=200&after=" + next))
                    .json();
            for (var row : page.path("items")) {
                if (row.path("kind").asString().equals("TASK")) {
                    ids.add(row.path("id").asString());
                }
            }
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        return ids;
    }

    private static List<String> handIn(Caller contractor, List<String> tasks, int round) {
        var ids = new ArrayList<String>();
        var first = BenchPlan.FIRST.plusDays((long) (round - 1) * (tasks.size() / PER_DAY + 1));
        for (var n = 0; n < tasks.size(); n++) {
            LocalDate day = first.plusDays(n / PER_DAY);
            var body = "{\"forDay\":\"%s\",\"method\":\"PERCENT\",\"percent\":%d,\"actualStart\":\"%s\"}"
                    .formatted(day, round * 15, BenchPlan.FIRST.plusDays(n / PER_DAY));
            ids.add(must(201, contractor.post("/activities/" + tasks.get(n) + "/progress-reports", body))
                    .json()
                    .path("id")
                    .asString());
        }
        return ids;
    }
}
