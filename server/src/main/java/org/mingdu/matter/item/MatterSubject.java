package org.mingdu.matter.item;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.access.Posts;
import org.mingdu.approval.Subject;
import org.mingdu.approval.SubjectKind;
import org.mingdu.approval.Verdict;
import org.mingdu.approval.drawing.Route;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.mingdu.matter.kind.MatterKind;

/// Matters of one kind, as the room `approval` asks about them.
final class MatterSubject implements SubjectKind {
    private final MatterKind kind;
    private final MatterTable matters;

    MatterSubject(MatterKind kind, MatterTable matters) {
        this.kind = kind;
        this.matters = matters;
    }

    @Override
    public String kind() {
        return kind.subject();
    }

    @Override
    public String title() {
        return kind.title();
    }

    @Override
    public List<Route.Field> fields() {
        return MatterKind.FIELDS;
    }

    @Override
    public Map<String, String> facts(TenantId tenant, Subject subject) {
        // Held until it is sent, so that nobody changes what is on its way to those who decide.
        matters.lock(tenant, subject.id());
        return Facts.of(matters.said(tenant, subject.id()));
    }

    @Override
    public Route shipped() {
        return kind.shipped();
    }

    @Override
    public Posts.Place place(TenantId tenant, Subject subject) {
        return matters.place(tenant, subject.id());
    }

    @Override
    public Optional<Posts.Place> example(Actor actor, UUID project) {
        return matters.example(actor, project);
    }

    @Override
    public String page(TenantId tenant, Subject subject) {
        return "/matters/" + subject.id();
    }

    @Override
    public boolean mayBeSeenBy(Actor actor, Subject subject) {
        return matters.find(actor, subject.id()).isPresent();
    }

    @Override
    public void decided(TenantId tenant, Subject subject, Verdict verdict) {
        var state = switch (verdict) {
            case APPROVED -> MatterState.APPROVED;
            case REFUSED -> MatterState.REFUSED;
            case WITHDRAWN -> MatterState.WITHDRAWN;
            case VOID -> MatterState.VOID;
        };
        if (!matters.decided(tenant, subject.id(), state)) {
            throw new IllegalStateException("matter (%s) was not in approval".formatted(subject.id()));
        }
    }
}
