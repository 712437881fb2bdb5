package org.mingdu.lifecycle.clock;

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
