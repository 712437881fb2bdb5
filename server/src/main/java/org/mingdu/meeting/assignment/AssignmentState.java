package org.mingdu.meeting.assignment;

/// How far a task has come.
enum AssignmentState {
    OPEN("待办"),
    REPORTED("已报完成"),
    RETURNED("退回重办"),
    CONFIRMED("已确认");

    private final String words;

    AssignmentState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// Whether its limit runs: not while those who wait for it look at what was done.
    boolean runs() {
        return this == OPEN || this == RETURNED;
    }
}
