package org.mingdu.access.certificate;

import java.io.IOException;
import java.math.BigInteger;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.Time;
import org.jspecify.annotations.Nullable;

/// A certificate (RFC 5280, version 3) taken apart and not yet believed.
///
/// @param issuer     the name as DER: two names are one when their bytes are
/// @param pathLength how many authorities may stand between this one and a person; null without a limit
/// @param signs      key usage digitalSignature
/// @param signsCertificates  key usage keyCertSign
/// @param signsLists key usage cRLSign
/// @param forSigningIn       no purposes are named, or signing in is among them
/// @param unknown    critical extensions that we do not judge
/// @param points     where its issuer lays lists that name it, when it says so
record ReadCertificate(
        Bytes der,
        Bytes signed,
        AlgorithmIdentifier algorithm,
        Bytes signature,
        String subjectText,
        String issuerText,
        String commonName,
        Bytes subject,
        Bytes issuer,
        BigInteger serial,
        Instant notBefore,
        Instant notAfter,
        CertificateKey key,
        boolean authority,
        @Nullable Integer pathLength,
        boolean signs,
        boolean signsCertificates,
        boolean signsLists,
        boolean forSigningIn,
        Set<String> unknown,
        Set<String> points) {
    static final int LARGEST = 16 << 10;
    private static final int MOST_ELEMENTS = 2000;
    private static final int MOST_SERIAL_BITS = 168;
    private static final int LONGEST_TEXT = 500;
    private static final int VERSION_3 = 3;

    /// Understood here, or without effect on what is judged.
    private static final Set<ASN1ObjectIdentifier> KNOWN = Set.of(
            Extension.keyUsage,
            Extension.basicConstraints,
            Extension.extendedKeyUsage,
            Extension.certificatePolicies,
            Extension.subjectAlternativeName,
            Extension.issuerAlternativeName,
            Extension.subjectKeyIdentifier,
            Extension.authorityKeyIdentifier,
            Extension.cRLDistributionPoints);

    static ReadCertificate of(byte[] der) throws Unreadable {
        Der.check(der, LARGEST, MOST_ELEMENTS);
        try {
            var read = Certificate.getInstance(der);
            var body = read.getTBSCertificate();
            if (body.getVersionNumber() != VERSION_3) {
                throw new Unreadable("version %d".formatted(body.getVersionNumber()));
            }
            // RFC 5280, 4.1.1.2: said within what is signed and beside it, and the same.
            if (!body.getSignature().equals(read.getSignatureAlgorithm())) {
                throw new Unreadable("two algorithms are named");
            }
            var serial = body.getSerialNumber().getValue();
            if (serial.bitLength() > MOST_SERIAL_BITS) {
                throw new Unreadable("serial of %d bits".formatted(serial.bitLength()));
            }
            var extensions = new Inside(body.getExtensions());
            var constraints = extensions.of(Extension.basicConstraints);
            var basic = constraints == null ? null : BasicConstraints.getInstance(constraints);
            var usage = extensions.usage();
            return new ReadCertificate(
                    new Bytes(der),
                    new Bytes(body.getEncoded()),
                    read.getSignatureAlgorithm(),
                    new Bytes(read.getSignature().getOctets()),
                    text(body.getSubject()),
                    text(body.getIssuer()),
                    commonName(body.getSubject()),
                    new Bytes(body.getSubject().getEncoded("DER")),
                    new Bytes(body.getIssuer().getEncoded("DER")),
                    serial,
                    instant(body.getStartDate()),
                    instant(body.getEndDate()),
                    CertificateKey.of(body.getSubjectPublicKeyInfo()),
                    basic != null && basic.isCA(),
                    basic == null || basic.getPathLenConstraintInteger() == null
                            ? null
                            : basic.getPathLenConstraintInteger().intPositiveValueExact(),
                    usage != null && usage.hasUsages(KeyUsage.digitalSignature),
                    usage != null && usage.hasUsages(KeyUsage.keyCertSign),
                    usage != null && usage.hasUsages(KeyUsage.cRLSign),
                    extensions.forSigningIn(),
                    extensions.unknown(),
                    extensions.points());
        } catch (IOException | ParseException | RuntimeException wrong) {
            throw new Unreadable(wrong);
        }
    }

    private record Inside(@Nullable Extensions all) {
        /// What stands in the octets is looked at like the whole.
        byte @Nullable [] of(ASN1ObjectIdentifier which) throws Unreadable {
            var found = all == null ? null : all.getExtension(which);
            if (found == null) {
                return null;
            }
            var octets = found.getExtnValue().getOctets();
            Der.check(octets, LARGEST, MOST_ELEMENTS);
            return octets;
        }

        @Nullable
        KeyUsage usage() throws Unreadable {
            var found = of(Extension.keyUsage);
            return found == null ? null : KeyUsage.getInstance(ASN1BitString.getInstance(read(found)));
        }

        private static Object read(byte[] octets) throws Unreadable {
            try {
                return ASN1Primitive.fromByteArray(octets);
            } catch (IOException wrong) {
                throw new Unreadable(wrong);
            }
        }

        boolean forSigningIn() throws Unreadable {
            var found = of(Extension.extendedKeyUsage);
            if (found == null) {
                return true;
            }
            var purposes = ExtendedKeyUsage.getInstance(found);
            return purposes.hasKeyPurposeId(KeyPurposeId.id_kp_clientAuth)
                    || purposes.hasKeyPurposeId(KeyPurposeId.anyExtendedKeyUsage);
        }

        Set<String> unknown() {
            if (all == null) {
                return Set.of();
            }
            var unknown = new TreeSet<String>();
            for (var which : all.getCriticalExtensionOIDs()) {
                if (!KNOWN.contains(which)) {
                    unknown.add(which.getId());
                }
            }
            return unknown;
        }

        Set<String> points() throws Unreadable {
            var found = of(Extension.cRLDistributionPoints);
            var points = new TreeSet<String>();
            if (found != null) {
                for (var point : CRLDistPoint.getInstance(found).getDistributionPoints()) {
                    points.addAll(addresses(point.getDistributionPoint()));
                }
            }
            return points;
        }
    }

    /// The addresses among the names of a place where lists lie.
    static List<String> addresses(@Nullable DistributionPointName place) {
        var addresses = new ArrayList<String>();
        if (place != null && place.getType() == DistributionPointName.FULL_NAME) {
            for (var name : GeneralNames.getInstance(place.getName()).getNames()) {
                if (name.getTagNo() == GeneralName.uniformResourceIdentifier) {
                    addresses.add(ASN1IA5String.getInstance(name.getName()).getString());
                }
            }
        }
        return addresses;
    }

    static Instant instant(Time time) throws ParseException {
        return time.getDate().toInstant();
    }

    /// For people: never compared, and without what a screen would not show.
    static String text(X500Name name) {
        var text = BCStyle.INSTANCE.toString(name).replaceAll("\\p{C}", "");
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    private static String commonName(X500Name name) {
        var all = name.getRDNs(BCStyle.CN);
        var text = all.length == 0
                ? text(name)
                : IETFUtils.valueToString(all[0].getFirst().getValue()).replaceAll("\\p{C}", "");
        return text.length() <= 100 ? text : text.substring(0, 100);
    }

    boolean selfIssued() {
        return subject.equals(issuer);
    }

    boolean issuedBy(ReadCertificate other) {
        return issuer.equals(other.subject);
    }

    boolean signedBy(ReadCertificate other) {
        return other.key.signed(signed.get(), algorithm, signature.get());
    }

    String serialText() {
        return serial.toString(16).toUpperCase(Locale.ROOT);
    }

    /// SHA-256 of all of it, by which people compare it.
    String fingerprint() {
        return CertificateKey.sha256(der.get());
    }

    /// Which authority it is: its name and its key, whatever certificates it has.
    String authorityHash() {
        return CertificateKey.sha256(subject.get(), key.info().get());
    }

    String issuerHash() {
        return CertificateKey.sha256(issuer.get());
    }

    @Override
    public String toString() {
        return "%s (%s)".formatted(subjectText, serialText());
    }
}
