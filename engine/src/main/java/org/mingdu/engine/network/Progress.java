package org.mingdu.engine.network;

import java.util.Arrays;
import java.util.Objects;
import org.mingdu.engine.calendar.PlanMinute;

/// What has truly happened to the activities of a network up to a data date. Immutable.
public final class Progress {
    private final int dataDate;
    private final int[] actualStart;
    private final int[] actualFinish;
    private final int[] remaining;
    private final int[] resume;
    private final double[] percent;

    private Progress(Builder builder) {
        this.dataDate = builder.dataDate;
        this.actualStart = builder.actualStart.clone();
        this.actualFinish = builder.actualFinish.clone();
        this.remaining = builder.remaining.clone();
        this.resume = builder.resume.clone();
        this.percent = builder.percent.clone();
    }

    /// Nothing begun and no data date.
    public static Progress none(int activities) {
        return builder(activities).build();
    }

    /// Begins the progress of a network of so many activities.
    public static Builder builder(int activities) {
        return new Builder(activities);
    }

    /// Work before this instant is done or will be done after it; `PlanMinute.NONE` where there is no data date.
    public int dataDate() {
        return dataDate;
    }

    public int size() {
        return percent.length;
    }

    public boolean isStarted(int activity) {
        return actualStart[activity] != PlanMinute.NONE;
    }

    public boolean isFinished(int activity) {
        return actualFinish[activity] != PlanMinute.NONE;
    }

    /// The actual start, or `PlanMinute.NONE`.
    public int actualStart(int activity) {
        return actualStart[activity];
    }

    /// The actual finish, or `PlanMinute.NONE`.
    public int actualFinish(int activity) {
        return actualFinish[activity];
    }

    /// Working minutes still to be done, of an activity that has the given duration in all.
    public int remaining(int activity, int duration) {
        if (isFinished(activity)) {
            return 0;
        }
        if (remaining[activity] >= 0) {
            return remaining[activity];
        }
        return isStarted(activity) ? (int) Math.round(duration * (1 - percent(activity) / 100)) : duration;
    }

    /// Where the rest of a begun activity was recorded to go on, or `PlanMinute.NONE`.
    public int resume(int activity) {
        return resume[activity];
    }

    /// Done share, 0 to 100.
    public double percent(int activity) {
        return isFinished(activity) ? 100 : percent[activity];
    }

    /// Collects progress by activity index.
    public static final class Builder {
        private final int[] actualStart;
        private final int[] actualFinish;
        private final int[] remaining;
        private final int[] resume;
        private final double[] percent;
        private int dataDate = PlanMinute.NONE;

        private Builder(int activities) {
            actualStart = filled(activities, PlanMinute.NONE);
            actualFinish = filled(activities, PlanMinute.NONE);
            remaining = filled(activities, -1);
            resume = filled(activities, PlanMinute.NONE);
            percent = new double[activities];
        }

        private static int[] filled(int size, int value) {
            var values = new int[size];
            Arrays.fill(values, value);
            return values;
        }

        public Builder dataDate(int instant) {
            dataDate = instant;
            return this;
        }

        /// The activity has begun.
        public Builder started(int activity, int start) {
            actualStart[activity] = start;
            return this;
        }

        /// The activity has begun and is done.
        public Builder finished(int activity, int start, int finish) {
            if (finish < start) {
                throw new IllegalArgumentException(
                        "finish (%d) of activity (%d) lies before its start (%d)".formatted(finish, activity, start));
            }
            actualStart[activity] = start;
            actualFinish[activity] = finish;
            return this;
        }

        /// Working minutes still to be done; where not given they follow from the percentage.
        public Builder remaining(int activity, int minutes) {
            if (minutes < 0) {
                throw new IllegalArgumentException(
                        "remaining (%d) of activity (%d) must not be negative".formatted(minutes, activity));
            }
            remaining[activity] = minutes;
            return this;
        }

        /// Done share, 0 to 100.
        public Builder percent(int activity, double done) {
            if (!(done >= 0 && done <= 100)) {
                throw new IllegalArgumentException(
                        "percent (%s) of activity (%d) must lie in 0..100".formatted(done, activity));
            }
            percent[Objects.checkIndex(activity, percent.length)] = done;
            return this;
        }

        /// Where the rest of a begun activity was recorded to go on.
        public Builder resume(int activity, int instant) {
            resume[activity] = instant;
            return this;
        }

        public Progress build() {
            return new Progress(this);
        }
    }
}
