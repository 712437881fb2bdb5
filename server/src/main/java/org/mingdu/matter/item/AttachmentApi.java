package org.mingdu.matter.item;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.files.AttachedFile;
import org.mingdu.files.FileKind;
import org.mingdu.files.Files;
import org.mingdu.files.HandOut;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.FileName;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.mingdu.project.Projects;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class AttachmentApi {
    private static final String WHY = "附件由起草人或结论登记人上传";

    private final MatterTable matters;
    private final AttachmentTable attachments;
    private final AttachFile attach;
    private final RemoveAttachment remove;
    private final AttachmentSettings settings;
    private final StepAnswers answers;
    private final Files files;
    private final Projects projects;
    private final Trail trail;

    AttachmentApi(
            MatterTable matters,
            AttachmentTable attachments,
            AttachFile attach,
            RemoveAttachment remove,
            AttachmentSettings settings,
            StepAnswers answers,
            Files files,
            Projects projects,
            Trail trail) {
        this.matters = matters;
        this.attachments = attachments;
        this.attach = attach;
        this.remove = remove;
        this.settings = settings;
        this.answers = answers;
        this.files = files;
        this.projects = projects;
        this.trail = trail;
    }

    /// @param bytes of one file
    /// @param files of one matter
    /// @param kinds how names of files end that are taken: `.pdf`
    record Limit(long bytes, int files, List<String> kinds) {}

    private record Uploaded(MultipartFile file, String name) implements AttachFile.Sent {
        static Uploaded of(MultipartFile file) {
            return new Uploaded(file, FileName.of(file.getOriginalFilename(), "附件"));
        }

        @Override
        public long size() {
            return file.getSize();
        }

        @Override
        public InputStream open() throws IOException {
            return file.getInputStream();
        }
    }

    @GetMapping("/api/v1/matters/limit")
    @Allows(value = Right.PROJECT_READ, because = "上传之前须知道能上传什么", action = "查看附件上限")
    Limit limit() {
        return new Limit(settings.largest().toBytes(), settings.files(), FileKind.ends());
    }

    @PostMapping("/api/v1/matters/{id}/attachments")
    @Allows(
            value = {Right.MATTER_RAISE, Right.MATTER_RECORD},
            because = WHY,
            action = "上传事项附件")
    ResponseEntity<MatterView> attach(Actor actor, @PathVariable UUID id, @RequestParam MultipartFile file) {
        return answers.of(actor, attach.handle(actor, id, Uploaded.of(file)));
    }

    @GetMapping("/api/v1/matters/{id}/attachments/{attachment}")
    @Allows(value = Right.PROJECT_READ, because = "能看到事项的人可下载其附件", action = "下载事项附件")
    @AttachedFile
    ResponseEntity<Resource> file(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID attachment,
            @RequestParam(required = false) Files.@Nullable Size size) {
        var matter = matters.find(actor, id).orElse(null);
        var held = matter == null
                ? Optional.<AttachmentTable.Held>empty()
                : attachments.find(actor.tenant(), id, attachment);
        var kept = held.flatMap(found -> files.find(actor.tenant(), found.file()));
        if (matter == null || kept.isEmpty()) {
            return Problem.notFound().answer();
        }
        trail.about("matter", id, matter.title());
        trail.say(kept.get().name());
        return HandOut.served(files, actor.tenant(), kept.get(), size);
    }

    @GetMapping("/api/v1/matters/{id}/attachments/{attachment}/original")
    @Allows(value = Right.FILE_ORIGINAL, because = "照片原件含拍摄地点和设备，只给有权的人", action = "下载照片原件")
    @AttachedFile
    ResponseEntity<Resource> original(Actor actor, @PathVariable UUID id, @PathVariable UUID attachment) {
        var matter = matters.find(actor, id)
                .filter(found -> projects.reaches(
                        actor,
                        Right.FILE_ORIGINAL,
                        new ProjectId(found.place().project()),
                        found.place().lot() == null
                                ? null
                                : new LotId(found.place().lot())))
                .orElse(null);
        var kept = matter == null
                ? null
                : attachments
                        .find(actor.tenant(), id, attachment)
                        .flatMap(found -> files.find(actor.tenant(), found.file()))
                        .orElse(null);
        if (matter == null || kept == null) {
            return Problem.notFound().answer();
        }
        trail.about("matter", id, matter.title());
        trail.say("原件：" + kept.name());
        return HandOut.original(files, actor.tenant(), kept);
    }

    @DeleteMapping("/api/v1/matters/{id}/attachments/{attachment}")
    @Allows(
            value = {Right.MATTER_RAISE, Right.MATTER_RECORD},
            because = WHY,
            action = "删除事项附件")
    ResponseEntity<MatterView> remove(Actor actor, @PathVariable UUID id, @PathVariable UUID attachment) {
        return answers.of(actor, remove.handle(actor, id, attachment));
    }
}
