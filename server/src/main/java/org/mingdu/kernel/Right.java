package org.mingdu.kernel;

/// What a role may allow. The code is what grants, answers and screens carry.
public enum Right {
    PROJECT_READ("project.read"),
    PROJECT_CREATE("project.create"),
    PROJECT_EDIT("project.edit"),
    PLAN_COMPILE("plan.compile"),
    PLAN_REVIEW("plan.review"),
    PLAN_FREEZE("plan.freeze"),
    PROGRESS_REPORT("progress.report"),
    PROGRESS_VERIFY("progress.verify"),
    PROGRESS_APPROVE("progress.approve"),
    MATTER_RAISE("matter.raise"),
    MATTER_RECORD("matter.record"),
    STAGE_MOVE("stage.move"),
    OBSTACLE_RAISE("obstacle.raise"),
    /// Speaks for one's organisation where something was put to it.
    DUTY_ANSWER("duty.answer"),
    INSTRUCTION_GIVE("instruction.give"),
    MEETING_HOLD("meeting.hold"),
    REPORT_MAKE("report.make"),
    PEOPLE_MANAGE("people.manage"),
    SECURITY_MANAGE("security.manage"),
    STANDARD_EDIT("standard.edit"),
    THRESHOLDS_EDIT("thresholds.edit"),
    APPROVAL_MANAGE("approval.manage"),
    NOTICE_MANAGE("notice.manage"),
    AUDIT_READ("audit.read");

    private final String code;

    Right(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Right of(String code) {
        for (var right : values()) {
            if (right.code.equals(code)) {
                return right;
            }
        }
        throw new IllegalArgumentException("right (%s) is not known".formatted(code));
    }
}
