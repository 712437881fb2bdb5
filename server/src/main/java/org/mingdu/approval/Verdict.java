package org.mingdu.approval;

/// How an approval ended.
public enum Verdict {
    APPROVED,
    REFUSED,
    /// Taken back by who had asked for it, before anybody spoke.
    WITHDRAWN,
    VOID
}
