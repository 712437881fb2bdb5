package org.mingdu.project.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an edit changed, in the users' words, for the history.
final class Changes {
    private Changes() {}

    static List<String> between(ProjectTable.Stored before, SaveProject.Form after, @Nullable String nationalCode) {
        var changes = new ArrayList<String>();
        note(changes, "项目名称", before.name(), after.name().strip());
        note(changes, "项目代码", before.nationalCode(), nationalCode);
        note(changes, "项目类型", before.typeCode(), after.typeCode());
        note(changes, "建设性质", before.natureCode(), after.natureCode());
        note(changes, "所属行业", before.industryCode(), after.industryCode());
        note(changes, "建设地点", before.regionCode(), after.regionCode());
        note(changes, "总投资（元）", before.investment().text(), after.investment().text());
        note(changes, "计划开工日期", before.plannedStart(), after.plannedStart());
        note(changes, "计划竣工日期", before.plannedFinish(), after.plannedFinish());
        note(changes, "批复日期", before.approvedOn(), after.approvedOn());
        note(changes, "批复文号", before.approvalNumber(), after.approvalNumber());
        note(changes, "详细地址", before.address(), after.address());
        if (!Objects.equals(before.summary(), after.summary())) {
            changes.add("建设内容及规模已修改");
        }
        if (!before.ownerId().equals(after.ownerOrganisationId())) {
            changes.add("建设单位已变更");
        }
        if (!Objects.equals(before.authorityId(), after.authorityOrganisationId())) {
            changes.add("主管部门已变更");
        }
        note(changes, "重点项目", before.keyProject() ? "是" : "否", after.isKeyProject() ? "是" : "否");
        return changes;
    }

    private static void note(List<String> changes, String name, @Nullable Object before, @Nullable Object after) {
        var was = before == null ? "" : before.toString();
        var is = after == null ? "" : after.toString();
        if (!was.equals(is)) {
            changes.add("%s：%s → %s".formatted(name, was.isEmpty() ? "（空）" : was, is.isEmpty() ? "（空）" : is));
        }
    }
}
