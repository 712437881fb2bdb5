package org.mingdu.access.machine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.Right;

/// What a machine may be given: to read, to enter and to hand over. What is decided, confirmed or administered is for
/// people.
enum MachineRight {
    PROJECT_READ(Right.PROJECT_READ, "读取项目、计划和进度"),
    PROJECT_CREATE(Right.PROJECT_CREATE, "登记项目"),
    PROJECT_EDIT(Right.PROJECT_EDIT, "修改项目和标段"),
    PLAN_COMPILE(Right.PLAN_COMPILE, "编制和导入计划"),
    PROGRESS_REPORT(Right.PROGRESS_REPORT, "填报进度"),
    MATTER_RAISE(Right.MATTER_RAISE, "起草事项"),
    MATTER_RECORD(Right.MATTER_RECORD, "登记外部结论"),
    REPORT_MAKE(Right.REPORT_MAKE, "生成报告"),
    AUDIT_READ(Right.AUDIT_READ, "读取审计日志");

    private final Right right;
    private final String words;

    MachineRight(Right right, String words) {
        this.right = right;
        this.words = words;
    }

    static List<Coded> all() {
        return Arrays.stream(values()).map(MachineRight::coded).toList();
    }

    static Optional<MachineRight> of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.right.code().equals(code))
                .findFirst();
    }

    Coded coded() {
        return new Coded(right.code(), words);
    }
}
