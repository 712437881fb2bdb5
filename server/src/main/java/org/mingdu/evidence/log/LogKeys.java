package org.mingdu.evidence.log;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.mingdu.ledger.head.HeadSigner;
import org.mingdu.ledger.head.LogKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The key heads and promises are signed with (SM2), in the file `evidence.secrets` of the data directory, which only
/// its owner reads. Whoever has it can sign a false head, but not one that agrees with those already given away.
@Component
public class LogKeys {
    private static final String FILE = "evidence.secrets";
    private static final int BYTES = 32;

    private final HeadSigner signer;

    LogKeys(@Value("${mingdu.data-directory}") Path data) {
        try {
            Files.createDirectories(data);
            var keys = new Properties();
            keys.load(new StringReader(read(data)));
            var text = keys.getProperty("sm2", "").strip();
            if (!text.matches("[0-9a-f]{%d}".formatted(2 * BYTES))) {
                throw new IllegalStateException("文件 %s 缺少 sm2 一行或内容不完整，无法签署存证。请从备份恢复该文件。".formatted(FILE));
            }
            signer = HeadSigner.sm2("mingdu", HexFormat.of().parseHex(text), new SecureRandom());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path data) throws IOException {
        var file = data.resolve(FILE);
        if (!Files.exists(file)) {
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var half = Files.createTempFile(data, ".evidence", ".secrets", owner);
            Files.writeString(half, "sm2=%s\n".formatted(HexFormat.of().formatHex(secret())));
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

    /// Below half of the order of the curve in any case, so that it is a secret of SM2.
    private static byte[] secret() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        bytes[0] &= 0x7f;
        return bytes;
    }

    public HeadSigner signer() {
        return signer;
    }

    public LogKey key() {
        return signer.key();
    }
}
