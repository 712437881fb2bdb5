package org.mingdu.notice;

/// What a notice is about. The code is what tables and answers carry.
public enum NoticeKind {
    APPROVAL_TURN("approval.turn", "待办", true),
    APPROVAL_GIVEN_BACK("approval.given-back", "退回", true),
    APPROVAL_ENDED("approval.ended", "办结", true),
    APPROVAL_COPIED("approval.copied", "抄送", false),
    APPROVAL_URGED("approval.urged", "催办", true),
    APPROVAL_DUE_SOON("approval.due-soon", "将超时", true),
    APPROVAL_OVERDUE("approval.overdue", "已超时", true),
    APPROVAL_ESCALATED("approval.escalated", "升级", true),
    OBSTACLE_ASSIGNED("obstacle.assigned", "问题交办", true),
    OBSTACLE_STEP("obstacle.step", "问题进展", false),
    OBSTACLE_REPLIED("obstacle.replied", "问题答复", true),
    OBSTACLE_CLOSED("obstacle.closed", "问题销号", false),
    OBSTACLE_DUE_SOON("obstacle.due-soon", "问题将到期", true),
    OBSTACLE_OVERDUE("obstacle.overdue", "问题已逾期", true),
    ASSIGNMENT_GIVEN("assignment.given", "任务交办", true),
    ASSIGNMENT_REPORTED("assignment.reported", "任务报完成", true),
    ASSIGNMENT_DECIDED("assignment.decided", "任务确认或退回", true),
    ASSIGNMENT_DUE_SOON("assignment.due-soon", "任务将到期", true),
    ASSIGNMENT_OVERDUE("assignment.overdue", "任务已逾期", true),
    MEETING_CALLED("meeting.called", "会议通知", true),
    MEETING_MOVED("meeting.moved", "会议变更", true),
    MEETING_MINUTES("meeting.minutes", "会议纪要", true),
    APPROVAL_STOOD_IN("approval.stood-in", "代办", true),
    GRANT_ENDING("grant.ending", "授权将到期", true),
    GRANT_HANDED("grant.handed", "收到委托", true),
    PROPOSAL_WAITS("proposal.waits", "待您确认", true),
    PROPOSAL_DECIDED("proposal.decided", "确认结果", true),
    PROPOSAL_LAPSING("proposal.lapsing", "将失效", true),
    LIMIT_NEAR("limit.near", "时限将届满", true),
    LIMIT_OVERDUE("limit.overdue", "时限超期", true),
    LIMIT_ESCALATED("limit.escalated", "超期上报", true),
    FILE_TROUBLE("file.trouble", "文件空间与病毒", true);

    private final String code;
    private final String title;
    private final boolean mailed;

    NoticeKind(String code, String title, boolean mailed) {
        this.code = code;
        this.title = title;
        this.mailed = mailed;
    }

    public String code() {
        return code;
    }

    /// What people call it.
    public String title() {
        return title;
    }

    /// Whether it goes out by mail until somebody says otherwise.
    public boolean mailed() {
        return mailed;
    }

    public static NoticeKind of(String code) {
        for (var kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("kind of notice (%s) is not known".formatted(code));
    }
}
