package org.mingdu.calendar.feed;

import static org.mingdu.kernel.Speech.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mingdu.calendar.CalendarEntry;

/// A calendar as a file (RFC 5545). The same entries make the same bytes, so that software may ask whether anything
/// changed.
final class CalendarFile {
    private static final String ZONE = "Asia/Shanghai";
    /// Of the numbers that say which of two versions is the later one; they must fit 31 bits.
    private static final Instant FIRST_SEQUENCE = Instant.parse("2020-01-01T00:00:00Z");

    private CalendarFile() {}

    /// @param site    by what the links of the entries begin: `https://mingdu.example.gov.cn`
    /// @param mayRoam whether it is read outside the house again and again; it is then nobody else's
    static String of(String name, List<CalendarEntry> entries, String site, boolean mayRoam, LocalDate today) {
        var text = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Mingdu//Mingdu//ZH")
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .line("X-WR-TIMEZONE", ZONE);
        if (mayRoam) {
            text.line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H").line("X-PUBLISHED-TTL", "PT1H");
        }
        zone(text);
        entries.forEach(entry -> event(text, entry, site, mayRoam, today));
        return text.line("END", "VCALENDAR").whole();
    }

    /// Since its last summer time ended.
    private static void zone(CalendarText text) {
        text.line("BEGIN", "VTIMEZONE")
                .line("TZID", ZONE)
                .line("BEGIN", "STANDARD")
                .line("DTSTART", "19910915T020000")
                .line("TZOFFSETFROM", "+0900")
                .line("TZOFFSETTO", "+0800")
                .line("TZNAME", "CST")
                .line("END", "STANDARD")
                .line("END", "VTIMEZONE");
    }

    private static void event(CalendarText text, CalendarEntry entry, String site, boolean mayRoam, LocalDate today) {
        text.line("BEGIN", "VEVENT")
                .line("UID", entry.kind().name().toLowerCase(Locale.ROOT) + "-" + entry.key() + "@mingdu")
                // What is published says so of its last change (3.8.7.2); the time of asking would change every answer.
                .moment("DTSTAMP", entry.changedAt())
                .moment("LAST-MODIFIED", entry.changedAt())
                .line("SEQUENCE", String.valueOf(sequence(entry.changedAt())));
        if (entry.at() == null) {
            text.day("DTSTART", entry.day())
                    .day("DTEND", entry.day().plusDays(1))
                    // A limit takes nobody's day.
                    .line("TRANSP", "TRANSPARENT");
        } else {
            text.hour("DTSTART", ZONE, entry.day(), entry.at());
        }
        text.line("STATUS", entry.settled() ? "CONFIRMED" : "TENTATIVE").text("SUMMARY", entry.title());
        if (!entry.lines().isEmpty()) {
            text.text("DESCRIPTION", String.join("\n", entry.lines()));
        }
        if (entry.place() != null) {
            text.text("LOCATION", entry.place());
        }
        text.text("CATEGORIES", say(entry.kind().title())).line("URL", site + entry.link());
        if (mayRoam) {
            text.line("CLASS", "PRIVATE");
        }
        if (entry.ownDoing() && entry.settled() && entry.day().isAfter(today)) {
            text.line("BEGIN", "VALARM")
                    .line("ACTION", "DISPLAY")
                    .text("DESCRIPTION", entry.title())
                    // The day before: at the same hour, or at nine in the morning.
                    .line("TRIGGER;RELATED=START", entry.at() == null ? "-PT15H" : "-P1D")
                    .line("END", "VALARM");
        }
        text.line("END", "VEVENT");
    }

    private static long sequence(Instant changed) {
        return Math.clamp(changed.getEpochSecond() - FIRST_SEQUENCE.getEpochSecond(), 0, Integer.MAX_VALUE);
    }
}
