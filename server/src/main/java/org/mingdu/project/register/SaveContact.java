package org.mingdu.project.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Right;
import org.springframework.stereotype.Service;

/// Whom to ask about a project, and what is for the offices alone. What is not sent stays: who reads a number masked
/// cannot write the mask back, since it is no number. The trail says that something changed and never what.
@Service
class SaveContact {
    private final ProjectTable projects;
    private final Trail trail;

    SaveContact(ProjectTable projects, Trail trail) {
        this.projects = projects;
        this.trail = trail;
    }

    @FieldsOf("project")
    record Form(
            @Nullable String contactName,
            @Nullable String contactPhone,
            @Nullable String fundAccount,
            @Nullable String remark,
            @Nullable Integer version) {}

    sealed interface Outcome {
        record Saved() implements Outcome {}

        record NotFound() implements Outcome {}

        record Stale() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID id, Form form) {
        var project = projects.find(actor, Right.PROJECT_EDIT, id);
        if (project.isEmpty() || !projects.reachesWhole(actor, Right.PROJECT_EDIT, id)) {
            return new Outcome.NotFound();
        }
        if (!projects.contact(actor.tenant(), id, form)) {
            return new Outcome.Stale();
        }
        trail.about("project", id, project.get().name());
        say("联系人", form.contactName());
        say("联系电话", form.contactPhone());
        say("资金专户账号", form.fundAccount());
        say("内部备注", form.remark());
        return new Outcome.Saved();
    }

    private void say(String name, @Nullable String value) {
        if (value != null) {
            trail.say(name + (value.isBlank() ? "已清除" : "已填写"));
        }
    }
}
