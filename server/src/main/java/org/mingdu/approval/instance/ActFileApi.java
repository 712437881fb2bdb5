package org.mingdu.approval.instance;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.mingdu.audit.Trail;
import org.mingdu.files.AttachedFile;
import org.mingdu.files.FileKind;
import org.mingdu.files.Files;
import org.mingdu.files.HandOut;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.FileName;
import org.mingdu.kernel.Problem;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Files that go with opinions.
@RestController
class ActFileApi {
    private static final String WHY = "能看到该事项的人可以随意见附文件，也可以下载其中的附件";

    private final ReadMatter matters;
    private final ActFiles actFiles;
    private final ActFileTable papers;
    private final Files files;
    private final ApprovalSettings settings;
    private final Trail trail;

    ActFileApi(
            ReadMatter matters,
            ActFiles actFiles,
            ActFileTable papers,
            Files files,
            ApprovalSettings settings,
            Trail trail) {
        this.matters = matters;
        this.actFiles = actFiles;
        this.papers = papers;
        this.files = files;
        this.settings = settings;
        this.trail = trail;
    }

    private record Uploaded(MultipartFile file, String name) implements ActFiles.Sent {
        @Override
        public long size() {
            return file.getSize();
        }

        @Override
        public InputStream open() throws IOException {
            return file.getInputStream();
        }
    }

    /// @param bytes of one file
    /// @param files that go with one opinion
    /// @param kinds how names of files end that are taken: `.pdf`
    record ActFileLimit(long bytes, int files, List<String> kinds) {}

    @GetMapping("/api/v1/approval-file-limit")
    @Allows(because = "上传之前须知道能上传什么", action = "查看审批意见附件上限")
    ActFileLimit limit() {
        return new ActFileLimit(settings.largestFile().toBytes(), ActFiles.MOST, FileKind.ends());
    }

    @PostMapping("/api/v1/approvals/{id}/files")
    @Allows(because = WHY, action = "上传审批意见附件")
    ResponseEntity<MatterView.ActPaper> bring(Actor actor, @PathVariable UUID id, @RequestParam MultipartFile file)
            throws IOException {
        var sent = new Uploaded(file, FileName.of(file.getOriginalFilename(), "附件"));
        return switch (actFiles.bring(actor, id, sent)) {
            case ActFiles.Outcome.Brought(var paper) ->
                ResponseEntity.ok(new MatterView.ActPaper(paper.id(), paper.name(), paper.size(), paper.sha256()));
            case ActFiles.Outcome.Invalid(var sentence) ->
                Problem.invalid("approval").field("/file", sentence).answer();
            case ActFiles.Outcome.NotFound() -> Problem.notFound().answer();
        };
    }

    @GetMapping("/api/v1/approvals/{id}/files/{file}")
    @Allows(because = WHY, action = "下载审批意见附件")
    @AttachedFile
    ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
        var name = matters.name(actor, id).orElse(null);
        var kept = papers.file(actor, id, file)
                .flatMap(found -> files.find(actor.tenant(), found))
                .orElse(null);
        if (name == null || kept == null) {
            return Problem.notFound().answer();
        }
        trail.about("approval", id, name);
        trail.say(kept.name());
        return HandOut.served(files, actor.tenant(), kept, null);
    }

    @DeleteMapping("/api/v1/approvals/{id}/files/{file}")
    @Allows(because = WHY, action = "删除未提交的审批意见附件")
    ResponseEntity<Void> letGo(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
        return actFiles.letGo(actor, id, file)
                ? ResponseEntity.noContent().build()
                : Problem.notFound().answer();
    }
}
