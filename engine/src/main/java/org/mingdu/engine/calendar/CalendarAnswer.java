package org.mingdu.engine.calendar;

/// What drawing a calendar leads to: the calendar, or the reason why it cannot be one.
public sealed interface CalendarAnswer permits WorkCalendar, NoWorkingTime {
    /// The calendar, where a refusal can only be a fault of the program.
    default WorkCalendar orThrow() {
        return switch (this) {
            case WorkCalendar calendar -> calendar;
            case NoWorkingTime refusal -> throw new IllegalArgumentException(refusal.message());
        };
    }
}
