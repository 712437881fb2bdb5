package org.mingdu.engine.network;

/// How a date binds an activity. The first eight are the common ones; the last two are Primavera's soft pair.
public enum ConstraintType {
    AS_SOON_AS_POSSIBLE,
    AS_LATE_AS_POSSIBLE,
    START_NO_EARLIER_THAN,
    START_NO_LATER_THAN,
    FINISH_NO_EARLIER_THAN,
    FINISH_NO_LATER_THAN,
    MUST_START_ON,
    MUST_FINISH_ON,
    /// Not earlier and, in the late dates, not later: never against the logic.
    START_ON,
    /// Not earlier and, in the late dates, not later: never against the logic.
    FINISH_ON;

    /// Whether the constraint needs a date.
    public boolean isDated() {
        return this != AS_SOON_AS_POSSIBLE && this != AS_LATE_AS_POSSIBLE;
    }

    /// Whether its date is one of the start; else it is one of the finish.
    public boolean isOfStart() {
        return switch (this) {
            case START_NO_EARLIER_THAN, START_NO_LATER_THAN, MUST_START_ON, START_ON -> true;
            default -> false;
        };
    }
}
