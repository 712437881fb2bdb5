package org.mingdu.files.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.mingdu.kernel.TenantId;

/// Where bytes lie, each under their hash, once a tenant. It knows nothing of names, rows or
/// transactions.
public interface ByteStore {
    /// Whose bytes, and what they hash to.
    ///
    /// @param more tells what was made of them from themselves; empty for the bytes as they came
    record Address(TenantId tenant, String sha256, String more) {
        public Address(TenantId tenant, String sha256) {
            this(tenant, sha256, "");
        }

        /// A smaller picture made of this one.
        public Address smaller(int edge) {
            return new Address(tenant, sha256, "-" + edge);
        }

        /// `<tenant>/<first two of hash>/<hash>`.
        public String path() {
            return tenant + "/" + sha256.substring(0, 2) + "/" + sha256 + more;
        }
    }

    /// Puts them there unless they are. When it returns they are durable.
    ///
    /// @param half a synced file beside the store that holds them and may be moved away
    void put(Address where, Path half) throws IOException;

    /// [java.nio.file.NoSuchFileException] where nothing lies.
    InputStream open(Address where) throws IOException;

    /// False where nothing lay.
    boolean delete(Address where) throws IOException;

    boolean exists(Address where) throws IOException;

    /// Everything of one tenant.
    void deleteAll(TenantId tenant) throws IOException;
}
