package org.mingdu.lifecycle.rule;

/// What comes of a gate that does not hold.
public enum Severity {
    /// The move is refused.
    BLOCK("不得推进"),
    /// The move is made, with its reason, and the history keeps what did not hold.
    WARN("警示并说明理由"),
    /// It is shown.
    NOTIFY("提醒");

    private final String title;

    Severity(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
