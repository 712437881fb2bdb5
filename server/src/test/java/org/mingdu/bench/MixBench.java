package org.mingdu.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/// A working day in small: a thousand people signed in, each with an open ear for notices, and sixty requests a second,
/// one in seven a write. `./mingdu bench mix [--lines] [minutes]`. What the figures mean is written in docs/bench.md.
///
/// Requests are due at fixed times whether or not the earlier ones are answered, and each is measured from when it was
/// due, so that a server that stands still is not asked more seldom (coordinated omission).
public final class MixBench {
    private static final int PER_SECOND = 60;
    private static final int MINUTES = 10;
    private static final int WARM_SECONDS = 30;
    private static final int SEED = 20_260_302;
    private static final int SIGNING_IN = 4;
    /// Of a hundred requests.
    private static final int REPORTS = 7;
    private static final int VERIFICATIONS = 4;
    private static final int DRAFTS = 3;

    private final Figures figures = new Figures();
    private final Random random = new Random(SEED);
    private final Queue<Long> reads = new ConcurrentLinkedQueue<>();
    private final Queue<Long> writes = new ConcurrentLinkedQueue<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final Queue<String> reported = new ConcurrentLinkedQueue<>();
    private final MixCrowd crowd;
    private final BenchCity city;
    private List<MixPlan> plans = List.of();

    /// @param work what a person does; answered otherwise than with `status`, it is an error
    private record Request(boolean write, int status, Work work) {}

    private interface Work {
        HttpResponse<String> send() throws IOException, InterruptedException;
    }

