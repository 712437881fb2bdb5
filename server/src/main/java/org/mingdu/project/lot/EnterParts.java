package org.mingdu.project.lot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.TenantId;
import org.mingdu.project.Projects.EnteredPart;
import org.mingdu.project.lot.PartTable.Level;
import org.mingdu.project.lot.PartTable.Part;
import org.springframework.stereotype.Service;

/// Divides a lot at once where nobody asks.
@Service
public class EnterParts {
    private final PartTable parts;
    private final Ids ids;

    EnterParts(PartTable parts, Ids ids) {
        this.parts = parts;
        this.ids = ids;
    }

    /// Enters parts, parents before what hangs under them.
    ///
    /// @throws IllegalArgumentException when a part hangs under nothing, or under a batch
    public void enter(TenantId tenant, UUID lot, List<EnteredPart> entered) {
        var known = new HashMap<String, Part>();
        var all = new ArrayList<Part>();
        for (var one : entered) {
            var level = Level.UNIT;
            UUID parentId = null;
            if (one.parentCode() != null) {
                var parent = known.get(one.parentCode());
                if (parent == null || parent.level().below().isEmpty()) {
                    throw new IllegalArgumentException(
                            "part (%s) must hang under one that can be divided, not under (%s)"
                                    .formatted(one.code(), one.parentCode()));
                }
                level = parent.level().below().get();
                parentId = parent.id();
            }
            var part = new Part(ids.next(), parentId, level, one.code(), one.name());
            known.put(one.code(), part);
            all.add(part);
        }
        parts.insert(tenant, lot, all);
    }
}
