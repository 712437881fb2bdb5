package org.mingdu.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.mingdu.database.Cluster;
import org.mingdu.database.WalArchive;
import org.mingdu.jobs.Housekeeping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// A backup each night where the data folder remembers a place for them; the oldest beyond a week go, and with them the
/// log of writes that only they needed. What people sent stays in the place: it lies there once for all backups.
@Component
class NightlyBackup implements Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyBackup.class);
    private static final LocalTime NIGHT = LocalTime.of(1, 0);

    private final Cluster cluster;
    private final Clock clock;
    private final int keep;

    NightlyBackup(
            @Value("${mingdu.data-directory}") Path data, @Value("${mingdu.backup.keep:7}") int keep, Clock clock) {
        this.cluster = new Cluster(data.toAbsolutePath().normalize());
        this.keep = Math.max(1, keep);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "nightly-backup";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        var folder = WalArchive.placeOf(cluster.data()).orElse(null);
        if (folder == null || !cluster.isRunning()) {
            return;
        }
        try {
            var place = new BackupPlace(folder);
            if (isDue(place)) {
                var made = new MakeBackup(cluster, place, clock, _ -> {}).handle();
                LOG.info("{} was backed up in {}", made.name(), place.folder());
                prune(place);
            }
        } catch (IOException | BackupFailed failure) {
            LOG.error("No backup could be made in {}: {}", folder, failure.getMessage());
        }
    }

    /// Once a night, from one o'clock on; by day when there is none yet or the machine slept.
    private boolean isDue(BackupPlace place) throws IOException {
        var all = place.all();
        var now = clock.instant().atZone(clock.getZone());
        var night = now.with(NIGHT);
        var since = night.isAfter(now) ? night.minusDays(1) : night;
        return all.isEmpty() || all.getLast().began().isBefore(since.toInstant());
    }

    private void prune(BackupPlace place) throws IOException {
        var all = place.all();
        for (var old : all.subList(0, Math.max(0, all.size() - keep))) {
            FileSystemUtils.deleteRecursively(place.of(old.name()));
            Files.deleteIfExists(place.keys(old.name()));
        }
        var first = all.get(Math.max(0, all.size() - keep)).firstSegment();
        try (Stream<Path> segments = Files.list(place.wal().folder())) {
            for (var segment : segments.filter(one -> isBefore(one, first)).toList()) {
                Files.delete(segment);
            }
        }
    }

    /// Segments of every line of time alike; what tells of lines of time is small and stays.
    private static boolean isBefore(Path segment, String first) {
        var name = segment.getFileName().toString();
        return name.matches("[0-9A-F]{24}\\.gz") && name.substring(8, 24).compareTo(first.substring(8)) < 0;
    }
}
