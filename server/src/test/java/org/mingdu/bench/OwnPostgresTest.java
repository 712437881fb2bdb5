package org.mingdu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingdu.support.Caller;

/// The product on a PostgreSQL of somebody's own, the oldest of the system's packages, set up as
/// `docs/operate/database.md` says but for the names of the roles.
@Tag("full")
class OwnPostgresTest {
    @TempDir
    Path data;

    @Test
    void the_oldest_supported_server_carries_the_demo_city_under_roles_called_otherwise()
            throws SQLException, IOException {
        try (var server = SystemPostgres.oldest()) {
            setUp(server);
            try (var product = Product.fromClasses(
                    data,
                    "--mingdu.database.url=" + server.url("works"),
                    "--mingdu.database.owner-user=works-owner",
                    "--mingdu.database.owner-password=o",
                    "--mingdu.database.app-user=works-app",
                    "--mingdu.database.app-password=a",
                    "--mingdu.demo.enabled=true",
                    "--mingdu.announce=true")) {
                product.start();
                product.await(data.resolve("running"));

                assertThat(data.resolve("database")).doesNotExist();
                for (var login : List.of("owner", "contractor", "supervisor", "leader")) {
                    var caller = new Caller(product.port()).signedIn(login, password(login));
                    for (var path : List.of("/desk", "/projects", "/portfolio", "/plans", "/progress-reports")) {
                        assertThat(caller.get(path).status())
                                .as(login + " " + path)
                                .isEqualTo(200);
                    }
                }
                var leader = new Caller(product.port()).signedIn("leader", password("leader"));
                assertThat(leader.get("/portfolio?limit=100").json().path("items"))
                        .hasSize(50);
                assertThat(leader.get("/projects?q=小学").json().path("items")).isNotEmpty();
            }
        }
    }

    private static void setUp(SystemPostgres server) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("postgres"), "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("create role \"works-owner\" login password 'o'");
            statement.execute("create role \"works-app\" login password 'a'");
            statement.execute("create database works owner \"works-owner\"");
        }
    }

    private String password(String login) throws IOException {
        try (var lines = Files.lines(data.resolve("demo-sign-ins.txt"))) {
            return lines.map(line -> line.strip().split("\\s+"))
                    .filter(words -> words[0].equals(login))
                    .map(words -> words[1])
                    .findFirst()
                    .orElseThrow();
        }
    }
}
