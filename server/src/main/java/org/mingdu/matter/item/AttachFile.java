package org.mingdu.matter.item;

import static org.mingdu.kernel.Speech.say;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.mingdu.audit.Trail;
import org.mingdu.files.Files;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.ProjectId;
import org.springframework.stereotype.Service;

/// Adds a file to a draft, up to as many and as large as the site allows.
@Service
class AttachFile {
    private final AttachmentTable attachments;
    private final Files files;
    private final AttachmentSettings settings;
    private final TakeMatterStep steps;
    private final Trail trail;
    private final Ids ids;

    AttachFile(
            AttachmentTable attachments,
            Files files,
            AttachmentSettings settings,
            TakeMatterStep steps,
            Trail trail,
            Ids ids) {
        this.attachments = attachments;
        this.files = files;
        this.settings = settings;
        this.steps = steps;
        this.trail = trail;
        this.ids = ids;
    }

    /// What was sent, still to be read.
    interface Sent {
        String name();

        long size();

        InputStream open() throws IOException;
    }

    StepOutcome handle(Actor actor, UUID id, Sent sent) {
        return steps.take(actor, id, null, MatterStep.ATTACH, row -> {
            if (attachments.of(actor.tenant(), id).size() >= settings.files()) {
                return invalid(say("一个事项最多 %d 个附件，请先删去不需要的。", settings.files()));
            }
            if (sent.size() > settings.largest().toBytes()) {
                return invalid(
                        say("单个附件最大 %d MB，请压缩或拆分后再上传。", settings.largest().toMegabytes()));
            }
            try {
                return keep(actor, id, new ProjectId(row.place().project()), sent);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private StepOutcome keep(Actor actor, UUID id, ProjectId project, Sent sent) throws IOException {
        try (var bytes = sent.open()) {
            var kept = files.keepProof(actor.tenant(), project, sent.name(), bytes);
            attachments.insert(actor, id, ids.next(), kept);
        }
        trail.say("附件：" + sent.name());
        return steps.taken(actor, id);
    }

    private static StepOutcome invalid(String sentence) {
        return new StepOutcome.Invalid(List.of(new Field("/file", sentence)));
    }
}
