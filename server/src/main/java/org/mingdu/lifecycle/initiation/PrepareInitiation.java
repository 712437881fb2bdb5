package org.mingdu.lifecycle.initiation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Directory;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.mingdu.lifecycle.course.CourseTable;
import org.mingdu.lifecycle.initiation.SaveInitiation.Form;
import org.mingdu.lifecycle.law.Stage;
import org.mingdu.lifecycle.law.Track;
import org.mingdu.project.Projects;
import org.springframework.stereotype.Service;

/// What an application begins with: who applies and where, or what the reserve has of the project (政府投资条例第六条).
@Service
class PrepareInitiation {
    private final InitiationDraftTable drafts;
    private final Directory directory;
    private final Projects projects;
    private final CourseTable courses;

    PrepareInitiation(InitiationDraftTable drafts, Directory directory, Projects projects, CourseTable courses) {
        this.drafts = drafts;
        this.directory = directory;
        this.projects = projects;
        this.courses = courses;
    }

    /// Empty where there is no such project, or it is past its beginning.
    Optional<Form> handle(Actor actor, @Nullable UUID project) {
        return project == null ? Optional.of(blank(actor)) : reserved(actor, project);
    }

    private Form blank(Actor actor) {
        var home = directory
                .organisation(actor.tenant(), actor.organisation())
                .filter(found -> !found.kind().isParty())
                .map(found -> found.id().value())
                .orElse(null);
        return new Form(
                null,
                Track.APPROVAL,
                null,
                null,
                null,
                null,
                null,
                drafts.homeRegion(actor).orElse(null),
                home,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                actor.name(),
                null,
                null,
                null);
    }

    private Optional<Form> reserved(Actor actor, UUID project) {
        return projects.declared(actor, Right.PROJECT_EDIT, new ProjectId(project))
                .filter(found -> mayBegin(found.stage()))
                .map(found -> new Form(
                        project,
                        courses.of(actor.tenant(), project).track(),
                        found.name(),
                        found.nationalCode(),
                        found.typeCode(),
                        found.natureCode(),
                        found.industryCode(),
                        found.regionCode(),
                        found.owner().value(),
                        found.authority() == null ? null : found.authority().value(),
                        null,
                        found.summary(),
                        null,
                        found.investment(),
                        List.of(),
                        found.plannedStart(),
                        found.plannedFinish(),
                        found.address(),
                        null,
                        actor.name(),
                        null,
                        null,
                        null));
    }

    static boolean mayBegin(String stage) {
        return stage.equals(Stage.RESERVE.name()) || stage.equals(Stage.PROPOSAL.name());
    }
}
