package org.mingdu.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Mark;

/// One thing that is due on a day, or held at an hour. Like a notice it may leave the house, so it carries no
/// opinion and no name of a person.
///
/// @param key       stays the same for the same matter as long as it lives; unique within its kind
/// @param title     one line: what, and of which project
/// @param lines     what else there is to say of it, a sentence each
/// @param at        the hour in Asia/Shanghai; null for a whole day
/// @param mark      the highest of the projects it names; from 敏感 on it leaves the house without words
/// @param settled   false where the day may still move by itself
/// @param ownDoing  whether the reader has to do it, and so is reminded of it
/// @param link      where the screens show it: `/assignments/0192…`
/// @param changedAt when it was last said otherwise
public record CalendarEntry(
        Kind kind,
        String key,
        String title,
        List<String> lines,
        LocalDate day,
        @Nullable LocalTime at,
        @Nullable String place,
        Mark mark,
        boolean settled,
        boolean ownDoing,
        String link,
        Instant changedAt) {
    public CalendarEntry {
        lines = List.copyOf(lines);
    }

    /// What it is, as the address of a calendar may choose among them.
    public enum Kind {
        MILESTONE("里程碑"),
        CLOCK("法定时限"),
        TASK("任务"),
        APPROVAL("审批"),
        MEETING("会议"),
        OBSTACLE("问题");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /// What people call it.
        public String title() {
            return title;
        }
    }
}
