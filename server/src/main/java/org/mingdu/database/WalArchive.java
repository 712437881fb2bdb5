package org.mingdu.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A folder that holds the segments of PostgreSQL's log of writes, each packed by itself: `<segment>.gz`.
public record WalArchive(Path folder) {
    /// A setting of a name that PostgreSQL keeps for others, by which the folder is known again.
    static final String FOLDER = "mingdu.archive";

    private static final String REMEMBERED = "backup.folder";

    /// PostgreSQL does not know a Z this early.
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS'+00'").withZone(ZoneOffset.UTC);

    /// How long a write may lie on this machine alone.
    private static final int SECONDS = 60;

    /// It stands between quotes in what PostgreSQL gives to the shell.
    private static final Pattern PLAIN = Pattern.compile("[^'\"%$`\\\\\\p{Cntrl}]+");

    public WalArchive {
        folder = folder.toAbsolutePath().normalize();
        if (!PLAIN.matcher(folder.toString()).matches()) {
            throw new DatabaseUnfit("备份目录 %s 的路径中有引号、百分号等字符，数据库无法使用。请换一个目录。".formatted(folder));
        }
    }

    /// Which folder of backups a data folder keeps its log of writes in; remembered there, since a start that forgot it
    /// would leave a gap that nothing can be led over.
    public static Optional<Path> placeOf(Path data) {
        try {
            var file = data.resolve(REMEMBERED);
            return Files.exists(file)
                    ? Optional.of(Path.of(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Has a data folder keep its log of writes in a folder of backups from now on, or no more when that is null.
    public static void remember(Path data, @Nullable Path place) {
        try {
            var file = data.resolve(REMEMBERED);
            if (place == null) {
                Files.deleteIfExists(file);
            } else {
                Files.createDirectories(data);
                Files.writeString(file, in(place).folder().getParent() + "\n");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static WalArchive in(Path place) {
        return new WalArchive(place.resolve("wal"));
    }

    /// A segment that lies there already counts as kept if it is the same one, and is never written over.
    Map<String, String> keeping() {
        var settings = new LinkedHashMap<String, String>();
        settings.put(FOLDER, folder.toString());
        settings.put("archive_mode", "on");
        settings.put("archive_timeout", Integer.toString(SECONDS));
        settings.put("archive_command", """
                        if [ -f "DIR/%f.gz" ]; then \
                        [ "$(gzip -dc "DIR/%f.gz" | sha256sum)" = "$(sha256sum < "%p")" ]; \
                        else gzip -1 -c "%p" > "DIR/.%f.part" && sync "DIR/.%f.part" && mv "DIR/.%f.part" "DIR/%f.gz"; \
                        fi""".replace("DIR", folder.toString()));
        return settings;
    }

    /// What is led on from a backup keeps nothing of it in the archive.
    Map<String, String> fetching(@Nullable Instant until) {
        var settings = new LinkedHashMap<String, String>();
        settings.put(FOLDER, folder.toString());
        settings.put(
                "restore_command",
                "test -f \"DIR/%f.gz\" && gzip -dc \"DIR/%f.gz\" > \"%p\"".replace("DIR", folder.toString()));
        settings.put("recovery_target_action", "promote");
        // Else it calls itself ready when it can be read, long before it is where it is to go.
        settings.put("hot_standby", "off");
        if (until != null) {
            settings.put("recovery_target_time", MOMENT.format(until));
        }
        return settings;
    }
}
