package org.mingdu.lifecycle.initiation;

import static org.mingdu.kernel.Speech.say;

import java.io.IOException;
import java.util.UUID;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Ids;
import org.mingdu.lifecycle.entry.KeepProof;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/// Adds a file to a draft; it goes with the matter when the draft is submitted.
@Service
class AttachToInitiation {
    private static final int MOST = 20;

    private final InitiationDraftTable drafts;
    private final KeepProof proofs;
    private final Trail trail;
    private final Ids ids;

    AttachToInitiation(InitiationDraftTable drafts, KeepProof proofs, Trail trail, Ids ids) {
        this.drafts = drafts;
        this.proofs = proofs;
        this.trail = trail;
        this.ids = ids;
    }

    sealed interface Outcome {
        record Attached(UUID id) implements Outcome {}

        record Invalid(String sentence) implements Outcome {}

        record NotFound() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID draft, MultipartFile sent) throws IOException {
        var held = drafts.hold(actor, draft).orElse(null);
        if (held == null) {
            return new Outcome.NotFound();
        }
        if (drafts.files(actor, draft).size() >= MOST) {
            return new Outcome.Invalid(say("一份立项申请最多 %d 个附件，请先删去不需要的。", MOST));
        }
        return switch (proofs.keep(actor.tenant(), null, sent)) {
            case KeepProof.Outcome.Kept(var file) -> {
                var id = ids.next();
                drafts.attach(actor, draft, id, file);
                trail.about("initiation", draft, held.form().called());
                trail.say("附件：" + file.name());
                yield new Outcome.Attached(id);
            }
            case KeepProof.Outcome.Invalid(var sentence) -> new Outcome.Invalid(sentence);
        };
    }
}
