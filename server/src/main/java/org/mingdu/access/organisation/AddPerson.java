package org.mingdu.access.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.session.AccountTable;
import org.mingdu.access.session.NewPassword;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Problem.Field;
import org.springframework.stereotype.Service;

/// A person gets a name, a post and an account of their own; the first password is changed at the first sign-in.
@Service
class AddPerson {
    private final OrganisationTable organisations;
    private final PersonTable people;
    private final PostTable posts;
    private final AccountTable accounts;
    private final NewPassword newPassword;
    private final Trail trail;
    private final Ids ids;

    AddPerson(
            OrganisationTable organisations,
            PersonTable people,
            PostTable posts,
            AccountTable accounts,
            NewPassword newPassword,
            Trail trail,
            Ids ids) {
        this.organisations = organisations;
        this.people = people;
        this.posts = posts;
        this.accounts = accounts;
        this.newPassword = newPassword;
        this.trail = trail;
        this.ids = ids;
    }

    @FieldsOf("person")
    record Form(
            String name,
            @Nullable String post,
            @Nullable String mobile,
            @Nullable String email,
            UUID organisationId,
            String login,
            String password) {}

    sealed interface Outcome {
        record Added(UUID id) implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}

        record NoRight() implements Outcome {}
    }

    Outcome handle(Actor actor, Form form) {
        var organisation = organisations.find(actor, form.organisationId());
        if (organisation.isEmpty()) {
            return new Outcome.Invalid(List.of(new Field("/organisationId", "所在单位不存在，请重新选择。")));
        }
        if (organisation.get().can().isEmpty()) {
            return new Outcome.NoRight();
        }
        var errors = new ArrayList<Field>();
        newPassword
                .fault(
                        actor.tenant(),
                        form.login(),
                        List.of(form.name(), organisation.get().name()),
                        form.password())
                .ifPresent(sentence -> errors.add(new Field("/password", sentence)));
        if (accounts.exists(form.login())) {
            errors.add(new Field("/login", "登录名已被使用，请换一个。"));
        }
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        var id = new PersonId(ids.next());
        var mobile = form.mobile() == null || form.mobile().isBlank() ? null : form.mobile();
        people.insert(
                actor.tenant(),
                id,
                form.name().strip(),
                form.post(),
                mobile,
                ChangeEmail.given(form.email()),
                form.organisationId());
        posts.seatFirst(actor.tenant(), id, form.organisationId(), form.post());
        accounts.insert(actor.tenant(), id, form.login(), newPassword.hash(form.password()), true, false);
        trail.about("person", id.value(), form.name());
        return new Outcome.Added(id.value());
    }
}
