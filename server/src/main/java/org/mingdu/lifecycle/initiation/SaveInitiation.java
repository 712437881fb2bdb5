package org.mingdu.lifecycle.initiation;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.mingdu.lifecycle.law.Track;
import org.mingdu.project.Projects;
import org.springframework.stereotype.Service;

/// Keeps an application while it is written. It may lack anything; what is there must be right.
@Service
class SaveInitiation {
    /// Of one person at a time.
    static final int MOST_DRAFTS = 50;

    private final InitiationDraftTable drafts;
    private final Projects projects;
    private final Trail trail;
    private final Ids ids;

    SaveInitiation(InitiationDraftTable drafts, Projects projects, Trail trail, Ids ids) {
        this.drafts = drafts;
        this.projects = projects;
        this.trail = trail;
        this.ids = ids;
    }

    /// One source of the money.
    ///
    /// @param amount yuan
    @FieldsOf("initiationFund")
    record Fund(
            @Nullable String sourceCode,
            @Nullable Money amount,
            @Nullable String proof) {}

    /// @param projectId  the project in reserve it goes on from
    /// @param investment yuan
    @FieldsOf("initiation")
    record Form(
            @Nullable UUID projectId,
            @Nullable Track track,
            @Nullable String name,
            @Nullable String nationalCode,
            @Nullable String typeCode,
            @Nullable String natureCode,
            @Nullable String industryCode,
            @Nullable String regionCode,
            @Nullable UUID ownerOrganisationId,
            @Nullable UUID authorityOrganisationId,
            @Nullable String necessity,
            @Nullable String content,
            @Nullable String scale,
            @Nullable Money investment,
            @Nullable List<@Valid Fund> funds,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedFinish,
            @Nullable String address,
            @Nullable String landUse,
            @Nullable String contact,
            @Nullable String phone,
            @Nullable Boolean notSecret,
            @Nullable Integer version) {
        List<Fund> given() {
            return funds == null ? List.of() : funds;
        }

        String called() {
            return name == null || name.isBlank() ? "未命名的立项草稿" : name.strip();
        }
    }

    sealed interface Outcome {
        record Saved(UUID id) implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record TooMany() implements Outcome {}

        record Stale() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    Outcome create(Actor actor, Form form) {
        if (hidesProject(actor, form)) {
            return new Outcome.NotFound();
        }
        var errors = CheckInitiation.draft(form);
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        // Two windows of one person must not pass the limit together.
        drafts.holdPerson(actor);
        if (drafts.count(actor) >= MOST_DRAFTS) {
            return new Outcome.TooMany();
        }
        var id = ids.next();
        drafts.insert(actor, id, form);
        trail.about("initiation", id, form.called());
        return new Outcome.Saved(id);
    }

    Outcome update(Actor actor, UUID id, Form form) {
        if (drafts.hold(actor, id).isEmpty() || hidesProject(actor, form)) {
            return new Outcome.NotFound();
        }
        var errors = CheckInitiation.draft(form);
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        if (!drafts.update(actor, id, form.version() == null ? 0 : form.version(), form)) {
            return new Outcome.Stale();
        }
        trail.about("initiation", id, form.called());
        return new Outcome.Saved(id);
    }

    private boolean hidesProject(Actor actor, Form form) {
        return form.projectId() != null
                && projects.declared(actor, Right.PROJECT_EDIT, new ProjectId(form.projectId()))
                        .isEmpty();
    }
}
