package org.mingdu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/// Measures the product as people get it: `./mingdu bench foundation [--lines] [start|api|import|faults]…`. What the
/// figures mean is written in docs/bench.md.
public final class FoundationBench {
    private static final int STARTS = 5;

    private final Path root;
    private final Path folder;
    private final Figures figures = new Figures();

    private FoundationBench(Path root, Path folder) {
        this.root = root;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var words = List.of(arguments);
        var parts =
                Set.copyOf(words.stream().filter(word -> !word.startsWith("--")).toList());
        var root = Path.of(System.getenv("MINGDU_ROOT"));
        // Only the last run's data is kept, for whoever wants to look at it.
        var folder = root.resolve(".mingdu").resolve("bench");
        FileSystemUtils.deleteRecursively(folder);
        var bench = new FoundationBench(root, Files.createDirectories(folder));
        bench.measure(parts);
        System.out.print(words.contains("--lines") ? bench.figures.lines() : bench.figures.table());
    }

    private void measure(Set<String> parts) throws IOException, InterruptedException {
        if (wanted(parts, "start") || wanted(parts, "api") || wanted(parts, "import")) {
            var data = Files.createDirectories(folder.resolve("large"));
            say("loading 200 projects with 20,000 rows");
            var city = BenchCity.load(data, BenchCity.twentyThousand());
            try (var product = Product.asPeopleRunIt(root, data)) {
                product.train();
                if (wanted(parts, "start")) {
                    start(product, city);
                }
                product.start();
                if (wanted(parts, "api")) {
                    say("single requests");
                    new ApiCells(city, product, figures).measure();
                }
                if (wanted(parts, "import")) {
                    say("imports");
                    new ImportCells(city, product, figures).measure(root);
                }
            }
        }
        if (wanted(parts, "faults")) {
            faults();
        }
    }

    private static boolean wanted(Set<String> parts, String part) {
        return parts.isEmpty() || parts.contains(part);
    }

    /// The best of several, since whatever else the machine does can only add.
    private void start(Product product, BenchCity city) {
        say("starts");
        var best = Duration.ofDays(1);
        for (var n = 0; n < STARTS; n++) {
            var took = product.start();
            best = took.compareTo(best) < 0 ? took : best;
            if (n + 1 == STARTS) {
                new Tour(city, product.port()).take();
                figures.put("start.first200_s", best.toNanos() / 1e9);
                figures.put("start.rss_mb", product.tree().residentMegabytes());
            }
            product.stop();
        }
    }

    private void faults() throws IOException, InterruptedException {
        var data = Files.createDirectories(folder.resolve("faults"));
        var city = BenchCity.load(data, new int[] {70});
        try (var product = Product.asPeopleRunIt(root, data)) {
            product.train();
            product.start();
            var faults = new Faults(product, city);
            say("killing the application");
            var app = faults.killTheApplication(Faults.APP_KILLS, Faults.WRITES);
            say("killing the database");
            var database = faults.killTheDatabase(Faults.DATABASE_KILLS, Faults.WRITES);
            figures.put("faults.acknowledged", app.acknowledged() + database.acknowledged());
            figures.put("faults.kills", app.kills() + database.kills());
            if (app.reached(Faults.WRITES, Faults.APP_KILLS)) {
                figures.put("faults.app_kill_lost", app.lost().size());
                figures.put("faults.app_kill_double", app.doubled().size());
            }
            if (database.reached(Faults.WRITES, Faults.DATABASE_KILLS)) {
                figures.put("faults.db_kill_lost", database.lost().size());
                figures.put("faults.db_kill_double", database.doubled().size());
            }
            Stream.of(app, database)
                    .flatMap(run -> Stream.of(run.lost(), run.doubled(), run.unexpected()))
                    .flatMap(List::stream)
                    .forEach(FoundationBench::say);
        }
    }

    private static void say(String sentence) {
        System.err.println("· " + sentence);
    }
}
