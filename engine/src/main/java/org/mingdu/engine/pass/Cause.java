package org.mingdu.engine.pass;

/// What set the early dates of an activity.
public enum Cause {
    PROJECT_START(-1),
    DATA_DATE(-2),
    /// A link of the activity, or of a summary above it: see `Schedule.drivingLink`.
    LINK(-3),
    CONSTRAINT(-4),
    /// The activity has begun or is done.
    ACTUAL(-5),
    /// The rest was recorded to go on at this time.
    RESUME(-6),
    /// The dates were given by hand.
    MANUAL(-7),
    AS_LATE_AS_POSSIBLE(-8),
    /// A summary takes the dates of its children.
    CHILDREN(-9);

    /// A number below zero, because edges, which share the array of drivers, are numbered from zero.
    private final int code;

    Cause(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Cause ofCode(int code) {
        for (var cause : values()) {
            if (cause.code == code) {
                return cause;
            }
        }
        return LINK;
    }
}
