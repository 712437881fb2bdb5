package org.mingdu.calendar.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Lines of iCalendar (RFC 5545) as they are written: values escaped (3.3.11), ended by CRLF and folded (3.1) after at
/// most 75 octets, which are counted as such: a Chinese character has three of them and is never cut.
final class CalendarText {
    private static final int LONGEST = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private final StringBuilder written = new StringBuilder();

    /// A value that stands as it is: one of the words of the standard, a day, a number, an address.
    CalendarText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    CalendarText text(String name, String value) {
        return line(name, escaped(value));
    }

    CalendarText day(String name, LocalDate value) {
        return line(name + ";VALUE=DATE", DAY.format(value));
    }

    CalendarText hour(String name, String zone, LocalDate day, LocalTime at) {
        return line(name + ";TZID=" + zone, MOMENT.format(day.atTime(at)));
    }

    CalendarText moment(String name, Instant value) {
        return line(name, MOMENT.format(LocalDateTime.ofInstant(value, ZoneOffset.UTC)) + "Z");
    }

    String whole() {
        return written.toString();
    }

    /// What a value may hold apart from line breaks and tabs is printable; anything else is left out.
    private static String escaped(String value) {
        var safe = new StringBuilder();
        value.replace("\r\n", "\n").codePoints().forEach(point -> {
            switch (point) {
                case '\\' -> safe.append("\\\\");
                case ';' -> safe.append("\\;");
                case ',' -> safe.append("\\,");
                case '\n', '\r' -> safe.append("\\n");
                default -> {
                    if (!Character.isISOControl(point) || point == '\t') {
                        safe.appendCodePoint(point);
                    }
                }
            }
        });
        return safe.toString();
    }

    private void fold(String whole) {
        var octets = 0;
        for (var i = 0; i < whole.length(); ) {
            var point = whole.codePointAt(i);
            var size = Character.toString(point).getBytes(UTF_8).length;
            if (octets + size > LONGEST) {
                written.append("\r\n ");
                octets = 1;
            }
            written.appendCodePoint(point);
            octets += size;
            i += Character.charCount(point);
        }
        written.append("\r\n");
    }
}
