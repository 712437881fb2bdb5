package org.mingdu.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.jobs.Jobs;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.FileSystemUtils;

/// `<data>/files/<tenant>/<first two of hash>/<hash>`: the same bytes of one tenant lie there once.
@Component
class FileStore implements org.mingdu.files.Files {
    private static final Logger LOG = LoggerFactory.getLogger(FileStore.class);
    private static final int CHUNK = 1 << 16;

    private final JdbcClient jdbc;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;
    private final Path folder;

    /// The scheduler behind the jobs is made with all kinds of them, some of which need files: hence it comes late.
    FileStore(JdbcClient jdbc, @Lazy Jobs jobs, Ids ids, Clock clock, @Value("${mingdu.data-directory}") Path data) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
        folder = data.toAbsolutePath().normalize().resolve("files");
    }

    @Override
    public Kept keep(TenantId tenant, String name, String mediaType, InputStream bytes) throws IOException {
        Files.createDirectories(folder);
        var half = Files.createTempFile(folder, "half", null);
        try {
            var digest = sha256();
            var size = copySynced(new DigestInputStream(bytes, digest), half);
            var hash = HexFormat.of().formatHex(digest.digest());
            // Until this transaction ends nobody erases these bytes for want of the row that is to come.
            lockShared(tenant, hash);
            var shelf = shelf(tenant, hash);
            Files.createDirectories(shelf);
            Files.move(half, shelf.resolve(hash), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            // The name of the file and, where they are new, those of the folders around it.
            syncFolder(shelf);
            syncFolder(folder.resolve(tenant.toString()));
            syncFolder(folder);
            var kept = new Kept(ids.next(), name, mediaType, size, hash);
            insert(tenant, kept);
            return kept;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private void insert(TenantId tenant, Kept kept) {
        jdbc.sql("""
                        insert into files.file (tenant_id, id, name, media_type, size, sha256, kept_at)
                        values (:tenant, :id, :name, :type, :size, :hash, :at)
                        """)
                .param("tenant", tenant.value())
                .param("id", kept.id())
                .param("name", kept.name())
                .param("type", kept.mediaType())
                .param("size", kept.size())
                .param("hash", kept.sha256())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    public Optional<Kept> find(TenantId tenant, UUID id) {
        return jdbc.sql("""
                        select f.name, f.media_type, f.size, f.sha256
                          from files.file f
                         where f.tenant_id = :tenant
                           and f.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query((row, _) -> new Kept(id, row.getString(1), row.getString(2), row.getLong(3), row.getString(4)))
                .optional();
    }

    @Override
    public Path path(TenantId tenant, Kept file) {
        return shelf(tenant, file.sha256()).resolve(file.sha256());
    }

    @Override
    public void forget(TenantId tenant, UUID id) {
        var forgotten = jdbc.sql("""
                        with gone as (delete from files.file
                                       where tenant_id = :tenant
                                         and id = :id
                                      returning tenant_id, id, sha256)
                        insert into files.forgotten (tenant_id, id, sha256, forgotten_at)
                        select g.tenant_id, g.id, g.sha256, :at
                          from gone g
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (forgotten == 1) {
            jobs.start(EraseBytes.NAME, tenant, id);
        }
    }

    /// Takes the bytes of a forgotten file away; false where another file needs them, or they are gone already. The
    /// bytes go before the row that asks for it, so that whoever dies in between is followed by somebody who knows.
    boolean erase(TenantId tenant, UUID id) throws IOException {
        var forgotten = jdbc.sql("""
                        select f.sha256
                          from files.forgotten f
                         where f.tenant_id = :tenant
                           and f.id = :id
                        """)
                .param("tenant", tenant.value())
                .param("id", id)
                .query(String.class)
                .optional();
        if (forgotten.isEmpty()) {
            return false;
        }
        var hash = forgotten.get();
        lock(tenant, hash);
        var gone = !needed(tenant, hash)
                && Files.deleteIfExists(shelf(tenant, hash).resolve(hash));
        jdbc.sql("""
                        delete from files.forgotten
                         where tenant_id = :tenant
                           and id = :id
                        """).param("tenant", tenant.value()).param("id", id).update();
        return gone;
    }

    private boolean needed(TenantId tenant, String hash) {
        return jdbc.sql("""
                        select exists (select
                                         from files.file f
                                        where f.tenant_id = :tenant
                                          and f.sha256 = :hash)
                        """)
                .param("tenant", tenant.value())
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    private void lock(TenantId tenant, String hash) {
        jdbc.sql("""
                        select pg_advisory_xact_lock(hashtextextended(:bytes, 0)) is null
                        """).param("bytes", tenant + "/" + hash).query(Boolean.class).single();
    }

    private void lockShared(TenantId tenant, String hash) {
        jdbc.sql("""
                        select pg_advisory_xact_lock_shared(hashtextextended(:bytes, 0)) is null
                        """).param("bytes", tenant + "/" + hash).query(Boolean.class).single();
    }

    @Override
    public void forgetAll(TenantId tenant) {
        jdbc.sql("""
                        delete from files.file
                         where tenant_id = :tenant
                        """).param("tenant", tenant.value()).update();
        jdbc.sql("""
                        delete from files.forgotten
                         where tenant_id = :tenant
                        """).param("tenant", tenant.value()).update();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    clear(tenant);
                }
            });
        } else {
            clear(tenant);
        }
    }

    private void clear(TenantId tenant) {
        try {
            FileSystemUtils.deleteRecursively(folder.resolve(tenant.toString()));
        } catch (IOException failure) {
            LOG.error("Files of {} that nothing points to any more could not be deleted", tenant, failure);
        }
    }

    private Path shelf(TenantId tenant, String hash) {
        return folder.resolve(tenant.toString()).resolve(hash.substring(0, 2));
    }

    private static long copySynced(InputStream from, Path to) throws IOException {
        try (var channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            var chunk = new byte[CHUNK];
            var size = 0L;
            for (var count = from.read(chunk); count >= 0; count = from.read(chunk)) {
                var buffer = ByteBuffer.wrap(chunk, 0, count);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                size += count;
            }
            channel.force(true);
            return size;
        }
    }

    private static void syncFolder(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
