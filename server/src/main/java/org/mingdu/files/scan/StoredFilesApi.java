package org.mingdu.files.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.files.bytes.Halves;
import org.mingdu.files.bytes.StorePlace;
import org.mingdu.files.space.SpaceSettings;
import org.mingdu.files.space.SpaceTable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Formal;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is stored, how much room there is, and what is held back, for whoever looks after the machine.
/// They see names and sizes and no content.
@RestController
class StoredFilesApi {
    private static final String WHY = "系统管理员据此管理空间、处理隔离的文件；只见文件名和大小，不见内容";
    private static final int MOST = 200;

    private final SpaceTable space;
    private final SpaceSettings limits;
    private final QuarantineTable quarantine;
    private final HeldFiles held;
    private final Clamd clamd;
    private final ScanSettings scan;
    private final Halves halves;
    private final StorePlace place;
    private final Trail trail;

    StoredFilesApi(
            SpaceTable space,
            SpaceSettings limits,
            QuarantineTable quarantine,
            HeldFiles held,
            Clamd clamd,
            ScanSettings scan,
            Halves halves,
            StorePlace place,
            Trail trail) {
        this.space = space;
        this.limits = limits;
        this.quarantine = quarantine;
        this.held = held;
        this.clamd = clamd;
        this.scan = scan;
        this.halves = halves;
        this.place = place;
        this.trail = trail;
    }

    record HeldFile(
            UUID id,
            String name,
            long size,
            @OneOf({"QUARANTINED", "INFECTED"}) String state,
            @Nullable String said,
            Instant keptAt) {
        static HeldFile of(QuarantineTable.Held held) {
            return new HeldFile(
                    held.file().id(),
                    held.file().name(),
                    held.file().size(),
                    held.state().name(),
                    held.said(),
                    held.keptAt());
        }
    }

    record StoredKind(String mediaType, long files, long bytes) {}

    /// @param limit        bytes all files may take; null where there is none
    /// @param projectLimit those of one project
    /// @param diskLeft     bytes on the disk of the server; null where nobody knows
    /// @param reserve      below which nothing is taken
    record StoredFiles(
            long used,
            @Nullable Long limit,
            @Nullable Long projectLimit,
            @Nullable Long diskLeft,
            long reserve,
            @OneOf({"FOLDER", "S3"}) String place,
            @OneOf({"NONE", "ANSWERS", "AWAY"}) String scanner,
            List<StoredKind> kinds,
            List<HeldFile> held) {}

    @GetMapping("/api/v1/stored-files")
    @Allows(value = Right.FILE_MANAGE, because = WHY, action = "查看文件与空间")
    ResponseEntity<StoredFiles> all(Actor actor) {
        if (!actor.mayEverywhere(Right.FILE_MANAGE)) {
            return Problem.notFound().answer();
        }
        return ResponseEntity.ok(new StoredFiles(
                space.used(actor.tenant()),
                some(limits.tenant().toBytes()),
                some(limits.project().toBytes()),
                diskLeft(),
                limits.reserve().toBytes(),
                place.name(),
                scan.on() ? (clamd.answers() ? "ANSWERS" : "AWAY") : "NONE",
                space.byKind(actor.tenant()).stream()
                        .map(kind -> new StoredKind(kind.mediaType(), kind.files(), kind.bytes()))
                        .toList(),
                quarantine.held(actor.tenant(), MOST).stream().map(HeldFile::of).toList()));
    }

    private static @Nullable Long some(long bytes) {
        return bytes == 0 ? null : bytes;
    }

    private @Nullable Long diskLeft() {
        try {
            // Nothing was kept yet, and the folder is still to be made.
            Files.createDirectories(halves.folder());
            return Files.getFileStore(halves.folder()).getUsableSpace();
        } catch (IOException unknown) {
            return null;
        }
    }

    @Formal
    @PostMapping("/api/v1/stored-files/{id}/release")
    @Allows(value = Right.FILE_MANAGE, because = WHY, action = "放行隔离的文件")
    ResponseEntity<Void> release(Actor actor, @PathVariable UUID id) {
        var found = found(actor, id);
        if (found == null) {
            return Problem.notFound().answer();
        }
        quarantine.set(actor.tenant(), id, Scan.State.CLEAN, null);
        return ResponseEntity.noContent().build();
    }

    @Formal
    @DeleteMapping("/api/v1/stored-files/{id}")
    @Allows(value = Right.FILE_MANAGE, because = WHY, action = "清除隔离的文件")
    ResponseEntity<Void> erase(Actor actor, @PathVariable UUID id) {
        var found = found(actor, id);
        if (found == null || !held.discard(actor.tenant(), id)) {
            return Problem.notFound().answer();
        }
        return ResponseEntity.noContent().build();
    }

    private QuarantineTable.@Nullable Held found(Actor actor, UUID id) {
        var found = actor.mayEverywhere(Right.FILE_MANAGE)
                ? quarantine.find(actor.tenant(), id).orElse(null)
                : null;
        if (found != null) {
            trail.about("stored-file", id, found.file().name());
            trail.say(found.state() == Scan.State.INFECTED ? "检出病毒 " + found.said() : "未经病毒检查");
        }
        return found;
    }
}
