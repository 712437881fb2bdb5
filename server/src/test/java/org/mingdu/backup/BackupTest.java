package org.mingdu.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingdu.database.EmbeddedPostgres;
import org.mingdu.database.WalArchive;
import org.mingdu.support.SetClock;

/// A real database is backed up while it is written to, and laid down again.
class BackupTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HASH = "ab" + "0".repeat(62);

    @TempDir
    Path folder;

    private Path data;
    private Path place;
    private Path again;
    private final SetClock clock = new SetClock();

    @BeforeEach
    void name() {
        data = folder.resolve("data");
        place = folder.resolve("place");
        again = folder.resolve("again");
    }

    @Test
    void a_backup_made_while_people_write_holds_all_that_was_acknowledged_before_it_and_nothing_by_halves()
            throws Exception {
        keepsFile(HASH, "照片");
        try (var running = EmbeddedPostgres.start(data)) {
            prepare(running);
            var acknowledged = new AtomicInteger();
            var stop = new AtomicBoolean();
            var writer = Thread.ofPlatform().start(() -> writeInPairs(running, acknowledged, stop));
            awaitMoreThan(acknowledged, 50);
            var before = acknowledged.get();
            assertThat(run("make", "--data", data, "--to", place))
                    .contains("备份已完成")
                    .contains("只能恢复到这一刻");
            stop.set(true);
            writer.join();
            assertThat(acknowledged.get()).isGreaterThan(before);

            assertThat(run("restore", "--from", place, "--data", again)).contains("已恢复到");
            try (var restored = EmbeddedPostgres.start(again)) {
                assertThat(number(restored, "select count(*) from note"))
                        .isBetween(2L * before, 2L * acknowledged.get());
                assertThat(number(restored, """
                        select count(*) from (select n from note group by n having count(*) <> 2) halves
                        """)).isZero();
            }
        }
        assertThat(again.resolve("files").resolve("t").resolve("ab").resolve(HASH))
                .hasContent("照片");
        assertThat(again.resolve("database.secrets")).hasSameTextualContentAs(data.resolve("database.secrets"));
        assertThat(Files.getPosixFilePermissions(again.resolve("database.secrets")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void with_an_archive_it_is_led_on_to_a_chosen_moment_or_to_the_last() throws Exception {
        WalArchive.remember(data, place);
        Instant between;
        try (var running = EmbeddedPostgres.start(data)) {
            prepare(running);
            execute(running, "insert into note values (1)");
            assertThat(run("make", "--data", data, "--to", place)).doesNotContain("只能恢复到这一刻");
            execute(running, "insert into note values (2)");
            between = moment(running);
            execute(running, "insert into note values (3)");
            archived(running);
        }

        var moment = LocalDateTime.ofInstant(between, clock.getZone());
        assertThat(run("restore", "--from", place, "--data", again, "--until", moment))
                .contains("已恢复到");
        try (var restored = EmbeddedPostgres.start(again)) {
            assertThat(number(restored, "select sum(n) from note")).isEqualTo(3);
            execute(restored, "insert into note values (9)");
        }

        var last = folder.resolve("last");
        assertThat(run("restore", "--from", place, "--data", last)).contains("已恢复到");
        try (var restored = EmbeddedPostgres.start(last)) {
            assertThat(number(restored, "select sum(n) from note")).isEqualTo(6);
        }
        assertThat(WalArchive.placeOf(last))
                .as("what was laid down writes into no archive by itself")
                .isEmpty();
    }

    @Test
    void what_cannot_be_laid_down_whole_is_not_laid_down() throws Exception {
        try (var running = EmbeddedPostgres.start(data)) {
            prepare(running);
            assertThat(run("make", "--data", data, "--to", data.resolve("backups")))
                    .contains("不能放在数据目录");
            run("make", "--data", data, "--to", place);
        }
        assertThat(run("restore", "--from", place, "--data", data)).contains("不是空的");
        assertThat(run("restore", "--from", place, "--data", again, "--keys", folder.resolve("nowhere")))
                .contains("找不到密钥文件");
        assertThat(run("restore", "--from", place, "--data", again, "--until", "2020-01-01T00:00"))
                .contains("没有所选时刻之前完成的备份");
        assertThat(run("restore", "--from", place, "--data", again, "--until", "昨天"))
                .contains("不是时刻");
        assertThat(run("restore", "--from", place, "--data", again, "--until", "2099-01-01T00:00"))
                .contains("在所选时刻之前就结束了");

        var archive = place.resolve(newest()).resolve(BackupPlace.DATABASE);
        Files.write(archive, new byte[] {1}, StandardOpenOption.APPEND);
        assertThat(run("restore", "--from", place, "--data", folder.resolve("third")))
                .contains("可能已损坏或被改动");
        assertThat(folder.resolve("third").resolve("database")).doesNotExist();
    }

    @Test
    void backups_of_two_databases_are_not_mixed() throws Exception {
        try (var running = EmbeddedPostgres.start(data)) {
            prepare(running);
            run("make", "--data", data, "--to", place);
        }
        try (var other = EmbeddedPostgres.start(again)) {
            prepare(other);
            assertThat(run("make", "--data", again, "--to", place)).contains("另一套数据库");
        }
        assertThat(run("list", "--from", place).lines()).hasSize(1);
    }

    @Test
    void each_night_one_is_made_and_beyond_a_few_the_oldest_goes() throws Exception {
        WalArchive.remember(data, place);
        try (var running = EmbeddedPostgres.start(data)) {
            prepare(running);
            var nightly = new NightlyBackup(data, 2, clock);
            nightly.run();
            nightly.run();
            assertThat(run("list", "--from", place).lines())
                    .as("the first at once, and only one")
                    .hasSize(1);
            for (var night = 0; night < 3; night++) {
                clock.moveOn(Duration.ofDays(1));
                execute(running, "insert into note values (1)");
                nightly.run();
            }
            var left = new BackupPlace(place).all();
            assertThat(left).hasSize(2);
            try (var keys = Files.list(place.resolve("keys"));
                    var segments = Files.list(place.resolve("wal"))) {
                assertThat(keys).hasSize(2);
                assertThat(segments.map(one -> one.getFileName().toString())
                                .filter(one -> one.matches("[0-9A-F]{24}\\.gz"))
                                .sorted()
                                .findFirst())
                        .hasValue(left.getFirst().firstSegment() + ".gz");
            }
            assertThat(run("restore", "--from", place, "--data", again)).contains("已恢复到");
        }
    }

    private String run(Object... words) {
        var said = new ByteArrayOutputStream();
        new Backups(new PrintStream(said, true, StandardCharsets.UTF_8), Clock.systemUTC())
                .run(List.of(words).stream().map(Object::toString).toArray(String[]::new));
        return said.toString(StandardCharsets.UTF_8);
    }

    private String newest() throws IOException {
        return new BackupPlace(place).all().getLast().name();
    }

    private void keepsFile(String hash, String text) throws IOException {
        var shelf = Files.createDirectories(data.resolve("files").resolve("t").resolve(hash.substring(0, 2)));
        Files.writeString(shelf.resolve(hash), text);
    }

    private static void prepare(EmbeddedPostgres running) throws SQLException {
        execute(running, "create table note (n int)");
    }

    private static void writeInPairs(EmbeddedPostgres running, AtomicInteger acknowledged, AtomicBoolean stop) {
        try (var connection = running.connectAsSuperuser(EmbeddedPostgres.DATABASE);
                var insert = connection.prepareStatement("insert into note values (?), (?)")) {
            while (!stop.get()) {
                var n = acknowledged.get() + 1;
                insert.setInt(1, n);
                insert.setInt(2, n);
                insert.executeUpdate();
                acknowledged.set(n);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void awaitMoreThan(AtomicInteger counted, int least) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (counted.get() <= least && System.nanoTime() < deadline) {
            Thread.sleep(5);
        }
    }

    /// Everything written so far lies in the archive.
    private static void archived(EmbeddedPostgres running) throws SQLException, InterruptedException {
        var last = text(running, "select pg_walfile_name(pg_current_wal_lsn())");
        execute(running, "select pg_switch_wal()");
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var archived = text(running, "select coalesce(last_archived_wal, '') from pg_stat_archiver");
            if (archived.compareTo(last) >= 0) {
                return;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException(
                text(running, "select coalesce(last_failed_wal, 'nothing') from pg_stat_archiver"));
    }

    private static Instant moment(EmbeddedPostgres running) throws SQLException {
        return Instant.parse(text(running, """
                        select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                        """));
    }

    private static void execute(EmbeddedPostgres running, String sql) throws SQLException {
        try (var connection = running.connectAsSuperuser(EmbeddedPostgres.DATABASE);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(EmbeddedPostgres running, String question) throws SQLException {
        return Long.parseLong(text(running, question));
    }

    private static String text(EmbeddedPostgres running, String question) throws SQLException {
        try (var connection = running.connectAsSuperuser(EmbeddedPostgres.DATABASE);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
