package org.mingdu.approval.delegation;

import static org.mingdu.kernel.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.access.Posts;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.TenantId;
import org.mingdu.notice.NoticeKind;
import org.mingdu.notice.Notices;
import org.springframework.stereotype.Service;

/// Charges a colleague with one's approvals for some days; a business administrator does so for who is suddenly ill.
@Service
class SetDelegation {
    static final int MOST_DAYS = 90;

    private final DelegationTable delegations;
    private final OpenMatters matters;
    private final Posts posts;
    private final Notices notices;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    SetDelegation(
            DelegationTable delegations,
            OpenMatters matters,
            Posts posts,
            Notices notices,
            Trail trail,
            Ids ids,
            Clock clock) {
        this.delegations = delegations;
        this.matters = matters;
        this.posts = posts;
        this.notices = notices;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    @FieldsOf("delegation")
    record OwnDelegation(UUID delegateId, LocalDate from, LocalDate to, String reason) {}

    @FieldsOf("delegation")
    record DelegationForAnother(UUID personId, UUID delegateId, LocalDate from, LocalDate to, String reason) {}

    sealed interface Outcome {
        record Set(UUID id) implements Outcome {}

        record Invalid(Field error) implements Outcome {}
    }

    Outcome own(Actor actor, OwnDelegation form) {
        return handle(actor, actor.person(), new PersonId(form.delegateId()), form.from(), form.to(), form.reason());
    }

    Outcome forAnother(Actor steward, DelegationForAnother form) {
        var person = new PersonId(form.personId());
        if (person.equals(steward.person())) {
            return wrong("/personId", say("为自己委托请使用“委托他人代办”。"));
        }
        if (posts.here(steward.tenant(), List.of(person)).isEmpty()) {
            return wrong("/personId", say("委托人不存在或已离职，请重新选择。"));
        }
        if (form.delegateId().equals(steward.person().value())) {
            return wrong("/delegateId", say("不能把自己安排为受托人，请选择其他人员。"));
        }
        return handle(steward, person, new PersonId(form.delegateId()), form.from(), form.to(), form.reason());
    }

    private Outcome handle(
            Actor actor, PersonId person, PersonId delegate, LocalDate from, LocalDate to, String reason) {
        var tenant = actor.tenant();
        var today = LocalDate.now(clock);
        var wrong = days(from, to, today)
                .or(() -> people(tenant, person, delegate))
                .or(() -> others(tenant, person, delegate, from, to));
        if (wrong.isPresent()) {
            return new Outcome.Invalid(wrong.get());
        }
        var id = ids.next();
        delegations.insert(tenant, id, person, delegate, from, to, reason.strip(), actor.person());
        var faces = posts.faces(tenant, List.of(person, delegate));
        trail.about("delegation", id, "%s 委托 %s".formatted(name(faces, person), name(faces, delegate)));
        trail.say("%s 至 %s：%s".formatted(from, to, reason.strip()));
        notices.tell(
                tenant,
                List.of(delegate),
                NoticeKind.APPROVAL_STOOD_IN,
                "受托代办审批",
                "%s 至 %s，有同事委托您代为办理审批。到您手中的代办事项会标明代谁办理。".formatted(from, to),
                "/delegations");
        if (!person.equals(actor.person())) {
            notices.tell(
                    tenant,
                    List.of(person),
                    NoticeKind.APPROVAL_STOOD_IN,
                    "已为您设置审批委托",
                    "%s 至 %s，业务管理员已为您指定代办审批的人员。您仍可自行办理，也可随时收回。".formatted(from, to),
                    "/delegations");
        }
        if (!from.isAfter(today)) {
            delegations.looked(tenant, id, false);
            matters.look(tenant, person, actor.person());
        }
        return new Outcome.Set(id);
    }

    private static Optional<Field> days(LocalDate from, LocalDate to, LocalDate today) {
        if (from.isBefore(today)) {
            return Optional.of(new Field("/from", say("开始日期不能早于今天，请改正。")));
        }
        if (to.isBefore(from)) {
            return Optional.of(new Field("/to", say("结束日期不能早于开始日期，请改正。")));
        }
        return to.isAfter(from.plusDays(MOST_DAYS - 1))
                ? Optional.of(new Field("/to", say("一次委托最长 %d 天，请缩短或到期后再设置。", MOST_DAYS)))
                : Optional.empty();
    }

    private Optional<Field> people(TenantId tenant, PersonId person, PersonId delegate) {
        if (posts.same(tenant, person).contains(delegate)) {
            return Optional.of(new Field("/delegateId", say("不能委托给自己（同一手机号视为同一人），请选择其他人员。")));
        }
        return posts.mayBeCharged(tenant, person, delegate)
                ? Optional.empty()
                : Optional.of(new Field("/delegateId", say("只能委托给本单位有角色的同事，或与委托人持有相同角色的人员。请重新选择。")));
    }

    /// Nobody has two who stand in on one day, and nobody who stands in is away.
    private Optional<Field> others(TenantId tenant, PersonId person, PersonId delegate, LocalDate from, LocalDate to) {
        for (var other : delegations.lockedAround(tenant, person, from, to)) {
            return Optional.of(
                    other.person().id().equals(person.value())
                            ? new Field("/from", say("委托人在 %s 至 %s 已有委托，请先收回或另选日期。", other.from(), other.to()))
                            : new Field(
                                    "/from",
                                    say(
                                            "委托人在 %s 至 %s 代 %s 办理，期间不能再委托他人。请先由 %s 收回委托。",
                                            other.from(),
                                            other.to(),
                                            other.person().name(),
                                            other.person().name())));
        }
        return delegations.lockedAround(tenant, delegate, from, to).stream()
                .filter(other -> other.person().id().equals(delegate.value()))
                .findFirst()
                .map(other -> new Field(
                        "/delegateId", say("受托人在 %s 至 %s 已委托他人代办，受托后不能再转托。请另选人员。", other.from(), other.to())));
    }

    private static String name(Map<PersonId, Posts.Face> faces, PersonId person) {
        var face = faces.get(person);
        return face == null ? person.toString() : face.name();
    }

    private static Outcome wrong(String pointer, String sentence) {
        return new Outcome.Invalid(new Field(pointer, sentence));
    }
}
