package org.mingdu.matter.item;

import java.util.List;
import java.util.UUID;
import org.mingdu.files.Files;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.mingdu.matter.Matters;
import org.mingdu.matter.kind.MatterKind;
import org.mingdu.matter.kind.Mode;
import org.mingdu.matter.kind.ModeTable;
import org.springframework.stereotype.Service;

/// The door [Matters], by the use cases the screens go by.
@Service
class MatterDoor implements Matters {
    private static final String NO_RIGHT = "您没有就本项目提出事项的权限。需要时请联系本单位管理员授权。";

    private final SaveMatter save;
    private final SubmitMatter submit;
    private final MatterTable matters;
    private final AttachmentTable attachments;
    private final ModeTable modes;
    private final Ids ids;

    MatterDoor(
            SaveMatter save,
            SubmitMatter submit,
            MatterTable matters,
            AttachmentTable attachments,
            ModeTable modes,
            Ids ids) {
        this.save = save;
        this.submit = submit;
        this.matters = matters;
        this.attachments = attachments;
        this.modes = modes;
        this.ids = ids;
    }

    @Override
    public List<Decided> decided(TenantId tenant, ProjectId project) {
        return matters.decided(tenant, project.value());
    }

    @Override
    public UUID draft(Actor actor, ProjectId project, Drafted draft) {
        var outcome = save.create(actor, project.value(), form(draft));
        if (outcome instanceof SaveMatter.Outcome.Saved(var id)) {
            return id;
        }
        throw new IllegalStateException("matter (%s) was not drafted: %s".formatted(draft.title(), outcome));
    }

    @Override
    public void submit(Actor actor, UUID matter) {
        var outcome = submit.handle(actor, matter, 1);
        if (!(outcome instanceof StepOutcome.Taken)) {
            throw new IllegalStateException("matter (%s) was not submitted: %s".formatted(matter, outcome));
        }
    }

    @Override
    public Raised raise(Actor actor, ProjectId project, Drafted draft, List<Files.Kept> files) {
        return switch (save.create(actor, project.value(), form(draft))) {
            case SaveMatter.Outcome.Saved(var id) -> {
                files.forEach(file -> attachments.insert(actor, id, ids.next(), file));
                yield modes.of(actor.tenant(), MatterKind.valueOf(draft.kind())) == Mode.HERE
                        ? sent(submit.handle(actor, id, 1), id)
                        : new Raised.Put(id, false);
            }
            case SaveMatter.Outcome.Invalid(var errors) ->
                new Raised.Refused(errors.getFirst().detail());
            case SaveMatter.Outcome.NoRight() -> new Raised.Refused(NO_RIGHT);
            case SaveMatter.Outcome.NotFound() -> new Raised.Refused(NO_RIGHT);
        };
    }

    private static Raised sent(StepOutcome outcome, UUID id) {
        return switch (outcome) {
            case StepOutcome.Taken _ -> new Raised.Put(id, true);
            case StepOutcome.Invalid(var errors) ->
                new Raised.Refused(errors.getFirst().detail());
            case StepOutcome.NotBegun(var sentence) -> new Raised.Refused(sentence);
            case StepOutcome.NotFound(), StepOutcome.Stale _, StepOutcome.Refused _ ->
                throw new IllegalStateException("matter (%s) was not submitted: %s".formatted(id, outcome));
        };
    }

    private static SaveMatter.Form form(Drafted draft) {
        return new SaveMatter.Form(
                MatterKind.valueOf(draft.kind()),
                draft.lot() == null ? null : draft.lot().value(),
                draft.title(),
                draft.content(),
                draft.amount(),
                draft.days(),
                draft.day(),
                null);
    }
}
