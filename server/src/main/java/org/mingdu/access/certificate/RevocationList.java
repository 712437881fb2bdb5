package org.mingdu.access.certificate;

import java.io.IOException;
import java.math.BigInteger;
import java.text.ParseException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.TBSCertList;
import org.jspecify.annotations.Nullable;

/// A list of revoked certificates (CRL, RFC 5280, 5) taken apart and not yet believed. Lists of changes only (delta)
/// and
/// lists that speak for other issuers are not read.
///
/// @param number  grows from list to list; null where the issuer does not count
/// @param points  the places whose certificates it covers; empty when it covers all
/// @param revoked serial and since when
record RevocationList(
        Bytes signed,
        AlgorithmIdentifier algorithm,
        Bytes signature,
        Bytes issuer,
        String issuerText,
        Instant thisUpdate,
        Instant nextUpdate,
        @Nullable BigInteger number,
        Covers covers,
        Set<String> points,
        Map<BigInteger, Instant> revoked) {
    static final int LARGEST = 16 << 20;
    private static final int MOST_ELEMENTS = 4_000_000;
    static final int MOST_REVOKED = 500_000;
    private static final int MOST_SERIAL_BITS = 168;
    private static final int MOST_NUMBER_BITS = 160;

    private static final Set<ASN1ObjectIdentifier> KNOWN = Set.of(
            Extension.authorityKeyIdentifier,
            Extension.issuerAlternativeName,
            Extension.cRLNumber,
            Extension.issuingDistributionPoint);

    /// Of whom it speaks.
    enum Covers {
        ALL,
        PEOPLE,
        AUTHORITIES
    }

    static RevocationList of(byte[] der) throws Unreadable {
        Der.check(der, LARGEST, MOST_ELEMENTS);
        try {
            var read = CertificateList.getInstance(der);
            var body = read.getTBSCertList();
            if (!body.getSignature().equals(read.getSignatureAlgorithm())) {
                throw new Unreadable("two algorithms are named");
            }
            if (body.getNextUpdate() == null) {
                throw new Unreadable("no date of the next list");
            }
            var extensions = body.getExtensions();
            knowAll(extensions, KNOWN);
            var place = place(extensions);
            var number = extensions == null ? null : extensions.getExtension(Extension.cRLNumber);
            return new RevocationList(
                    new Bytes(body.getEncoded()),
                    read.getSignatureAlgorithm(),
                    new Bytes(read.getSignature().getOctets()),
                    new Bytes(body.getIssuer().getEncoded("DER")),
                    ReadCertificate.text(body.getIssuer()),
                    ReadCertificate.instant(body.getThisUpdate()),
                    ReadCertificate.instant(body.getNextUpdate()),
                    number == null
                            ? null
                            : limited(
                                    ASN1Integer.getInstance(number.getParsedValue())
                                            .getPositiveValue(),
                                    MOST_NUMBER_BITS),
                    place == null ? Covers.ALL : covers(place),
                    place == null ? Set.of() : points(place),
                    revoked(body));
        } catch (IOException | ParseException | RuntimeException wrong) {
            throw new Unreadable(wrong);
        }
    }

    private static void knowAll(@Nullable Extensions extensions, Set<ASN1ObjectIdentifier> known) throws Unreadable {
        if (extensions != null) {
            for (var which : extensions.getCriticalExtensionOIDs()) {
                if (!known.contains(which)) {
                    throw new Unreadable("critical extension %s".formatted(which));
                }
            }
        }
    }

    private static @Nullable IssuingDistributionPoint place(@Nullable Extensions extensions) throws Unreadable {
        var found = extensions == null ? null : extensions.getExtension(Extension.issuingDistributionPoint);
        if (found == null) {
            return null;
        }
        Der.check(found.getExtnValue().getOctets(), ReadCertificate.LARGEST, 100);
        var place = IssuingDistributionPoint.getInstance(found.getParsedValue());
        if (place.isIndirectCRL() || place.getOnlySomeReasons() != null || place.onlyContainsAttributeCerts()) {
            throw new Unreadable("a list for other issuers, some reasons or attributes");
        }
        return place;
    }

    private static Covers covers(IssuingDistributionPoint place) {
        if (place.onlyContainsUserCerts()) {
            return Covers.PEOPLE;
        }
        return place.onlyContainsCACerts() ? Covers.AUTHORITIES : Covers.ALL;
    }

    private static Set<String> points(IssuingDistributionPoint place) throws Unreadable {
        var points = Set.copyOf(ReadCertificate.addresses(place.getDistributionPoint()));
        if (place.getDistributionPoint() != null && points.isEmpty()) {
            throw new Unreadable("a place that is no address");
        }
        return points;
    }

    private static Map<BigInteger, Instant> revoked(TBSCertList body) throws Unreadable, ParseException {
        var revoked = new HashMap<BigInteger, Instant>();
        var entries = body.getRevokedCertificateEnumeration();
        while (entries.hasMoreElements()) {
            var entry = (TBSCertList.CRLEntry) entries.nextElement();
            if (revoked.size() == MOST_REVOKED) {
                throw new Unreadable("more than %d entries".formatted(MOST_REVOKED));
            }
            knowAll(entry.getExtensions(), Set.of(Extension.reasonCode, Extension.invalidityDate));
            revoked.put(
                    limited(entry.getUserCertificate().getValue(), MOST_SERIAL_BITS),
                    ReadCertificate.instant(entry.getRevocationDate()));
        }
        return revoked;
    }

    private static BigInteger limited(BigInteger number, int bits) throws Unreadable {
        if (number.bitLength() > bits) {
            throw new Unreadable("number of %d bits".formatted(number.bitLength()));
        }
        return number;
    }

    /// By an authority that may sign lists.
    boolean signedBy(ReadCertificate authority) {
        return issuer.equals(authority.subject())
                && authority.authority()
                && authority.signsLists()
                && authority.key().signed(signed.get(), algorithm, signature.get());
    }

    /// Whether a certificate is among those it speaks of.
    boolean covers(Set<String> where, boolean anAuthority) {
        var kind = switch (covers) {
            case ALL -> true;
            case PEOPLE -> !anAuthority;
            case AUTHORITIES -> anAuthority;
        };
        return kind && (points.isEmpty() || points.stream().anyMatch(where::contains));
    }
}
