package org.mingdu.planfile;

/// One line of the import report, in the user's words.
///
/// @param where the task, row or line it is about, e.g. `任务 12“土方开挖”` or `第 40 行`
/// @param text what was not understood or was changed, and what to do about it
public record Finding(Severity severity, String where, String text) {
    /// How much it matters.
    public enum Severity {
        INFO,
        WARNING,
        ERROR
    }
}
