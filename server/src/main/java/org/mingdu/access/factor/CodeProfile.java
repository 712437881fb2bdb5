package org.mingdu.access.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SM3Digest;

/// How a one-time code is made of a secret and the half minute.
public enum CodeProfile {
    /// RFC 6238 with HMAC-SHA-1: what the usual apps do.
    HMAC_SHA1("SHA1") {
        @Override
        long number(byte[] secret, long step) {
            try {
                var mac = Mac.getInstance("HmacSHA1");
                mac.init(new SecretKeySpec(secret, "HmacSHA1"));
                var hash = mac.doFinal(
                        ByteBuffer.allocate(Long.BYTES).putLong(step).array());
                // RFC 4226, 5.3: four bytes from where the last four bits point, without the sign.
                return ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fffffff;
            } catch (GeneralSecurityException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        }
    },

    /// GM/T 0021 with SM3, by time alone: for sites that must use national algorithms and hand out tokens of that kind.
    SM3("SM3") {
        @Override
        long number(byte[] secret, long step) {
            return number(secret, ByteBuffer.allocate(LEAST_INPUT).putLong(step).array());
        }
    };

    /// GM/T 0021: what is hashed beside the secret has 128 bits at least, filled up with zeros.
    private static final int LEAST_INPUT = 16;

    static final int STEP_SECONDS = 30;
    static final int DIGITS = 6;

    private final String algorithm;

    CodeProfile(String algorithm) {
        this.algorithm = algorithm;
    }

    abstract long number(byte[] secret, long step);

    /// By what name apps know it.
    String algorithm() {
        return algorithm;
    }

    String code(byte[] secret, long step, int digits) {
        return digits(number(secret, step), digits);
    }

    static String digits(long number, int digits) {
        return String.format(Locale.ROOT, "%0" + digits + "d", number % Math.round(Math.pow(10, digits)));
    }

    /// GM/T 0021: SM3 of secret and input, its eight words added up.
    static long number(byte[] secret, byte[] input) {
        var digest = new SM3Digest();
        digest.update(secret, 0, secret.length);
        digest.update(input, 0, input.length);
        var hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        var words = ByteBuffer.wrap(hash);
        var sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return Integer.toUnsignedLong(sum);
    }
}
