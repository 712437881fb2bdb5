package org.mingdu.planfile;

import java.time.Duration;

/// How large a plan file may be and how much reading it may cost.
///
/// @param inflatedBytes of all parts of a packed file together
/// @param calendarDays dated days of one calendar, after recurring ones are written out
public record Limits(
        long bytes,
        Duration time,
        int heapMegabytes,
        int tasks,
        int links,
        int depth,
        int calendars,
        int calendarDays,
        int packedParts,
        long inflatedBytes,
        int textLength,
        int findings) {

    /// The shipped limits.
    public static final Limits DEFAULT = new Limits(
            100L << 20,
            Duration.ofSeconds(60),
            512,
            200_000,
            1_000_000,
            50,
            2_000,
            40_000,
            200,
            200L << 20,
            1_000,
            500);

    public Limits withBytes(long most) {
        return new Limits(
                most,
                time,
                heapMegabytes,
                tasks,
                links,
                depth,
                calendars,
                calendarDays,
                packedParts,
                inflatedBytes,
                textLength,
                findings);
    }

    public Limits withTime(Duration most) {
        return new Limits(
                bytes,
                most,
                heapMegabytes,
                tasks,
                links,
                depth,
                calendars,
                calendarDays,
                packedParts,
                inflatedBytes,
                textLength,
                findings);
    }

    public Limits withHeapMegabytes(int most) {
        return new Limits(
                bytes,
                time,
                most,
                tasks,
                links,
                depth,
                calendars,
                calendarDays,
                packedParts,
                inflatedBytes,
                textLength,
                findings);
    }

    public Limits withTasks(int most) {
        return new Limits(
                bytes,
                time,
                heapMegabytes,
                most,
                links,
                depth,
                calendars,
                calendarDays,
                packedParts,
                inflatedBytes,
                textLength,
                findings);
    }
}
