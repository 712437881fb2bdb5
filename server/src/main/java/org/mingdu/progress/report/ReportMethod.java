package org.mingdu.progress.report;

/// How progress was found out.
enum ReportMethod {
    /// Measured against the planned quantity.
    QUANTITY,
    /// Judged by eye as a share of the whole.
    PERCENT,
    /// Only begun and finished are known.
    DATES
}
