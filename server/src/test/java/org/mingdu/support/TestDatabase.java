package org.mingdu.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.mingdu.MingduApplication;
import org.mingdu.database.EmbeddedPostgres;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.runtime.flyway.HasMigrationFiles;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;
import org.springframework.util.FileSystemUtils;

/// A database of one test's own: a copy of a template that all rooms' migrations have run on, made in a moment.
///
/// The server is started once a JVM, without fsync: what a test writes need not survive a power cut.
public record TestDatabase(String name, String url, String ownerPassword, String appPassword) {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Path FOLDER = Path.of("target", "test-database");

    /// A copy with every migration applied and no rows but theirs.
    public static TestDatabase fresh() {
        return made("test_" + COUNT.incrementAndGet(), Template.NAME);
    }

    public DataSource asApp() {
        return source(EmbeddedPostgres.APP, appPassword);
    }

    public DataSource asOwner() {
        return source(EmbeddedPostgres.OWNER, ownerPassword);
    }

    /// Under no policy at all: for measuring what policies cost.
    public Connection asSuperuser() throws SQLException {
        return Server.RUNNING.connectAsSuperuser(name);
    }

    /// For a test without Spring that speaks as the application does.
    public JdbcClient jdbc() {
        return JdbcClient.create(asApp());
    }

    private DataSource source(String user, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private static TestDatabase made(String name, String template) {
        var server = Server.RUNNING;
        try (var connection = server.connectAsSuperuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute(
                    "create database %s owner %s template %s".formatted(name, EmbeddedPostgres.OWNER, template));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return of(name);
    }

    private static TestDatabase of(String name) {
        var server = Server.RUNNING;
        return new TestDatabase(name, server.url(name), server.ownerPassword(), server.appPassword());
    }

    /// Initialised on first use, by the language's own guarantee once only.
    private static final class Server {
        static final EmbeddedPostgres RUNNING = started();

        private static EmbeddedPostgres started() {
            sweep();
            var own = FOLDER.resolve(Long.toString(ProcessHandle.current().pid()));
            var server = EmbeddedPostgres.start(
                    own,
                    FOLDER,
                    Map.of(
                            // Houses of several settings stand beside each other, each with a pool of its own.
                            "max_connections",
                            "240",
                            "fsync",
                            "off",
                            "synchronous_commit",
                            "off",
                            "full_page_writes",
                            "off",
                            "shared_buffers",
                            "64MB"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, own), "end of the test database"));
            return server;
        }

        private static void end(EmbeddedPostgres server, Path own) {
            server.close();
            try {
                FileSystemUtils.deleteRecursively(own);
            } catch (IOException left) {
                // The next run sweeps it away.
            }
        }

        /// Takes away what killed test runs have left behind.
        private static void sweep() {
            try {
                Files.createDirectories(FOLDER);
                try (var folders = Files.newDirectoryStream(FOLDER, "[0-9]*")) {
                    for (var folder : folders) {
                        var pid = Long.parseLong(folder.getFileName().toString());
                        if (ProcessHandle.of(pid).isEmpty()) {
                            FileSystemUtils.deleteRecursively(folder);
                        }
                    }
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /// Migrated exactly as the application migrates: the root first, then room by room up the floors.
    private static final class Template {
        static final String NAME = migrated();

        private static String migrated() {
            var template = "template_mingdu";
            try {
                Server.RUNNING.makeDatabase(template);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            var modules = ApplicationModules.of(MingduApplication.class);
            var flyway = Flyway.configure()
                    .dataSource(of(template).asOwner())
                    .defaultSchema("migration")
                    .placeholders(Map.of("application", EmbeddedPostgres.APP))
                    .load();
            new SpringModulithFlywayMigrationStrategy(
                            ApplicationModuleIdentifiers.of(modules),
                            new HasMigrationFiles(new PathMatchingResourcePatternResolver()))
                    .migrate(flyway);
            return template;
        }
    }
}
