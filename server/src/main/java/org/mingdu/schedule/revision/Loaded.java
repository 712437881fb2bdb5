package org.mingdu.schedule.revision;

import java.util.List;
import java.util.UUID;
import org.mingdu.schedule.plan.CompiledPlan;
import org.mingdu.schedule.plan.DateColumns;
import org.mingdu.schedule.plan.Promise;

/// A revision in memory, ready to be computed with.
///
/// @param ids how its rows are called outside
/// @param planned its own dates; of the frozen revision these are the promise
public record Loaded(
        UUID plan, UUID revision, int version, CompiledPlan compiled, List<UUID> ids, DateColumns planned) {
    public Loaded {
        ids = List.copyOf(ids);
    }

    /// What it promises, once frozen.
    public Promise promise() {
        var promise = new Promise(planned.size());
        for (var line = 0; line < planned.size(); line++) {
            promise.set(line, planned.start(line), planned.finish(line));
        }
        return promise;
    }
}
