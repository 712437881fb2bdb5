package org.mingdu.schedule.revision;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Revisions used lately, ready to be computed with, up to so many rows in all. A revision's version tells whether what
/// is kept still holds; nothing else lives here, so losing it costs time only.
@Component
class CompiledPlans {
    private static final int MOST_LINES = 150_000;

    private final LinkedHashMap<UUID, Loaded> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int lines;

    synchronized Optional<Loaded> find(UUID revision, int version) {
        return Optional.ofNullable(kept.get(revision)).filter(loaded -> loaded.version() == version);
    }

    synchronized Loaded keep(Loaded loaded) {
        var before = kept.put(loaded.revision(), loaded);
        lines += loaded.ids().size() - (before == null ? 0 : before.ids().size());
        for (var eldest = kept.entrySet().iterator(); lines > MOST_LINES && kept.size() > 1 && eldest.hasNext(); ) {
            var out = eldest.next().getValue();
            eldest.remove();
            lines -= out.ids().size();
        }
        return loaded;
    }
}
