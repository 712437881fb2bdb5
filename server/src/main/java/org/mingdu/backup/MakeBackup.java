package org.mingdu.backup;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mingdu.database.Cluster;

/// A backup of a running installation, by the low-level interface of PostgreSQL (Continuous Archiving, 25.3.4): the
/// files of the database while it goes on writing, and the log of writes from their beginning to their end, which puts
/// right what changed meanwhile.
final class MakeBackup {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZONE);

    /// Folders that PostgreSQL fills anew when it starts, and the log of writes, which is taken by itself.
    private static final Set<String> EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    /// Of the process that runs, and of nobody else.
    private static final Set<String> LEFT =
            Set.of("postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map");

    private final Cluster cluster;
    private final BackupPlace place;
    private final Clock clock;
    private final Consumer<String> told;

    MakeBackup(Cluster cluster, BackupPlace place, Clock clock, Consumer<String> told) {
        this.cluster = cluster;
        this.place = place;
        this.clock = clock;
        this.told = told;
    }

    Manifest handle() {
        try {
            var name = "mingdu-" + NAME.format(clock.instant());
            var half = place.folder().resolve("." + name);
            Files.createDirectories(half);
            for (var inside : List.of(
                    place.files(), place.wal().folder(), place.keys(name).getParent())) {
                Files.createDirectories(inside);
            }
            told.accept("正在备份文件……");
            var before = files();
            told.accept("正在备份数据库……");
            var manifest = database(name, half);
            // What came while the database was copied is named there already.
            var after = files();
            keys(name);
            var whole = new Manifest(
                    Manifest.FORMAT,
                    name,
                    manifest.system(),
                    manifest.version(),
                    manifest.firstSegment(),
                    manifest.lastSegment(),
                    manifest.began(),
                    manifest.ended(),
                    manifest.sha256(),
                    manifest.bytes(),
                    Math.max(before.count(), after.count()),
                    after.bytes(),
                    manifest.archived());
            BackupPlace.write(half, whole);
            Files.move(half, place.of(name), StandardCopyOption.ATOMIC_MOVE);
            Packing.sync(place.folder());
            return whole;
        } catch (FileAlreadyExistsException twice) {
            throw new BackupFailed("同一秒内已有一份备份，请稍后再试。", twice);
        } catch (IOException failure) {
            throw new BackupFailed("备份没有完成：%s。请检查备份目录的空间和权限。".formatted(failure.getMessage()), failure);
        } catch (SQLException failure) {
            throw new BackupFailed("备份没有完成，数据库答复：%s".formatted(failure.getMessage()), failure);
        }
    }

    private Manifest database(String name, Path half) throws IOException, SQLException {
        try (var connection = cluster.connect()) {
            var system = ask(connection, "select system_identifier::text from pg_control_system()");
            for (var other : place.all()) {
                if (!other.system().equals(system)) {
                    throw new BackupFailed(
                            "备份目录 %s 中是另一套数据库的备份（%s），请另选目录，以免混在一起。".formatted(place.folder(), other.name()));
                }
            }
            // Keeps the log of writes from now on, until this connection ends.
            ask(
                    connection,
                    "select pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)::text");
            var began = clock.instant();
            var first = ask(connection, "select pg_walfile_name(pg_backup_start('%s', true))".formatted(name));
            var archive = new Packing.Archive(half.resolve(BackupPlace.DATABASE), "rw-------");
            String last;
            Instant ended;
            try (archive) {
                archive.addFolder(cluster.folder(), MakeBackup::isEmpty, MakeBackup::isLeft);
                try (var asked = connection.createStatement();
                        var stopped = asked.executeQuery("""
                                select pg_walfile_name(b.lsn), b.labelfile, b.spcmapfile, clock_timestamp()
                                  from pg_backup_stop(wait_for_archive => false) b
                                """)) {
                    stopped.next();
                    last = stopped.getString(1);
                    ended = stopped.getTimestamp(4).toInstant();
                    archive.add("backup_label", stopped.getBytes(2));
                    if (stopped.getString(3) != null && !stopped.getString(3).isBlank()) {
                        throw new BackupFailed("数据库使用了表空间，请用 PostgreSQL 自带的工具备份。");
                    }
                }
            }
            ask(connection, "select pg_switch_wal()::text");
            segments(first, last);
            return new Manifest(
                    Manifest.FORMAT,
                    name,
                    system,
                    ask(connection, "select current_setting('server_version_num')::int / 10000 || ''"),
                    first,
                    last,
                    began,
                    ended,
                    archive.sha256Hex(),
                    Files.size(half.resolve(BackupPlace.DATABASE)),
                    0,
                    0,
                    ask(connection, "show archive_mode").equals("on"));
        }
    }

    private static boolean isEmpty(Path folder) {
        var name = folder.getFileName().toString();
        return EMPTY.contains(folder.toString()) || name.startsWith("pgsql_tmp");
    }

    private static boolean isLeft(Path file) {
        return LEFT.contains(file.toString()) || file.getFileName().toString().equals("pg_internal.init");
    }

    /// What of the log of writes the backup needs to be consistent. The archive may have been quicker.
    private void segments(String first, String last) throws IOException {
        var needed = new ArrayList<Path>();
        try (var inside = Files.newDirectoryStream(cluster.folder().resolve("pg_wal"))) {
            for (var one : inside) {
                var segment = one.getFileName().toString();
                if (segment.matches("[0-9A-F]{24}") && segment.compareTo(first) >= 0 && segment.compareTo(last) <= 0) {
                    needed.add(one);
                }
            }
        }
        for (var segment : needed) {
            var kept = place.wal().folder().resolve(segment.getFileName() + ".gz");
            if (!Files.exists(kept)) {
                try {
                    Packing.gzip(segment, kept);
                } catch (FileAlreadyExistsException quicker) {
                    // The same bytes: checked below.
                }
            }
            if (!Packing.holdsTheSame(kept, segment)) {
                throw new BackupFailed(
                        "备份目录 %s 中的 %s 与数据库的不同，可能属于另一套数据库。请另选目录。".formatted(place.folder(), kept.getFileName()));
            }
        }
    }

    private record Copied(long count, long bytes) {}

    /// What people sent lies by its hash and never changes: what is there is there.
    private Copied files() throws IOException {
        var source = cluster.data().resolve("files");
        var count = new long[2];
        if (!Files.isDirectory(source)) {
            return new Copied(0, 0);
        }
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                // Copies on their way in or out.
                return folder.equals(source.resolve("lent")) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                var copy = place.files().resolve(source.relativize(file).toString());
                if (file.getFileName().toString().matches("[0-9a-f]{64}")) {
                    if (!Files.exists(copy) || Files.size(copy) != attributes.size()) {
                        copy(file, copy);
                    }
                    count[0]++;
                    count[1] += attributes.size();
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new Copied(count[0], count[1]);
    }

    private static void copy(Path file, Path copy) throws IOException {
        Files.createDirectories(copy.getParent());
        var half = copy.resolveSibling("." + copy.getFileName());
        try {
            Files.copy(file, half, StandardCopyOption.REPLACE_EXISTING);
            Packing.sync(half);
            Files.move(half, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException erasedMeanwhile) {
            Files.deleteIfExists(half);
        }
    }

    /// Passwords of the database, keys of second factors and of the log of evidence.
    private void keys(String name) throws IOException {
        Files.setPosixFilePermissions(place.keys(name).getParent(), PosixFilePermissions.fromString("rwx------"));
        try (var archive = new Packing.Archive(place.keys(name), "rw-------");
                Stream<Path> all = Files.list(cluster.data())) {
            for (var file : all.filter(one -> one.getFileName().toString().endsWith(".secrets"))
                    .sorted()
                    .toList()) {
                archive.add(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (var asked = connection.createStatement();
                var answer = asked.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
