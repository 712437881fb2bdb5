package org.mingdu.files.bytes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/// A server of S3 in a process of its own, that keeps what it is given in a folder and can go and come
/// back.
public final class AnS3 implements AutoCloseable {
    private static final Path SERVER = Path.of("target/s3-server/s3proxy-jar-with-dependencies.jar");
    private static final String BUCKET = "mingdu";

    private final Path folder;
    private final int port;
    private @Nullable Process process;

    private AnS3(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    public static AnS3 started() {
        try {
            var one = new AnS3(Files.createTempDirectory("s3"), freePort());
            Files.createDirectories(one.folder.resolve("data").resolve(BUCKET));
            Files.writeString(
                    one.folder.resolve("server.properties"), """
                    s3proxy.endpoint=http://127.0.0.1:%d
                    s3proxy.authorization=aws-v2-or-v4
                    s3proxy.identity=mingdu
                    s3proxy.credential=mingdu-secret
                    jclouds.provider=filesystem
                    jclouds.filesystem.basedir=%s
                    """.formatted(one.port, one.folder.resolve("data")));
            one.comes();
            return one;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /// A file with a secret, right or wrong.
    public Path keyFile(String secret) throws IOException {
        var file = folder.resolve("key-" + secret);
        return Files.writeString(file, "access-key=mingdu\nsecret-key=" + secret + "\n");
    }

    public void comes() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-jar",
                        SERVER.toAbsolutePath().toString(),
                        "--properties",
                        folder.resolve("server.properties").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(this::listens);
    }

    private boolean listens() {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return line.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /// At once, as when the power fails.
    public void goes() {
        var running = process;
        if (running != null) {
            running.destroyForcibly();
            try {
                if (!running.waitFor(20, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("the server of S3 does not end");
                }
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    @Override
    public void close() {
        goes();
    }
}
