package org.mingdu.lifecycle.initiation;

import static org.mingdu.kernel.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.files.Files;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.DataStandard;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.mingdu.lifecycle.course.CourseTable;
import org.mingdu.lifecycle.initiation.SaveInitiation.Form;
import org.mingdu.lifecycle.law.Stage;
import org.mingdu.lifecycle.law.Track;
import org.mingdu.lifecycle.milestone.TakeOverMilestones;
import org.mingdu.matter.Matters;
import org.mingdu.matter.Matters.Raised;
import org.mingdu.project.Projects;
import org.mingdu.project.Projects.Declaration;
import org.mingdu.standard.CodeLists;
import org.springframework.stereotype.Service;

/// Registers the project, puts its initiation before those who decide, and takes the draft away: all of it or nothing.
@Service
class SubmitInitiation {
    /// As long as the register keeps what is built.
    private static final int SUMMARY = 2000;

    private static final int CONTENT = 4000;

    private static final int TITLE = 120;

    private final InitiationDraftTable drafts;
    private final InitiationTable initiations;
    private final Projects projects;
    private final CourseTable courses;
    private final TakeOverMilestones milestones;
    private final Matters matters;
    private final Files files;
    private final CodeLists codes;
    private final DataStandard standard;
    private final Trail trail;
    private final Ids ids;

    SubmitInitiation(
            InitiationDraftTable drafts,
            InitiationTable initiations,
            Projects projects,
            CourseTable courses,
            TakeOverMilestones milestones,
            Matters matters,
            Files files,
            CodeLists codes,
            DataStandard standard,
            Trail trail,
            Ids ids) {
        this.drafts = drafts;
        this.initiations = initiations;
        this.projects = projects;
        this.courses = courses;
        this.milestones = milestones;
        this.matters = matters;
        this.files = files;
        this.codes = codes;
        this.standard = standard;
        this.trail = trail;
        this.ids = ids;
    }

    sealed interface Outcome {
        /// It is registered.
        ///
        /// @param inApproval whether it is on its way to those who decide; else its outcome is to be recorded
        /// @param warnings   about what is doubtful
        record Submitted(ProjectId project, UUID matter, boolean inApproval, List<String> warnings)
                implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record BeyondReach() implements Outcome {}

        /// A sentence that says why the approval could not begin.
        record NotBegun(String sentence) implements Outcome {}

        record Stale() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID id, int version) {
        var draft = drafts.hold(actor, id).orElse(null);
        if (draft == null) {
            return new Outcome.NotFound();
        }
        if (draft.version() != version) {
            return new Outcome.Stale();
        }
        var form = draft.form();
        var errors = new ArrayList<>(CheckInitiation.whole(form, standard.edition()));
        errors.addAll(sources(actor, form));
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        return switch (declare(actor, form)) {
            case Declaration.Done(var project, var warnings) -> raise(actor, id, project, form, warnings);
            case Declaration.Invalid(var wrong) -> new Outcome.Invalid(wrong);
            case Declaration.BeyondReach() -> new Outcome.BeyondReach();
            // Whoever drafted it may have lost the project since.
            case Declaration.NotFound() ->
                new Outcome.Invalid(List.of(new Field("/projectId", "储备项目已不能办理立项，请另起草稿或联系本单位管理员。")));
        };
    }

    private Outcome raise(Actor actor, UUID id, ProjectId project, Form form, List<String> warnings) {
        var track = Objects.requireNonNull(form.track());
        courses.hold(actor.tenant(), project.value());
        courses.step(actor.tenant(), project.value(), track);
        projects.askedFor(actor, project, form.contact(), form.phone());
        var attached = drafts.files(actor, id).stream()
                .flatMap(file -> files.find(actor.tenant(), file.file()).stream())
                .toList();
        var asked = new Matters.Drafted(
                "INITIATION",
                null,
                cut(OfficialForms.title(track) + "：" + form.called(), TITLE),
                cut(reasons(form), CONTENT),
                form.investment(),
                null,
                null);
        return switch (matters.raise(actor, project, asked, attached)) {
            case Raised.Put(var matter, var inApproval) -> {
                initiations.insert(actor, ids.next(), project.value(), matter, form);
                milestones.first(actor, project.value(), Objects.requireNonNull(form.typeCode()), begins(track));
                drafts.delete(actor, id);
                trail.about("project", project.value(), form.called());
                trail.say("声明：本项目不涉及国家秘密");
                trail.say("管理方式：" + track.title());
                yield new Outcome.Submitted(project, matter, inApproval, warnings);
            }
            case Raised.Refused(var sentence) -> new Outcome.NotBegun(sentence);
        };
    }

    private Declaration declare(Actor actor, Form form) {
        var kept = form.projectId() == null ? null : new ProjectId(form.projectId());
        var stage = begins(Objects.requireNonNull(form.track())).name();
        if (kept == null) {
            return projects.declare(actor, declared(form, stage));
        }
        return projects.declared(actor, Right.PROJECT_EDIT, kept)
                .filter(found -> PrepareInitiation.mayBegin(found.stage()))
                .map(found -> projects.declareAgain(actor, kept, declared(form, found.stage())))
                .orElseGet(Declaration.NotFound::new);
    }

    /// What the budget pays enters the pool of projects first (政府投资条例第六条); what a company builds on its own
    /// account knows no pool.
    static Stage begins(Track track) {
        return switch (track) {
            case APPROVAL, SUBSIDY -> Stage.RESERVE;
            case VERIFICATION, FILING -> Stage.PROPOSAL;
        };
    }

    private static Projects.Declared declared(Form form, String stage) {
        return new Projects.Declared(
                form.called(),
                form.nationalCode(),
                Objects.requireNonNull(form.typeCode()),
                Objects.requireNonNull(form.natureCode()),
                form.industryCode(),
                Objects.requireNonNull(form.regionCode()),
                new OrganisationId(Objects.requireNonNull(form.ownerOrganisationId())),
                form.authorityOrganisationId() == null ? null : new OrganisationId(form.authorityOrganisationId()),
                stage,
                Objects.requireNonNull(form.investment()),
                form.plannedStart(),
                form.plannedFinish(),
                form.address(),
                cut(joined(form.content(), form.scale()), SUMMARY));
    }

    private List<Field> sources(Actor actor, Form form) {
        var errors = new ArrayList<Field>();
        for (var i = 0; i < form.given().size(); i++) {
            var place = "/funds/%d/sourceCode".formatted(i);
            codes.fault(
                            actor.tenant(),
                            "initiationFund.sourceCode",
                            form.given().get(i).sourceCode(),
                            null)
                    .ifPresent(fault -> errors.add(new Field(place, fault.detail())));
        }
        return errors;
    }

    private static String reasons(Form form) {
        return joined(
                labelled("必要性", form.necessity()),
                labelled("主要建设内容", form.content()),
                labelled("建设规模", form.scale()),
                labelled("用地情况", form.landUse()));
    }

    private static @Nullable String labelled(String label, @Nullable String text) {
        return text == null || text.isBlank() ? null : say("%s：%s", label, text.strip());
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .map(part -> Objects.requireNonNull(part).strip())
                .collect(Collectors.joining("\n"));
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }
}