    private MixBench(BenchCity city, MixCrowd crowd) {
        this.city = city;
        this.crowd = crowd;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var words = List.of(arguments);
        var minutes = words.stream()
                .filter(word -> !word.startsWith("--"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(MINUTES);
        var root = Path.of(System.getenv("MINGDU_ROOT"));
        var folder = root.resolve(".mingdu").resolve("bench-mix");
        FileSystemUtils.deleteRecursively(folder);
        var data = Files.createDirectories(folder);
        say("loading 200 projects with 20,000 rows and a thousand people");
        var city = BenchCity.load(data, BenchCity.twentyThousand(), MixCrowd::enter);
        try (var product = Product.asPeopleRunIt(root, data);
                var http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            product.train();
            product.start();
            var bench = new MixBench(city, signIn(http, product.port()));
            bench.plans = MixPlan.of(product.port());
            bench.measure(product, minutes);
            System.out.print(words.contains("--lines") ? bench.figures.lines() : bench.figures.table());
        }
    }

    private static MixCrowd signIn(HttpClient http, int port) throws InterruptedException, ExecutionException {
        say("signing in");
        try (var threads = Executors.newFixedThreadPool(SIGNING_IN)) {
            var tasks = MixCrowd.logins().stream()
                    .<Callable<MixUser>>map(login -> () -> MixUser.signIn(http, port, login))
                    .toList();
            var users = new ArrayList<MixUser>();
            for (var user : threads.invokeAll(tasks)) {
                users.add(user.get());
            }
            return new MixCrowd(users);
        }
    }

    private void measure(Product product, int minutes) throws InterruptedException {
        var ears = crowd.all().stream().map(MixUser::listens).toList();
        say("%d requests a second: %d s to warm up, then %d min".formatted(PER_SECOND, WARM_SECONDS, minutes));
        run(WARM_SECONDS);
        reads.clear();
        writes.clear();
        errors.clear();
        var before = product.tree().cpuMillis();
        var seconds = Math.toIntExact(Duration.ofMinutes(minutes).toSeconds());
        run(seconds);
        var cpu = (product.tree().cpuMillis() - before) / 1000.0;
        figures.put("mix.requests", reads.size() + writes.size());
        figures.put("mix.writes", writes.size());
        figures.put("mix.errors", errors.size());
        figures.put("mix.read_p50_ms", percentile(reads, 0.5));
        figures.put("mix.read_p99_ms", percentile(reads, 0.99));
        figures.put("mix.write_p50_ms", percentile(writes, 0.5));
        figures.put("mix.write_p99_ms", percentile(writes, 0.99));
        figures.put("mix.cpu_share", cpu / seconds / Runtime.getRuntime().availableProcessors());
        figures.put(
                "mix.ears", (double) ears.stream().filter(ear -> !ear.isDone()).count());
        errors.stream().limit(5).forEach(MixBench::say);
        ears.forEach(ear -> ear.cancel(true));
    }

    /// Each request is due at its time and done on a thread of its own.
    private void run(int seconds) throws InterruptedException {
        var all = new ArrayDeque<Thread>();
        var gap = 1_000_000_000L / PER_SECOND;
        var begin = System.nanoTime();
        for (var n = 0; n < seconds * PER_SECOND; n++) {
            var due = begin + n * gap;
            var request = next();
            for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            all.add(Thread.startVirtualThread(() -> send(request, due)));
            while (!all.isEmpty() && !all.getFirst().isAlive()) {
                all.removeFirst();
            }
        }
        for (var thread : all) {
            thread.join();
        }
    }

    private void send(Request request, long due) {
        try {
            var answer = request.work.send();
            if (answer.statusCode() != request.status) {
                errors.add(answer.request().uri() + " " + answer.statusCode() + " " + answer.body());
            }
        } catch (IOException failure) {
            errors.add(failure.toString());
        } catch (InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
        (request.write ? writes : reads).add(System.nanoTime() - due);
    }

    private Request next() {
        var dice = random.nextInt(100);
        if (dice < REPORTS) {
            return report();
        }
        if (dice < REPORTS + VERIFICATIONS) {
            var id = reported.poll();
            return id == null ? report() : verify(id);
        }
        return dice < REPORTS + VERIFICATIONS + DRAFTS ? draft() : read();
    }

    /// A contractor reports ten percent of a task that nobody has begun.
    private Request report() {
        var plan = plans.get(random.nextInt(plans.size()));
        var task = plan.next();
        var contractor = crowd.contractor(plan.contractor(), random);
        return new Request(true, 201, () -> {
            var answer = contractor.post("/activities/" + task.activity() + "/progress-reports", task.body());
            if (answer.statusCode() == 201) {
                reported.add(MixPlan.id(answer.body()));
            }
            return answer;
        });
    }

    private Request verify(String report) {
        var supervisor = crowd.supervisor(random);
        return new Request(
                true, 200, () -> supervisor.post("/progress-reports/" + report + "/verification", "{\"version\":1}"));
    }

    private Request draft() {
        var owner = crowd.owner(random);
        var project = city.free().get(random.nextInt(city.free().size())).project();
        return new Request(
                true,
                201,
                () -> owner.post(
                        "/projects/" + project + "/matters",
                        "{\"kind\":\"DOCUMENT\",\"title\":\"技术交底文件\",\"content\":\"请予发布\"}"));
    }

    private Request read() {
        var dice = random.nextInt(100);
        var anybody = crowd.anybody(random);
        var path = dice < 24
                ? "/notices/unread"
                : dice < 38
                        ? "/desk"
                        : dice < 50
                                ? "/projects?limit=25"
                                : dice < 60
                                        ? "/portfolio/activities?limit=25"
                                        : dice < 67
                                                ? "/progress-reports?limit=25"
                                                : dice < 75 ? "/approvals?box=TODO" : null;
        if (path != null) {
            return new Request(false, 200, () -> anybody.get(path));
        }
        var owner = crowd.owner(random);
        var plan = plans.get(random.nextInt(plans.size()));
        var activity = city.activities().get(random.nextInt(city.activities().size()));
        var own = dice < 84
                ? "/projects/" + plan.project()
                : dice < 88 ? "/plans/" + plan.plan() + "/timeline" : "/activities/" + activity;
        return new Request(false, 200, () -> owner.get(own));
    }

    private static double percentile(Queue<Long> nanos, double share) {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[(int) (sorted.length * share)] / 1e6;
    }

    private static void say(String sentence) {
        System.err.println("· " + sentence);
    }
}
