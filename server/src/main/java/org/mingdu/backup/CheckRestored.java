package org.mingdu.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.mingdu.database.Cluster;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/// Reads every row of every table of the house, and with it every page, whose checksum PostgreSQL compares as it goes.
@Service
public class CheckRestored {
    private final Cluster cluster;

    CheckRestored(@Value("${mingdu.data-directory}") Path data) {
        this.cluster = new Cluster(data.toAbsolutePath().normalize());
    }

    /// What was read: tables, and their rows.
    public record Read(int tables, long rows) {}

    public Read handle() throws SQLException, IOException {
        try (var connection = cluster.connect();
                var listing = connection.createStatement();
                var counting = connection.createStatement();
                var names = listing.executeQuery("""
                        select format('%I.%I', n.nspname, c.relname)
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind = 'r'
                           and n.nspname not in ('pg_catalog', 'information_schema')
                         order by 1
                        """)) {
            var tables = 0;
            var rows = 0L;
            while (names.next()) {
                try (var answer = counting.executeQuery(
                        "select count(*) from (select t.* from %s t offset 0) t".formatted(names.getString(1)))) {
                    answer.next();
                    tables++;
                    rows += answer.getLong(1);
                }
            }
            return new Read(tables, rows);
        }
    }
}
