package org.mingdu.files.upload;

import static org.mingdu.kernel.Speech.say;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.FileName;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Files in pieces. What came is handed over by naming it in a form that takes a file, in the field
/// `upload`; whether it may be attached there is asked there.
@RestController
class UploadApi {
    private static final String WHY = "分段上传只见于本人，能否附到某处由该处核对";

    private final UploadTable uploads;
    private final TakeChunk take;
    private final FinishUpload finish;
    private final UploadSettings settings;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    UploadApi(
            UploadTable uploads,
            TakeChunk take,
            FinishUpload finish,
            UploadSettings settings,
            Trail trail,
            Ids ids,
            Clock clock) {
        this.uploads = uploads;
        this.take = take;
        this.finish = finish;
        this.settings = settings;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param size   bytes
    /// @param sha256 where it is known beforehand
    record NewUpload(
            @NotBlank(message = "请给出文件名。") @Size(max = 400) String name,
            @Positive(message = "文件是空的，请核对后重新选择。") long size,

            @Pattern(regexp = "[0-9a-f]{64}", message = "校验值不对，请重新选择文件。") @Nullable
            String sha256) {}

    /// @param received bytes; where the next piece begins
    /// @param chunk    bytes of a piece at most
    /// @param file     what it became, once it is finished
    record Upload(
            UUID id,
            String name,
            long size,
            long received,
            int chunk,
            @Nullable UUID file) {
        static Upload of(UploadTable.Row row) {
            return new Upload(row.id(), row.name(), row.size(), row.received(), TakeChunk.LARGEST, row.file());
        }
    }

    record UploadFinished(UUID id, UUID file, String sha256) {}

    @PostMapping("/api/v1/uploads")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(because = WHY, action = "开始分段上传")
    ResponseEntity<Upload> begin(Actor actor, @Valid @RequestBody NewUpload form) {
        if (form.size() > settings.largest().toBytes()) {
            return Problem.invalid("files")
                    .field(
                            "/size",
                            say("文件最大 %d MB，请压缩或拆分后再上传。", settings.largest().toMegabytes()))
                    .answer();
        }
        if (uploads.lockOpen(actor) >= settings.open()) {
            return Problem.of(
                            HttpStatus.CONFLICT,
                            "files",
                            "too-many-uploads",
                            say("您有 %d 个文件还在上传。请先传完或取消其中的，再上传新的。", settings.open()))
                    .answer();
        }
        var row = new UploadTable.Row(ids.next(), FileName.of(form.name(), "附件"), form.size(), form.sha256(), 0, null);
        uploads.insert(actor, row, clock.instant());
        trail.about("upload", row.id(), row.name());
        return ResponseEntity.status(HttpStatus.CREATED).body(Upload.of(row));
    }

    @GetMapping("/api/v1/uploads")
    @Allows(because = WHY, action = "查看本人的分段上传")
    List<Upload> mine(Actor actor) {
        return uploads.of(actor).stream().map(Upload::of).toList();
    }

    @GetMapping("/api/v1/uploads/{id}")
    @Allows(because = WHY, action = "查看上传进度")
    ResponseEntity<Upload> find(Actor actor, @PathVariable UUID id) {
        return uploads.find(actor, id)
                .map(row -> ResponseEntity.ok(Upload.of(row)))
                .orElseGet(() -> Problem.notFound().answer());
    }

    /// The checksum of the piece is in the header `Content-Digest` (RFC 9530), as SHA-256.
    @PutMapping(path = "/api/v1/uploads/{id}/chunks", consumes = "application/octet-stream")
    @Allows(because = WHY, action = "上传一段")
    ResponseEntity<Upload> chunk(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @PositiveOrZero long begins,
            @RequestHeader(name = "Content-Digest", required = false) @Nullable String digest,
            @RequestBody byte[] bytes)
            throws IOException {
        var sha256 = sha256(digest);
        if (sha256 == null) {
            return Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "files",
                            "digest-missing",
                            "请求缺少校验值 Content-Digest: sha-256=:…:（RFC 9530）。请补上后重试。")
                    .answer();
        }
        return switch (take.handle(actor, id, begins, bytes, sha256)) {
            case TakeChunk.Outcome.Taken(var row) -> {
                trail.about("upload", id, row.name());
                yield ResponseEntity.ok(Upload.of(row));
            }
            case TakeChunk.Outcome.NotFound() -> Problem.notFound().answer();
            case TakeChunk.Outcome.Elsewhere(var expected) -> elsewhere(expected);
            case TakeChunk.Outcome.Differs() ->
                Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "files", "digest-differs", "这一段在传输中损坏，请重新上传这一段。")
                        .answer();
            case TakeChunk.Outcome.Unfit() ->
                Problem.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "files",
                                "chunk-unfit",
                                "这一段是空的、超过 4 MB 或超出文件的大小。请重新选择文件上传。")
                        .answer();
        };
    }

    @PostMapping("/api/v1/uploads/{id}/completion")
    @Allows(because = WHY, action = "完成分段上传")
    ResponseEntity<UploadFinished> finish(Actor actor, @PathVariable UUID id) throws IOException {
        return switch (finish.handle(actor, id)) {
            case FinishUpload.Outcome.Finished(var file) -> {
                trail.about("upload", id, file.name());
                yield ResponseEntity.ok(new UploadFinished(id, file.id(), file.sha256()));
            }
            case FinishUpload.Outcome.NotFound() -> Problem.notFound().answer();
            case FinishUpload.Outcome.Missing(var expected) -> elsewhere(expected);
            case FinishUpload.Outcome.Differs() ->
                Problem.of(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "files",
                                "upload-differs",
                                "传完的内容与所选文件不一致，可能文件在上传期间被改过。请取消后重新上传。")
                        .answer();
        };
    }

    @DeleteMapping("/api/v1/uploads/{id}")
    @Allows(because = WHY, action = "取消分段上传")
    ResponseEntity<Void> cancel(Actor actor, @PathVariable UUID id) {
        var row = uploads.lock(actor, id).orElse(null);
        if (row == null) {
            return Problem.notFound().answer();
        }
        finish.drop(actor.tenant(), row);
        trail.about("upload", id, row.name());
        return ResponseEntity.noContent().build();
    }

    private static <T> ResponseEntity<T> elsewhere(long expected) {
        return Problem.of(HttpStatus.CONFLICT, "files", "offset-expected", "这一段不是接下来的一段。请从已收到的位置继续上传。")
                .with("expected", expected)
                .answer();
    }

    private static @Nullable String sha256(@Nullable String digest) {
        if (digest == null || !digest.matches("sha-256=:[A-Za-z0-9+/]{43}=:")) {
            return null;
        }
        return HexFormat.of().formatHex(Base64.getDecoder().decode(digest.substring(9, digest.length() - 1)));
    }
}
