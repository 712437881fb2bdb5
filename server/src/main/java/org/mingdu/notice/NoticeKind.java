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
    LIMIT_NEAR("limit.near", "时限将届满", true),
    LIMIT_OVERDUE("limit.overdue", "时限超期", true),
    LIMIT_ESCALATED("limit.escalated", "超期上报", true);

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
