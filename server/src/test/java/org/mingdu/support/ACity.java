package org.mingdu.support;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Founding;
import org.mingdu.access.Founding.Reach;
import org.mingdu.access.OrganisationKind;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.mingdu.project.Projects;
import org.springframework.context.ApplicationContext;

/// A tenant of a test's own, filled through the doors an operator would use. It has one region, `990100`; everything
/// else a test asks for by name and gets with values that matter to nobody.
public final class ACity {
    public static final String REGION = "990100";
    public static final String PASSWORD = "Bridge-and-River-7";

    private final Founding founding;
    private final Projects projects;
    private final TenantTransaction transactions;
    private final int port;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final TenantId tenant;

    private ACity(ApplicationContext house) {
        founding = house.getBean(Founding.class);
        projects = house.getBean(Projects.class);
        transactions = house.getBean(TenantTransaction.class);
        port = house.getEnvironment().getProperty("local.server.port", Integer.class, 0);
        tenant = founding.found("城市 " + mark, false);
        region(REGION, "明川市", null);
    }

    public static ACity in(ApplicationContext house) {
        return new ACity(house);
    }

    public TenantId tenant() {
        return tenant;
    }

    /// What the name of every account here ends with.
    public String mark() {
        return mark;
    }

    public <T> T within(Supplier<T> work) {
        return transactions.writing(tenant, work);
    }

    public void region(String code, String name, @Nullable String parent) {
        within(() -> {
            founding.region(tenant, code, name, parent);
            return true;
        });
    }

    public OrganisationId owner(String name) {
        return organisation(name, OrganisationKind.OWNER, null);
    }

    public OrganisationId contractor(String name) {
        return organisation(name, OrganisationKind.CONTRACTOR, null);
    }

    public OrganisationId supervisor(String name) {
        return organisation(name, OrganisationKind.SUPERVISOR, null);
    }

    public OrganisationId organisation(String name, OrganisationKind kind, @Nullable OrganisationId parent) {
        return within(() -> founding.organisation(tenant, name, kind, null, parent, REGION));
    }

    public AProject project(String name) {
        return new AProject(this, projects, name);
    }

    public APerson person(String login) {
        return new APerson(this, founding, login);
    }

    public LotId lot(
            ProjectId project,
            String code,
            String name,
            @Nullable OrganisationId contractor,
            @Nullable OrganisationId supervisor) {
        return within(() -> projects.addLot(
                tenant,
                project,
                new Projects.EnteredLot(
                        code, name, null, contractor, supervisor, null, Money.of("1000000.00"), null, null)));
    }

    public UUID grant(PersonId person, String role, Reach reach) {
        return within(() -> founding.grant(tenant, person, role, reach));
    }

    public String login(String name) {
        return name + mark;
    }

    /// Somebody of this city at their screen, signed in.
    public Caller as(String login) {
        return new Caller(port).signedIn(login(login), PASSWORD);
    }

    /// Somebody nobody knows.
    public Caller stranger() {
        return new Caller(port);
    }
}
