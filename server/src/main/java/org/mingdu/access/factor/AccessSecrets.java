package org.mingdu.access.factor;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keys the database does not hold: random for each installation, in the file `access.secrets` of the data directory,
/// which only its owner reads. Who has a copy of the database alone can make no code with it.
///
/// What is encrypted (AES-256-GCM, or SM4-GCM for sites with national algorithms) is bound to whose it is, so that it
/// is worth nothing in another row.
@Component
class AccessSecrets {
    private static final String FILE = "access.secrets";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final byte[] aes;
    private final byte[] sm4;
    private final byte[] mac;

    AccessSecrets(@Value("${mingdu.data-directory}") Path data) {
        try {
            Files.createDirectories(data);
            var keys = new Properties();
            keys.load(new StringReader(read(data)));
            aes = key(keys, "aes256", 32);
            sm4 = key(keys, "sm4", 16);
            mac = key(keys, "mac", 32);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String read(Path data) throws IOException {
        var file = data.resolve(FILE);
        if (!Files.exists(file)) {
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var half = Files.createTempFile(data, ".access", ".secrets", owner);
            Files.writeString(half, "aes256=%s\nsm4=%s\nmac=%s\n".formatted(fresh(32), fresh(16), fresh(32)));
            try {
                Files.createLink(file, half);
            } catch (FileAlreadyExistsException another) {
                // Of two that start at once the first has made it.
            } finally {
                Files.delete(half);
            }
        }
        return Files.readString(file);
    }

    private String fresh(int bytes) {
        return HexFormat.of().formatHex(bytes(bytes));
    }

    private byte[] bytes(int many) {
        var bytes = new byte[many];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] key(Properties keys, String name, int bytes) {
        var text = keys.getProperty(name, "").strip();
        if (!text.matches("[0-9a-f]{%d}".formatted(2 * bytes))) {
            throw new IllegalStateException("文件 %s 缺少 %s 一行或内容不完整，无法核对动态口令。请从备份恢复该文件。".formatted(FILE, name));
        }
        return HexFormat.of().parseHex(text);
    }

    String encrypt(CodeProfile profile, byte[] secret, String whose) {
        var nonce = bytes(NONCE_BYTES);
        var name = profile == CodeProfile.SM3 ? "sm4" : "aes256";
        try {
            var sealed = run(true, name, nonce, secret, whose);
            var base64 = Base64.getEncoder();
            return "{%s}%s$%s".formatted(name, base64.encodeToString(nonce), base64.encodeToString(sealed));
        } catch (InvalidCipherTextException onlyWhenReading) {
            throw new IllegalStateException(onlyWhenReading);
        }
    }

    /// Empty when it was encrypted with other keys, or for somebody else.
    Optional<byte[]> decrypt(String stored, String whose) {
        var end = stored.indexOf('}');
        var middle = stored.indexOf('$');
        try {
            var base64 = Base64.getDecoder();
            return Optional.of(run(
                    false,
                    stored.substring(1, end),
                    base64.decode(stored.substring(end + 1, middle)),
                    base64.decode(stored.substring(middle + 1)),
                    whose));
        } catch (InvalidCipherTextException others) {
            return Optional.empty();
        }
    }

    private byte[] run(boolean seal, String name, byte[] nonce, byte[] in, String whose)
            throws InvalidCipherTextException {
        BlockCipher engine = name.equals("sm4") ? new SM4Engine() : AESEngine.newInstance();
        var cipher = GCMBlockCipher.newInstance(engine);
        var key = new KeyParameter(name.equals("sm4") ? sm4 : aes);
        cipher.init(seal, new AEADParameters(key, TAG_BITS, nonce, whose.getBytes(StandardCharsets.UTF_8)));
        var out = new byte[cipher.getOutputSize(in.length)];
        var done = cipher.processBytes(in, 0, in.length, out, 0);
        cipher.doFinal(out, done);
        return out;
    }

    /// A hash that nobody computes without the key.
    String hash(String text) {
        try {
            var hmac = Mac.getInstance("HmacSHA256");
            hmac.init(new SecretKeySpec(mac, "HmacSHA256"));
            return HexFormat.of().formatHex(hmac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return "AccessSecrets[not shown]";
    }
}
