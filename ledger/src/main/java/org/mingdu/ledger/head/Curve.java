package org.mingdu.ledger.head;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.math.ec.custom.gm.SM2P256V1Curve;

/// The arithmetic of signatures, and the one place that knows Bouncy Castle's names for it. A signature
/// is 64 bytes: of SM2 the numbers r and s, of Ed25519 as RFC 8032 has it.
final class Curve {
    static final int SIGNATURE = 64;

    private static final byte[] SM2_NAME = "1234567812345678".getBytes(StandardCharsets.US_ASCII);
    private static final SM2P256V1Curve SM2 = new SM2P256V1Curve();
    private static final ECDomainParameters SM2_DOMAIN = new ECDomainParameters(
            SM2,
            SM2.createPoint(
                    new BigInteger("32C4AE2C1F1981195F9904466A39C9948FE30BBFF2660BE1715A4589334C74C7", 16),
                    new BigInteger("BC3736A2F4F6779C59BDCEE36B692153D0A9877CC62A474002DF32E52139F0A0", 16)),
            SM2.getOrder(),
            SM2.getCofactor());

    private Curve() {}

    /// Whether these bytes are a key at all: for SM2 an uncompressed point of the curve.
    static boolean isKey(SignatureKind kind, byte[] key) {
        if (key.length != kind.keyLength()) {
            return false;
        }
        try {
            if (kind == SignatureKind.SM2) {
                return key[0] == 4 && sm2(key).getQ().isValid();
            }
            return new Ed25519PublicKeyParameters(key, 0).getEncoded().length == key.length;
        } catch (IllegalArgumentException notAPoint) {
            return false;
        }
    }

    private static ECPublicKeyParameters sm2(byte[] key) {
        return new ECPublicKeyParameters(SM2.decodePoint(key), SM2_DOMAIN);
    }

    static boolean verifies(LogKey key, byte[] text, byte[] signature) {
        if (signature.length != SIGNATURE) {
            return false;
        }
        Signer verifier;
        if (key.kind() == SignatureKind.SM2) {
            verifier = new SM2Signer(PlainDSAEncoding.INSTANCE);
            verifier.init(false, new ParametersWithID(sm2(key.bytes()), SM2_NAME));
        } else {
            verifier = new Ed25519Signer();
            verifier.init(false, new Ed25519PublicKeyParameters(key.bytes(), 0));
        }
        verifier.update(text, 0, text.length);
        return verifier.verifySignature(signature);
    }

    static byte[] sm2Public(BigInteger secret) {
        return SM2_DOMAIN.getG().multiply(secret).getEncoded(false);
    }

    static BigInteger sm2Secret(byte[] secret) {
        var number = new BigInteger(1, secret);
        // n-1 has no inverse of 1+d and cannot sign.
        if (number.signum() == 0 || number.compareTo(SM2_DOMAIN.getN().subtract(BigInteger.ONE)) >= 0) {
            throw new IllegalArgumentException("a secret of SM2 lies between 1 and n-2");
        }
        return number;
    }

    static Signer sm2Signer(BigInteger secret, SecureRandom chance) {
        var signer = new SM2Signer(PlainDSAEncoding.INSTANCE);
        signer.init(
                true,
                new ParametersWithID(
                        new ParametersWithRandom(new ECPrivateKeyParameters(secret, SM2_DOMAIN), chance), SM2_NAME));
        return signer;
    }

    static Signer ed25519Signer(byte[] seed) {
        var signer = new Ed25519Signer();
        signer.init(true, new Ed25519PrivateKeyParameters(seed, 0));
        return signer;
    }

    static byte[] ed25519Public(byte[] seed) {
        return new Ed25519PrivateKeyParameters(seed, 0).generatePublicKey().getEncoded();
    }

    static byte[] sign(Signer signer, byte[] text) {
        try {
            signer.update(text, 0, text.length);
            return signer.generateSignature();
        } catch (CryptoException fault) {
            throw new IllegalStateException("could not sign", fault);
        }
    }
}
