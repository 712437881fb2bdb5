package org.mingdu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mingdu.support.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Measures what the gate and row level security cost a list: `./mingdu bench scope [--lines]`. The list's own SQL,
/// read from where it stands, asked by the application's role under the gate, and by the superuser with every call of
/// the gate taken out. Both get the same 25 rows of 2,000; the processor's time of the one backend is what counts.
public final class ScopeBench {
    private static final int PROJECTS = 2000;
    private static final int MARKS = 40;
    private static final int ROUNDS = 12;
    private static final int A_ROUND = 25;
    private static final Path LIST = Path.of("server/src/main/java/org/mingdu/project/register/ProjectList.java");
    private static final Pattern BLOCK = Pattern.compile("\"\"\"\\s*\\n(.*?)\"\"\"", Pattern.DOTALL);

    private final Figures figures = new Figures();

    public static void main(String[] arguments) throws IOException, SQLException {
        var bench = new ScopeBench();
        bench.measure(Path.of(System.getenv("MINGDU_ROOT")));
        System.out.print(List.of(arguments).contains("--lines") ? bench.figures.lines() : bench.figures.table());
    }

    private void measure(Path root) throws IOException, SQLException {
        var database = TestDatabase.fresh();
        var tenant = UUID.randomUUID();
        try (var app = database.asApp().getConnection();
                var superuser = database.asSuperuser()) {
            load(client(superuser), tenant);
            client(app)
                    .sql("select set_config('app.tenant', :tenant, false)")
                    .param("tenant", tenant.toString())
                    .query(String.class)
                    .single();
            var list = list(root);
            var gated = new Asked(app, list, tenant, "{/990100/,R/990100/}");
            var free = new Asked(superuser, without(list), tenant, "{}");
            figures.put("scope.cost_pct", cost(gated, free));
            var marked = new Asked(app, list, tenant, markedScope(client(superuser)));
            figures.put("scope.marked_cost_pct", cost(marked, free));
        }
    }

    /// What the first costs more than the second, of a hundred: the median of rounds that take turns.
    private static double cost(Asked one, Asked other) {
        one.round();
        other.round();
        var ratios = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var cheap = other.round();
            var dear = one.round();
            ratios[round] = (double) dear / cheap;
        }
        Arrays.sort(ratios);
        return (ratios[ROUNDS / 2] - 1) * 100;
    }

    private static JdbcClient client(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /// The longest text of the file is the list.
    private static String list(Path root) throws IOException {
        var blocks = BLOCK.matcher(Files.readString(root.resolve(LIST)));
        var all = new ArrayList<String>();
        while (blocks.find()) {
            all.add(blocks.group(1));
        }
        return all.stream()
                .max(java.util.Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    /// With `true` for every question to the gate, and 内部 for how far down one reads.
    static String without(String sql) {
        var left = sql;
        for (var call : Map.of(
                        "access.open_sees_lot(", "true", "access.open_sees_project(", "true", "access.open_level(", "2")
                .entrySet()) {
            for (var at = left.indexOf(call.getKey()); at >= 0; at = left.indexOf(call.getKey())) {
                var depth = 1;
                var end = at + call.getKey().length();
                while (depth > 0) {
                    var letter = left.charAt(end++);
                    depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
                }
                left = left.substring(0, at) + call.getValue() + left.substring(end);
            }
        }
        return left;
    }

    private static String markedScope(JdbcClient superuser) {
        var marks = superuser
                .sql("select '!3' || id from project.project order by id limit " + MARKS)
                .query(String.class)
                .list();
        return "{" + String.join(",", marks) + ",#,/990100/,3R/990100/,R/990100/}";
    }

    /// One list asked over one connection.
    private static final class Asked {
        private final JdbcClient client;
        private final String sql;
        private final UUID tenant;
        private final String scope;
        private final Path stat;

        Asked(Connection connection, String sql, UUID tenant, String scope) {
            client = client(connection);
            this.sql = sql;
            this.tenant = tenant;
            this.scope = scope;
            var pid = client.sql("select pg_backend_pid()").query(Integer.class).single();
            stat = Path.of("/proc", Integer.toString(pid), "schedstat");
        }

        /// Nanoseconds of the processor for a round.
        long round() {
            var before = used();
            for (var i = 0; i < A_ROUND; i++) {
                var rows = client.sql(sql)
                        .param("column", "updatedAt")
                        .param("tenant", tenant)
                        .param("scope", scope, java.sql.Types.OTHER)
                        .param("words", null)
                        .param("region", null)
                        .param("type", null)
                        .param("stage", null)
                        .param("status", null)
                        .param("owner", null)
                        .param("key", null)
                        .param("id", null)
                        .param("down", true)
                        .param("limit", 26)
                        .query((row, _) -> row.getString(1))
                        .list();
                if (rows.size() != 26) {
                    throw new IllegalStateException("a list of 25 came with (%d) rows".formatted(rows.size()));
                }
            }
            return used() - before;
        }

        private long used() {
            try {
                return Long.parseLong(Files.readString(stat).split(" ", 2)[0]);
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        }
    }

    private static void load(JdbcClient superuser, UUID tenant) {
        for (var statement : List.of(
                "insert into access.tenant (id, name, founded_at) values (cast(:tenant as uuid), '市', now())",
                """
                insert into access.region (tenant_id, code, name, parent_code, level, path)
                select cast(:tenant as uuid), r.code, r.code, r.parent, r.level, r.path
                  from (values ('990100', null, 2, '/990100/'),
                               ('990101', '990100', 3, '/990100/990101/'),
                               ('990102', '990100', 3, '/990100/990102/')) r (code, parent, level, path)
                """,
                """
                insert into access.organisation (tenant_id, id, name, kind, path, created_at)
                select cast(:tenant as uuid), o.id, '单位' || o.n, 'OWNER', '/' || o.id || '/', now()
                  from (select n, md5('o' || n)::uuid as id from generate_series(1, 60) n) o
                """,
                """
                insert into project.project
                       (tenant_id, id, name, type_code, nature_code, region_code, region_path, owner_id, seen_by, office,
                        stage, status, investment, key_project, not_secret_at, created_at, updated_at)
                select cast(:tenant as uuid), p.id, '项目' || p.n, 'MUNICIPAL', '1', '99010' || 1 + p.n % 2,
                       '/990100/99010' || 1 + p.n % 2 || '/', p.owner,
                       array['/' || p.owner || '/', 'type:MUNICIPAL/', 'party:' || md5('c' || p.n % 90)::uuid,
                             'party:' || md5('s' || p.n % 40)::uuid],
                       array['/' || p.owner || '/', 'type:MUNICIPAL/'],
                       'CONSTRUCTION', 'ACTIVE', 1000000 + p.n, false, now(), now(), now() - p.n * interval '1 minute'
                  from (select n, md5('p' || n)::uuid as id, md5('o' || 1 + n % 60)::uuid as owner
                          from generate_series(1, cast(:projects as int)) n) p
                """,
                """
                insert into project.lot (tenant_id, id, project_id, code, name, seen_by, created_at)
                select p.tenant_id, md5(p.id::text || n)::uuid, p.id, 'L' || n, '标段' || n,
                       p.office || array['party:' || md5('c' || n)::uuid], now()
                  from project.project p, generate_series(1, 3) n
                """)) {
            superuser
                    .sql(statement)
                    .param("tenant", tenant.toString())
                    .param("projects", PROJECTS)
                    .update();
        }
        superuser.sql("analyze").update();
    }
}
