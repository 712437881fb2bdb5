package org.mingdu.standard;

import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.TenantId;

/// The door: what a code means here, and whether it may still be chosen.
public interface CodeLists {
    /// True for null: whether a field may be empty is not this room's to say.
    boolean mayChoose(TenantId tenant, String list, @Nullable String code);
}
