package org.mingdu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/// A PostgreSQL of the system's packages, with a folder and a port of its own: what an office already has, not what we
/// bring.
final class SystemPostgres implements AutoCloseable {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final int OLDEST = 15;

    private final Path programs;
    private final Path folder;
    private final int port;

    private SystemPostgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /// The oldest one installed that the product promises to work with, with the superuser `postgres` trusted on
    /// loopback.
    static SystemPostgres oldest() {
        var folder = Path.of(said(List.of("mktemp", "-d", "/tmp/mingdu-postgres-XXXXXX")));
        var server = new SystemPostgres(programs(), folder, freePort());
        var cluster = folder.resolve("cluster").toString();
        said(List.of(
                server.program("initdb"),
                "--pgdata=" + cluster,
                "--username=postgres",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--locale-provider=icu",
                "--icu-locale=zh-Hans-CN"));
        said(List.of(
                server.program("pg_ctl"),
                "--pgdata=" + cluster,
                "--log=" + folder.resolve("log"),
                "--options=-p %d -k '' -c listen_addresses=127.0.0.1 -c fsync=off".formatted(server.port),
                "--wait",
                "start"));
        return server;
    }

    /// The address of any database of it.
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    @Override
    public void close() {
        said(List.of(program("pg_ctl"), "--pgdata=" + folder.resolve("cluster"), "--mode=fast", "--wait", "stop"));
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String program(String name) {
        return programs.resolve(name).toString();
    }

    private static Path programs() {
        try (var versions = Files.exists(INSTALLED) ? Files.list(INSTALLED) : Stream.<Path>empty()) {
            return versions.filter(version -> version.getFileName().toString().matches("[0-9]+"))
                    .filter(version -> number(version) >= OLDEST)
                    .map(version -> version.resolve("bin"))
                    .filter(programs -> Files.isExecutable(programs.resolve("postgres")))
                    .min(Comparator.comparingInt(programs -> number(programs.getParent())))
                    .orElseThrow(() -> new IllegalStateException(
                            "no PostgreSQL 15 or later below %s: apt-get install postgresql".formatted(INSTALLED)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int number(Path version) {
        return Integer.parseInt(version.getFileName().toString());
    }

    /// What a command says in the end; a root process steps down to the account that the package made.
    private static String said(List<String> command) {
        var whole = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            whole.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        whole.addAll(command);
        try {
            var output = Files.createTempFile("postgres", ".said");
            var process = new ProcessBuilder(whole)
                    .directory(Path.of("/tmp").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            var code = process.waitFor();
            var text = Files.readString(output, StandardCharsets.UTF_8).strip();
            Files.delete(output);
            if (code != 0) {
                throw new IllegalStateException(whole + " ended with " + code + ": " + text);
            }
            return text;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
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
