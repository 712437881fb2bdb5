package org.mingdu.lifecycle.initiation;

import java.util.UUID;
import org.mingdu.audit.Trail;
import org.mingdu.files.Files;
import org.mingdu.kernel.Actor;
import org.springframework.stereotype.Service;

/// Throws a draft away, with its files.
@Service
class DiscardInitiation {
    private final InitiationDraftTable drafts;
    private final Files files;
    private final Trail trail;

    DiscardInitiation(InitiationDraftTable drafts, Files files, Trail trail) {
        this.drafts = drafts;
        this.files = files;
        this.trail = trail;
    }

    /// False where there is none.
    boolean handle(Actor actor, UUID id) {
        var draft = drafts.hold(actor, id).orElse(null);
        if (draft == null) {
            return false;
        }
        var attached = drafts.files(actor, id);
        drafts.delete(actor, id);
        attached.forEach(file -> files.forget(actor.tenant(), file.file()));
        trail.about("initiation", id, draft.form().called());
        return true;
    }
}
