package org.mingdu.ledger.tree;

import java.util.Optional;

/// Where the nodes of a tree are kept. A tile is a row of up to 256 hashes one after another: at level 0
/// the leaves, at level 1 the roots of whole tiles of level 0, and so on. A tile only grows, at its end,
/// and a whole one never changes.
public interface TileStore {
    /// As far as it was written; empty when there is none.
    Optional<byte[]> tile(int level, long index);

    /// The tile as it is from now on. What was there before is its beginning.
    void put(int level, long index, byte[] hashes);
}
