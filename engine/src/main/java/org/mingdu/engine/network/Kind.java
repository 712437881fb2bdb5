package org.mingdu.engine.network;

/// What an activity is.
public enum Kind {
    /// Work with a duration; a duration of zero is allowed.
    TASK,
    /// A moment at which work may begin; has no duration.
    START_MILESTONE,
    /// A moment at which work is done; has no duration.
    FINISH_MILESTONE,
    /// Spans its children; its dates come from them.
    SUMMARY;

    public boolean isMilestone() {
        return this == START_MILESTONE || this == FINISH_MILESTONE;
    }
}
