package org.mingdu.bench;

import static org.mingdu.bench.PlanRoad.must;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mingdu.support.Caller;
import org.mingdu.support.Caller.Answer;
import org.springframework.util.FileSystemUtils;

/// Measures approvals as people get them: `./mingdu bench approval [--lines]`. What the figures mean is written in
/// docs/bench.md.
public final class ApprovalBench {
    private static final int CLIENTS = 16;
    private static final int MATTERS_A_CLIENT = 480;
    /// Of these the first ones only warm it up: until then the server compiles what it has found to run often. Their
    /// answers are held against the API description.
    private static final int WARM = 240;
    private static final int LOOKS = 60;

    private static final String ROUTE =
            """
            {"route":{"name":"三级审批","above":"LDR","fields":[],"steps":[
              {"type":"start","id":"s","next":"a"},
              %s,
              {"type":"end","id":"e"}]},"version":null}
            """.formatted(String.join(",", step("a", "PM", "b"), step("b", "OWL", "c"), step("c", "DEP", "e")));

    private final Figures figures = new Figures();

    private static String step(String id, String role, String next) {
        return """
                {"type":"user","id":"%s","name":"%s","mode":{"type":"first"},
                 "participants":{"type":"role","role":"%s"},"limit":null,"apartFrom":[],"opinionNeeded":false,"next":"%s"}
                """.formatted(id, id, role, next);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var words = List.of(arguments);
        var root = Path.of(System.getenv("MINGDU_ROOT"));
        var folder = root.resolve(".mingdu").resolve("bench-approval");
        FileSystemUtils.deleteRecursively(folder);
        var bench = new ApprovalBench();
        bench.measure(root, Files.createDirectories(folder));
        System.out.print(words.contains("--lines") ? bench.figures.lines() : bench.figures.table());
    }

    private void measure(Path root, Path data) throws IOException, InterruptedException, ExecutionException {
        say("loading a city and 200,000 turns of one leader");
        var city = BenchCity.load(data, new int[] {70}, OpenTurns::add);
        try (var product = Product.asPeopleRunIt(root, data)) {
            product.train();
            product.start();
            queue(product);
            draw(product);
            run(product, city);
        }
    }

    /// The first page of a leader's queue, as the wall's clock has it; the median of many.
    private void queue(Product product) {
        say("the queue of a leader");
        var leader = PlanRoad.signedIn(product.port(), "leader");
        var took = new long[LOOKS];
        for (var look = 0; look < LOOKS; look++) {
            var began = System.nanoTime();
            must(200, leader.get("/approvals?box=TODO&limit=50"));
            took[look] = System.nanoTime() - began;
        }
        Arrays.sort(took);
        figures.put("queue.200k_ms", took[LOOKS / 2] / 1e6);
    }

    private static void draw(Product product) {
        var drawn = PlanRoad.signedIn(product.port(), "business")
                .write("PUT", "/approval-routes/matter-document/draft", ROUTE, UUID.randomUUID());
        var version = must(200, drawn).json().at("/draft/version").asInt();
        must(
                200,
                PlanRoad.signedIn(product.port(), "security")
                        .post("/approval-routes/matter-document/publication", "{\"version\":%d}".formatted(version)));
    }

    /// Clients that each put matters forward and have three people agree to them, one after the other.
    private void run(Product product, BenchCity city) throws InterruptedException, ExecutionException {
        say("three-step approvals by %d clients".formatted(CLIENTS));
        var acts = new ConcurrentLinkedQueue<Long>();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var roads = new ArrayList<Road>();
            for (var client = 0; client < CLIENTS; client++) {
                roads.add(new Road(
                        product.port(),
                        city.free().get(client % city.free().size()).project()));
            }
            finish(clients.invokeAll(
                    roads.stream().<Callable<Void>>map(road -> road::draft).toList()));
            finish(clients.invokeAll(roads.stream()
                    .<Callable<Void>>map(road -> () -> road.approve(0, WARM, true, new ConcurrentLinkedQueue<>()))
                    .toList()));
            var began = System.nanoTime();
            finish(clients.invokeAll(roads.stream()
                    .<Callable<Void>>map(road -> () -> road.approve(WARM, MATTERS_A_CLIENT, false, acts))
                    .toList()));
            var seconds = (System.nanoTime() - began) / 1e9;
            figures.put("approval.per_s", CLIENTS * (MATTERS_A_CLIENT - WARM) / seconds);
        }
        var sorted = acts.stream().mapToLong(Long::longValue).sorted().toArray();
        figures.put("approval.p50_ms", sorted[sorted.length / 2] / 1e6);
        figures.put("approval.p99_ms", sorted[(int) (sorted.length * 0.99)] / 1e6);
    }

    private static void finish(List<Future<Void>> all) throws InterruptedException, ExecutionException {
        for (var one : all) {
            one.get();
        }
    }

    /// One client with the four people of its matters.
    private static final class Road {
        private final String project;
        private final Caller initiator;
        private final List<Caller> deciders;
        private final List<String> matters = new ArrayList<>();

        Road(int port, String project) {
            this.project = project;
            initiator = PlanRoad.signedIn(port, "u01");
            deciders = List.of(
                    PlanRoad.signedIn(port, "u02"),
                    PlanRoad.signedIn(port, "chief"),
                    PlanRoad.signedIn(port, "authority"));
        }

        Void draft() {
            for (var n = 0; n < MATTERS_A_CLIENT; n++) {
                var body = "{\"kind\":\"DOCUMENT\",\"title\":\"文件 %d\",\"content\":\"请予发布\"}".formatted(n);
                matters.add(must(201, initiator.swiftly("POST", "/projects/" + project + "/matters", body))
                        .json()
                        .path("id")
                        .asString());
            }
            return null;
        }

        Void approve(int from, int to, boolean checked, ConcurrentLinkedQueue<Long> acts) {
            for (var matter : matters.subList(from, to)) {
                var began = System.nanoTime();
                var submitted =
                        must(200, sent(initiator, "/matters/" + matter + "/submission", "{\"version\":1}", checked));
                acts.add(System.nanoTime() - began);
                var approval = submitted.json().at("/approval/id").asString();
                for (var step = 0; step < deciders.size(); step++) {
                    began = System.nanoTime();
                    var act = "{\"type\":\"AGREE\",\"round\":%d,\"opinion\":\"同意\"}".formatted(step + 1);
                    must(200, sent(deciders.get(step), "/approvals/" + approval + "/acts", act, checked));
                    acts.add(System.nanoTime() - began);
                }
            }
            return null;
        }

        /// Once, as a screen sends it: what is measured is not sent again to see whether it is kept.
        private static Answer sent(Caller caller, String path, String body, boolean checked) {
            return checked ? caller.once("POST", path, body, UUID.randomUUID()) : caller.swiftly("POST", path, body);
        }
    }

    private static void say(String sentence) {
        System.err.println("· " + sentence);
    }
}
