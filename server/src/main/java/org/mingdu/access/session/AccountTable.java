package org.mingdu.access.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL on `access.account`, which is read before the tenant is known.
@Repository
public class AccountTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    AccountTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Account(
            String login,
            TenantId tenant,
            PersonId person,
            String password,
            boolean loopbackOnly,
            boolean active,
            int failures,
            @Nullable Instant lockedUntil,
            Instant changedAt,
            boolean byDirectory) {}

    static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    /// Locked, so that guesses sent at once are counted one by one.
    Optional<Account> lock(String login) {
        return jdbc.sql("""
                        select a.login, a.tenant_id, a.person_id, a.password, a.loopback_only, a.active, a.failures,
                               a.locked_until, a.changed_at, a.by_directory
                          from access.account a
                         where a.login = :login
                           for update
                        """)
                .param("login", normal(login))
                .query(AccountTable::account)
                .optional();
    }

    Optional<Account> lock(TenantId tenant, PersonId person) {
        return jdbc.sql("""
                        select a.login
                          from access.account a
                         where a.tenant_id = :tenant
                           and a.person_id = :person
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query(String.class)
                .optional()
                .flatMap(this::lock);
    }

    /// As it stands, for a look before anything is locked.
    Optional<Account> find(String login) {
        return jdbc.sql("""
                        select a.login, a.tenant_id, a.person_id, a.password, a.loopback_only, a.active, a.failures,
                               a.locked_until, a.changed_at, a.by_directory
                          from access.account a
                         where a.login = :login
                        """)
                .param("login", normal(login))
                .query(AccountTable::account)
                .optional();
    }

    /// The same password in another hash, so nothing else about it changes.
    void rehash(String login, @Nullable String hash) {
        jdbc.sql("""
                        update access.account
                           set password = :password
                         where login = :login
                        """).param("password", hash).param("login", normal(login)).update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString(1),
                new TenantId(row.getObject(2, UUID.class)),
                new PersonId(row.getObject(3, UUID.class)),
                row.getString(4),
                row.getBoolean(5),
                row.getBoolean(6),
                row.getInt(7),
                row.getTimestamp(8) == null ? null : row.getTimestamp(8).toInstant(),
                row.getTimestamp(9).toInstant(),
                row.getBoolean(10));
    }

    public boolean exists(String login) {
        return jdbc.sql("""
                        select exists (select from access.account a where a.login = :login)
                        """).param("login", normal(login)).query(Boolean.class).single();
    }

    public void insert(
            TenantId tenant,
            PersonId person,
            String login,
            @Nullable String hash,
            boolean mustChange,
            boolean loopbackOnly) {
        jdbc.sql("""
                        insert into access.account
                               (login, tenant_id, person_id, password, must_change, loopback_only, changed_at)
                        values (:login, :tenant, :person, :password, :must, :loopback, :at)
                        """)
                .param("login", normal(login))
                .param("tenant", tenant.value())
                .param("person", person.value())
                .param("password", hash)
                .param("must", mustChange)
                .param("loopback", loopbackOnly)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void failed(String login, int failures, @Nullable Instant lockedUntil) {
        jdbc.sql("""
                        update access.account
                           set failures = :failures,
                               locked_until = :until
                         where login = :login
                        """)
                .param("failures", failures)
                .param("until", lockedUntil == null ? null : Timestamp.from(lockedUntil))
                .param("login", login)
                .update();
    }

    public void setPassword(String login, @Nullable String hash, boolean mustChange) {
        jdbc.sql("""
                        update access.account
                           set password = :password,
                               must_change = :must,
                               expired = false,
                               failures = 0,
                               locked_until = null,
                               changed_at = :at
                         where login = :login
                        """)
                .param("password", hash)
                .param("must", mustChange)
                .param("at", Timestamp.from(clock.instant()))
                .param("login", normal(login))
                .update();
    }

    /// Used for too long: the next thing its owner does is change it.
    void expire(String login) {
        jdbc.sql("""
                        update access.account
                           set must_change = true,
                               expired = true
                         where login = :login
                           and not must_change
                        """).param("login", login).update();
    }

    public boolean isByDirectory(TenantId tenant, PersonId person) {
        return jdbc.sql("""
                        select exists (select
                                         from access.account a
                                        where a.tenant_id = :tenant
                                          and a.person_id = :person
                                          and a.by_directory)
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /// Whether another house's word opens it: not when it was closed, and never for an account of the demo.
    public boolean isOpen(TenantId tenant, PersonId person) {
        return jdbc.sql("""
                        select exists (select
                                         from access.account a
                                        where a.tenant_id = :tenant
                                          and a.person_id = :person
                                          and a.active
                                          and not a.loopback_only)
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /// Who comes back from the directory finds the password they had before, and changes it first.
    public void askDirectory(TenantId tenant, PersonId person, boolean byDirectory) {
        jdbc.sql("""
                        update access.account
                           set by_directory = :directory,
                               must_change = must_change or not :directory,
                               failures = 0,
                               locked_until = null
                         where tenant_id = :tenant
                           and person_id = :person
                           and by_directory <> :directory
                        """)
                .param("directory", byDirectory)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .update();
    }

    public Optional<TenantId> tenantOf(String login) {
        return find(login).map(Account::tenant);
    }

    public Optional<PersonId> personOf(String login) {
        return find(login).map(Account::person);
    }

    public Optional<String> loginOf(TenantId tenant, PersonId person) {
        return lock(tenant, person).map(Account::login);
    }

    public void close(TenantId tenant, PersonId person) {
        jdbc.sql("""
                        update access.account
                           set active = false
                         where tenant_id = :tenant
                           and person_id = :person
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .update();
    }
}
