package org.mingdu.matter.item;

import java.util.HashMap;
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
    /// No condition looks at it; but where it differs when a matter is sent again, what was agreed to counts no more.
    private static final String CONTENT = "contentHash";

    private final MatterKind kind;
    private final MatterTable matters;
    private final MatterContent content;

    MatterSubject(MatterKind kind, MatterTable matters, MatterContent content) {
        this.kind = kind;
        this.matters = matters;
        this.content = content;
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
        var facts = new HashMap<>(Facts.of(matters.said(tenant, subject.id())));
        facts.put(CONTENT, content.hash(tenant, subject.id()));
        return Map.copyOf(facts);
    }

    @Override
    public Optional<List<ToldFact>> told(TenantId tenant, Subject subject, Map<String, String> facts) {
        return Optional.of(Facts.told(facts, matters.names(tenant, subject.id())));
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
