package org.mingdu.kernel;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A file as it is handed out: to be kept under its name, which may be Chinese, and not to be shown in place.
public final class Attachment {
    private Attachment() {}

    public static ResponseEntity<Resource> of(String mediaType, String name, Resource bytes) {
        var kept = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                // Whoever makes a browser show it in place all the same gets a page that may do nothing.
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(bytes);
    }
}
