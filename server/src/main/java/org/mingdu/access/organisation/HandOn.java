package org.mingdu.access.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Posts;
import org.mingdu.access.ProjectNames;
import org.mingdu.access.RightHandedOn;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.access.grant.Separation;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.Right;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// A part of one's own right goes to a colleague for a time (委托). It is never wider than one's own, ends when one's own
/// ends, and cannot be handed on once more; what administrators do is not handed on at all.
@Service
class HandOn {
    private final GrantTable grants;
    private final GrantReach reaches;
    private final Posts posts;
    private final ObjectProvider<ProjectNames> projects;
    private final PersonTable people;
    private final ApplicationEventPublisher events;
    private final Trail trail;

    HandOn(
            GrantTable grants,
            GrantReach reaches,
            Posts posts,
            ObjectProvider<ProjectNames> projects,
            PersonTable people,
            ApplicationEventPublisher events,
            Trail trail) {
        this.grants = grants;
        this.reaches = reaches;
        this.posts = posts;
        this.projects = projects;
        this.people = people;
        this.events = events;
        this.trail = trail;
    }

    /// @param scopeKind null for as far as one's own goes
    /// @param rights    null or none for all of the role's
    @FieldsOf("handing")
    record Form(
            UUID to,
            @Nullable LocalDate validFrom,
            LocalDate validTo,

            @OneOf({"REGION", "ORGANISATION", "PROJECT", "LOT"}) @Nullable
            String scopeKind,

            @Nullable String scopeId,
            @Nullable List<String> rights) {}

    sealed interface Outcome {
        record Handed(UUID id) implements Outcome {}

        record TakenBack() implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record NotFound() implements Outcome {}

        record NotForHanding() implements Outcome {}

        record NotTogether(String person, String held) implements Outcome {}
    }

    Outcome handle(Actor actor, UUID grant, Form form) {
        var tenant = actor.tenant();
        var found = grants.own(tenant, actor.person(), grant);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        var own = found.get();
        if (!mayBeHanded(own)) {
            return new Outcome.NotForHanding();
        }
        var to = new PersonId(form.to());
        if (to.equals(actor.person())
                || posts.here(tenant, List.of(to)).isEmpty()
                || !posts.together(tenant, actor.person(), to)) {
            return invalid("/to", "请选择本单位的其他在职人员。");
        }
        var from = form.validFrom() == null ? grants.today() : form.validFrom();
        if (form.validTo().isBefore(from) || form.validTo().isBefore(grants.today())) {
            return invalid("/validTo", "委托至不能早于委托自，也不能早于今天。");
        }
        if (own.validTo() != null && form.validTo().isAfter(own.validTo())) {
            return invalid("/validTo", "不能晚于您本人授权的截止日期 %s。".formatted(own.validTo()));
        }
        var rights = form.rights() == null || form.rights().isEmpty() ? null : form.rights();
        if (rights != null && !new HashSet<>(own.rights()).containsAll(rights)) {
            return invalid("/rights", "只能委托您本人在这个角色中拥有的权限，请重新选择。");
        }
        var reach = reach(actor, own, form);
        if (reach.isEmpty()) {
            return invalid("/scopeId", "委托范围须在您本人的授权范围之内，请重新选择。");
        }
        people.lock(tenant, to);
        var against = grants.against(tenant, to, own.madeFrom());
        var name =
                Objects.requireNonNull(posts.faces(tenant, List.of(to)).get(to)).name();
        if (against.isPresent()) {
            return new Outcome.NotTogether(name, against.get().name());
        }
        var kind = form.scopeKind() == null ? own.scopeKind() : form.scopeKind();
        var id = grants.insert(
                tenant,
                new GrantTable.Gift(
                        to,
                        null,
                        own.role(),
                        kind,
                        form.scopeKind() == null ? own.scopeId() : form.scopeId(),
                        reach.get(),
                        from,
                        form.validTo(),
                        actor.person(),
                        grant,
                        rights));
        trail.about("person", to.value(), name);
        trail.say("委托角色 %s，范围 %s，自 %s 至 %s%s"
                .formatted(
                        own.role(),
                        kind,
                        from,
                        form.validTo(),
                        rights == null ? "" : "，权限 " + String.join("、", rights)));
        events.publishEvent(new RightHandedOn(tenant, to));
        return new Outcome.Handed(id);
    }

    static List<Coded> named(List<String> rights) {
        return rights.stream()
                .map(Right::of)
                .sorted()
                .map(right -> new Coded(right.code(), right.title()))
                .toList();
    }

    static boolean mayBeHanded(GrantTable.Own own) {
        return !Separation.ADMINISTRATORS.contains(own.madeFrom());
    }

    Outcome takeBack(Actor actor, UUID handed) {
        var to = grants.handed(actor.tenant(), actor.person()).stream()
                .filter(one -> one.id().equals(handed))
                .map(GrantTable.Handed::to)
                .findFirst();
        if (to.isEmpty() || !grants.takeBack(actor.tenant(), actor.person(), handed)) {
            return new Outcome.NotFound();
        }
        trail.about("person", to.get().id(), to.get().name());
        trail.say("收回委托");
        return new Outcome.TakenBack();
    }

    /// What the part reaches; empty when that is not within one's own.
    private Optional<List<String>> reach(Actor actor, GrantTable.Own own, Form form) {
        var kind = form.scopeKind();
        if (kind == null) {
            return Optional.of(own.reach());
        }
        var entries = reaches.entries(actor, kind, form.scopeId());
        return entries.filter(all -> switch (kind) {
            case "PROJECT" -> projects.getObject().covers(actor.tenant(), own.reach(), uuid(form.scopeId()), null);
            case "LOT" -> projects.getObject().covers(actor.tenant(), own.reach(), null, uuid(form.scopeId()));
            default ->
                own.reach().contains("*")
                        || all.stream().allMatch(entry -> own.reach().stream().anyMatch(entry::startsWith));
        });
    }

    /// Its entries were found by it, so it is one.
    private static UUID uuid(@Nullable String id) {
        return UUID.fromString(id == null ? "" : id);
    }

    private static Outcome invalid(String field, String sentence) {
        return new Outcome.Invalid(List.of(new Field(field, sentence)));
    }
}
