package org.mingdu.schedule.paper;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.schedule.plan.PlanWords;
import org.mingdu.schedule.plan.PlannedActivity;
import org.mingdu.schedule.plan.Timeline;

/// A column of the table beside the bars, in the order in which they stand.
public enum ChartColumn {
    WBS("wbs", "wbs", 5, false) {
        @Override
        String text(Timeline timeline, int row) {
            return activity(timeline, row).wbs();
        }
    },
    NAME("name", "name", 22, false) {
        @Override
        String text(Timeline timeline, int row) {
            return activity(timeline, row).name();
        }
    },
    CODE("code", "code", 6, false) {
        @Override
        String text(Timeline timeline, int row) {
            return activity(timeline, row).code();
        }
    },
    DURATION("duration", "durationDays", 6, true) {
        @Override
        String text(Timeline timeline, int row) {
            return activity(timeline, row).kind().isMilestone() ? "" : days(timeline, row, timeline.duration(row));
        }
    },
    START("start", "start", 7, false) {
        @Override
        String text(Timeline timeline, int row) {
            return PlanWords.day(timeline.dates().start(row), true);
        }
    },
    FINISH("finish", "finish", 7, false) {
        @Override
        String text(Timeline timeline, int row) {
            return last(timeline, row, timeline.dates().finish(row));
        }
    },
    BASELINE_START("baselineStart", "baselineStart", 7, false) {
        @Override
        String text(Timeline timeline, int row) {
            var promise = timeline.promise();
            return promise == null ? "" : PlanWords.day(promise.start(row), true);
        }
    },
    BASELINE_FINISH("baselineFinish", "baselineFinish", 7, false) {
        @Override
        String text(Timeline timeline, int row) {
            var promise = timeline.promise();
            return promise == null ? "" : last(timeline, row, promise.finish(row));
        }
    },
    VARIANCE("variance", "finishVarianceDays", 6, true) {
        @Override
        String text(Timeline timeline, int row) {
            var promise = timeline.promise();
            if (promise == null
                    || promise.finish(row) == PlanMinute.NONE
                    || timeline.dates().finish(row) == PlanMinute.NONE) {
                return "—";
            }
            var days = ChronoUnit.DAYS.between(
                    PlanMinute.dateOfFinish(promise.finish(row)),
                    PlanMinute.dateOfFinish(timeline.dates().finish(row)));
            return days > 0 ? "+" + days : minus(String.valueOf(days));
        }
    },
    PERCENT("percent", "percent", 6, true) {
        @Override
        String text(Timeline timeline, int row) {
            return PlanWords.days(timeline.dates().percent(row), 10);
        }
    },
    FLOAT("float", "totalFloatDays", 7, true) {
        @Override
        String text(Timeline timeline, int row) {
            return days(timeline, row, timeline.dates().totalFloat(row));
        }
    },
    FREE_FLOAT("freeFloat", "freeFloatDays", 8, true) {
        @Override
        String text(Timeline timeline, int row) {
            return days(timeline, row, timeline.dates().freeFloat(row));
        }
    };

    private final String key;
    /// Its code in the data standard, which says what stands above it.
    final String field;
    /// Width in letters.
    final int letters;
    final boolean number;

    ChartColumn(String key, String field, int letters, boolean number) {
        this.key = key;
        this.field = field;
        this.letters = letters;
        this.number = number;
    }

    abstract String text(Timeline timeline, int row);

    /// The column by the word the chart on the screen has for it.
    public static Optional<ChartColumn> of(String key) {
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }

    private static PlannedActivity activity(Timeline timeline, int row) {
        return timeline.plan().content().activities().get(row);
    }

    private static String days(Timeline timeline, int row, int minutes) {
        return minus(PlanWords.days(minutes, timeline.plan().minutesPerDay(row)));
    }

    /// A milestone at midnight stands on that day; the end of work at midnight belongs to the day before.
    private static String last(Timeline timeline, int row, int instant) {
        return PlanWords.day(instant, activity(timeline, row).kind().isMilestone());
    }

    private static String minus(String number) {
        return number.replace('-', '−');
    }
}
