package org.mingdu.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The embedded database of a data folder as whoever looks after the machine meets it: its files, and a way in that may
/// do everything while it runs, whoever started it.
public record Cluster(Path data) {
    public Path folder() {
        return data.resolve("database");
    }

    /// A way in that may do everything; fails when nothing answers there.
    public Connection connect() throws SQLException, IOException {
        var port = Files.readString(data.resolve("database.port")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%s/%s".formatted(port, EmbeddedPostgres.DATABASE),
                EmbeddedPostgres.SUPERUSER,
                Secrets.in(data).superuser());
    }

    /// Whether a server answers that serves this very folder, and not another one on a port that was ours once.
    public boolean isRunning() {
        if (!Files.exists(data.resolve("database.port")) || !Files.exists(data.resolve("database.secrets"))) {
            return false;
        }
        try (var connection = connect();
                var asked = connection.createStatement();
                var answer = asked.executeQuery("show data_directory")) {
            answer.next();
            return Path.of(answer.getString(1)).toRealPath().equals(folder().toRealPath());
        } catch (SQLException | IOException nobodyThere) {
            return false;
        }
    }
}
