package org.mingdu.kernel;

/// What a role may allow. The code is what grants, answers and screens carry.
public enum Right {
    PROJECT_READ("project.read", "查看项目"),
    PROJECT_CREATE("project.create", "登记项目"),
    PROJECT_EDIT("project.edit", "维护项目"),
    PLAN_COMPILE("plan.compile", "编制计划"),
    PLAN_REVIEW("plan.review", "审查计划"),
    PLAN_FREEZE("plan.freeze", "批准基准计划"),
    PROGRESS_REPORT("progress.report", "填报进度"),
    PROGRESS_VERIFY("progress.verify", "核实进度"),
    PROGRESS_APPROVE("progress.approve", "批准进度"),
    MATTER_RAISE("matter.raise", "提请事项"),
    MATTER_RECORD("matter.record", "登记外部结论"),
    PROJECT_MARK("project.mark", "设定项目安全标记"),
    STAGE_MOVE("stage.move", "推进阶段"),
    OBSTACLE_RAISE("obstacle.raise", "提出问题"),
    /// Speaks for one's organisation where something was put to it.
    DUTY_ANSWER("duty.answer", "代表单位答复问题和任务"),
    INSTRUCTION_GIVE("instruction.give", "作出批示"),
    MEETING_HOLD("meeting.hold", "组织会议"),
    REPORT_MAKE("report.make", "生成报表"),
    PEOPLE_MANAGE("people.manage", "管理单位、人员和授权"),
    SECURITY_MANAGE("security.manage", "管理安全策略"),
    STANDARD_EDIT("standard.edit", "维护代码表"),
    THRESHOLDS_EDIT("thresholds.edit", "维护预警阈值"),
    ROLES_EDIT("roles.edit", "提出角色权限的变更"),
    APPROVAL_MANAGE("approval.manage", "维护审批流程"),
    NOTICE_MANAGE("notice.manage", "查看通知发送情况"),
    FILE_ORIGINAL("file.original", "下载照片原件"),
    FILE_MANAGE("file.manage", "管理文件存储"),
    AUDIT_READ("audit.read", "查看审计日志");

    private final String code;
    private final String title;

    Right(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /// What people call it.
    public String title() {
        return title;
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
