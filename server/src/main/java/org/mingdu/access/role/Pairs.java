package org.mingdu.access.role;

import static org.mingdu.kernel.Speech.say;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingdu.access.grant.Separation;
import org.mingdu.kernel.Right;

/// What no role may allow at once (职责分离): who makes out a sheet neither verifies nor approves it (制单≠审批≠支付), and who
/// looks after the house has no business in it (GB/T 22239-2019 8.1.5). Code and no setting, as [Separation] is.
final class Pairs {
    private record Pair(Right one, Right other, String why) {}

    private static final String SHEETS = "填报、核实、批准须由不同的人办理（制单、审批、支付相分离）";
    private static final List<Pair> FIXED = List.of(
            new Pair(Right.PROGRESS_REPORT, Right.PROGRESS_VERIFY, SHEETS),
            new Pair(Right.PROGRESS_REPORT, Right.PROGRESS_APPROVE, SHEETS),
            new Pair(Right.PROGRESS_VERIFY, Right.PROGRESS_APPROVE, SHEETS),
            new Pair(Right.PLAN_COMPILE, Right.PLAN_REVIEW, "编制计划的人不能审查自己的计划"),
            new Pair(Right.AUDIT_READ, Right.PROJECT_EDIT, "审计人员不办理所审计的业务"),
            new Pair(Right.AUDIT_READ, Right.ROLES_EDIT, "审计人员不改变所审计的权限"));

    /// What only administrators do, and all they do.
    private static final Set<Right> ADMINISTRATION = Set.of(Right.PEOPLE_MANAGE, Right.SECURITY_MANAGE);

    private Pairs() {}

    /// Why a role made from `root` may not allow all of these; empty when it may.
    ///
    /// @param shipped what that root allowed as it came
    static Optional<String> against(String root, List<Right> shipped, List<Right> rights) {
        for (var pair : FIXED) {
            if (rights.contains(pair.one()) && rights.contains(pair.other())) {
                return Optional.of(say(
                        "“%s”与“%s”不能在同一个角色里：%s。请去掉其中一项。",
                        pair.one().title(), pair.other().title(), pair.why()));
            }
        }
        if (Separation.ADMINISTRATORS.contains(root)) {
            return rights.stream()
                    .filter(right -> !shipped.contains(right))
                    .findFirst()
                    .map(right -> say("管理员角色与“%s”不能在同一个角色里：系统、安全、审计管理员各司其职，不接触业务数据。请去掉这一项。", right.title()));
        }
        return rights.stream()
                .filter(ADMINISTRATION::contains)
                .findFirst()
                .map(right -> say("业务角色与“%s”不能在同一个角色里：系统、安全、审计管理员不接触业务数据。请去掉这一项。", right.title()));
    }
}
