package org.mingdu.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.files.FileKind;
import org.mingdu.files.FileRefused;
import org.mingdu.files.PictureFacts;
import org.mingdu.files.bytes.ByteStore;
import org.mingdu.files.bytes.ByteStore.Address;
import org.mingdu.files.bytes.Halves;
import org.mingdu.files.bytes.Hashes;
import org.mingdu.files.bytes.StoreAway;
import org.mingdu.files.picture.BarePicture;
import org.mingdu.files.picture.Pictures;
import org.mingdu.files.scan.HeldFiles;
import org.mingdu.files.scan.Scan;
import org.mingdu.files.space.Space;
import org.mingdu.jobs.Jobs;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The same bytes of one tenant lie in the store once, however many rows point to them.
@Component
class FileStore implements org.mingdu.files.Files, HeldFiles {
    private static final Logger LOG = LoggerFactory.getLogger(FileStore.class);

    private final FileTable table;
    private final ByteStore store;
    private final Halves halves;
    private final Look look;
    private final Pictures pictures;
    private final Scan scan;
    private final Space space;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    /// The scheduler behind the jobs is made with all kinds of them, some of which need files: hence it comes late.
    FileStore(
            FileTable table,
            ByteStore store,
            Halves halves,
            Look look,
            Pictures pictures,
            Scan scan,
            Space space,
            @Lazy Jobs jobs,
            Ids ids,
            Clock clock) {
        this.table = table;
        this.store = store;
        this.halves = halves;
        this.look = look;
        this.pictures = pictures;
        this.scan = scan;
        this.space = space;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Kept keep(TenantId tenant, String name, String mediaType, InputStream bytes) throws IOException {
        return keep(tenant, null, name, bytes, _ -> new Judged(mediaType, Scan.State.CLEAN));
    }

    @Override
    public Kept keepSent(TenantId tenant, @Nullable ProjectId project, String name, String mediaType, InputStream bytes)
            throws IOException {
        return keep(tenant, project, name, bytes, half -> new Judged(mediaType, scan.arriving(tenant, name, half)));
    }

    @Override
    public Kept keepProof(TenantId tenant, @Nullable ProjectId project, String name, InputStream bytes)
            throws IOException {
        // A name that is of no kind is refused before anything is read.
        var named = Look.named(name);
        var kept = keep(tenant, project, name, bytes, half -> {
            look.as(named, half);
            if (named.isPicture()) {
                pictures.judge(named, half);
            }
            return new Judged(named.mediaType(), scan.arriving(tenant, name, half));
        });
        if (named.isPicture()) {
            jobs.start(MakeThumbnails.NAME, tenant, kept.id());
        }
        return kept;
    }

    private record Judged(String mediaType, Scan.State state) {}

    /// What is found out about bytes before they are kept, unless they are refused.
    private interface Judge {
        Judged of(Path half) throws IOException;
    }

    private Kept keep(TenantId tenant, @Nullable ProjectId project, String name, InputStream bytes, Judge judge)
            throws IOException {
        var half = halves.half();
        try {
            space.onDisk(halves.folder());
            var hashes = new Hashes(bytes);
            var size = Halves.fill(half, hashes);
            var judged = judge.of(half);
            space.within(tenant, project, size);
            var kept = new Kept(ids.next(), name, judged.mediaType(), size, hashes.sha256(), hashes.sm3());
            table.lockShared(tenant, kept.sha256());
            store.put(new Address(tenant, kept.sha256()), half);
            table.insert(tenant, kept, project, judged.state(), clock.instant());
            return kept;
        } catch (StoreAway away) {
            LOG.error("The store took no file of {}", tenant, away);
            throw new FileRefused(
                    Problem.of(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "files",
                            "store-away",
                            "文件存储服务暂时不可用，文件没有保存，已登记的内容不受影响。请稍后重试；仍不行请联系系统管理员。"),
                    away);
        } catch (IOException failure) {
            Space.sayIfFull(failure);
            throw failure;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    @Override
    public Optional<Kept> find(TenantId tenant, UUID id) {
        return table.find(tenant, id);
    }

    @Override
    public InputStream open(TenantId tenant, Kept file) {
        if (!table.isClean(tenant, file.id())) {
            throw new FileRefused(
                    Problem.of(HttpStatus.CONFLICT, "files", "quarantined", "文件尚未通过病毒检查，暂不能下载。请稍后再试；急用请联系系统管理员。"));
        }
        try {
            return store.open(new Address(tenant, file.sha256()));
        } catch (IOException failure) {
            throw unreadable(tenant, file, failure);
        }
    }

    @Override
    public Resource served(TenantId tenant, Kept file) {
        var picture = picture(file);
        if (picture.isEmpty()) {
            return original(tenant, file);
        }
        try (var bytes = open(tenant, file)) {
            return new ByteArrayResource(BarePicture.of(picture.get(), bytes.readAllBytes()));
        } catch (IOException | BarePicture.Unreadable failure) {
            throw unreadable(tenant, file, failure);
        }
    }

    @Override
    public Resource original(TenantId tenant, Kept file) {
        return new OnceRead(open(tenant, file), file.size());
    }

    @Override
    public Optional<Resource> smaller(TenantId tenant, Kept file, Size size) {
        var address = new Address(tenant, file.sha256()).smaller(size.edge());
        if (picture(file).isEmpty() || !table.isClean(tenant, file.id())) {
            return Optional.empty();
        }
        try {
            return store.exists(address) ? Optional.of(new OnceRead(store.open(address), -1)) : Optional.empty();
        } catch (IOException failure) {
            throw unreadable(tenant, file, failure);
        }
    }

    @Override
    public Optional<PictureFacts> pictureFacts(TenantId tenant, Kept file) throws IOException {
        var picture = picture(file);
        return picture.isEmpty()
                ? Optional.empty()
                : Optional.of(lend(tenant, file, plain -> pictures.facts(picture.get(), plain)));
    }

    private static Optional<FileKind> picture(Kept file) {
        return FileKind.ofType(file.mediaType()).filter(FileKind::isPicture);
    }

    private static FileRefused unreadable(TenantId tenant, Kept file, Exception failure) {
        LOG.error("File {} of {} could not be read", file.id(), tenant, failure);
        return new FileRefused(
                Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "files",
                        "not-readable",
                        "文件暂时读不出来，登记的内容没有受影响。请稍后重试；仍不行请联系系统管理员。"),
                failure);
    }

    @Override
    public <T> T lend(TenantId tenant, Kept file, Use<T> use) throws IOException {
        var copy = halves.lent();
        try {
            try (var bytes = open(tenant, file)) {
                Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return use.with(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @Override
    public void forget(TenantId tenant, UUID id) {
        if (table.forget(tenant, id, clock.instant())) {
            jobs.start(EraseBytes.NAME, tenant, id);
        }
    }

    @Override
    public boolean discard(TenantId tenant, UUID id) {
        var discarded = table.discard(tenant, id, clock.instant());
        if (discarded) {
            jobs.start(EraseBytes.NAME, tenant, id);
        }
        return discarded;
    }

    /// Takes the bytes of a forgotten file away; false where another file needs them, or they are gone already. The
    /// bytes go before the row that asks for it, so that whoever dies in between is followed by somebody who knows.
    boolean erase(TenantId tenant, UUID id) throws IOException {
        var forgotten = table.forgotten(tenant, id);
        if (forgotten.isEmpty()) {
            return false;
        }
        var hash = forgotten.get();
        table.lock(tenant, hash);
        var gone = false;
        if (!table.needed(tenant, hash)) {
            var address = new Address(tenant, hash);
            for (var size : Size.values()) {
                store.delete(address.smaller(size.edge()));
            }
            gone = store.delete(address);
        }
        table.erased(tenant, id);
        return gone;
    }

    @Override
    public void forgetAll(TenantId tenant) {
        table.deleteAll(tenant);
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
            store.deleteAll(tenant);
        } catch (IOException failure) {
            LOG.error("Files of {} that nothing points to any more could not be deleted", tenant, failure);
        }
    }
}
