package org.mingdu.planfile;

import java.util.List;

/// What came of reading a plan file: the whole plan, or the reason why nothing was taken.
public sealed interface ReadOutcome {
    /// The plan, and what the user should know about it.
    record Read(PlanFile plan, List<Finding> findings) implements ReadOutcome {
        public Read {
            findings = List.copyOf(findings);
        }
    }

    /// Nothing was taken.
    ///
    /// @param sentence for the user: what is wrong and what to do
    /// @param detail the place or the technical cause, one line, may be empty; for a template one fault a line
    record Refused(Reason reason, String sentence, String detail) implements ReadOutcome {}

    /// Why a file was not taken; the names are stable and go to programs.
    enum Reason {
        EMPTY_FILE,
        FILE_TOO_LARGE,
        UNKNOWN_FORMAT,
        FORMAT_NOT_TAKEN,
        WRONG_EXTENSION,
        DOCTYPE_FORBIDDEN,
        ENCODING_NOT_TAKEN,
        ARCHIVE_TOO_LARGE,
        ARCHIVE_DAMAGED,
        PASSWORD_PROTECTED,
        DAMAGED,
        NO_TASKS,
        TOO_MANY_TASKS,
        TOO_MANY_LINKS,
        TOO_DEEP,
        TOO_MANY_CALENDARS,
        LOOP,
        UNKNOWN_CALENDAR,
        UNKNOWN_TASK,
        ABSURD_DATE,
        NO_SUCH_PROJECT,
        TEMPLATE_ERRORS,
        TOO_SLOW,
        TOO_MUCH_MEMORY,
        READER_FAILED
    }
}
