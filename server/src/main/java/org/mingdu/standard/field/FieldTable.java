package org.mingdu.standard.field;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.DataStandard;
import org.mingdu.kernel.Edition;
import org.mingdu.kernel.Mark;
import org.mingdu.kernel.StandardField;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `standard.edition` and `standard.field`. An edition is made by a migration and never changed afterwards,
/// so that it is read once and kept until another is in force.
@Repository
class FieldTable implements DataStandard {
    private final JdbcClient jdbc;
    private final AtomicReference<@Nullable Edition> kept = new AtomicReference<>();

    FieldTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Edition edition() {
        var code = jdbc.sql("""
                        select e.code
                          from standard.edition e
                         order by e.seq desc
                         limit 1
                        """).query(String.class).single();
        var known = kept.get();
        if (known != null && known.code().equals(code)) {
            return known;
        }
        var read = read(code);
        kept.set(read);
        return read;
    }

    private Edition read(String code) {
        var fields = jdbc.sql("""
                        select f.entity, f.code, f.name, f.meaning, f.kind, f.unit, f.max_length, f.code_list, f.required,
                               f.source, f.pattern, f.least, f.most, f.mark, f.shelter
                          from standard.field f
                         where f.edition = :edition
                         order by f.entity, f.seq
                        """)
                .param("edition", code)
                .query((row, _) -> new StandardField(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, Integer.class),
                        row.getString(8),
                        row.getBoolean(9),
                        row.getString(10),
                        row.getString(11),
                        row.getBigDecimal(12),
                        row.getBigDecimal(13),
                        Mark.valueOf(row.getString(14)),
                        row.getString(15)))
                .list();
        return new Edition(code, fields);
    }
}
