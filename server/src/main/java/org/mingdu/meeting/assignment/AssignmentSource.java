package org.mingdu.meeting.assignment;

/// What a task came of.
public enum AssignmentSource {
    DECISION("会议议定"),
    INSTRUCTION("领导批示");

    private final String words;

    AssignmentSource(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
