package org.mingdu.progress.report;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.springframework.stereotype.Service;

/// A contractor states how far an activity of a frozen plan has come; one statement at a time waits for its verdict.
@Service
class SubmitReport {
    private final ReportTable reports;
    private final ReportableActivities activities;
    private final DelayCauses causes;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    SubmitReport(
            ReportTable reports,
            ReportableActivities activities,
            DelayCauses causes,
            Trail trail,
            Ids ids,
            Clock clock) {
        this.reports = reports;
        this.activities = activities;
        this.causes = causes;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @FieldsOf("progress")
    record Form(
            @NotNull(message = "请填写数据日期。") LocalDate forDay,
            @NotNull(message = "请选择填报方式。") ReportMethod method,

            @DecimalMin(value = "0", message = "工程量不能小于 0。")
            @Digits(integer = 14, fraction = 4, message = "至多四位小数。")
            @Nullable
            BigDecimal quantity,

            @DecimalMin(value = "0", message = "百分比应在 0 到 100 之间。")
            @DecimalMax(value = "100", message = "百分比应在 0 到 100 之间。")
            @Nullable
            BigDecimal percent,

            @Nullable LocalDate actualStart,
            @Nullable LocalDate actualFinish,

            @DecimalMin(value = "0", message = "剩余工期不能小于 0。")
            @DecimalMax(value = "10000", message = "剩余工期至多 10000 天。")
            @Nullable
            BigDecimal remainingDays,

            @Size(max = 40, message = "至多 40 字。") @Nullable String cause,

            @Size(max = 1000, message = "至多 1000 字。") @Nullable
            String note) {}

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
        if (form.cause() != null && !causes.active(actor.tenant(), form.cause())) {
            errors.add(new Field("/cause", "滞后原因不在代码表中，请重新选择。"));
        }
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
