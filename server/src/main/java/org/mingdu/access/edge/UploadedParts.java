package org.mingdu.access.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.files.FileRefused;
import org.mingdu.files.Files.Kept;
import org.mingdu.files.Uploads;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardMultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/// A form that takes a `file` may name in its place, in `upload`, one that came in pieces. The routes
/// see no difference.
@Component("multipartResolver")
class UploadedParts extends StandardServletMultipartResolver {
    private static final String FILE = "file";
    private static final String UPLOAD = "upload";

    private final Uploads uploads;
    private final org.mingdu.files.Files files;

    UploadedParts(Uploads uploads, org.mingdu.files.Files files) {
        this.uploads = uploads;
        this.files = files;
        // A file is read when whoever sends it is known, never before.
        setResolveLazily(true);
    }

    @Override
    public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
        return new Form(request);
    }

    /// Still within the transaction of the request: what it attached holds the bytes by itself now.
    @Override
    public void cleanupMultipart(MultipartHttpServletRequest request) {
        if (request instanceof Form form && succeeded()) {
            form.used.ifPresent(id -> uploads.used(form.actor(), id));
        }
        super.cleanupMultipart(request);
    }

    /// What was refused is taken back, and the upload waits for the next try.
    private static boolean succeeded() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes running
                && running.getResponse() != null
                && running.getResponse().getStatus() < 400;
    }

    private final class Form extends StandardMultipartHttpServletRequest {
        private Optional<UUID> used = Optional.empty();

        Form(HttpServletRequest request) {
            super(request, true);
        }

        @Override
        public @Nullable MultipartFile getFile(String name) {
            var sent = super.getFile(name);
            var upload = getParameter(UPLOAD);
            if (sent != null || !name.equals(FILE) || upload == null) {
                return sent;
            }
            var id = id(upload);
            var file = id.flatMap(known -> uploads.finished(actor(), known))
                    .orElseThrow(() -> new FileRefused(Problem.of(
                            HttpStatus.CONFLICT, "files", "upload-not-finished", "这个文件还没有传完，或者已经取消。请重新上传。")));
            used = id;
            return new CameInPieces(file, actor());
        }

        private Actor actor() {
            var visitor = Visitor.of(getRequest());
            if (visitor == null) {
                throw new FileRefused(Refusals.signInFirst());
            }
            return visitor.actor();
        }

        private static Optional<UUID> id(String text) {
            return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                    ? Optional.of(UUID.fromString(text))
                    : Optional.empty();
        }
    }

    private final class CameInPieces implements MultipartFile {
        private final Kept file;
        private final Actor actor;

        CameInPieces(Kept file, Actor actor) {
            this.file = file;
            this.actor = actor;
        }

        @Override
        public String getName() {
            return FILE;
        }

        @Override
        public String getOriginalFilename() {
            return file.name();
        }

        @Override
        public String getContentType() {
            return file.mediaType();
        }

        @Override
        public boolean isEmpty() {
            return file.size() == 0;
        }

        @Override
        public long getSize() {
            return file.size();
        }

        @Override
        public byte[] getBytes() throws IOException {
            try (var bytes = getInputStream()) {
                return bytes.readAllBytes();
            }
        }

        @Override
        public InputStream getInputStream() {
            return files.open(actor.tenant(), file);
        }

        @Override
        public void transferTo(File place) {
            try (var bytes = getInputStream()) {
                Files.copy(bytes, place.toPath());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
