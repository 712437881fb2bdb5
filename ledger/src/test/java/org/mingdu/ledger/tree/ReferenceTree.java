package org.mingdu.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Hasher;

/// The definitions of RFC 6962, 2.1, word for word: slow, and right by looking at it.
final class ReferenceTree {
    private ReferenceTree() {}

    static Hash root(HashKind kind, List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.of(new Hasher(kind).plain(new byte[0]));
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        var k = half(leaves.size());
        return Hash.of(new Hasher(kind)
                .node(
                        root(kind, leaves.subList(0, k)).bytes(),
                        root(kind, leaves.subList(k, leaves.size())).bytes()));
    }

    static List<Hash> path(HashKind kind, int m, List<Hash> leaves) {
        if (leaves.size() == 1) {
            return new ArrayList<>();
        }
        var k = half(leaves.size());
        var left = leaves.subList(0, k);
        var right = leaves.subList(k, leaves.size());
        var path = m < k ? path(kind, m, left) : path(kind, m - k, right);
        path.add(root(kind, m < k ? right : left));
        return path;
    }

    static List<Hash> proof(HashKind kind, int m, List<Hash> leaves) {
        return m == 0 ? List.of() : subproof(kind, m, leaves, true);
    }

    private static List<Hash> subproof(HashKind kind, int m, List<Hash> leaves, boolean whole) {
        if (m == leaves.size()) {
            var proof = new ArrayList<Hash>();
            if (!whole) {
                proof.add(root(kind, leaves));
            }
            return proof;
        }
        var k = half(leaves.size());
        var left = leaves.subList(0, k);
        var right = leaves.subList(k, leaves.size());
        var proof = m <= k ? subproof(kind, m, left, whole) : subproof(kind, m - k, right, false);
        proof.add(root(kind, m <= k ? right : left));
        return proof;
    }

    private static int half(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
