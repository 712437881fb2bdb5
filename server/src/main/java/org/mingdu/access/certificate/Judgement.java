package org.mingdu.access.certificate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a person's certificate may be believed now: a chain to a root of the site (RFC 5280, 6, as far as it
/// concerns people signing in), each link in date, used for what it was made for and not revoked.
///
/// Values in, a value out. However much is sent, few signatures are tried.
final class Judgement {
    /// Between the person and the root.
    private static final int MOST_AUTHORITIES = 4;

    private static final int MOST_TRIED = 24;

    private final Trust trust;
    private final Instant now;
    private int tried;

    private Judgement(Trust trust, Instant now) {
        this.trust = trust;
        this.now = now;
    }

    /// What a site believes.
    ///
    /// @param between authorities between a root and people, believed no more than what leads to a root
    record Trust(
            List<ReadCertificate> roots,
            List<ReadCertificate> between,
            Revocations revocations,
            Revocations.Rule rule) {}

    enum Fault {
        UNKNOWN_ISSUER,
        NOT_YET_VALID,
        EXPIRED,
        NOT_FOR_SIGNING,
        NOT_FOR_SIGNING_IN,
        AN_AUTHORITY,
        UNKNOWN_EXTENSION,
        REVOKED,
        NO_LIST,
        LIST_EXPIRED
    }

    sealed interface Verdict {
        /// It may be believed.
        ///
        /// @param staleSince since when a list that was used is past its date; null when all are in date
        record Good(@Nullable Instant staleSince) implements Verdict {}

        /// It may not.
        ///
        /// @param where the name of the certificate in the chain at which it fails
        record Bad(Fault fault, String where) implements Verdict {}
    }

    /// @param helping authorities sent along with the certificate
    static Verdict of(ReadCertificate person, List<ReadCertificate> helping, Trust trust, Instant now) {
        return new Judgement(trust, now).person(person, helping);
    }

    /// Whether an authority may be added to what a site believes: below one of its roots.
    static boolean leadsToARoot(
            ReadCertificate authority, List<ReadCertificate> roots, List<ReadCertificate> between, Instant now) {
        var trust =
                new Trust(roots, between, (_, _, _, _) -> new Revocations.Standing.NoList(), Revocations.Rule.KNOWN);
        return new Judgement(trust, now)
                .above(authority, between, 0, List.of(authority))
                .isPresent();
    }

    private Verdict person(ReadCertificate person, List<ReadCertificate> helping) {
        if (now.isBefore(person.notBefore())) {
            return bad(Fault.NOT_YET_VALID, person);
        }
        if (now.isAfter(person.notAfter())) {
            return bad(Fault.EXPIRED, person);
        }
        if (person.authority() || person.signsCertificates()) {
            return bad(Fault.AN_AUTHORITY, person);
        }
        if (!person.signs()) {
            return bad(Fault.NOT_FOR_SIGNING, person);
        }
        if (!person.forSigningIn()) {
            return bad(Fault.NOT_FOR_SIGNING_IN, person);
        }
        if (!person.unknown().isEmpty()) {
            return bad(Fault.UNKNOWN_EXTENSION, person);
        }
        var all = new ArrayList<>(trust.between());
        all.addAll(helping);
        return above(person, all, 0, List.of(person))
                .map(this::revocation)
                .orElseGet(() -> bad(Fault.UNKNOWN_ISSUER, person));
    }

    /// The chain from the person to a root, both in it; the first that holds. Authorities that are out of date or have
    /// no right to stand there are passed over, since there may be another certificate of the same one.
    ///
    /// @param below how many authorities stand between the person and this place, but for those naming themselves
    private Optional<List<ReadCertificate>> above(
            ReadCertificate last, List<ReadCertificate> between, int below, List<ReadCertificate> chain) {
        for (var root : trust.roots()) {
            if (mayHaveIssued(root, last, below) && triedSigned(last, root)) {
                return Optional.of(with(chain, root));
            }
        }
        if (chain.size() > MOST_AUTHORITIES) {
            return Optional.empty();
        }
        for (var next : between) {
            if (chain.stream().noneMatch(one -> one.der().equals(next.der()))
                    && mayHaveIssued(next, last, below)
                    && triedSigned(last, next)) {
                var found = above(next, between, next.selfIssued() ? below : below + 1, with(chain, next));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean mayHaveIssued(ReadCertificate authority, ReadCertificate last, int below) {
        return last.issuedBy(authority)
                && authority.authority()
                && authority.signsCertificates()
                && authority.unknown().isEmpty()
                && (authority.pathLength() == null || below <= authority.pathLength())
                && !now.isBefore(authority.notBefore())
                && !now.isAfter(authority.notAfter());
    }

    private boolean triedSigned(ReadCertificate last, ReadCertificate authority) {
        return ++tried <= MOST_TRIED && last.signedBy(authority);
    }

    private static List<ReadCertificate> with(List<ReadCertificate> chain, ReadCertificate next) {
        var longer = new ArrayList<>(chain);
        longer.add(next);
        return List.copyOf(longer);
    }

    /// Of all but the root, which nobody stands above.
    private Verdict revocation(List<ReadCertificate> chain) {
        Instant stale = null;
        for (var i = 0; i < chain.size() - 1; i++) {
            var one = chain.get(i);
            var standing = trust.revocations()
                    .of(chain.get(i + 1).authorityHash(), one.serial(), one.points(), one.authority());
            switch (standing) {
                case Revocations.Standing.Listed _ -> {
                    return bad(Fault.REVOKED, one);
                }
                case Revocations.Standing.NoList _ -> {
                    if (trust.rule() == Revocations.Rule.STRICT) {
                        return bad(Fault.NO_LIST, one);
                    }
                }
                case Revocations.Standing.NotListed(var goodUntil) -> {
                    if (now.isAfter(goodUntil)) {
                        if (trust.rule() != Revocations.Rule.LENIENT) {
                            return bad(Fault.LIST_EXPIRED, one);
                        }
                        stale = stale == null || goodUntil.isBefore(stale) ? goodUntil : stale;
                    }
                }
            }
        }
        return new Verdict.Good(stale);
    }

    private static Verdict bad(Fault fault, ReadCertificate where) {
        return new Verdict.Bad(fault, where.commonName());
    }
}
