package org.mingdu.lifecycle.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// When word of a statutory limit goes out, once each: a week before its last day, some days before, on it, the day
/// after, and to the owner's leader where nothing has happened for some days more. What was missed meanwhile is not
/// made
/// up for: of those before and after only the last goes out.
enum Mark {
    WEEK,
    DAYS,
    ON,
    AFTER,
    ABOVE;

    private static final int A_WEEK = 7;
    private static final int SOME_DAYS = 3;

    /// What one in hours has reached: it is spoken of at once, and to the leader as soon as it is over.
    static List<Mark> reached(Instant due, Instant now) {
        return now.isBefore(due) ? List.of(ON) : List.of(AFTER, ABOVE);
    }

    /// What one that must last has reached: it is spoken of once, when it has.
    static List<Mark> lasted(LocalDate due, LocalDate today) {
        return today.isBefore(due) ? List.of() : List.of(ON);
    }

    /// What is reached on a day.
    ///
    /// @param began a limit shorter than the notice is not spoken of before it begins
    /// @param above days after the last day until it goes to the leader
    static List<Mark> reached(LocalDate began, LocalDate due, LocalDate today, int above) {
        var left = ChronoUnit.DAYS.between(today, due);
        var whole = ChronoUnit.DAYS.between(began, due);
        var marks = new ArrayList<Mark>();
        if (left < 0) {
            marks.add(AFTER);
        } else if (left == 0) {
            marks.add(ON);
        } else if (left <= SOME_DAYS && whole > SOME_DAYS) {
            marks.add(DAYS);
        } else if (left > SOME_DAYS && left <= A_WEEK && whole > A_WEEK) {
            marks.add(WEEK);
        }
        if (-left >= above) {
            marks.add(ABOVE);
        }
        return List.copyOf(marks);
    }
}
