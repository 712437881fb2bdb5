package org.mingdu.obstacle.item;

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

/// Adds a file to an obstacle: how it stands there, or proof that it was cleared. It stays.
@Service
class AttachObstacleFile {
    private final ObstacleTable obstacles;
    private final ObstacleFileTable attachments;
    private final Files files;
    private final ObstacleSettings settings;
    private final Trail trail;
    private final Ids ids;

    AttachObstacleFile(
            ObstacleTable obstacles,
            ObstacleFileTable attachments,
            Files files,
            ObstacleSettings settings,
            Trail trail,
            Ids ids) {
        this.obstacles = obstacles;
        this.attachments = attachments;
        this.files = files;
        this.settings = settings;
        this.trail = trail;
        this.ids = ids;
    }

    ObstacleOutcome handle(Actor actor, UUID id, MultipartFile sent) throws IOException {
        obstacles.lock(actor.tenant(), id);
        var row = obstacles.find(actor, id).orElse(null);
        if (row == null) {
            return new ObstacleOutcome.NotFound();
        }
        trail.about("obstacle", id, row.title());
        var parts = row.parts(actor);
        if (!ObstaclePolicy.mayAttach(row.standing(), parts)) {
            return new ObstacleOutcome.Refused(
                    parts.isEmpty() ? ObstaclePolicy.Verdict.NOT_YOURS : ObstaclePolicy.Verdict.NOT_NOW, row.state());
        }
        if (attachments.of(actor.tenant(), id).size() >= settings.files()) {
            return invalid(say("一个问题最多 %d 个附件，请合并后再上传。", settings.files()));
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
        return new ObstacleOutcome.Taken(row);
    }

    private static ObstacleOutcome invalid(String sentence) {
        return new ObstacleOutcome.Invalid(List.of(new Field("/file", sentence)));
    }
}
