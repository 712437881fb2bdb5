package org.mingdu.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingdu.database.DatabaseUnfit;
import org.mingdu.database.EmbeddedPostgres;
import org.mingdu.database.WalArchive;
import org.springframework.util.FileSystemUtils;

/// Lays a backup down in a folder that is new or empty and leads it on to a moment, or to the last that is known. What
/// is there already is never touched.
final class RestoreBackup {
    private final BackupPlace place;
    private final Consumer<String> told;

    RestoreBackup(BackupPlace place, Consumer<String> told) {
        this.place = place;
        this.told = told;
    }

    /// @param keys  the archive of passwords and keys, wherever it was taken
    /// @param until no later than this is anything of it; the end of what is known when null
    void handle(String name, Path data, Path keys, @Nullable Instant until) {
        try {
            var manifest = place.find(name)
                    .orElseThrow(() -> new BackupFailed("%s 中没有完成的备份 %s。".formatted(place.folder(), name)));
            refuse(manifest, data, keys, until);
            Files.createDirectories(data);
            var half = data.resolve(".restoring");
            Files.writeString(half, name);
            told.accept("正在核对备份……");
            var archive = place.of(name).resolve(BackupPlace.DATABASE);
            if (!Packing.sha256Hex(archive).equals(manifest.sha256())) {
                throw new BackupFailed("备份 %s 与制作时不同，可能已损坏或被改动，没有恢复。请用另一份备份。".formatted(name));
            }
            told.accept("正在放回文件……");
            Packing.unpack(keys, data);
            files(data.resolve("files"));
            told.accept("正在放回数据库……");
            Packing.unpack(archive, data.resolve("database"));
            Files.setPosixFilePermissions(data.resolve("database"), PosixFilePermissions.fromString("rwx------"));
            // Beside the database, where whoever runs it can read it.
            var wal = new WalArchive(data.resolve("restoring-wal"));
            segments(manifest, wal.folder());
            told.accept(until == null ? "正在接续到最后一刻……" : "正在接续到所选时刻……");
            recover(data, wal, until);
            FileSystemUtils.deleteRecursively(wal.folder());
            Files.delete(half);
        } catch (IOException failure) {
            throw new BackupFailed("恢复没有完成：%s。请检查目录的空间和权限，清空目标目录后再试。".formatted(failure.getMessage()), failure);
        }
    }

    private static void refuse(Manifest manifest, Path data, Path keys, @Nullable Instant until) throws IOException {
        if (Files.exists(data)) {
            try (var inside = Files.newDirectoryStream(data)) {
                if (inside.iterator().hasNext()) {
                    throw new BackupFailed("目录 %s 不是空的。恢复只写入新的或空的目录，不覆盖已有数据。".formatted(data));
                }
            }
        }
        if (!Files.isRegularFile(keys)) {
            throw new BackupFailed("找不到密钥文件 %s。密钥与备份分开存放，请用 --keys 指明它在哪里。".formatted(keys));
        }
        if (until != null && until.isBefore(manifest.ended())) {
            throw new BackupFailed("所选时刻早于这份备份完成的时刻（%s），请选更早的备份。".formatted(Times.words(manifest.ended())));
        }
    }

    private static void recover(Path data, WalArchive wal, @Nullable Instant until) {
        try {
            EmbeddedPostgres.recover(data, wal, until);
        } catch (DatabaseUnfit failure) {
            if (String.valueOf(failure.getMessage()).contains("before configured recovery target was reached")) {
                throw new BackupFailed("备份中的记录在所选时刻之前就结束了。请选更早的时刻，或不写 --until，恢复到最后一刻。", failure);
            }
            throw new BackupFailed("数据库没有恢复：%s".formatted(failure.getMessage()), failure);
        }
    }

    /// From where the backup begins, on every line of time.
    private void segments(Manifest manifest, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var all = Files.newDirectoryStream(place.wal().folder(), "*.gz")) {
            for (var one : all) {
                var segment = one.getFileName().toString();
                if (!segment.startsWith(".")
                        && (segment.contains("history")
                                || segment.substring(8)
                                                .compareTo(
                                                        manifest.firstSegment().substring(8))
                                        >= 0)) {
                    Files.copy(one, folder.resolve(segment));
                }
            }
        }
    }

    private void files(Path target) throws IOException {
        var source = place.files();
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(target.resolve(source.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.getFileName().toString().startsWith(".")) {
                    Files.copy(file, target.resolve(source.relativize(file).toString()));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
