package org.mingdu.approval.instance;

import static org.mingdu.kernel.Speech.say;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.mingdu.audit.Trail;
import org.mingdu.files.Files;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Ids;
import org.springframework.stereotype.Service;

/// Takes a file that is to go with what somebody says in a matter. Until then it is theirs alone.
@Service
class ActFiles {
    /// That go with one opinion.
    static final int MOST = 5;
    /// That somebody may have brought to a matter and not used.
    static final int MOST_LOOSE = 20;

    private final ReadMatter matters;
    private final ActFileTable papers;
    private final Files files;
    private final ApprovalSettings settings;
    private final Trail trail;
    private final Ids ids;

    ActFiles(ReadMatter matters, ActFileTable papers, Files files, ApprovalSettings settings, Trail trail, Ids ids) {
        this.matters = matters;
        this.papers = papers;
        this.files = files;
        this.settings = settings;
        this.trail = trail;
        this.ids = ids;
    }

    /// What was sent, still to be read.
    interface Sent {
        String name();

        long size();

        InputStream open() throws IOException;
    }

    sealed interface Outcome {
        record Brought(Event.Attached.Paper paper) implements Outcome {}

        record Invalid(String sentence) implements Outcome {}

        record NotFound() implements Outcome {}
    }

    Outcome bring(Actor actor, UUID matter, Sent sent) throws IOException {
        var name = matters.name(actor, matter).orElse(null);
        if (name == null) {
            return new Outcome.NotFound();
        }
        trail.about("approval", matter, name);
        if (papers.lockLoose(actor, matter).size() >= MOST_LOOSE) {
            return new Outcome.Invalid(say("未随意见提交的附件已有 %d 个，请先删去不需要的。", MOST_LOOSE));
        }
        if (sent.size() > settings.largestFile().toBytes()) {
            return new Outcome.Invalid(
                    say("单个附件最大 %d MB，请压缩或拆分后再上传。", settings.largestFile().toMegabytes()));
        }
        try (var bytes = sent.open()) {
            var kept = files.keepProof(actor.tenant(), null, sent.name(), bytes);
            var id = ids.next();
            papers.insert(actor, matter, id, kept);
            trail.say("附件：" + sent.name());
            return new Outcome.Brought(new Event.Attached.Paper(id, kept.name(), kept.size(), kept.sha256()));
        }
    }

    /// False where there is none that goes with nothing yet.
    boolean letGo(Actor actor, UUID matter, UUID id) {
        var file = papers.deleteLoose(actor, matter, id);
        file.ifPresent(found -> files.forget(actor.tenant(), found));
        return file.isPresent();
    }
}
