package org.mingdu.report.weekly;

import jakarta.validation.constraints.NotEmpty;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.files.Files;
import org.mingdu.jobs.Jobs;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Problem.Field;
import org.springframework.stereotype.Service;

/// Somebody asks for the weekly report of a project, or of all they see, in one or both forms of paper. It is made in
/// the background; what the same person had made more than thirty days ago is let go of.
@Service
class OrderWeekly {
    private static final Duration KEPT = Duration.ofDays(30);

    private final WeeklyTable weekly;
    private final WeeklyFacts facts;
    private final Files files;
    private final Jobs jobs;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    OrderWeekly(WeeklyTable weekly, WeeklyFacts facts, Files files, Jobs jobs, Trail trail, Ids ids, Clock clock) {
        this.weekly = weekly;
        this.facts = facts;
        this.files = files;
        this.jobs = jobs;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    enum Extent {
        PROJECT,
        PORTFOLIO
    }

    @FieldsOf("report")
    record Form(
            Extent scope,
            @Nullable UUID projectId,
            LocalDate weekOf,

            @NotEmpty(message = "请至少选择一种文件。") Set<PaperFormat> formats) {
        Form {
            formats = Set.copyOf(formats);
        }
    }

    record Ordered(UUID id, PaperFormat format) {}

    sealed interface Outcome {
        record Accepted(List<Ordered> jobs) implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record NotFound() implements Outcome {}
    }

    Outcome handle(Actor actor, Form form) {
        var errors = new ArrayList<Field>();
        if (form.scope() == Extent.PROJECT && form.projectId() == null) {
            errors.add(new Field("/projectId", "请选择项目。"));
        }
        if (form.weekOf().isAfter(Week.of(LocalDate.now(clock)).sunday())) {
            errors.add(new Field("/weekOf", "这一周还没有开始，请选择本周或以前的周。"));
        }
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        var project = form.scope() == Extent.PROJECT ? form.projectId() : null;
        var subject = facts.subject(actor, project);
        if (subject.isEmpty()) {
            return new Outcome.NotFound();
        }
        weekly.forget(actor.tenant(), actor.person(), clock.instant().minus(KEPT))
                .forEach(file -> files.forget(actor.tenant(), file));
        var week = Week.of(form.weekOf());
        var ordered = form.formats().stream()
                .sorted()
                .map(format -> order(actor, project, week, format, subject.get()))
                .toList();
        trail.about("weekly-report", ordered.getFirst().id(), subject.get() + " " + week.words());
        return new Outcome.Accepted(ordered);
    }

    private Ordered order(Actor actor, @Nullable UUID project, Week week, PaperFormat format, String subject) {
        var id = ids.next();
        weekly.insert(actor.tenant(), actor.person(), id, project, week, format, subject);
        jobs.start(MakeWeekly.NAME, actor.tenant(), id);
        return new Ordered(id, format);
    }
}
