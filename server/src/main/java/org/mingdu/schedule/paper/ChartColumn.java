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
    WBS("wbs", "编号", 5, false) {
        @Override
        String text(Timeline timeline, int row) {
            return activity(timeline, row).wbs();
        }
    },
    NAME("name", "任务名称", 22, false) {
        @Override
        String text(Timeline timeline, int row) {
            return activity(timeline, row).name();
        }
    },
    CODE("code", "代码", 6, false) {
        @Override
        String text(Timeline timeline, int row) {
            return activity(timeline, row).code();
        }
    },
    DURATION("duration", "工期（天）", 6, true) {
        @Override
        String text(Timeline timeline, int row) {
            return activity(timeline, row).kind().isMilestone() ? "" : days(timeline, row, timeline.duration(row));
        }
    },
    START("start", "开始", 7, false) {
        @Override
        String text(Timeline timeline, int row) {
            return PlanWords.day(timeline.dates().start(row), true);
        }
    },
    FINISH("finish", "完成", 7, false) {
        @Override
        String text(Timeline timeline, int row) {
            return last(timeline, row, timeline.dates().finish(row));
        }
    },
    BASELINE_START("baselineStart", "基准开始", 7, false) {
        @Override
        String text(Timeline timeline, int row) {
            var promise = timeline.promise();
            return promise == null ? "" : PlanWords.day(promise.start(row), true);
        }
    },
    BASELINE_FINISH("baselineFinish", "基准完成", 7, false) {
        @Override
        String text(Timeline timeline, int row) {
            var promise = timeline.promise();
            return promise == null ? "" : last(timeline, row, promise.finish(row));
        }
    },
    VARIANCE("variance", "偏差（天）", 6, true) {
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
    PERCENT("percent", "完成（%）", 6, true) {
        @Override
        String text(Timeline timeline, int row) {
            return PlanWords.days(timeline.dates().percent(row), 10);
        }
    },
    FLOAT("float", "总时差（天）", 7, true) {
        @Override
        String text(Timeline timeline, int row) {
            return days(timeline, row, timeline.dates().totalFloat(row));
        }
    },
    FREE_FLOAT("freeFloat", "自由时差（天）", 8, true) {
        @Override
        String text(Timeline timeline, int row) {
            return days(timeline, row, timeline.dates().freeFloat(row));
        }
    };

    private final String key;
    final String title;
    /// Width in letters.
    final int letters;
    final boolean number;

    ChartColumn(String key, String title, int letters, boolean number) {
        this.key = key;
        this.title = title;
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
