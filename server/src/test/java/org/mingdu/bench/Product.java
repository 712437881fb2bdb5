package org.mingdu.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The product as a process of its own, with its embedded database below it: started, stopped and killed from outside.
final class Product implements AutoCloseable {
    private static final Duration TRAINED_WITHIN = Duration.ofMinutes(4);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final List<String> command;
    private final Path log;
    private final int port;
    private volatile Process process;

    private Product(List<String> command, Path log, int port) {
        this.command = command;
        this.log = log;
        this.port = port;
        // Whoever breaks a measurement off leaves no server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "end of the product"));
    }

    /// Exactly as people start it: `./mingdu run`.
    static Product asPeopleRunIt(Path root, Path data) {
        var port = freePort();
        return new Product(
                List.of(
                        "sh",
                        root.resolve("mingdu").toString(),
                        "run",
                        "--empty",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString()),
                data.resolve("console.log"),
                port);
    }

    /// From the classes of this build, for a test that runs before there is a package. The tests' own classes stay out.
    static Product fromClasses(Path data, String... settings) {
        var port = freePort();
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var own = Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                own,
                "org.mingdu.MingduApplication",
                "--server.port=" + port,
                "--mingdu.data-directory=" + data.toAbsolutePath()));
        command.addAll(List.of(settings));
        return new Product(command, data.resolve("console.log"), port);
    }

    /// People's second start has the cache of loaded classes that the first one leaves; here it is made beforehand,
    /// since
    /// making it takes a processor for some minutes.
    void train() throws IOException, InterruptedException {
        var app = Path.of(System.getenv("MINGDU_APP"));
        if (isTrained(app)) {
            return;
        }
        System.err.println("· first start, and the cache of loaded classes it leaves");
        start();
        var deadline = System.nanoTime() + TRAINED_WITHIN.toNanos();
        while (!isTrained(app) && System.nanoTime() < deadline) {
            Thread.sleep(500);
        }
        stop();
    }

    private static boolean isTrained(Path app) throws IOException {
        try (var files = Files.newDirectoryStream(app, "*.aot")) {
            return files.iterator().hasNext();
        }
    }

    /// Starts it and waits for its first answer; how long that took from nothing.
    Duration start() {
        var began = System.nanoTime();
        try {
            process = new ProcessBuilder(command)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        awaitAnswer(began);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void awaitAnswer(long began) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/session"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            while (System.nanoTime() - began < PATIENCE.toNanos()) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("the product ended while starting; see " + log);
                }
                try {
                    if (http.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Nobody listens yet.
                }
                Thread.sleep(10);
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        throw new IllegalStateException("no answer within " + PATIENCE + "; see " + log);
    }

    /// Waits for a file the product writes when it is done with something.
    void await(Path written) {
        var began = System.nanoTime();
        while (!Files.exists(written)) {
            if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IllegalStateException("no %s; see %s".formatted(written, log));
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    int port() {
        return port;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessTree tree() {
        return new ProcessTree(process.toHandle());
    }

    /// As kill -9 does; what it started is left to itself.
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /// The process of the database that waits for connections, and those that serve one each.
    ProcessHandle postmaster() {
        return process.toHandle()
                .children()
                .filter(child -> isDatabase(child) && child.children().findAny().isPresent())
                .findFirst()
                .orElseThrow();
    }

    Stream<ProcessHandle> backends() {
        return postmaster().children().filter(child -> line(child).contains("mingdu_app"));
    }

    private static boolean isDatabase(ProcessHandle process) {
        return line(process).contains("postgres");
    }

    /// Backends rewrite their command line to say whom they serve, which Java's own view of it does not follow.
    private static String line(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
        } catch (IOException ended) {
            return "";
        }
    }

    /// In order, as Ctrl-C does.
    void stop() {
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            stop();
        }
    }

    private static int freePort() {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
