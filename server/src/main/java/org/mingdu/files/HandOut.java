package org.mingdu.files;

import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Attachment;
import org.mingdu.kernel.TenantId;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;

/// A kept file on its way out, as every route that has found it hands it out.
public final class HandOut {
    private HandOut() {}

    /// What readers get; of a picture a smaller copy, where they ask for one and it is made.
    public static ResponseEntity<Resource> served(
            Files files, TenantId tenant, Files.Kept file, Files.@Nullable Size size) {
        var smaller = size == null ? null : files.smaller(tenant, file, size).orElse(null);
        return smaller == null
                ? Attachment.of(file.mediaType(), file.name(), files.served(tenant, file))
                : Attachment.of(FileKind.JPEG_TYPE, file.name(), smaller);
    }

    /// As it was sent; of a picture with all it tells of where and by what it was taken.
    public static ResponseEntity<Resource> original(Files files, TenantId tenant, Files.Kept file) {
        return Attachment.of(file.mediaType(), file.name(), files.original(tenant, file));
    }
}
