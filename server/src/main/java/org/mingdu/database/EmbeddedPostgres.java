package org.mingdu.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real PostgreSQL beside our process: started with it, stopped with it, its data kept under one folder.
///
/// What has been acknowledged survives the death of either process. When ours is killed, PostgreSQL shuts down by
/// itself, and what may be left of it is cleared at the next start. When PostgreSQL is killed, a thread that does
/// nothing but wait for it starts it again on the same port.
///
/// Longer than a class should be: start, watch and stop share one state and are read best in one place.
public final class EmbeddedPostgres implements AutoCloseable {
    public static final String OWNER = "mingdu_owner";
    public static final String APP = "mingdu_app";
    public static final String DATABASE = "mingdu";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /// Going on from a backup through a day of writes takes minutes.
    private static final Duration RECOVERED_WITHIN = Duration.ofHours(4);
    private static final long LARGEST_LOG = 10_000_000;

    /// Locales with UTF-8 that hold Chinese letters to be letters; `C` would leave searches without trigrams.
    private static final List<String> LOCALES = List.of("C.UTF-8", "C.utf8", "zh_CN.UTF-8", "en_US.UTF-8");

    private final Path data;
    private final Path cluster;
    private final Map<String, String> settings;
    private final FileChannel lock;
    private final PostgresBinaries binaries;
    private final Account account;
    private final Secrets secrets;
    private Duration patience = PATIENCE;
    private int port;
    private volatile boolean closing;
    private volatile @Nullable Process server;
    private @Nullable Thread keeper;

