package org.mingdu.ledger.head;

import java.util.ArrayList;
import java.util.List;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.Reading;

/// The keys of one log, one after another, each from a size on. It begins with a key that one has from
/// elsewhere; only the key in force names the next, so whoever steals an old one signs nothing newer.
public final class KeyRing {
    private record Term(LogKey key, long from) {}

    private final String origin;
    private final List<Term> terms;

    private KeyRing(String origin, List<Term> terms) {
        this.origin = origin;
        this.terms = List.copyOf(terms);
    }

    public static KeyRing of(String origin, LogKey first) {
        return new KeyRing(origin, List.of(new Term(first, 0)));
    }

    public String origin() {
        return origin;
    }

    public LogKey current() {
        return terms.get(terms.size() - 1).key();
    }

    /// All of them, the first one first.
    public List<LogKey> keys() {
        return terms.stream().map(Term::key).toList();
    }

    public Reading<KeyRing> rotate(Rotation rotation) {
        var last = terms.get(terms.size() - 1);
        if (!rotation.origin().equals(origin)) {
            return Reading.refused(Flaw.OTHER_LOG, rotation.origin());
        }
        if (!rotation.old().equals(last.key()) || rotation.size() < last.from()) {
            return Reading.refused(Flaw.NO_ROTATION, rotation.next().name());
        }
        if (rotation.check() instanceof Check.Fails fails) {
            return Reading.refused(fails.flaw(), fails.where());
        }
        var all = new ArrayList<>(terms);
        all.add(new Term(rotation.next(), rotation.size()));
        return Reading.of(new KeyRing(origin, all));
    }

    /// Whether a key that was in force at this size signed it. At the very size of a rotation both may.
    public Check check(SignedHead head) {
        if (!head.head().origin().equals(origin)) {
            return Check.fails(Flaw.OTHER_LOG, head.head().origin());
        }
        return check(head.head().size(), head.head().text(), head.signatures());
    }

    Check check(long size, String text, List<Signature> signatures) {
        var result = Check.fails(Flaw.NOT_SIGNED);
        for (var at = 0; at < terms.size(); at++) {
            var signed = Signed.by(terms.get(at).key(), text, signatures);
            var inForce = terms.get(at).from() <= size
                    && (at + 1 == terms.size() || size <= terms.get(at + 1).from());
            if (signed.holds() && inForce) {
                return Check.ok();
            }
            if (signed.holds()) {
                result = Check.fails(Flaw.KEY_NOT_IN_FORCE, terms.get(at).key().name());
            } else if (signed instanceof Check.Fails fails && fails.flaw() == Flaw.BAD_SIGNATURE) {
                result = signed;
            }
        }
        return result;
    }

    /// A promise says nothing of a size: the key of any term may have given it.
    public Check check(Promise promise) {
        if (!promise.origin().equals(origin)) {
            return Check.fails(Flaw.OTHER_LOG, promise.origin());
        }
        var result = Check.fails(Flaw.NOT_SIGNED);
        for (var term : terms) {
            var signed = promise.signedBy(term.key());
            if (signed.holds()) {
                return signed;
            }
            if (signed instanceof Check.Fails fails && fails.flaw() == Flaw.BAD_SIGNATURE) {
                result = signed;
            }
        }
        return result;
    }
}
