package org.mingdu.progress.report;

import static org.mingdu.kernel.Speech.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Problem.Field;

/// What a report must satisfy before anybody is asked to verify it. Values in, sentences out; no sentence, no fault.
final class CheckReport {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal OVERRUN = new BigDecimal("1.2");

    private final ReportableActivity activity;
    private final SubmitReport.Form form;
    private final List<Field> errors = new ArrayList<>();

    private CheckReport(ReportableActivity activity, SubmitReport.Form form) {
        this.activity = activity;
        this.form = form;
    }

    static List<Field> check(
            ReportableActivity activity, SubmitReport.Form form, Optional<ReportTable.Known> last, LocalDate today) {
        var check = new CheckReport(activity, form);
        check.days(last, today);
        switch (form.method()) {
            case QUANTITY -> check.quantity();
            case PERCENT -> check.percent();
            case DATES -> check.dates();
        }
        if (check.errors.isEmpty()) {
            check.together();
        }
        return check.errors;
    }

    /// What the statement comes to, in percent.
    static BigDecimal percent(ReportableActivity activity, SubmitReport.Form form) {
        return switch (form.method()) {
            case QUANTITY -> share(given(form.quantity()), given(activity.quantity()));
            case PERCENT -> given(form.percent()).setScale(2, RoundingMode.HALF_UP);
            case DATES -> form.actualFinish() == null ? activity.percent() : ALL;
        };
    }

    private void days(Optional<ReportTable.Known> last, LocalDate today) {
        var forDay = form.forDay();
        if (forDay.isAfter(today)) {
            error("/forDay", say("数据日期不能晚于今天（%s）。", today));
        }
        if (last.isPresent() && forDay.isBefore(last.get().forDay())) {
            error("/forDay", say("数据日期不能早于上一次已核实的填报（%s）。", last.get().forDay()));
        }
        var start = form.actualStart();
        var finish = form.actualFinish();
        if (start != null && start.isAfter(forDay)) {
            error("/actualStart", say("实际开始日期不能晚于数据日期（%s）。", forDay));
        }
        if (finish != null && finish.isAfter(forDay)) {
            error("/actualFinish", say("实际完成日期不能晚于数据日期（%s）。", forDay));
        }
        var begun = begun();
        if (finish != null && begun != null && finish.isBefore(begun)) {
            error("/actualFinish", say("实际完成日期不能早于实际开始日期（%s）。", begun));
        }
        if (finish != null
                && form.remainingDays() != null
                && form.remainingDays().signum() > 0) {
            error("/remainingDays", "已填写实际完成日期，剩余工期应为 0。");
        }
    }

    private void quantity() {
        if (activity.milestone()) {
            error("/method", "里程碑没有过程量，请按日期填报。");
        } else if (activity.quantity() == null || activity.quantity().signum() == 0) {
            error("/method", "该工作没有计划工程量，请改用形象进度百分比或日期填报。");
        } else if (form.quantity() == null) {
            error("/quantity", "请填写累计完成工程量。");
        } else if (form.quantity().compareTo(activity.quantity().multiply(OVERRUN)) > 0 && noNote()) {
            error(
                    "/note",
                    say(
                            "累计完成量超过计划工程量（%s %s）的 120%%，请在说明中写明原因。",
                            activity.quantity().stripTrailingZeros().toPlainString(),
                            activity.unit() == null ? "" : activity.unit()));
        }
    }

    private void percent() {
        if (activity.milestone()) {
            error("/method", "里程碑没有过程量，请按日期填报。");
        } else if (form.percent() == null) {
            error("/percent", "请填写累计完成百分比。");
        }
    }

    private void dates() {
        if (form.actualStart() == null && form.actualFinish() == null) {
            error("/actualStart", "请填写实际开始日期或实际完成日期。");
        }
    }

    /// Rules over what was found plausible part by part.
    private void together() {
        var percent = percent(activity, form);
        var done = percent.compareTo(ALL) >= 0;
        if (percent.compareTo(activity.percent()) < 0 && noNote()) {
            error(
                    "/note",
                    say(
                            "累计完成 %s%% 少于已核实的 %s%%。如系更正，请在说明中写明原因。",
                            percent.stripTrailingZeros().toPlainString(),
                            activity.percent().stripTrailingZeros().toPlainString()));
        }
        if (percent.signum() > 0 && begun() == null && !activity.milestone()) {
            error("/actualStart", "已有完成量，请填写实际开始日期。");
        }
        if (done && form.actualFinish() == null && form.method() == ReportMethod.PERCENT) {
            error("/actualFinish", "完成 100% 时请填写实际完成日期。");
        }
        if (form.actualFinish() != null && form.method() == ReportMethod.PERCENT && !done) {
            error("/percent", "已填写实际完成日期，完成百分比应为 100%。");
        }
    }

    private @Nullable LocalDate begun() {
        return form.actualStart() == null ? activity.actualStart() : form.actualStart();
    }

    private boolean noNote() {
        return form.note() == null || form.note().isBlank();
    }

    private void error(String pointer, String sentence) {
        errors.add(new Field(pointer, sentence));
    }

    private static BigDecimal share(BigDecimal done, BigDecimal planned) {
        // Rounded down, so that the last bucket is not done before it is.
        return done.multiply(ALL).divide(planned, 2, RoundingMode.DOWN).min(ALL);
    }

    private static BigDecimal given(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
