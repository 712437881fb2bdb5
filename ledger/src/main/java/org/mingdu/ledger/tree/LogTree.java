package org.mingdu.ledger.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Hasher;

/// A log as a Merkle tree after RFC 6962: it takes hashes of leaves at its end and says root and proofs
/// at any size it ever had. All it remembers stands in the tiles; what it reads for a root or a proof is
/// a few of them.
public final class LogTree {
    /// More leaves than any log of ours will see, and few enough for plain arithmetic.
    public static final long LARGEST = 1L << 48;

    static final int LEVELS = 49;

    private static final int TILE_BITS = 8;
    private static final int TILE_WIDTH = 1 << TILE_BITS;

    private static final int KEPT = 32;

    private final TileStore tiles;
    private final Map<Tile, byte[]> kept = new HashMap<>();
    private final Hasher hasher;
    private long size;

    private record Tile(int level, long index) {}

    public LogTree(HashKind kind, long size, TileStore tiles) {
        this.hasher = new Hasher(kind);
        this.size = size;
        this.tiles = tiles;
    }

    public long size() {
        return size;
    }

    /// Adds hashes of leaves and writes each tile they touch once.
    public void append(List<Hash> leaves) {
        if (size + leaves.size() > LARGEST) {
            throw new IllegalArgumentException("a log ends at %d entries".formatted(LARGEST));
        }
        append(0, size, leaves);
        size += leaves.size();
    }

    private void append(int level, long from, List<Hash> hashes) {
        var above = new ArrayList<Hash>();
        for (var done = 0; done < hashes.size(); ) {
            var at = from + done;
            var held = (int) (at % TILE_WIDTH);
            var taken = Math.min(TILE_WIDTH - held, hashes.size() - done);
            var tile = new byte[(held + taken) * Hash.LENGTH];
            if (held > 0) {
                System.arraycopy(tile(level, at / TILE_WIDTH, held), 0, tile, 0, held * Hash.LENGTH);
            }
            for (var one = 0; one < taken; one++) {
                hashes.get(done + one).into(tile, (held + one) * Hash.LENGTH);
            }
            tiles.put(level, at / TILE_WIDTH, tile);
            keep(new Tile(level, at / TILE_WIDTH), tile);
            if (held + taken == TILE_WIDTH) {
                above.add(fold(tile, 0, TILE_WIDTH));
            }
            done += taken;
        }
        if (!above.isEmpty()) {
            append(level + 1, from / TILE_WIDTH, above);
        }
    }

    public Hash root() {
        return root(size);
    }

    public Hash root(long atSize) {
        return atSize == 0 ? Hash.of(hasher.plain(new byte[0])) : range(0, within(atSize));
    }

    /// The right edge at a size, for whoever goes on without the tiles.
    public Frontier frontier(long atSize) {
        var subtrees = new ArrayList<Hash>();
        var begin = 0L;
        for (var level = LEVELS - 1; level >= 0; level--) {
            if (((within(atSize) >> level) & 1) == 1) {
                subtrees.add(node(level, begin >> level));
                begin += 1L << level;
            }
        }
        return Frontier.of(hasher.kind(), atSize, subtrees);
    }

    /// That the leaf at an index, counted from 0, is one of the first so many.
    public Inclusion inclusion(long index, long atSize) {
        if (index < 0 || index >= within(atSize)) {
            throw new IllegalArgumentException("there is no entry %d among %d".formatted(index, atSize));
        }
        var path = new ArrayList<Hash>();
        var begin = 0L;
        var end = atSize;
        while (end - begin > 1) {
            var middle = begin + half(end - begin);
            if (index < middle) {
                path.add(range(middle, end));
                end = middle;
            } else {
                path.add(range(begin, middle));
                begin = middle;
            }
        }
        Collections.reverse(path);
        return new Inclusion(index, atSize, path);
    }

    /// That the tree of the first size is the beginning of the tree of the second.
    public Consistency consistency(long first, long second) {
        if (first < 0 || first > within(second)) {
            throw new IllegalArgumentException("%d entries are not the beginning of %d".formatted(first, second));
        }
        var path = new ArrayList<Hash>();
        var begin = 0L;
        var end = second;
        while (first > 0 && first != end) {
            var middle = begin + half(end - begin);
            if (first <= middle) {
                path.add(range(middle, end));
                end = middle;
            } else {
                path.add(range(begin, middle));
                begin = middle;
            }
        }
        if (begin > 0) {
            path.add(range(begin, end));
        }
        Collections.reverse(path);
        return new Consistency(first, second, path);
    }

    private long within(long atSize) {
        if (atSize < 0 || atSize > size) {
            throw new IllegalArgumentException("the log has %d entries, not %d".formatted(size, atSize));
        }
        return atSize;
    }

    /// The largest power of two below a number above one.
    private static long half(long width) {
        return Long.highestOneBit(width - 1);
    }

    private Hash range(long begin, long end) {
        var width = end - begin;
        if (Long.bitCount(width) == 1) {
            var level = Long.numberOfTrailingZeros(width);
            return node(level, begin >> level);
        }
        var middle = begin + half(width);
        return Hash.of(
                hasher.node(range(begin, middle).bytes(), range(middle, end).bytes()));
    }

    private Hash node(int level, long index) {
        var below = level % TILE_BITS;
        var first = index << below;
        var from = (int) (first % TILE_WIDTH);
        var width = 1 << below;
        return fold(tile(level / TILE_BITS, first / TILE_WIDTH, from + width), from, width);
    }

    private Hash fold(byte[] tile, int from, int width) {
        var row = Arrays.copyOfRange(tile, from * Hash.LENGTH, (from + width) * Hash.LENGTH);
        for (var left = width; left > 1; left /= 2) {
            for (var pair = 0; pair < left / 2; pair++) {
                var at = pair * 2 * Hash.LENGTH;
                hasher.node(row, at, row, at + Hash.LENGTH, row, pair * Hash.LENGTH);
            }
        }
        return Hash.from(row, 0);
    }

    private byte[] tile(int level, long index, int least) {
        var place = new Tile(level, index);
        var known = kept.get(place);
        if (known != null && known.length >= least * Hash.LENGTH) {
            return known;
        }
        var read = tiles.tile(level, index)
                .filter(tile -> tile.length >= least * Hash.LENGTH)
                .orElseThrow(() -> new IllegalStateException(
                        "tile %d of level %d has not the %d hashes it had".formatted(index, level, least)));
        keep(place, read);
        return read;
    }

    /// The way of a proof goes through the same few tiles again and again, and the store may be far.
    private void keep(Tile place, byte[] hashes) {
        if (kept.size() >= KEPT) {
            kept.clear();
        }
        kept.put(place, hashes);
    }
}
