package org.mingdu.lifecycle.law;

/// How a project stands within its stage.
public enum Status {
    DRAFT("草拟"),
    IN_APPROVAL("审批中"),
    ACTIVE("进行中"),
    PAUSED("停缓建"),
    CHANGING("重大调整中"),
    TERMINATED("终止"),
    WITHDRAWN("撤销"),
    CLOSED("已归档");

    private final String title;

    Status(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /// Nothing leads on from there: who begins again registers a new project with a new code (GB/T 40058).
    public boolean isEnd() {
        return this == TERMINATED || this == WITHDRAWN || this == CLOSED;
    }

    /// Nothing is expected of it by its plan: it was stopped, or is over.
    public boolean isHalted() {
        return this == PAUSED || isEnd();
    }

    boolean isGoing() {
        return this == DRAFT || this == IN_APPROVAL || this == ACTIVE;
    }
}
