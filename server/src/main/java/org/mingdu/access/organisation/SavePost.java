package org.mingdu.access.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Problem.Field;
import org.springframework.stereotype.Service;

/// A post is set up in an organisation, gets another name, or is closed when nobody sits on it and nothing is granted
/// to
/// it any more.
@Service
class SavePost {
    private final OrganisationTable organisations;
    private final PostTable posts;
    private final GrantTable grants;
    private final Trail trail;

    SavePost(OrganisationTable organisations, PostTable posts, GrantTable grants, Trail trail) {
        this.organisations = organisations;
        this.posts = posts;
        this.grants = grants;
        this.trail = trail;
    }

    @FieldsOf("post")
    record Form(String name, @Nullable Integer version) {}

    sealed interface Outcome {
        record Saved(UUID id) implements Outcome {}

        record Closed() implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record NotFound() implements Outcome {}

        record Stale() implements Outcome {}

        record InUse() implements Outcome {}
    }

    Outcome create(Actor actor, UUID organisation, Form form) {
        var found = organisations
                .find(actor, organisation)
                .filter(line -> !line.can().isEmpty());
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        var name = form.name().strip();
        var id = posts.insert(actor.tenant(), organisation, name);
        if (id.isEmpty()) {
            return taken();
        }
        trail.about("post", id.get(), found.get().name() + " " + name);
        return new Outcome.Saved(id.get());
    }

    Outcome rename(Actor actor, UUID id, Form form) {
        var post = posts.lock(actor, id);
        if (post.isEmpty()) {
            return new Outcome.NotFound();
        }
        var name = form.name().strip();
        if (posts.named(actor.tenant(), post.get().organisation().id(), name, id)) {
            return taken();
        }
        if (!posts.rename(actor.tenant(), id, name, form.version() == null ? 0 : form.version())) {
            return new Outcome.Stale();
        }
        trail.about("post", id, post.get().organisation().name() + " " + name);
        trail.say("原名 " + post.get().name());
        return new Outcome.Saved(id);
    }

    Outcome close(Actor actor, UUID id) {
        var post = posts.lock(actor, id);
        if (post.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (!posts.sitters(actor.tenant(), id).isEmpty()
                || !grants.ofPosts(actor.tenant(), List.of(id)).isEmpty()) {
            return new Outcome.InUse();
        }
        posts.close(actor.tenant(), id);
        trail.about(
                "post", id, post.get().organisation().name() + " " + post.get().name());
        return new Outcome.Closed();
    }

    private static Outcome taken() {
        return new Outcome.Invalid(List.of(new Field("/name", "该单位已有这个岗位，请换一个名称，或在已有岗位上安排人员。")));
    }
}
