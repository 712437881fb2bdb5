package org.mingdu.access.certificate;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.signers.DSADigestSigner;
import org.bouncycastle.crypto.signers.DSAEncoding;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.RSADigestSigner;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.jspecify.annotations.Nullable;

/// A public key of a certificate, of one of the few kinds we believe: SM2 on its own curve, ECDSA on P-256 and P-384,
/// RSA from 2048 bits. Curves are named, points uncompressed and proved to lie on them.
///
/// @param info the key as DER, `SubjectPublicKeyInfo`
record CertificateKey(Kind kind, Bytes info, AsymmetricKeyParameter key) {
    /// GM/T 0009, 10: who signs without another agreement signs under this name.
    private static final byte[] SM2_NAME = "1234567812345678".getBytes(StandardCharsets.US_ASCII);

    private static final int LEAST_RSA_BITS = 2048;
    private static final int MOST_RSA_BITS = 8192;
    private static final int MOST_EXPONENT_BITS = 33;
    private static final int LARGEST_SIGNATURE = 1100;
    private static final int UNCOMPRESSED = 4;

    enum Kind {
        SM2,
        P256,
        P384,
        RSA
    }

    private static final Map<ASN1ObjectIdentifier, Kind> CURVES = Map.of(
            GMObjectIdentifiers.sm2p256v1, Kind.SM2,
            SECObjectIdentifiers.secp256r1, Kind.P256,
            SECObjectIdentifiers.secp384r1, Kind.P384);

    static CertificateKey of(SubjectPublicKeyInfo info) throws Unreadable {
        try {
            var algorithm = info.getAlgorithm().getAlgorithm();
            var key = algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)
                    ? rsa(RSAPublicKey.getInstance(info.parsePublicKey()))
                    : null;
            if (key != null) {
                return new CertificateKey(Kind.RSA, new Bytes(info.getEncoded("DER")), key);
            }
            if (!algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)
                    || !(info.getAlgorithm().getParameters() instanceof ASN1ObjectIdentifier curve)
                    || !CURVES.containsKey(curve)) {
                throw new Unreadable("key of another kind, %s".formatted(algorithm));
            }
            var domain = CustomNamedCurves.getByOID(curve);
            var point = info.getPublicKeyData().getOctets();
            if (point.length == 0 || point[0] != UNCOMPRESSED) {
                throw new Unreadable("point is not uncompressed");
            }
            return new CertificateKey(
                    CURVES.get(curve),
                    new Bytes(info.getEncoded("DER")),
                    new ECPublicKeyParameters(
                            domain.getCurve().decodePoint(point), new ECNamedDomainParameters(curve, domain)));
        } catch (IOException | RuntimeException wrong) {
            throw new Unreadable(wrong);
        }
    }

    private static RSAKeyParameters rsa(RSAPublicKey key) throws Unreadable {
        var bits = key.getModulus().bitLength();
        var exponent = key.getPublicExponent();
        if (bits < LEAST_RSA_BITS || bits > MOST_RSA_BITS) {
            throw new Unreadable("RSA of %d bits".formatted(bits));
        }
        if (exponent.bitLength() > MOST_EXPONENT_BITS
                || exponent.compareTo(BigInteger.valueOf(3)) < 0
                || !exponent.testBit(0)
                || key.getModulus().signum() < 0) {
            throw new Unreadable("RSA with an exponent of %d bits".formatted(exponent.bitLength()));
        }
        return new RSAKeyParameters(false, key.getModulus(), exponent);
    }

    /// Whether this key signed a certificate or a list, by an algorithm that belongs to the key: the claim of another
    /// one is no.
    boolean signed(byte[] data, AlgorithmIdentifier algorithm, byte[] signature) {
        var signer = signer(algorithm.getAlgorithm());
        return signer != null && verifies(signer, data, signature);
    }

    private @Nullable Signer signer(ASN1ObjectIdentifier algorithm) {
        return switch (kind) {
            case SM2 -> algorithm.equals(GMObjectIdentifiers.sm2sign_with_sm3) ? new SM2Signer() : null;
            case P256, P384 -> {
                var digest = digest(
                        algorithm,
                        X9ObjectIdentifiers.ecdsa_with_SHA256,
                        X9ObjectIdentifiers.ecdsa_with_SHA384,
                        X9ObjectIdentifiers.ecdsa_with_SHA512);
                yield digest == null ? null : ecdsa(digest, StandardDSAEncoding.INSTANCE);
            }
            case RSA -> {
                var digest = digest(
                        algorithm,
                        PKCSObjectIdentifiers.sha256WithRSAEncryption,
                        PKCSObjectIdentifiers.sha384WithRSAEncryption,
                        PKCSObjectIdentifiers.sha512WithRSAEncryption);
                yield digest == null ? null : new RSADigestSigner(digest);
            }
        };
    }

    /// SHA-1 and older are not among them.
    private static @Nullable Digest digest(
            ASN1ObjectIdentifier algorithm,
            ASN1ObjectIdentifier sha256,
            ASN1ObjectIdentifier sha384,
            ASN1ObjectIdentifier sha512) {
        if (algorithm.equals(sha256)) {
            return new SHA256Digest();
        }
        if (algorithm.equals(sha384)) {
            return new SHA384Digest();
        }
        return algorithm.equals(sha512) ? new SHA512Digest() : null;
    }

    private static Signer ecdsa(Digest digest, DSAEncoding encoding) {
        return new DSADigestSigner(new ECDSASigner(), digest, encoding);
    }

    /// Whether who holds the key answered a challenge: SM2 with SM3, ECDSA and RSA with SHA-256 (P-384 with SHA-384).
    /// Middleware gives r and s one behind the other or as DER; both are taken.
    boolean answered(byte[] challenge, byte[] signature) {
        return switch (kind) {
            case SM2 ->
                verifies(new SM2Signer(StandardDSAEncoding.INSTANCE), challenge, signature)
                        || verifies(new SM2Signer(PlainDSAEncoding.INSTANCE), challenge, signature);
            case P256 ->
                verifies(ecdsa(new SHA256Digest(), StandardDSAEncoding.INSTANCE), challenge, signature)
                        || verifies(ecdsa(new SHA256Digest(), PlainDSAEncoding.INSTANCE), challenge, signature);
            case P384 ->
                verifies(ecdsa(new SHA384Digest(), StandardDSAEncoding.INSTANCE), challenge, signature)
                        || verifies(ecdsa(new SHA384Digest(), PlainDSAEncoding.INSTANCE), challenge, signature);
            case RSA -> verifies(new RSADigestSigner(new SHA256Digest()), challenge, signature);
        };
    }

    private boolean verifies(Signer signer, byte[] data, byte[] signature) {
        if (signature.length == 0 || signature.length > LARGEST_SIGNATURE) {
            return false;
        }
        try {
            signer.init(false, signer instanceof SM2Signer ? new ParametersWithID(key, SM2_NAME) : key);
            signer.update(data, 0, data.length);
            return signer.verifySignature(signature);
        } catch (RuntimeException notEvenOne) {
            return false;
        }
    }

    /// SHA-256 of the key, in hexadecimal figures.
    String hash() {
        return sha256(info.get());
    }

    static String sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
