package org.mingdu.standard;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.TenantId;

/// The door: what a code means here, and whether it may still be chosen.
public interface CodeLists {
    /// True for null: whether a field may be empty is not this room's to say.
    boolean mayChoose(TenantId tenant, String list, @Nullable String code);

    /// What is wrong with a code chosen for a field of the data standard (`project.typeCode`), if anything: it must be
    /// on the list the standard names. What was switched off since may stay where it stands.
    ///
    /// @param before what is stored now
    Optional<Problem.Field> fault(TenantId tenant, String field, @Nullable String chosen, @Nullable String before);

    /// What a code of such a field is called here; also one that was switched off since.
    Optional<String> name(TenantId tenant, String field, String code);
}
