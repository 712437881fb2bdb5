package org.mingdu.access.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.jspecify.annotations.Nullable;

/// A request whose body has arrived: text in memory, up to 8 MiB; files on the disk, by the servlet container.
final class BodyOnce extends HttpServletRequestWrapper {
    private static final int LARGEST = 8 << 20;
    private static final int SMALL = 64 << 10;

    private final byte[] body;
    private final boolean parts;
    private final String hash;

    private BodyOnce(HttpServletRequest request, byte[] body, boolean parts, String hash) {
        super(request);
        this.body = body;
        this.parts = parts;
        this.hash = hash;
    }

    /// What calls itself a form and is none.
    static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        Unreadable(Exception cause) {
            super(cause);
        }
    }

    /// Null when it is larger than anything a form sends.
    static @Nullable BodyOnce of(HttpServletRequest request) throws IOException {
        var digest = sha256();
        var asked = request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n";
        digest.update(asked.getBytes(StandardCharsets.UTF_8));
        if (isParts(request)) {
            try {
                for (var part : request.getParts()) {
                    digest.update((part.getName() + " " + part.getSubmittedFileName() + "\n")
                            .getBytes(StandardCharsets.UTF_8));
                    try (var content = part.getInputStream()) {
                        content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
                    }
                }
            } catch (InvalidParameterException refused) {
                if (refused.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
                    return null;
                }
                throw new Unreadable(refused);
            } catch (ServletException | FileUploadException noParts) {
                throw new Unreadable(noParts);
            }
            return new BodyOnce(request, new byte[0], true, HexFormat.of().formatHex(digest.digest()));
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return null;
        }
        digest.update(body);
        return new BodyOnce(request, body, false, HexFormat.of().formatHex(digest.digest()));
    }

    /// For whoever is not known yet.
    static @Nullable BodyOnce small(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(SMALL + 1);
        return body.length > SMALL ? null : new BodyOnce(request, body, false, "");
    }

    static boolean isParts(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /// JSON under another name, a patch for one (RFC 6902): no form of ours, though it could be read as one.
    static boolean isOtherJson(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT).endsWith("+json");
    }

    String hash() {
        return hash;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return parts ? super.getInputStream() : new Again(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return parts
                ? super.getReader()
                : new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static final class Again extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Again(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("bodies are read at once");
        }
    }
}
