package org.mingdu.planfile;

import java.util.List;

/// Working time: a week of shifts and the dated days that differ from it; inheritance, recurring exceptions and
/// alternative weeks of the file are already written out.
///
/// @param uid unique within the file
/// @param week seven lists of shifts, Monday first; an empty list is a day off
/// @param exceptions by first day, without overlaps
public record PlanCalendar(int uid, String name, List<List<Shift>> week, List<DatedException> exceptions) {
    public PlanCalendar {
        week = week.stream().map(List::copyOf).toList();
        exceptions = List.copyOf(exceptions);
        if (week.size() != 7) {
            throw new IllegalArgumentException("week of calendar (%s) must have 7 days".formatted(name));
        }
    }

    /// A stretch of working time within a day, in minutes of the day; 1440 is midnight at its end.
    public record Shift(int from, int to) {
        public Shift {
            if (from < 0 || to > PlanTime.MINUTES_PER_DAY || from >= to) {
                throw new IllegalArgumentException("shift (%d-%d) must lie within one day".formatted(from, to));
            }
        }
    }

    /// Days (as [PlanTime] counts them, last included) that keep other hours; without shifts they are off.
    public record DatedException(String name, int fromDay, int toDay, List<Shift> shifts) {
        public DatedException {
            shifts = List.copyOf(shifts);
            if (fromDay > toDay) {
                throw new IllegalArgumentException("exception (%s) must not end before it begins".formatted(name));
            }
        }
    }

    public int minutesPerWeek() {
        return week.stream()
                .flatMap(List::stream)
                .mapToInt(shift -> shift.to() - shift.from())
                .sum();
    }
}
