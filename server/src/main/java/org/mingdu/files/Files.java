package org.mingdu.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.kernel.TenantId;

/// The door: keeps bytes under their SHA-256 and hands out an id for them.
public interface Files {
    /// What is kept: the name people gave it, its size in bytes and its hash in hexadecimal.
    record Kept(UUID id, String name, String mediaType, long size, String sha256) {}

    /// The bytes are on the disk, synced, before the row is written; a row therefore never points to nothing.
    Kept keep(TenantId tenant, String name, String mediaType, InputStream bytes) throws IOException;

    Optional<Kept> find(TenantId tenant, UUID id);

    /// Where the bytes lie, to be read only.
    Path path(TenantId tenant, Kept file);

    /// Lets go of one id, within the running transaction. Once that is kept, the bytes go in the background, unless
    /// another id points to them.
    void forget(TenantId tenant, UUID id);

    /// Lets go of everything of the tenant; the bytes go when the running transaction is committed.
    void forgetAll(TenantId tenant);
}
