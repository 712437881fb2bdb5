package org.mingdu.approval.instance;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.mingdu.approval.SubjectKind;

/// All that has been read of a matter, so that who has just acted on it need not read it again.
record Known(
        InstanceTable.Row row,
        SubjectKind kind,
        List<Entry> history,
        State state,
        WholeRoutes.Laid laid,
        Staffing house) {
    Known after(Outcome.Moved moved, Instant at) {
        return new Known(
                row.as(moved.state(), at),
                kind,
                Stream.concat(history.stream(), moved.entries().stream()).toList(),
                moved.state(),
                laid,
                house);
    }
}
