package org.mingdu.matter.item;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.UUID;
import org.mingdu.files.Files;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Component;

/// What a matter says in words and files, as one SHA-256: two that differ in any of it differ in it.
@Component
class MatterContent {
    private final MatterTable matters;
    private final AttachmentTable attachments;
    private final Files files;

    MatterContent(MatterTable matters, AttachmentTable attachments, Files files) {
        this.matters = matters;
        this.attachments = attachments;
        this.files = files;
    }

    /// In hexadecimal. The order of the files and when they were brought do not count.
    String hash(TenantId tenant, UUID matter) {
        var parts = new ArrayList<>(matters.words(tenant, matter));
        attachments.held(tenant, matter).stream()
                .map(held -> held.line().name() + "\u001e"
                        + files.find(tenant, held.file()).orElseThrow().sha256())
                .sorted()
                .forEach(parts::add);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
