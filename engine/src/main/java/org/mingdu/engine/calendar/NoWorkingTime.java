package org.mingdu.engine.calendar;

/// A calendar whose normal week holds no working time: work on it would never end.
public record NoWorkingTime(String name) implements CalendarAnswer {
    public String message() {
        return "calendar (%s) has no working time in its normal week\nMaybe give at least one day of the week a shift."
                .formatted(name);
    }
}
