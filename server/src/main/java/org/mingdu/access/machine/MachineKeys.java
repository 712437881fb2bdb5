package org.mingdu.access.machine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Component;

/// What machines are known by, and calendars that are read from outside. Each begins with the tenant, so that even the
/// look-up of a stranger's token stays behind
/// the tenant's wall: whoever names another tenant finds nothing there.
@Component
public class MachineKeys {
    private static final int ID_BYTES = 16;
    private static final int RANDOM_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /// Whose it says it is, not yet believed.
    record Client(TenantId tenant, UUID machine) {}

    static String client(TenantId tenant, UUID machine) {
        return text(bytes(tenant.value(), bytes(machine)));
    }

    static Optional<Client> client(String text) {
        return read(text, 2 * ID_BYTES).map(bytes -> new Client(new TenantId(id(bytes)), id(bytes)));
    }

    /// 256 bits nobody guesses, so a plain hash is enough for keeping them.
    String secret() {
        return text(fresh());
    }

    public String token(TenantId tenant) {
        return text(bytes(tenant.value(), fresh()));
    }

    public static Optional<TenantId> tenant(String token) {
        return read(token, ID_BYTES + RANDOM_BYTES).map(bytes -> new TenantId(id(bytes)));
    }

    public static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private byte[] fresh() {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private static Optional<ByteBuffer> read(String text, int length) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            return bytes.length == length ? Optional.of(ByteBuffer.wrap(bytes)) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static UUID id(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static byte[] bytes(UUID id) {
        return bytes(id, new byte[0]);
    }

    private static byte[] bytes(UUID id, byte[] rest) {
        return ByteBuffer.allocate(ID_BYTES + rest.length)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(rest)
                .array();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
