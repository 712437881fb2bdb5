package org.mingdu.ledger.tree;

import java.util.List;
import java.util.stream.Collectors;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Hasher;

/// That one leaf is among the first so many: its index, counted from 0, and the hashes beside its way up
/// to the root.
public record Inclusion(long index, long size, List<Hash> path) {
    public Inclusion {
        path = List.copyOf(path);
    }

    /// RFC 9162, 2.1.3.2.
    public Check check(HashKind kind, Hash leafHash, Hash root) {
        if (index < 0 || size > LogTree.LARGEST || index >= size) {
            return Check.fails(Flaw.INDEX_BEYOND_SIZE);
        }
        var hasher = new Hasher(kind);
        var at = index;
        var last = size - 1;
        var hash = leafHash.bytes();
        for (var beside : path) {
            if (last == 0) {
                return Check.fails(Flaw.PROOF_TOO_LONG);
            }
            if ((at & 1) == 1 || at == last) {
                hash = hasher.node(beside.bytes(), hash);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = hasher.node(hash, beside.bytes());
            }
            at >>= 1;
            last >>= 1;
        }
        if (last != 0) {
            return Check.fails(Flaw.PROOF_TOO_SHORT);
        }
        return root.is(hash) ? Check.ok() : Check.fails(Flaw.ROOT_DIFFERS);
    }

    static String words(List<Hash> path) {
        return path.stream().map(hash -> "path " + hash.base64() + "\n").collect(Collectors.joining());
    }

    /// One line a hash, the lowest first.
    public String pathText() {
        return words(path);
    }
}
