package org.mingdu.grantrequest.ask;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.GrantsByDecision;
import org.mingdu.approval.Approvals;
import org.mingdu.approval.Subject;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.mingdu.project.Projects;
import org.springframework.stereotype.Service;

/// Somebody asks for a role on what they see, for themselves: so whoever decides is never who is to hold it. It goes to
/// those who decide at once, since there is nothing to draft.
@Service
class AskForGrant {
    private final GrantsByDecision grants;
    private final Projects projects;
    private final GrantRequestTable requests;
    private final Approvals approvals;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    AskForGrant(
            GrantsByDecision grants,
            Projects projects,
            GrantRequestTable requests,
            Approvals approvals,
            Trail trail,
            Ids ids,
            Clock clock) {
        this.grants = grants;
        this.projects = projects;
        this.requests = requests;
        this.approvals = approvals;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param validFrom null for the day it is approved
    @FieldsOf("grantRequest")
    record Form(
            String role,
            @OneOf({"OWN", "PROJECT", "LOT"}) String scopeKind,
            @Nullable UUID scopeId,
            @Nullable LocalDate validFrom,
            LocalDate validTo,
            String reason) {}

    sealed interface Outcome {
        record Asked(UUID id) implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        /// Why it cannot be put on its way.
        record Refused(String sentence) implements Outcome {}
    }

    /// What a role is asked for, as the gate and people call it.
    private record Target(@Nullable UUID id, @Nullable UUID project, String name, List<String> reach) {}

    Outcome handle(Actor actor, Form form) {
        var tenant = actor.tenant();
        var target = target(actor, form);
        if (target == null) {
            return new Outcome.Invalid(List.of(new Field("/scopeId", "请选择您能看到的项目或标段。")));
        }
        var from = form.validFrom() == null ? LocalDate.now(clock) : form.validFrom();
        var wish = new GrantsByDecision.Wish(
                actor.person(), form.role(), form.scopeKind(), target.id(), target.reach(), from, form.validTo());
        if (grants.check(tenant, wish) instanceof GrantsByDecision.Checked.Wrong(var field, var sentence)) {
            return new Outcome.Invalid(List.of(new Field("/" + field, sentence)));
        }
        var role = grants.roles(tenant).stream()
                .filter(one -> one.code().equals(form.role()))
                .map(Coded::name)
                .findFirst()
                .orElseThrow();
        var id = ids.next();
        requests.insert(
                actor,
                id,
                wish,
                role,
                target.project(),
                target.name(),
                form.reason().strip());
        var name = "%s：%s（%s）".formatted(actor.name(), role, target.name());
        return switch (approvals.start(actor, new Subject(GrantRequestSubject.KIND, id), name, Map.of())) {
            case Approvals.Started.Begun(var approval) -> {
                requests.decidedBy(tenant, id, approval);
                trail.about("grant-request", id, name);
                yield new Outcome.Asked(id);
            }
            case Approvals.Started.UnderWay() -> new Outcome.Refused("这份申请已在审批中，请刷新后查看。");
            case Approvals.Started.Refused(var sentence) -> new Outcome.Refused(sentence);
        };
    }

    private @Nullable Target target(Actor actor, Form form) {
        var id = form.scopeId();
        return switch (form.scopeKind()) {
            case "OWN" -> id == null ? new Target(null, null, "本单位", List.of()) : null;
            case "PROJECT" ->
                id == null
                        ? null
                        : projects.project(actor, Right.PROJECT_READ, new ProjectId(id))
                                .map(one -> new Target(id, id, one.name(), List.of("P" + id)))
                                .orElse(null);
            case "LOT" ->
                id == null
                        ? null
                        : projects.lot(actor, Right.PROJECT_READ, new LotId(id))
                                .map(lot -> new Target(
                                        id,
                                        lot.project().value(),
                                        lot.projectName() + " " + lot.name(),
                                        List.of("L" + id, "p" + lot.project().value())))
                                .orElse(null);
            default -> null;
        };
    }
}
