package org.mingdu.access.organisation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Directory;
import org.mingdu.access.Founding;
import org.mingdu.access.OrganisationKind;
import org.mingdu.access.TenantErasing;
import org.mingdu.access.TenantFounded;
import org.mingdu.access.calendar.CalendarKeyTable;
import org.mingdu.access.factor.Factors;
import org.mingdu.access.grant.GrantTable;
import org.mingdu.access.grant.RoleTable;
import org.mingdu.access.session.AccountTable;
import org.mingdu.access.session.SessionTable;
import org.mingdu.database.TenantTransaction;
import org.mingdu.files.Files;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The doors [Directory] and [Founding].
@Service
class Register implements Directory, Founding {
    private final JdbcClient jdbc;
    private final OrganisationTable organisations;
    private final RegionTable regions;
    private final PersonTable people;
    private final GrantTable grants;
    private final RoleTable roles;
    private final PostTable posts;
    private final AccountTable accounts;
    private final SessionTable sessions;
    private final CalendarKeyTable calendars;
    private final Factors factors;
    private final Files files;
    private final GrantReach reaches;
    private final PasswordEncoder passwords;
    private final TenantTransaction transactions;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Register(
            JdbcClient jdbc,
            OrganisationTable organisations,
            RegionTable regions,
            PersonTable people,
            GrantTable grants,
            RoleTable roles,
            PostTable posts,
            AccountTable accounts,
            SessionTable sessions,
            CalendarKeyTable calendars,
            Factors factors,
            Files files,
            GrantReach reaches,
            PasswordEncoder passwords,
            TenantTransaction transactions,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.regions = regions;
        this.people = people;
        this.grants = grants;
        this.roles = roles;
        this.posts = posts;
        this.accounts = accounts;
        this.sessions = sessions;
        this.calendars = calendars;
        this.factors = factors;
        this.files = files;
        this.reaches = reaches;
        this.passwords = passwords;
        this.transactions = transactions;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Optional<Organisation> organisation(TenantId tenant, OrganisationId id) {
        return organisations
                .find(tenant, id.value())
                .map(row -> new Organisation(
                        id, row.name(), row.kind(), row.kind().isParty() ? "party:" + id : row.path()));
    }

    @Override
    public Optional<Region> region(TenantId tenant, @Nullable String code) {
        return regions.find(tenant, code);
    }

    @Override
    public List<Tenant> tenants() {
        return jdbc.sql("""
                        select t.id, t.name, t.demo
                          from access.tenant t
                         order by t.founded_at
                        """)
                .query((row, _) ->
                        new Tenant(new TenantId(row.getObject(1, UUID.class)), row.getString(2), row.getBoolean(3)))
                .list();
    }

    @Override
    @Transactional
    public TenantId found(String name, boolean demo) {
        var tenant = new TenantId(ids.next());
        jdbc.sql("""
                        insert into access.tenant (id, name, demo, founded_at)
                        values (:id, :name, :demo, :at)
                        """)
                .param("id", tenant.value())
                .param("name", name)
                .param("demo", demo)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        transactions.enter(tenant);
        roles.copyFirst(tenant);
        events.publishEvent(new TenantFounded(tenant));
        return tenant;
    }

    @Override
    public void region(TenantId tenant, String code, String name, @Nullable String parentCode) {
        var parent =
                parentCode == null ? null : regions.find(tenant, parentCode).orElseThrow();
        if (!regions.insert(tenant, code, name, parent)) {
            throw new IllegalArgumentException("region (%s) is there already".formatted(code));
        }
    }

    @Override
    public OrganisationId organisation(
            TenantId tenant,
            String name,
            OrganisationKind kind,
            @Nullable String uscc,
            @Nullable OrganisationId parent,
            @Nullable String regionCode) {
        var id = ids.next();
        var above = parent == null
                ? "/"
                : organisations.find(tenant, parent.value()).orElseThrow().path();
        organisations.insert(
                tenant, id, name, kind, uscc, parent == null ? null : parent.value(), regionCode, above + id + "/");
        return new OrganisationId(id);
    }

    @Override
    public PersonId person(TenantId tenant, String name, String post, OrganisationId organisation) {
        var id = new PersonId(ids.next());
        people.insert(tenant, id, name, post, null, null, organisation.value());
        posts.seatFirst(tenant, id, organisation.value(), post);
        return id;
    }

    @Override
    public void account(TenantId tenant, PersonId person, String login, String password, boolean loopbackOnly) {
        accounts.insert(tenant, person, login, passwords.encode(password), false, loopbackOnly);
    }

    @Override
    public UUID grant(TenantId tenant, PersonId person, String role, Reach reach) {
        var entries = reaches.entries(tenant, reach.kind(), reach.id()).orElseThrow();
        return grants.insert(
                tenant,
                new GrantTable.Gift(
                        person, null, role, reach.kind(), reach.id(), entries, null, null, null, null, null));
    }

    @Override
    @Transactional
    public boolean resetPassword(String login, String password) {
        var tenant = accounts.tenantOf(login);
        if (tenant.isEmpty()) {
            return false;
        }
        transactions.enter(tenant.get());
        accounts.setPassword(login, passwords.encode(password), true);
        // Who can do this holds the machine: it is also the way back for the last administrator who lost the telephone.
        accounts.personOf(login).ifPresent(person -> {
            factors.removeAll(tenant.get(), person);
            calendars.end(tenant.get(), person);
        });
        sessions.endAllOf(login);
        return true;
    }

    @Override
    @Transactional
    public void erase(TenantId tenant) {
        transactions.enter(tenant);
        events.publishEvent(new TenantErasing(tenant));
        files.forgetAll(tenant);
        for (var statement : List.of(
                "delete from access.answered where tenant_id = :tenant",
                "delete from access.machine_token where tenant_id = :tenant",
                "delete from access.machine_secret where tenant_id = :tenant",
                "delete from access.machine where tenant_id = :tenant",
                "delete from access.identity where tenant_id = :tenant",
                "delete from access.calendar_key where tenant_id = :tenant",
                "delete from access.session where tenant_id = :tenant",
                "delete from access.factor_challenge where tenant_id = :tenant",
                "delete from access.recovery_code where tenant_id = :tenant",
                "delete from access.passkey where tenant_id = :tenant",
                "delete from access.certificate where tenant_id = :tenant",
                "delete from access.revocation_list where tenant_id = :tenant",
                "delete from access.trust_anchor where tenant_id = :tenant",
                "delete from access.second_factor where tenant_id = :tenant",
                "delete from access.former_password where tenant_id = :tenant",
                "delete from access.account where tenant_id = :tenant",
                "delete from access.security_policy where tenant_id = :tenant",
                "delete from access.role_change where tenant_id = :tenant",
                "delete from access.proposal where tenant_id = :tenant",
                "delete from access.project_mark where tenant_id = :tenant",
                "delete from access.role_grant where tenant_id = :tenant",
                "delete from access.sitting where tenant_id = :tenant",
                "delete from access.post where tenant_id = :tenant",
                "delete from access.role where tenant_id = :tenant",
                "delete from access.person where tenant_id = :tenant",
                "delete from access.organisation where tenant_id = :tenant",
                "delete from access.region where tenant_id = :tenant",
                "delete from access.tenant where id = :tenant")) {
            jdbc.sql(statement).param("tenant", tenant.value()).update();
        }
    }
}
