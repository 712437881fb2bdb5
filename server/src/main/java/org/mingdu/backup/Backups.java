package org.mingdu.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingdu.database.Cluster;
import org.mingdu.database.DatabaseUnfit;
import org.mingdu.database.EmbeddedPostgres;

/// `./mingdu backup` and `./mingdu restore`: one thing from the terminal, in a process of its own, without the
/// application.
public final class Backups {
    private final PrintStream out;
    private final Clock clock;

    Backups(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    public static void main(String[] words) {
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        System.exit(new Backups(System.out, Clock.systemUTC()).run(words) ? 0 : 1);
    }

    /// @param words `make --data D --to P`, `list --from P` or `restore --from P --name N --data D [--keys F] [--until
    /// T]`
    boolean run(String... words) {
        var given = new HashMap<String, String>();
        for (var at = 1; at + 1 < words.length; at += 2) {
            given.put(words[at], words[at + 1]);
        }
        try {
            switch (words[0]) {
                case "make" -> make(given);
                case "list" -> list(given);
                case "restore" -> restore(given);
                default -> throw new BackupFailed("没有名为 %s 的任务。".formatted(words[0]));
            }
            return true;
        } catch (BackupFailed | DatabaseUnfit failure) {
            out.println(failure.getMessage());
        } catch (IOException failure) {
            out.println("读写出错：" + failure.getMessage());
        }
        return false;
    }

    private static Path path(Map<String, String> given, String name) {
        return Path.of(Objects.requireNonNull(given.get(name), name))
                .toAbsolutePath()
                .normalize();
    }

    private void make(Map<String, String> given) {
        var cluster = new Cluster(path(given, "--data"));
        var place = new BackupPlace(path(given, "--to"));
        if (!Files.isDirectory(cluster.folder())) {
            throw new BackupFailed("%s 中没有内置数据库。".formatted(cluster.data()));
        }
        if (place.folder().startsWith(cluster.data())) {
            throw new BackupFailed("备份不能放在数据目录 %s 之内：丢了一个，另一个也丢了。请另选目录，最好在另一块磁盘上。".formatted(cluster.data()));
        }
        Manifest made;
        if (cluster.isRunning()) {
            made = new MakeBackup(cluster, place, clock, out::println).handle();
        } else {
            try (var _ = EmbeddedPostgres.start(cluster.data())) {
                made = new MakeBackup(cluster, place, clock, out::println).handle();
            }
        }
        out.println("备份已完成：%s（数据库 %s，文件 %d 个、%s）。"
                .formatted(place.of(made.name()), size(made.bytes()), made.files(), size(made.fileBytes())));
        out.println("口令与密钥另存于 %s，请移到别处妥善保管；没有它，备份无法使用。".formatted(place.keys(made.name())));
        if (!made.archived()) {
            out.println("此后写入的内容没有连续归档，只能恢复到这一刻；要能恢复到任意时刻，请以 --backup-to 启动明度。");
        }
    }

    private void list(Map<String, String> given) throws IOException {
        var all = new BackupPlace(path(given, "--from")).all();
        if (all.isEmpty()) {
            out.println("没有备份。");
        }
        for (var one : all) {
            out.println("%s　%s 完成　数据库 %s　文件 %d 个"
                    .formatted(one.name(), Times.words(one.ended()), size(one.bytes()), one.files()));
        }
    }

    private void restore(Map<String, String> given) throws IOException {
        var place = new BackupPlace(path(given, "--from"));
        var data = path(given, "--data");
        var until = given.containsKey("--until") ? Times.read(given.get("--until")) : null;
        var name = given.containsKey("--name") ? given.get("--name") : latest(place, until);
        var keys = given.containsKey("--keys") ? path(given, "--keys") : place.keys(name);
        new RestoreBackup(place, out::println).handle(name, data, keys, until);
        if (!given.containsKey("--drill")) {
            out.println("已恢复到 %s。启动：./mingdu run --data %s".formatted(data, data));
        }
    }

    /// The last that was finished by then.
    private static String latest(BackupPlace place, @Nullable Instant until) throws IOException {
        return place.all().reversed().stream()
                .filter(one -> until == null || !one.ended().isAfter(until))
                .findFirst()
                .orElseThrow(() ->
                        new BackupFailed("%s 中没有%s完成的备份。".formatted(place.folder(), until == null ? "" : "所选时刻之前")))
                .name();
    }

    private static String size(long bytes) {
        return bytes < 1_000_000 ? "%d kB".formatted((bytes + 999) / 1000) : "%.1f MB".formatted(bytes / 1e6);
    }
}
