package org.mingdu.engine.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the two tables of festivals kept beside this class; the format stands at the head of each.
final class HolidayText {
    private HolidayText() {}

    static List<String> resource(String name) {
        try (var stream = HolidayText.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("resource (%s) is missing".formatted(name));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds the days of announced years to the maps.
    static void announced(List<String> lines, Set<Integer> years, Map<LocalDate, ChineseDay> days) {
        @Nullable Integer year = null;
        for (var line : lines) {
            var words = line.strip().split("\\s+", -1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                if (words[0].equals("year")) {
                    year = Integer.valueOf(words[1]);
                    years.add(year);
                } else if (year == null) {
                    throw new IllegalArgumentException("a festival stands before the first year");
                } else {
                    festival(words, year, days);
                }
            } catch (IllegalArgumentException | DateTimeParseException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalArgumentException("holiday line (%s) cannot be read".formatted(line), e);
            }
        }
    }

    private static void festival(String[] words, int year, Map<LocalDate, ChineseDay> days) {
        for (var i = 1; i < words.length; i++) {
            if (words[i].startsWith("+")) {
                days.put(date(words[i].substring(1), year), new ChineseDay.MakeUpWorkday(words[0]));
            } else {
                var ends = words[i].split("\\.\\.", -1);
                var last = date(ends[ends.length - 1], year);
                for (var day = date(ends[0], year); !day.isAfter(last); day = day.plusDays(1)) {
                    days.put(day, new ChineseDay.Holiday(words[0]));
                }
            }
        }
    }

    private static LocalDate date(String text, int year) {
        return LocalDate.parse(text.length() == 5 ? year + "-" + text : text);
    }

    /// Adds the statutory festivals of each year of the table that has not been announced, without any shifted
    /// workday.
    static void statutory(List<String> lines, Set<Integer> announced, Map<LocalDate, ChineseDay> days) {
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var words = line.strip().split("\\s+", -1);
            var year = Integer.parseInt(words[0]);
            if (!announced.contains(year)) {
                var newYear = date(words[1], year);
                festival("元旦", LocalDate.of(year, 1, 1), 1, days);
                festival("春节", newYear.minusDays(1), 4, days);
                festival("清明节", date(words[2], year), 1, days);
                festival("劳动节", LocalDate.of(year, 5, 1), 2, days);
                festival("端午节", date(words[3], year), 1, days);
                festival("中秋节", date(words[4], year), 1, days);
                festival("国庆节", LocalDate.of(year, 10, 1), 3, days);
            }
        }
    }

    private static void festival(String name, LocalDate first, int length, Map<LocalDate, ChineseDay> days) {
        for (var i = 0; i < length; i++) {
            days.putIfAbsent(first.plusDays(i), new ChineseDay.Holiday(name));
        }
    }
}
