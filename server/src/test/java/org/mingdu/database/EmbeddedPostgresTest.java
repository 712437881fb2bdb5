package org.mingdu.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    private static final Path PROGRAMS = Path.of("target", "test-database");

    @TempDir
    Path data;

    @Test
    void what_was_written_is_there_after_a_restart_and_the_port_is_kept() throws SQLException {
        int port;
        try (var postgres = start(data)) {
            port = postgres.port();
            execute(postgres, "create table note (n int)", "insert into note values (7)");
        }

        try (var postgres = start(data)) {
            assertThat(postgres.port()).isEqualTo(port);
            assertThat(count(postgres)).isEqualTo(1);
        }
    }

    @Test
    void a_killed_postmaster_comes_back_by_itself_with_every_acknowledged_row() throws Exception {
        try (var postgres = start(data)) {
            execute(postgres, "create table note (n int)");
            var acknowledged = 0;
            var attempted = 0;
            for (var kill = 1; kill <= 3; kill++) {
                var target = acknowledged + 200;
                var killed = false;
                while (acknowledged < target) {
                    try (var connection = asOwner(postgres);
                            var insert = connection.prepareStatement("insert into note values (?)")) {
                        while (acknowledged < target) {
                            insert.setInt(1, ++attempted);
                            insert.executeUpdate();
                            if (++acknowledged == target - 100 && !killed) {
                                killed = true;
                                postgres.postmaster().orElseThrow().destroyForcibly();
                            }
                        }
                    } catch (SQLException _) {
                        Thread.sleep(Duration.ofMillis(50));
                    }
                }
                assertThat(killed).isTrue();
            }

            assertThat(count(postgres)).isBetween(acknowledged, acknowledged + 3);
        }
    }

    @Test
    void a_server_orphaned_by_a_killed_process_is_cleared_before_the_next_start() throws Exception {
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Host.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = child.inputReader()) {
            assertThat(said.lines().anyMatch("written"::equals)).isTrue();
        }
        child.destroyForcibly().waitFor();

        try (var postgres = start(data)) {
            assertThat(count(postgres)).isEqualTo(1);
        }
    }

    @Test
    void a_second_process_on_the_same_data_is_refused() {
        try (var _ = start(data)) {
            assertThatThrownBy(() -> start(data))
                    .isInstanceOf(DatabaseUnfit.class)
                    .hasMessageContaining("正由另一个");
        }
    }

    @Test
    void data_of_another_major_version_is_refused() throws Exception {
        Files.createDirectories(data.resolve("database"));
        Files.writeString(data.resolve("database").resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> start(data)).isInstanceOf(DatabaseUnfit.class).hasMessageContaining("PostgreSQL 17");
    }

    @Test
    void chinese_is_sorted_by_sound_and_searched_by_trigram() throws SQLException {
        try (var postgres = start(data)) {
            execute(postgres, "create extension pg_trgm with schema public");
            assertThat(ask(postgres, """
                            select string_agg(name, ' ' order by name)
                              from (values ('张三'), ('李四'), ('王五'), ('北京'), ('阿强')) as person (name)
                            """)).isEqualTo("阿强 北京 李四 王五 张三");
            assertThat(ask(postgres, "select array_length(show_trgm('进度管理'), 1)"))
                    .isEqualTo("5");
        }
    }

    @Test
    void the_application_may_neither_own_nor_bypass() throws SQLException {
        try (var postgres = start(data)) {
            assertThat(ask(postgres, """
                            select concat(rolsuper, rolcreatedb, rolcreaterole, rolbypassrls)
                              from pg_roles
                             where rolname = 'mingdu_app'
                            """)).isEqualTo("ffff");
            assertThat(Files.exists(data.resolve("database.secrets"))).isTrue();
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), EmbeddedPostgres.APP, "wrong"))
                    .isInstanceOf(SQLException.class);
        }
    }

    /// A process that is killed while its database works.
    static final class Host {
        public static void main(String[] arguments) throws SQLException, InterruptedException {
            var postgres = start(Path.of(arguments[0]));
            execute(postgres, "create table note (n int)", "insert into note values (1)");
            System.out.println("written");
            Thread.sleep(Duration.ofMinutes(5));
        }
    }

    private static EmbeddedPostgres start(Path data) {
        return EmbeddedPostgres.start(data, PROGRAMS, Map.of("shared_buffers", "32MB"));
    }

    private static Connection asOwner(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.url(), EmbeddedPostgres.OWNER, postgres.ownerPassword());
    }

    private static void execute(EmbeddedPostgres postgres, String... statements) throws SQLException {
        try (var connection = asOwner(postgres);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static int count(EmbeddedPostgres postgres) throws SQLException {
        return Integer.parseInt(ask(postgres, "select count(*) from note"));
    }

    private static String ask(EmbeddedPostgres postgres, String question) throws SQLException {
        try (var connection = asOwner(postgres);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
