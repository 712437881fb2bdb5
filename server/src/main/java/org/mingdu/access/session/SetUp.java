package org.mingdu.access.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Founding;
import org.mingdu.access.Founding.Reach;
import org.mingdu.access.NationalRegions;
import org.mingdu.access.OrganisationKind;
import org.mingdu.access.policy.SecurityPolicy;
import org.mingdu.kernel.CreditCode;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Problem.Field;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The first person of an empty installation names the place, their organisation and themselves, and becomes its
/// system administrator: security, audit and business are other people's, whom the desk asks them to name next.
/// Possible once, and only from the machine itself or by whoever may reach a still empty one.
@Service
class SetUp {
    private final Founding founding;
    private final JdbcClient jdbc;

    SetUp(Founding founding, JdbcClient jdbc) {
        this.founding = founding;
        this.jdbc = jdbc;
    }

    @FieldsOf("setup")
    record Command(
            String tenantName,
            String regionCode,
            String regionName,
            String organisationName,
            @Nullable String uscc,
            String adminName,
            String login,
            String password) {}

    sealed interface Outcome {
        record Done() implements Outcome {}

        record AlreadyDone() implements Outcome {}

        record Invalid(List<Field> errors) implements Outcome {}
    }

    @Transactional
    public Outcome handle(Command command) {
        // Two first people at once: the second waits and finds a tenant.
        jdbc.sql("""
                        select pg_advisory_xact_lock(20260101)
                        """).query((_, _) -> true).single();
        if (!founding.tenants().isEmpty()) {
            return new Outcome.AlreadyDone();
        }
        var errors = new ArrayList<Field>();
        PasswordRule.fault(
                        SecurityPolicy.FIRST,
                        command.login(),
                        List.of(command.adminName(), command.organisationName(), command.tenantName()),
                        command.password())
                .ifPresent(sentence -> errors.add(new Field("/password", sentence)));
        var uscc = command.uscc() == null || command.uscc().isBlank() ? null : CreditCode.check(command.uscc());
        if (uscc != null && !uscc.valid()) {
            errors.add(new Field("/uscc", uscc.findings().getFirst()));
        }
        if (!errors.isEmpty()) {
            return new Outcome.Invalid(errors);
        }
        var tenant = founding.found(command.tenantName().strip(), false);
        founding.region(tenant, command.regionCode(), command.regionName().strip(), null);
        for (var below : new NationalRegions().within(command.regionCode())) {
            founding.region(tenant, below.code(), below.name(), below.parent());
        }
        var organisation = founding.organisation(
                tenant,
                command.organisationName().strip(),
                OrganisationKind.GOVERNMENT,
                uscc == null ? null : uscc.normalised(),
                null,
                command.regionCode());
        var person = founding.person(tenant, command.adminName().strip(), "系统管理员", organisation);
        founding.account(tenant, person, command.login(), command.password(), false);
        founding.grant(tenant, person, "SYS", Reach.TENANT);
        return new Outcome.Done();
    }
}
