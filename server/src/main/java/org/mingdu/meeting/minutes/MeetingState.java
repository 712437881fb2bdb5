package org.mingdu.meeting.minutes;

/// Whether its minutes are out.
enum MeetingState {
    PLANNED("筹备中"),
    PUBLISHED("纪要已印发");

    private final String words;

    MeetingState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
