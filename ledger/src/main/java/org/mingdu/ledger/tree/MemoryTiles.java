package org.mingdu.ledger.tree;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Tiles in memory, for small logs and for those who build a tree only to ask it something.
public final class MemoryTiles implements TileStore {
    private final Map<Place, byte[]> tiles = new HashMap<>();

    private record Place(int level, long index) {}

    @Override
    public Optional<byte[]> tile(int level, long index) {
        return Optional.ofNullable(tiles.get(new Place(level, index)));
    }

    @Override
    public void put(int level, long index, byte[] hashes) {
        tiles.put(new Place(level, index), hashes.clone());
    }
}
