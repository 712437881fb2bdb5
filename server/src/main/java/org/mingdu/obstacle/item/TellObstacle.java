package org.mingdu.obstacle.item;

import static org.mingdu.kernel.Speech.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.mingdu.notice.NoticeKind;
import org.mingdu.notice.Notices;
import org.springframework.stereotype.Component;

/// Tells those who answer for an organisation what became of an obstacle. A notice carries no reason and no opinion:
/// those are read where it leads.
@Component
class TellObstacle {
    private final Notices notices;
    private final ObstacleTable obstacles;

    TellObstacle(Notices notices, ObstacleTable obstacles) {
        this.notices = notices;
        this.obstacles = obstacles;
    }

    void assigned(TenantId tenant, UUID id, String title, UUID responsible, List<UUID> helpers, LocalDate due) {
        tell(
                tenant,
                id,
                NoticeKind.OBSTACLE_ASSIGNED,
                "请受理问题：" + title,
                say("办理期限 %s。请受理并填写办理计划；不属于本单位的，请提出异议。", due),
                responsible);
        for (var helper : helpers) {
            tell(tenant, id, NoticeKind.OBSTACLE_ASSIGNED, "请配合解决问题：" + title, say("办理期限 %s。请配合责任单位办理。", due), helper);
        }
    }

    /// What an act means to those it concerns; `before` is how it stood.
    void acted(TenantId tenant, ObstacleRow before, ObstacleRow now, ObstacleAct act) {
        var id = now.id();
        var title = now.title();
        switch (act) {
            case ASSIGN -> assigned(tenant, id, title, now.responsible().id(), List.of(), now.dueOn());
            case REOPEN, RETURN ->
                tell(
                        tenant,
                        id,
                        NoticeKind.OBSTACLE_ASSIGNED,
                        act.title() + "：" + title,
                        say("办理期限 %s。请查看理由后继续办理。", now.dueOn()),
                        now.responsible().id());
            case REPLY ->
                tell(
                        tenant,
                        id,
                        NoticeKind.OBSTACLE_REPLIED,
                        "问题已答复：" + title,
                        say("请核实措施和证明材料：已解决的销号，没有解决的退回再办。"),
                        now.raisedFor().id(),
                        now.owner());
            case CLOSE ->
                tell(
                        tenant,
                        id,
                        NoticeKind.OBSTACLE_CLOSED,
                        "问题已销号：" + title,
                        say("问题已核实解决，不需要再办理。"),
                        now.responsible().id(),
                        now.raisedFor().id());
            case DISPUTE -> step(tenant, now, say("责任单位对责任有异议，请项目单位或主管部门指定责任单位。"), now.owner(), authority(now));
            case ASK_EXTENSION -> step(tenant, now, say("责任单位申请延期，请决定是否同意。"), now.dueSetBy());
            case GRANT_EXTENSION, REFUSE_EXTENSION ->
                step(tenant, now, say("延期申请已有决定，请查看。"), now.responsible().id());
            case ESCALATE ->
                step(
                        tenant,
                        now,
                        say("问题已提级到%s协调，请尽快办理。", say(now.level().words())),
                        now.responsible().id(),
                        now.owner(),
                        authority(now));
            case ACCEPT ->
                step(tenant, now, say("责任单位已受理，请查看办理计划。"), before.raisedFor().id());
        }
    }

    void dueSoon(TenantId tenant, ObstacleTable.Due due) {
        tell(
                tenant,
                due.id(),
                NoticeKind.OBSTACLE_DUE_SOON,
                "问题将到期：" + due.title(),
                say("办理期限 %s。请按期答复；确需延长的，请申请延期。", due.dueOn()),
                due.responsible());
    }

    void overdue(TenantId tenant, ObstacleTable.Due due) {
        tell(
                tenant,
                due.id(),
                NoticeKind.OBSTACLE_OVERDUE,
                "问题已逾期：" + due.title(),
                say("办理期限 %s 已过。责任单位请尽快答复；提出单位可以提级协调。", due.dueOn()),
                due.responsible(),
                due.raisedFor());
    }

    private void step(TenantId tenant, ObstacleRow now, String text, UUID... organisations) {
        tell(tenant, now.id(), NoticeKind.OBSTACLE_STEP, "问题进展：" + now.title(), text, organisations);
    }

    private void tell(TenantId tenant, UUID id, NoticeKind kind, String subject, String text, UUID... organisations) {
        var people = new ArrayList<PersonId>();
        for (var organisation : organisations) {
            people.addAll(obstacles.answering(tenant, organisation));
        }
        notices.tell(tenant, people, kind, subject, text, "/obstacles/" + id);
    }

    private static UUID authority(ObstacleRow row) {
        return row.authority() == null ? row.owner() : row.authority();
    }
}
