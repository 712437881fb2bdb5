package org.mingdu.lifecycle.document;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.ProjectId;
import org.mingdu.lifecycle.course.CourseTable;
import org.mingdu.lifecycle.course.HeadTable;
import org.mingdu.lifecycle.entry.KeepProof;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/// Adds a version of what a stage needs, or says why the project needs none. Nothing is replaced: whatever was there
/// stays as it was.
@Service
class KeepStageDocument {
    private final StageDocumentTable documents;
    private final HeadTable heads;
    private final CourseTable courses;
    private final KeepProof proofs;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    KeepStageDocument(
            StageDocumentTable documents,
            HeadTable heads,
            CourseTable courses,
            KeepProof proofs,
            Trail trail,
            Ids ids,
            Clock clock) {
        this.documents = documents;
        this.heads = heads;
        this.courses = courses;
        this.proofs = proofs;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @FieldsOf("stageDocument")
    record Form(String reason) {}

    sealed interface Outcome {
        record Kept() implements Outcome {}

        record Invalid(String sentence) implements Outcome {}

        record NoRight() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    Outcome add(Actor actor, UUID project, String need, MultipartFile sent) throws IOException {
        var head = heads.find(actor, project).orElse(null);
        var needed = head == null ? null : needed(actor, head, need).orElse(null);
        if (head == null || needed == null) {
            return new Outcome.NotFound();
        }
        if (!head.mayRecord()) {
            return new Outcome.NoRight();
        }
        courses.hold(actor.tenant(), project);
        return switch (proofs.keep(actor.tenant(), new ProjectId(project), sent)) {
            case KeepProof.Outcome.Kept(var file) -> {
                var number = documents.add(actor, project, ids.next(), need, file);
                trail.about("project", project, head.name());
                trail.say("%s 第 %d 版：%s".formatted(needed.name(), number, file.name()));
                yield new Outcome.Kept();
            }
            case KeepProof.Outcome.Invalid(var sentence) -> new Outcome.Invalid(sentence);
        };
    }

    Outcome notNeeded(Actor actor, UUID project, String need, Form form) {
        var head = heads.find(actor, project).orElse(null);
        var needed = head == null ? null : needed(actor, head, need).orElse(null);
        if (head == null || needed == null) {
            return new Outcome.NotFound();
        }
        if (!head.mayRecord()) {
            return new Outcome.NoRight();
        }
        courses.hold(actor.tenant(), project);
        documents.notNeeded(actor, project, ids.next(), need, form.reason().strip());
        trail.about("project", project, head.name());
        trail.say("不需要%s：%s".formatted(needed.name(), form.reason().strip()));
        return new Outcome.Kept();
    }

    private Optional<StageDocumentTable.Needed> needed(Actor actor, HeadTable.Head head, String need) {
        var track = courses.of(actor.tenant(), head.id()).track();
        return documents.of(actor.tenant(), head.id(), track, head.regionPath(), LocalDate.now(clock)).stream()
                .filter(one -> one.code().equals(need))
                .findFirst();
    }
}