    private EmbeddedPostgres(Path data, Path programs, Map<String, String> extra)
            throws IOException, InterruptedException {
        this.data = Files.createDirectories(data.toAbsolutePath().normalize()).toRealPath();
        cluster = this.data.resolve("database");
        lock = locked(this.data);
        try {
            binaries = PostgresBinaries.in(Files.createDirectories(programs).toRealPath());
            refuseOtherVersion();
            account = Account.able(binaries, this.data, cluster);
            secrets = Secrets.in(this.data);
        } catch (IOException | InterruptedException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
        settings = new LinkedHashMap<>(tuning());
        settings.putAll(extra);
    }

    /// Starts the database kept in the folder; the first time it is made. What is written is kept in the archive as
    /// well where the folder remembers one ([WalArchive#remember]).
    public static EmbeddedPostgres start(Path data) {
        var archiving = WalArchive.placeOf(data)
                .map(place -> WalArchive.in(place).keeping())
                .orElse(Map.of());
        return start(data, data, archiving);
    }

    /// Leads a database that was laid down from a backup on through what the archive holds, to a moment or to its end,
    /// and stops it again. From then on it is one like any other.
    ///
    /// @throws DatabaseUnfit when the archive ends before that moment, or something of it is missing
    public static void recover(Path data, WalArchive archive, @Nullable Instant until) {
        try (var postgres = new EmbeddedPostgres(data, data, archive.fetching(until))) {
            postgres.patience = RECOVERED_WITHIN;
            Files.writeString(postgres.cluster.resolve("recovery.signal"), "");
            for (var own : List.of(postgres.cluster, archive.folder())) {
                postgres.account.own(own);
            }
            postgres.start();
        } catch (IOException | SQLException failure) {
            throw new DatabaseUnfit("恢复数据库时出错：%s".formatted(failure.getMessage()), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnfit("恢复数据库时被中断。", interrupted);
        }
    }

    /// Starts with the programs unpacked elsewhere, where several databases share them, and with settings of
    /// PostgreSQL that replace ours, such as `fsync=off` for tests.
    public static EmbeddedPostgres start(Path data, Path programs, Map<String, String> settings) {
        try {
            var postgres = new EmbeddedPostgres(data, programs, settings);
            try {
                postgres.start();
                return postgres;
            } catch (IOException | InterruptedException | SQLException | RuntimeException failure) {
                postgres.close();
                throw failure;
            }
        } catch (IOException | SQLException failure) {
            throw new DatabaseUnfit("内置数据库无法启动：%s".formatted(failure.getMessage()), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnfit("内置数据库启动时被中断。", interrupted);
        }
    }

    public String url() {
        return url(DATABASE);
    }

    /// The JDBC address of any database of this server.
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public int port() {
        return port;
    }

    public String ownerPassword() {
        return secrets.owner();
    }

    public String appPassword() {
        return secrets.app();
    }

    /// The process that waits for connections; another one after it was killed.
    public Optional<ProcessHandle> postmaster() {
        var running = server;
        return running == null ? Optional.empty() : Optional.of(running.toHandle());
    }

    /// A connection that may do everything; for making databases, never for the application's work.
    public Connection connectAsSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, secrets.superuser());
    }

    /// Lets running transactions end by rollback, writes everything down and stops.
    @Override
    public void close() {
        closing = true;
        try {
            var running = server;
            if (running != null && running.isAlive()) {
                stop(running);
            }
            var waiting = keeper;
            if (waiting != null) {
                waiting.join(PATIENCE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            LOG.warn("PostgreSQL did not stop in order: {}", failure.getMessage());
        } finally {
            try {
                lock.close();
            } catch (IOException failure) {
                LOG.warn("lock of {} could not be released: {}", data, failure.getMessage());
            }
        }
    }

    private void start() throws IOException, InterruptedException, SQLException {
        clearLeftovers();
        if (!Files.exists(cluster)) {
            make();
        }
        account.own(cluster);
        var archive = settings.get(WalArchive.FOLDER);
        if (archive != null) {
            account.own(Files.createDirectories(Path.of(archive)));
        }
        Files.createDirectories(data.resolve("logs"));
        port = portToUse();
        var thread = Thread.ofPlatform().name("postgres-keeper").daemon().unstarted(this::keep);
        keeper = thread;
        thread.start();
        awaitReady();
        Files.writeString(data.resolve("database.port"), Integer.toString(port));
        makeRolesAndDatabase();
    }

    /// Runs PostgreSQL and waits for it; the signal of `--pdeathsig` fires when the very thread that started it ends,
    /// which is why this one is not virtual and lives as long as the server.
    private void keep() {
        var pause = Duration.ofMillis(200);
        while (!closing) {
            try {
                var started = System.nanoTime();
                var process = spawn();
                server = process;
                if (closing) {
                    stop(process);
                }
                var code = process.waitFor();
                if (closing) {
                    return;
                }
                var lived = Duration.ofNanos(System.nanoTime() - started);
                pause = lived.compareTo(Duration.ofSeconds(30)) > 0
                        ? Duration.ofMillis(200)
                        : Duration.ofMillis(Math.min(5_000, pause.toMillis() * 2));
                LOG.warn("PostgreSQL ended by itself (code {}); starting it again", code);
                clearLeftovers();
                Thread.sleep(pause);
            } catch (IOException failure) {
                LOG.error("PostgreSQL could not be started again: {}", failure.getMessage());
                sleepQuietly(Duration.ofSeconds(5));
            } catch (InterruptedException interrupted) {
                return;
            }
        }
    }

    private Process spawn() throws IOException {
        var log = data.resolve("logs").resolve("postgres.log");
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        var arguments = new ArrayList<>(List.of("-D", cluster.toString(), "-p", Integer.toString(port)));
        settings.forEach((name, value) -> {
            arguments.add("-c");
            arguments.add(name + "=" + value);
        });
        return new ProcessBuilder(account.command(binaries.program("postgres"), arguments))
                .directory(data.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectErrorStream(true)
                .start();
    }

    /// The lock file's eighth line says when connections are welcome; reading it is cheaper than trying.
    private void awaitReady() throws IOException, InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        var file = cluster.resolve("postmaster.pid");
        var deaths = 0;
        @Nullable Process seen = null;
        while (System.nanoTime() < deadline) {
            var running = server;
            if (running != null && running.isAlive()) {
                seen = running;
                if (Files.exists(file)) {
                    var lines = Files.readString(file).lines().toList();
                    if (lines.size() >= 8
                            && lines.get(0).strip().equals(Long.toString(running.pid()))
                            && lines.get(7).strip().equals("ready")) {
                        return;
                    }
                }
            } else if (running != null && running.equals(seen)) {
                seen = null;
                if (++deaths == 3) {
                    break;
                }
            }
            Thread.sleep(10);
        }
        throw new DatabaseUnfit("内置数据库未能就绪，日志末尾为：\n%s".formatted(tailOfLog()));
    }

    private void make() throws IOException, InterruptedException {
        LOG.info("making the database in {}", cluster);
        var half = data.resolve("database.new");
        var password = data.resolve(".initdb-password");
        var said = "";
        for (var locale : LOCALES) {
            PostgresBinaries.delete(half);
            Files.createDirectory(
                    half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            account.own(half);
            Files.deleteIfExists(password);
            Files.createFile(
                    password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(password, secrets.superuser());
            account.own(password);
            try {
                var process = new ProcessBuilder(account.command(
                                binaries.program("initdb"),
                                List.of(
                                        "-D",
                                        half.toString(),
                                        "-U",
                                        SUPERUSER,
                                        "--pwfile=" + password,
                                        "-A",
                                        "scram-sha-256",
                                        "-E",
                                        "UTF8",
                                        "--locale=" + locale,
                                        "--locale-provider=icu",
                                        "--icu-locale=zh-Hans-CN",
                                        "--data-checksums")))
                        .directory(data.toFile())
                        .redirectErrorStream(true)
                        .start();
                process.getOutputStream().close();
                said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (process.waitFor() == 0) {
                    Files.move(half, cluster, StandardCopyOption.ATOMIC_MOVE);
                    return;
                }
            } finally {
                Files.deleteIfExists(password);
            }
        }
        throw new DatabaseUnfit("内置数据库初始化失败：\n%s".formatted(said.strip()));
    }

    private void makeRolesAndDatabase() throws SQLException {
        try (var connection = connectAsSuperuser(SUPERUSER)) {
            makeRole(connection, OWNER, secrets.owner());
            makeRole(connection, APP, secrets.app());
            if (missing(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                makeDatabase(connection, DATABASE);
            }
        }
    }

    /// Makes an empty database owned by the migrating role, with `like` fit for use under row-level security.
    public void makeDatabase(String name) throws SQLException {
        try (var connection = connectAsSuperuser(SUPERUSER)) {
            makeDatabase(connection, name);
        }
    }

    private void makeDatabase(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create database %s owner %s".formatted(name, OWNER));
        }
        try (var inside = connectAsSuperuser(name);
                var statement = inside.createStatement()) {
            // Without this the planner may not use a trigram index below a row-level policy. The only thing LIKE can
            // say of a value it reads is that the pattern ends in an escape, which the asker knows.
            statement.execute("alter function textlike(text, text) leakproof");
        }
    }

    private static void makeRole(Connection connection, String name, String password) throws SQLException {
        if (missing(connection, "select 1 from pg_roles where rolname = ?", name)) {
            try (var statement = connection.createStatement()) {
                statement.execute("create role %s login nosuperuser nocreatedb nocreaterole nobypassrls password '%s'"
                        .formatted(name, password));
            }
        }
    }

    private static boolean missing(Connection connection, String question, String name) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (var answer = statement.executeQuery()) {
                return !answer.next();
            }
        }
    }

    private void refuseOtherVersion() throws IOException {
        var file = cluster.resolve("PG_VERSION");
        if (!Files.exists(file)) {
            return;
        }
        var found = Files.readString(file).strip();
        if (!found.equals(binaries.major())) {
            throw new DatabaseUnfit("数据目录 %s 由 PostgreSQL %s 建立，本程序内置的是 %s，不能直接打开。请用原版本程序导出备份，再在新目录恢复。"
                    .formatted(cluster, found, binaries.major()));
        }
    }

    private static FileChannel locked(Path data) throws IOException {
        var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock taken;
        try {
            taken = channel.tryLock();
        } catch (OverlappingFileLockException _) {
            taken = null;
        }
        if (taken == null) {
            channel.close();
            throw new DatabaseUnfit("数据目录 %s 正由另一个明度进程使用。请先停止它，或用 --data 指定别的目录。".formatted(data));
        }
        return channel;
    }

    /// With the lock ours, any PostgreSQL still living in the folder is an orphan: wait, then ask, then force.
    private void clearLeftovers() throws IOException, InterruptedException {
        if (awaitNone(Duration.ofSeconds(2))) {
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
            return;
        }
        LOG.warn("stopping a PostgreSQL left over in {}", cluster);
        for (var signal : List.of("INT", "QUIT", "KILL")) {
            for (var process : inhabitants()) {
                signal(signal, process.pid());
            }
            if (awaitNone(Duration.ofSeconds(10))) {
                Files.deleteIfExists(cluster.resolve("postmaster.pid"));
                return;
            }
        }
        throw new DatabaseUnfit("数据目录 %s 中仍有无法终止的数据库进程。请重启本机后再试。".formatted(cluster));
    }

    private boolean awaitNone(Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!inhabitants().isEmpty()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(20);
        }
        return true;
    }

    /// Every process of PostgreSQL works in its data folder, and nobody else does.
    private List<ProcessHandle> inhabitants() {
        return ProcessHandle.allProcesses().filter(this::inhabits).toList();
    }

    private boolean inhabits(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .equals(cluster);
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static void stop(Process process) throws IOException, InterruptedException {
        for (var signal : List.of("INT", "QUIT")) {
            signal(signal, process.pid());
            if (process.waitFor(20, TimeUnit.SECONDS)) {
                return;
            }
        }
        process.destroyForcibly().waitFor();
    }

    /// By the shell, whose `kill` is built in: Java knows only TERM, which would wait for every client to leave.
    private static void signal(String name, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(name, pid))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /// The port of last time if it is free, since people write it down; else any free one.
    private int portToUse() throws IOException {
        var file = data.resolve("database.port");
        if (Files.exists(file)) {
            var kept = Files.readString(file).strip();
            if (kept.matches("[0-9]{4,5}") && isFree(Integer.parseInt(kept))) {
                return Integer.parseInt(kept);
            }
        }
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException | IllegalArgumentException taken) {
            return false;
        }
    }

    private String tailOfLog() throws IOException {
        var log = data.resolve("logs").resolve("postgres.log");
        if (!Files.exists(log)) {
            return "";
        }
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
    }

    private static void sleepQuietly(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// For a small machine that also runs us: modest memory, no compiler, no parallel plans, nothing lost.
    private static Map<String, String> tuning() {
        var tuning = new LinkedHashMap<String, String>();
        tuning.put("listen_addresses", "127.0.0.1");
        tuning.put("unix_socket_directories", "");
        tuning.put("max_connections", "60");
        tuning.put("shared_buffers", "256MB");
        // A first plan of thousands of rows is counted before people have looked at it, not a minute later.
        tuning.put("autovacuum_naptime", "5s");
        tuning.put("effective_cache_size", "1GB");
        tuning.put("work_mem", "8MB");
        tuning.put("maintenance_work_mem", "64MB");
        tuning.put("random_page_cost", "1.1");
        tuning.put("jit", "off");
        tuning.put("max_parallel_workers_per_gather", "0");
        tuning.put("io_workers", "2");
        tuning.put("fsync", "on");
        tuning.put("synchronous_commit", "on");
        tuning.put("full_page_writes", "on");
        tuning.put("wal_compression", "pglz");
        tuning.put("max_wal_size", "1GB");
        tuning.put("log_checkpoints", "off");
        tuning.put("log_timezone", "Asia/Shanghai");
        return tuning;
    }
}
