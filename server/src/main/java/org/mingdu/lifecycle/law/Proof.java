package org.mingdu.lifecycle.law;

import org.jspecify.annotations.Nullable;

/// The paper by which a move is made: a matter approved here or recorded, or else an entry.
///
/// @param matter the kind of matter that proves it as well; null where no kind does
public record Proof(EntryKind entry, @Nullable String matter) {}
