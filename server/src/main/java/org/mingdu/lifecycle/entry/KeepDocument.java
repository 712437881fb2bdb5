package org.mingdu.lifecycle.entry;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.ProjectId;
import org.mingdu.lifecycle.course.HeadTable;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/// Keeps a document for an entry that is about to be made.
@Service
class KeepDocument {
    private final DocumentTable documents;
    private final HeadTable heads;
    private final KeepProof proofs;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    KeepDocument(DocumentTable documents, HeadTable heads, KeepProof proofs, Trail trail, Ids ids, Clock clock) {
        this.documents = documents;
        this.heads = heads;
        this.proofs = proofs;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    sealed interface Outcome {
        record Kept(UUID id, String name) implements Outcome {}

        record Invalid(String sentence) implements Outcome {}

        record NoRight() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID project, MultipartFile sent) throws IOException {
        var found = heads.find(actor, project).orElse(null);
        if (found == null) {
            return new Outcome.NotFound();
        }
        if (!found.mayRecord()) {
            return new Outcome.NoRight();
        }
        return switch (proofs.keep(actor.tenant(), new ProjectId(project), sent)) {
            case KeepProof.Outcome.Kept(var file) -> {
                var id = ids.next();
                documents.insert(actor, project, id, file, clock.instant());
                trail.about("project", project, found.name());
                trail.say("文件：" + file.name());
                yield new Outcome.Kept(id, file.name());
            }
            case KeepProof.Outcome.Invalid(var sentence) -> new Outcome.Invalid(sentence);
        };
    }
}
