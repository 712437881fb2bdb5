package org.mingdu.meeting.assignment;

import static org.mingdu.kernel.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.mingdu.notice.NoticeKind;
import org.mingdu.notice.Notices;
import org.springframework.stereotype.Component;

/// Tells the owner of a task and who waits for it. A notice carries no reason and no opinion: those are read where it
/// leads.
@Component
class TellAssignment {
    private static final int LONGEST = 60;

    private final Notices notices;
    private final AssignmentTable assignments;

    TellAssignment(Notices notices, AssignmentTable assignments) {
        this.notices = notices;
        this.assignments = assignments;
    }

    void given(TenantId tenant, UUID id, AssignmentForm form) {
        tell(
                tenant,
                id,
                owners(tenant, form.ownerId(), form.personId()),
                NoticeKind.ASSIGNMENT_GIVEN,
                "新任务：" + cut(form.what().strip()),
                say("完成期限 %s。请按期完成并报完成。", form.dueOn()));
    }

    void acted(TenantId tenant, AssignmentRow row, AssignmentAct act) {
        var what = cut(row.what());
        switch (act) {
            case REPORT ->
                tell(
                        tenant,
                        row.id(),
                        List.of(new PersonId(row.givenBy())),
                        NoticeKind.ASSIGNMENT_REPORTED,
                        "任务已报完成：" + what,
                        say("请核实：完成的确认，没有完成的退回重办。"));
            case CONFIRM, RETURN ->
                tell(
                        tenant,
                        row.id(),
                        owners(
                                tenant,
                                row.owner().id(),
                                row.person() == null ? null : row.person().id()),
                        NoticeKind.ASSIGNMENT_DECIDED,
                        act.title() + "：" + what,
                        act == AssignmentAct.CONFIRM ? say("任务已确认完成。") : say("任务被退回，请查看理由后继续办理。"));
        }
    }

    void dueSoon(TenantId tenant, AssignmentTable.Due due) {
        tell(
                tenant,
                due.id(),
                owners(tenant, due.owner(), due.person() instanceof PersonId(var person) ? person : null),
                NoticeKind.ASSIGNMENT_DUE_SOON,
                "任务将到期：" + cut(due.what()),
                say("完成期限 %s。请按期完成并报完成。", due.dueOn()));
    }

    void overdue(TenantId tenant, AssignmentTable.Due due) {
        var people = new ArrayList<>(
                owners(tenant, due.owner(), due.person() instanceof PersonId(var person) ? person : null));
        people.add(due.givenBy());
        tell(
                tenant,
                due.id(),
                people,
                NoticeKind.ASSIGNMENT_OVERDUE,
                "任务已逾期：" + cut(due.what()),
                say("完成期限 %s 已过。请承办单位尽快完成并报完成。", due.dueOn()));
    }

    private List<PersonId> owners(TenantId tenant, UUID organisation, @Nullable UUID person) {
        return person != null
                ? List.of(new PersonId(person))
                : assignments.answering(tenant, organisation).stream()
                        .map(one -> new PersonId(one.id()))
                        .toList();
    }

    private void tell(TenantId tenant, UUID id, List<PersonId> people, NoticeKind kind, String subject, String text) {
        notices.tell(tenant, people, kind, subject, text, "/assignments/" + id);
    }

    private static String cut(String what) {
        return what.length() <= LONGEST ? what : what.substring(0, LONGEST) + "…";
    }
}
