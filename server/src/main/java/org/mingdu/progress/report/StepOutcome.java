package org.mingdu.progress.report;

/// How taking a step ended.
sealed interface StepOutcome {
    record Taken(ReportRow row) implements StepOutcome {}

    /// Unknown, or out of sight.
    record NotFound() implements StepOutcome {}

    record NoRight() implements StepOutcome {}

    /// It is one's own report, or one has already decided on it.
    record Own(ReportStep step) implements StepOutcome {}

    /// The report has gone another way in between.
    record NotNow(ReportState state) implements StepOutcome {}

    record Stale(ReportRow current) implements StepOutcome {}
}
