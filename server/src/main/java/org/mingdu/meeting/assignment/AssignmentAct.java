package org.mingdu.meeting.assignment;

/// What may be done about a task.
enum AssignmentAct {
    REPORT("报完成", AssignmentState.REPORTED),
    CONFIRM("确认完成", AssignmentState.CONFIRMED),
    RETURN("退回重办", AssignmentState.RETURNED);

    private final String title;
    private final AssignmentState to;

    AssignmentAct(String title, AssignmentState to) {
        this.title = title;
        this.to = to;
    }

    String title() {
        return title;
    }

    AssignmentState to() {
        return to;
    }
}
