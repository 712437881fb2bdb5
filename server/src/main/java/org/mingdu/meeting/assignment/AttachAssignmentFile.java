package org.mingdu.meeting.assignment;

import static org.mingdu.kernel.Speech.say;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.mingdu.audit.Trail;
import org.mingdu.files.Files;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FileName;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.ProjectId;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/// Adds proof to a task that is under way. It stays.
@Service
class AttachAssignmentFile {
    private final AssignmentTable assignments;
    private final AssignmentFileTable attachments;
    private final Files files;
    private final AssignmentSettings settings;
    private final Trail trail;
    private final Ids ids;

    AttachAssignmentFile(
            AssignmentTable assignments,
            AssignmentFileTable attachments,
            Files files,
            AssignmentSettings settings,
            Trail trail,
            Ids ids) {
        this.assignments = assignments;
        this.attachments = attachments;
        this.files = files;
        this.settings = settings;
        this.trail = trail;
        this.ids = ids;
    }

    AssignmentOutcome handle(Actor actor, UUID id, MultipartFile sent) throws IOException {
        assignments.lock(actor.tenant(), id);
        var row = assignments.find(actor, id).orElse(null);
        if (row == null) {
            return new AssignmentOutcome.NotFound();
        }
        trail.about("assignment", id, row.what());
        var parts = row.parts(actor);
        if (!AssignmentPolicy.mayAttach(row.state(), parts)) {
            return new AssignmentOutcome.Refused(
                    !parts.contains(AssignmentPolicy.Part.OWNER)
                            ? AssignmentPolicy.Verdict.NOT_YOURS
                            : AssignmentPolicy.Verdict.NOT_NOW,
                    row.state());
        }
        if (attachments.of(actor.tenant(), id).size() >= settings.files()) {
            return invalid(say("一项任务最多 %d 个附件，请合并后再上传。", settings.files()));
        }
        if (sent.getSize() > settings.largest().toBytes()) {
            return invalid(say("单个附件最大 %d MB，请压缩或拆分后再上传。", settings.largest().toMegabytes()));
        }
        var name = FileName.of(sent.getOriginalFilename(), "附件");
        try (var bytes = sent.getInputStream()) {
            attachments.insert(
                    actor,
                    id,
                    ids.next(),
                    files.keepProof(actor.tenant(), new ProjectId(row.project().id()), name, bytes));
        }
        trail.say("附件：" + name);
        return new AssignmentOutcome.Taken(row);
    }

    private static AssignmentOutcome invalid(String sentence) {
        return new AssignmentOutcome.Invalid(List.of(new Field("/file", sentence)));
    }
}
