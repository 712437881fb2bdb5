package org.mingdu.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.springframework.core.io.Resource;

/// The door: keeps bytes under their hashes and hands out an id for them. Where they lie, and in what
/// form, is nobody's business outside: they are read as a stream, or lent as a plain copy for as long
/// as somebody needs a file.
public interface Files {
    /// What is kept: the name people gave it, its size in bytes and its hashes in hexadecimal.
    ///
    /// @param sm3 null only of what was kept before SM3 was reckoned and is still to be gone through
    record Kept(
            UUID id,
            String name,
            String mediaType,
            long size,
            String sha256,
            @Nullable String sm3) {}

    /// Smaller copies of a picture, by their longer side in pixels.
    enum Size {
        SMALL(320),
        MEDIUM(1280);

        private final int edge;

        Size(int edge) {
            this.edge = edge;
        }

        public int edge() {
            return edge;
        }
    }

    /// What is done with a plain copy.
    interface Use<T> {
        T with(Path plain) throws IOException;
    }

    /// Of what the house made itself, or will look at once more before anybody gets it. The bytes are
    /// in the store, synced, before the row is written; a row therefore never points to nothing.
    Kept keep(TenantId tenant, String name, String mediaType, InputStream bytes) throws IOException;

    /// The same of something people sent, of whatever type: looked through for harm, and counted to the
    /// project's room where there is one.
    Kept keepSent(TenantId tenant, @Nullable ProjectId project, String name, String mediaType, InputStream bytes)
            throws IOException;

    /// The same of something attached as proof: it is of a [FileKind] by its name and by its bytes, or
    /// refused.
    Kept keepProof(TenantId tenant, @Nullable ProjectId project, String name, InputStream bytes) throws IOException;

    Optional<Kept> find(TenantId tenant, UUID id);

    /// The bytes as they were sent. A picture tells in them where and by what it was taken, so they are
    /// for who has a right to that.
    InputStream open(TenantId tenant, Kept file);

    /// The bytes as readers get them: those that were sent, but for a picture, which tells nothing
    /// besides what is seen.
    Resource served(TenantId tenant, Kept file);

    /// The bytes as they were sent, on their way out; see [#open].
    Resource original(TenantId tenant, Kept file);

    /// A smaller JPEG of a picture, upright, telling nothing besides what is seen; empty until it is
    /// made, and for what is no picture.
    Optional<Resource> smaller(TenantId tenant, Kept file, Size size);

    /// What a picture says of itself; empty for what is none.
    Optional<PictureFacts> pictureFacts(TenantId tenant, Kept file) throws IOException;

    /// For whoever needs a file of its own, a process that reads plans for instance. The copy is gone
    /// afterwards.
    <T> T lend(TenantId tenant, Kept file, Use<T> use) throws IOException;

    /// Lets go of one id, within the running transaction. Once that is kept, the bytes go in the background, unless
    /// another id points to them.
    void forget(TenantId tenant, UUID id);

    /// Lets go of everything of the tenant; the bytes go when the running transaction is committed.
    void forgetAll(TenantId tenant);
}
