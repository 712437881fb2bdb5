package org.mingdu.meeting.assignment;

import static org.mingdu.kernel.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Directory;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.Problem.Field;
import org.springframework.stereotype.Component;

/// Gives tasks, whatever they come of: checks them first, then keeps them and tells their owners.
@Component
public class GiveAssignments {
    private final AssignmentTable assignments;
    private final TellAssignment tell;
    private final Directory directory;
    private final Ids ids;
    private final Clock clock;

    GiveAssignments(AssignmentTable assignments, TellAssignment tell, Directory directory, Ids ids, Clock clock) {
        this.assignments = assignments;
        this.tell = tell;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /// What tasks come of: an item of a meeting, or an instruction.
    public record Origin(
            AssignmentSource source,
            @Nullable UUID meeting,
            @Nullable Integer item,
            @Nullable UUID instruction) {
        public static Origin decision(UUID meeting, int item) {
            return new Origin(AssignmentSource.DECISION, meeting, item, null);
        }

        public static Origin instruction(UUID instruction) {
            return new Origin(AssignmentSource.INSTRUCTION, null, null, instruction);
        }
    }

    /// What is wrong with a task that is to be given.
    ///
    /// @param pointer of the task in the request: `/tasks/0`
    /// @param heldOn  before which it cannot be due
    public List<Field> check(Actor actor, String pointer, AssignmentForm form, LocalDate heldOn) {
        var errors = new ArrayList<Field>();
        var earliest = heldOn.isBefore(LocalDate.now(clock)) ? heldOn : LocalDate.now(clock);
        if (form.dueOn().isBefore(earliest)) {
            errors.add(new Field(pointer + "/dueOn", say("完成期限不能早于 %s，请重新选择。", earliest)));
        }
        if (directory
                .organisation(actor.tenant(), new OrganisationId(form.ownerId()))
                .isEmpty()) {
            errors.add(new Field(pointer + "/ownerId", "没有这个单位，请重新选择承办单位。"));
        } else if (form.personId() != null
                && assignments.answering(actor.tenant(), form.ownerId()).stream()
                        .noneMatch(person -> person.id().equals(form.personId()))) {
            errors.add(new Field(pointer + "/personId", "承办人不在承办单位或没有办理权限，请重新选择。"));
        }
        return errors;
    }

    /// Expects a task that was checked.
    public UUID give(Actor actor, Origin origin, UUID project, AssignmentForm form) {
        var id = ids.next();
        assignments.insert(actor, id, origin, project, form);
        tell.given(actor.tenant(), id, form);
        return id;
    }
}
