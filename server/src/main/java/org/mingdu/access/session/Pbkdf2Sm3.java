package org.mingdu.access.session;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/// PBKDF2 with HMAC-SM3 (GM/T 0091-2020, GB/T 32905): for sites that must use national algorithms.
/// Stored as `iterations$salt$key`, Base64.
final class Pbkdf2Sm3 implements PasswordEncoder {
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 256;

    private final SecureRandom random = new SecureRandom();

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        if (password == null) {
            return null;
        }
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var base64 = Base64.getEncoder();
        return "%d$%s$%s"
                .formatted(
                        ITERATIONS,
                        base64.encodeToString(salt),
                        base64.encodeToString(key(password, salt, ITERATIONS)));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
        if (password == null || stored == null) {
            return false;
        }
        var parts = stored.split("\\$", -1);
        if (parts.length != 3) {
            return false;
        }
        try {
            var base64 = Base64.getDecoder();
            var iterations = Integer.parseInt(parts[0]);
            return iterations > 0
                    && MessageDigest.isEqual(
                            base64.decode(parts[2]), key(password, base64.decode(parts[1]), iterations));
        } catch (IllegalArgumentException damaged) {
            return false;
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String stored) {
        return stored != null && !stored.startsWith(ITERATIONS + "$");
    }

    static byte[] key(CharSequence password, byte[] salt, int iterations) {
        var generator = new PKCS5S2ParametersGenerator(new SM3Digest());
        generator.init(
                PKCS5S2ParametersGenerator.PKCS5PasswordToUTF8Bytes(
                        password.toString().toCharArray()),
                salt,
                iterations);
        return ((KeyParameter) generator.generateDerivedMacParameters(KEY_BITS)).getKey();
    }
}
