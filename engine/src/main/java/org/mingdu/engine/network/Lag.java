package org.mingdu.engine.network;

/// The distance a link keeps; negative is a lead.
public sealed interface Lag {
    Lag NONE = new WorkingLag(0);

    /// Working minutes on the calendar that the profile names for lags.
    static Lag working(int minutes) {
        return new WorkingLag(minutes);
    }

    /// Minutes of the clock, whatever the calendars say.
    static Lag elapsed(int minutes) {
        return new ElapsedLag(minutes);
    }

    /// A share of the predecessor's duration, 100 being all of it, on the calendar that the profile names for lags.
    static Lag percent(double percent) {
        return new PercentLag(percent);
    }

    record WorkingLag(int minutes) implements Lag {}

    record ElapsedLag(int minutes) implements Lag {}

    record PercentLag(double percent) implements Lag {}
}
