package org.mingdu.evidence;

import java.util.List;
import org.mingdu.kernel.TenantId;

/// The door for whoever has laid a backup down: whether the log of a tenant is whole, and one with what witnesses hold.
public interface LogCheck {
    /// What a check of the log found.
    ///
    /// @param entries how many the log has
    /// @param flaws   how many things in it are not as they were
    /// @param words   the first of them, a sentence each
    /// @param outside how many heads kept by witnesses it was held against
    record Found(long entries, int flaws, List<String> words, int outside) {}

    Found check(TenantId tenant);
}
