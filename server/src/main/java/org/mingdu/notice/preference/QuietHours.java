package org.mingdu.notice.preference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// From when to when nothing leaves the house, in China's time; mostly over midnight.
public record QuietHours(LocalTime from, LocalTime to) {
    public static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    static final QuietHours USUAL = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    /// The instant itself, or when the quiet hours it falls into are over.
    public Instant after(Instant at) {
        var day = LocalDate.ofInstant(at, HERE);
        var time = LocalTime.ofInstant(at, HERE);
        if (from.isBefore(to)) {
            return !time.isBefore(from) && time.isBefore(to) ? on(day) : at;
        }
        if (!time.isBefore(from)) {
            return on(day.plusDays(1));
        }
        return time.isBefore(to) ? on(day) : at;
    }

    private Instant on(LocalDate day) {
        return day.atTime(to).atZone(HERE).toInstant();
    }
}
