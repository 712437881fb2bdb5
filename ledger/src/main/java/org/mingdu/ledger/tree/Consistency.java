package org.mingdu.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Hasher;
import org.mingdu.ledger.NoteReader;
import org.mingdu.ledger.Reading;

/// That what a log held at the first size is the beginning of what it holds at the second.
public record Consistency(long first, long second, List<Hash> path) {
    private static final String FORM = "mingdu-consistency/1";

    public Consistency {
        path = List.copyOf(path);
    }

    /// RFC 9162, 2.1.4.2.
    public Check check(HashKind kind, Hash firstRoot, Hash secondRoot) {
        if (first < 0 || first > second || second > LogTree.LARGEST) {
            return Check.fails(Flaw.SHRUNK);
        }
        if (first == second || first == 0) {
            return trivial(kind, firstRoot, secondRoot);
        }
        var hashes = new ArrayList<Hash>();
        if (Long.bitCount(first) == 1) {
            hashes.add(firstRoot);
        }
        hashes.addAll(path);
        if (hashes.isEmpty()) {
            return Check.fails(Flaw.PROOF_TOO_SHORT);
        }
        var hasher = new Hasher(kind);
        var shift = Long.numberOfTrailingZeros(first);
        var at = (first - 1) >> shift;
        var last = (second - 1) >> shift;
        var earlier = hashes.get(0).bytes();
        var later = earlier;
        for (var beside : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return Check.fails(Flaw.PROOF_TOO_LONG);
            }
            if ((at & 1) == 1 || at == last) {
                earlier = hasher.node(beside.bytes(), earlier);
                later = hasher.node(beside.bytes(), later);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                later = hasher.node(later, beside.bytes());
            }
            at >>= 1;
            last >>= 1;
        }
        if (last != 0) {
            return Check.fails(Flaw.PROOF_TOO_SHORT);
        }
        if (!firstRoot.is(earlier)) {
            return Check.fails(Flaw.EARLIER_ROOT_DIFFERS);
        }
        return secondRoot.is(later) ? Check.ok() : Check.fails(Flaw.ROOT_DIFFERS);
    }

    /// A tree is the beginning of itself, and the empty one of all.
    private Check trivial(HashKind kind, Hash firstRoot, Hash secondRoot) {
        if (!path.isEmpty()) {
            return Check.fails(Flaw.PROOF_TOO_LONG);
        }
        if (first == 0 && !firstRoot.equals(new Frontier(kind).root())) {
            return Check.fails(Flaw.EARLIER_ROOT_DIFFERS);
        }
        return first < second || firstRoot.equals(secondRoot) ? Check.ok() : Check.fails(Flaw.ROOT_DIFFERS);
    }

    public String text() {
        return "%s\nfirst %d\nsecond %d\n%s".formatted(FORM, first, second, Inclusion.words(path));
    }

    public static Reading<Consistency> read(String text) {
        var note = new NoteReader(text);
        note.line(FORM);
        var first = note.number("first");
        var second = note.number("second");
        var path = path(note);
        return note.done(() -> new Consistency(first, second, path), Consistency::text);
    }

    /// As many hashes as stand there, and no more than any tree has levels, twice.
    public static List<Hash> path(NoteReader note) {
        var path = new ArrayList<Hash>();
        while (note.isNext("path")) {
            if (path.size() == 2 * LogTree.LEVELS) {
                note.fail("path");
                break;
            }
            path.add(note.hash("path"));
        }
        return path;
    }
}
