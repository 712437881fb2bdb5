package org.mingdu.access.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Founding;
import org.mingdu.access.edge.Visitor;
import org.mingdu.access.factor.FactorKind;
import org.mingdu.access.factor.Factors;
import org.mingdu.access.policy.PolicyTable;
import org.mingdu.access.policy.SecurityPolicy;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who one is, as the screens ask it first.
@Component
class SessionView {
    static final String NOTICE = "非涉密系统，严禁处理、传输国家秘密";

    private final JdbcClient jdbc;
    private final Founding founding;
    private final SessionTable sessions;
    private final PolicyTable policies;
    private final Factors factors;
    private final Clock clock;

    SessionView(
            JdbcClient jdbc,
            Founding founding,
            SessionTable sessions,
            PolicyTable policies,
            Factors factors,
            Clock clock) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.policies = policies;
        this.factors = factors;
        this.founding = founding;
        this.clock = clock;
    }

    record Organisation(UUID id, String name, String kind) {}

    record Person(UUID id, String name, @Nullable String post, Organisation organisation) {}

    /// What the security policy asks of a password, for the hint beside the field.
    record PasswordLimits(int leastLength, int kinds) {
        static PasswordLimits of(SecurityPolicy policy) {
            return new PasswordLimits(policy.leastLength(), policy.kinds());
        }
    }

    /// @param codeNeeded      the password was right; the one-time code is still to come
    /// @param passwordExpired why the password must be changed: it has been used for too long
    /// @param factors         what they may prove themselves with beside the password
    /// @param endedWhy        why the session the browser brought along ended; null where there was none
    /// @param mustEnrol       the security policy asks for a second factor that is not set up yet
    record View(
            boolean signedIn,
            boolean setupNeeded,
            boolean demo,
            String notice,
            @Nullable Person person,
            List<Coded> roles,
            List<String> can,
            boolean mustChangePassword,
            boolean passwordExpired,
            boolean codeNeeded,
            List<FactorKind> factors,
            boolean mustEnrol,
            SessionTable.@Nullable Why endedWhy,
            PasswordLimits password,
            @Nullable Named tenant,
            LocalDate today) {}

    /// @param token that the browser brought along and that is good for nothing
    View nobody(@Nullable String token) {
        return nobody(
                false, List.of(), token == null ? null : sessions.why(token).orElse(null));
    }

    private View nobody(boolean codeNeeded, List<FactorKind> kinds, SessionTable.@Nullable Why why) {
        var tenants = founding.tenants();
        return new View(
                false,
                tenants.isEmpty(),
                tenants.stream().anyMatch(Founding.Tenant::demo),
                NOTICE,
                null,
                List.of(),
                List.of(),
                false,
                false,
                codeNeeded,
                kinds,
                false,
                why,
                PasswordLimits.of(SecurityPolicy.FIRST),
                null,
                LocalDate.now(clock));
    }

    /// For somebody who has just signed in and whose request therefore had no session.
    @Transactional(readOnly = true)
    public View of(String token) {
        return sessions.visit(token).map(this::of).orElseThrow();
    }

    View of(Visitor visitor) {
        if (visitor.half()) {
            return nobody(true, kinds(visitor), null);
        }
        var actor = visitor.actor();
        return jdbc.sql("""
                        select t.name, t.demo, p.name, p.post, o.id, o.name, o.kind, a.expired
                          from access.tenant t
                          join access.person p on p.tenant_id = t.id
                          join access.organisation o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
                          join access.account a on a.tenant_id = p.tenant_id and a.person_id = p.id
                         where t.id = :tenant
                           and p.id = :person
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .query((row, _) -> new View(
                        true,
                        false,
                        row.getBoolean(2),
                        NOTICE,
                        new Person(
                                actor.person().value(),
                                row.getString(3),
                                row.getString(4),
                                new Organisation(row.getObject(5, UUID.class), row.getString(6), row.getString(7))),
                        roles(visitor),
                        actor.rights().keySet().stream()
                                .filter(actor::may)
                                .sorted(Comparator.naturalOrder())
                                .map(Right::code)
                                .toList(),
                        visitor.mustChangePassword(),
                        row.getBoolean(8),
                        false,
                        kinds(visitor),
                        visitor.mustEnrol(),
                        null,
                        PasswordLimits.of(policies.inForce(actor.tenant())),
                        new Named(actor.tenant().value(), row.getString(1)),
                        LocalDate.now(clock)))
                .single();
    }

    private List<FactorKind> kinds(Visitor visitor) {
        return factors.kinds(visitor.actor().tenant(), visitor.actor().person());
    }

    private List<Coded> roles(Visitor visitor) {
        return jdbc.sql("""
                        select distinct r.code, r.name, r.seq
                          from access.role_grant g
                          join access.role r on r.tenant_id = g.tenant_id and r.code = g.role
                         where g.tenant_id = :tenant
                           and g.person_id = :person
                           and g.ended_at is null
                           and g.valid_from <= :today
                           and (g.valid_to is null or g.valid_to >= :today)
                         order by r.seq
                        """)
                .param("tenant", visitor.actor().tenant().value())
                .param("person", visitor.actor().person().value())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new Coded(row.getString(1), row.getString(2)))
                .list();
    }
}
