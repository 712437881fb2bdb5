package org.mingdu.access.machine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.organisation.GrantReach;
import org.mingdu.access.proposal.Proposals;
import org.mingdu.access.proposal.ProposedAct;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.Right;
import org.springframework.stereotype.Service;

/// The system administrator writes down a machine, what it is for, who answers for it and how little it needs; it works
/// when the security administrator has said yes. Nothing of it is changed afterwards: who needs more writes down
/// another.
@Service
class AddMachine implements ProposedAct {
    private final MachineTable machines;
    private final Proposals proposals;
    private final GrantReach reaches;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    AddMachine(MachineTable machines, Proposals proposals, GrantReach reaches, Trail trail, Ids ids, Clock clock) {
        this.machines = machines;
        this.proposals = proposals;
        this.reaches = reaches;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @FieldsOf("machine")
    record Form(
            String name,
            String purpose,
            UUID organisationId,
            UUID answersFor,
            List<String> rights,

            @OneOf({"TENANT", "REGION", "ORGANISATION", "PROJECT", "LOT"})
            String scopeKind,

            @Nullable String scopeId,
            LocalDate validUntil) {}

    sealed interface Outcome {
        record Proposed(UUID machine, UUID proposal) implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record NoRight() implements Outcome {}
    }

    Outcome handle(Actor actor, Form form) {
        if (!actor.mayEverywhere(Right.PEOPLE_MANAGE)) {
            return new Outcome.NoRight();
        }
        var errors = errors(actor, form);
        var scopeId = form.scopeKind().equals("TENANT") ? null : form.scopeId();
        var entries = reaches.entries(actor, form.scopeKind(), scopeId);
        if (entries.isEmpty()) {
            errors.add(new Field("/scopeId", "授权范围不存在，请重新选择。"));
        }
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        var id = ids.next();
        machines.insert(actor, id, form, entries.orElseThrow());
        var proposal = proposals.propose(actor, Kind.MACHINE, id, null).orElseThrow();
        trail.about("machine", id, form.name().strip());
        trail.say(
                "权限 %s，范围 %s，有效期至 %s".formatted(String.join("、", form.rights()), form.scopeKind(), form.validUntil()));
        return new Outcome.Proposed(id, proposal);
    }

    private List<Field> errors(Actor actor, Form form) {
        var errors = new ArrayList<Field>();
        var today = LocalDate.now(clock);
        if (!machines.hasOrganisation(actor.tenant(), form.organisationId())) {
            errors.add(new Field("/organisationId", "所属单位不存在，请重新选择。"));
        }
        if (!machines.isHere(actor.tenant(), form.answersFor())) {
            errors.add(new Field("/answersFor", "责任人不存在或已离任，请重新选择。"));
        }
        if (form.rights().isEmpty()
                || form.rights().size() != form.rights().stream().distinct().count()
                || form.rights().stream().anyMatch(code -> MachineRight.of(code).isEmpty())) {
            errors.add(new Field("/rights", "请选择接口账号可以有的权限，至少一项。"));
        }
        if (form.validUntil().isBefore(today)) {
            errors.add(new Field("/validUntil", "有效期不能早于今天。"));
        } else if (form.validUntil().isAfter(today.plusYears(1))) {
            errors.add(new Field("/validUntil", "有效期最长一年，到期前请重新申请。"));
        }
        return errors;
    }

    @Override
    public Kind kind() {
        return Kind.MACHINE;
    }

    @Override
    public void confirmed(Agreed proposal) {
        machines.confirm(proposal.tenant(), Objects.requireNonNull(proposal.person(), "a proposal names its machine"));
    }
}
