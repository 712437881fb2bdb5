package org.mingdu.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Hasher;

/// The right edge of a growing tree: a hash for each one in the binary form of its size. It is all that
/// is needed to go on and to say the root, and it makes nothing new for a leaf.
public final class Frontier {
    private final Hasher hasher;
    private final byte[][] edge = new byte[LogTree.LEVELS][Hash.LENGTH];
    private final byte[] carried = new byte[Hash.LENGTH];
    private long size;

    public Frontier(HashKind kind) {
        this.hasher = new Hasher(kind);
    }

    /// Goes on where another one stopped; the largest subtree comes first.
    public static Frontier of(HashKind kind, long size, List<Hash> subtrees) {
        if (size < 0 || size > LogTree.LARGEST || subtrees.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException(
                    "a tree of %d leaves has no edge of %d".formatted(size, subtrees.size()));
        }
        var frontier = new Frontier(kind);
        frontier.size = size;
        var next = 0;
        for (var level = LogTree.LEVELS - 1; level >= 0; level--) {
            if (((size >> level) & 1) == 1) {
                subtrees.get(next++).into(frontier.edge[level], 0);
            }
        }
        return frontier;
    }

    public void add(byte[] leafHash) {
        System.arraycopy(leafHash, 0, carried, 0, Hash.LENGTH);
        var level = 0;
        for (var rest = size; (rest & 1) == 1; rest >>= 1) {
            hasher.node(edge[level], 0, carried, 0, carried, 0);
            level++;
        }
        System.arraycopy(carried, 0, edge[level], 0, Hash.LENGTH);
        size++;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        if (size == 0) {
            return Hash.of(hasher.plain(new byte[0]));
        }
        var level = Long.numberOfTrailingZeros(size);
        var root = edge[level].clone();
        for (level++; level < LogTree.LEVELS; level++) {
            if (((size >> level) & 1) == 1) {
                hasher.node(edge[level], 0, root, 0, root, 0);
            }
        }
        return Hash.of(root);
    }

    public List<Hash> subtrees() {
        var subtrees = new ArrayList<Hash>();
        for (var level = LogTree.LEVELS - 1; level >= 0; level--) {
            if (((size >> level) & 1) == 1) {
                subtrees.add(Hash.of(edge[level]));
            }
        }
        return subtrees;
    }
}
