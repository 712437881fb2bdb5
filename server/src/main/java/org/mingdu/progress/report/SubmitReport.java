package org.mingdu.progress.report;

import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.standard.CodeLists;
import org.springframework.stereotype.Service;

/// A contractor states how far an activity of a frozen plan has come; one statement at a time waits for its verdict.
@Service
class SubmitReport {
    private final ReportTable reports;
    private final ReportableActivities activities;
    private final CodeLists codes;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    SubmitReport(
            ReportTable reports, ReportableActivities activities, CodeLists codes, Trail trail, Ids ids, Clock clock) {
        this.reports = reports;
        this.activities = activities;
        this.codes = codes;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @FieldsOf("progress")
    record Form(
            LocalDate forDay,
            ReportMethod method,

            @Digits(integer = 14, fraction = 4, message = "至多四位小数。") @Nullable
            BigDecimal quantity,

            @Nullable BigDecimal percent,
            @Nullable LocalDate actualStart,
            @Nullable LocalDate actualFinish,
            @Nullable BigDecimal remainingDays,
            @Nullable String cause,
            @Nullable String note) {}

    sealed interface Outcome {
        record Submitted(UUID id) implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record NotFound() implements Outcome {}

        record NoRight() implements Outcome {}

        record RollUp() implements Outcome {}

        record OneWaits() implements Outcome {}
    }

    Outcome handle(Actor actor, UUID activityId, Form form) {
        var found = activities.find(actor, activityId);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        var activity = found.get();
        if (!activity.mine()) {
            return new Outcome.NoRight();
        }
        if (activity.rollUp()) {
            return new Outcome.RollUp();
        }
        // Two people of one company press the button together; the second waits here.
        activities.lock(actor.tenant(), activityId);
        var last = reports.known(actor.tenant(), activityId, false);
        var errors = CheckReport.check(activity, form, last, LocalDate.now(clock));
        codes.fault(actor.tenant(), "progress.cause", form.cause(), null).ifPresent(errors::add);
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        if (reports.waiting(actor.tenant(), activityId)) {
            return new Outcome.OneWaits();
        }
        var percent = CheckReport.percent(activity, form);
        var finish = form.actualFinish();
        var id = ids.next();
        reports.insert(
                actor,
                new ReportTable.Draft(
                        id,
                        activity,
                        form.forDay(),
                        form.method(),
                        form.method() == ReportMethod.QUANTITY ? form.quantity() : null,
                        percent,
                        form.actualStart() == null ? activity.actualStart() : form.actualStart(),
                        finish,
                        form.remainingDays(),
                        form.cause(),
                        form.note() == null || form.note().isBlank()
                                ? null
                                : form.note().strip()));
        trail.about("progress-report", id, activity.name());
        trail.say("截至 %s 累计完成 %s%%"
                .formatted(form.forDay(), percent.stripTrailingZeros().toPlainString()));
        return new Outcome.Submitted(id);
    }
}
