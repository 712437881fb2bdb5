package org.mingdu.support;

import java.util.Set;
import java.util.UUID;
import org.mingdu.access.Founding;
import org.mingdu.access.Founding.Reach;
import org.mingdu.access.OrganisationKind;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.mingdu.project.Projects;

/// A city of one test's own: a project of two lots and the people who work on it.
///
/// They sign in as `owner`, `deputy` (the owner's second), `manager` (the business administrator), `contractor` and
/// `mate` of the first lot, `other` of the second, `supervisor` and `partner` of both, `stranger` who supervises
/// elsewhere, and `twice`, who was carelessly made the contractor's and the supervisor's man.
public final class BuildingSite {
    private static final String PASSWORD = "Bridge-and-River-7";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Founding founding;
    private final int port;
    private final TenantId tenant;
    private ProjectId project;
    private LotId lot;
    private LotId otherLot;

    private BuildingSite(Founding founding, int port) {
        this.founding = founding;
        this.port = port;
        this.tenant = founding.found("城市 " + mark, false);
    }

    public static BuildingSite open(Founding founding, Projects projects, TenantTransaction transactions, int port) {
        var site = new BuildingSite(founding, port);
        transactions.writing(site.tenant, () -> {
            site.build(projects);
            return true;
        });
        return site;
    }

    private void build(Projects projects) {
        founding.region(tenant, "990100", "明川市", null);
        var owner = organisation("建设中心", OrganisationKind.OWNER);
        var contractor = organisation("施工甲", OrganisationKind.CONTRACTOR);
        var other = organisation("施工乙", OrganisationKind.CONTRACTOR);
        var supervisor = organisation("监理", OrganisationKind.SUPERVISOR);
        var elsewhere = organisation("监理外", OrganisationKind.SUPERVISOR);
        project = projects.register(
                tenant,
                new Projects.Entered(
                        "大桥",
                        null,
                        "MUNICIPAL",
                        "1",
                        null,
                        "990100",
                        owner,
                        null,
                        "CONSTRUCTION",
                        "ACTIVE",
                        Money.of("1000000.00"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        false,
                        null));
        lot = lot(projects, "BD01", "一标段", contractor, supervisor);
        otherLot = lot(projects, "BD02", "二标段", other, supervisor);
        account("owner", owner, "PM");
        account("deputy", owner, "OWL");
        account("manager", owner, "BUS");
        account("auditor", owner, "AUD");
        account("contractor", contractor, "CON");
        account("mate", contractor, "CON");
        account("twice", contractor, "CON", "SUP");
        account("other", other, "CON");
        account("supervisor", supervisor, "SUP");
        account("partner", supervisor, "SUP");
        account("stranger", elsewhere, "SUP");
    }

    private LotId lot(
            Projects projects, String code, String name, OrganisationId contractor, OrganisationId supervisor) {
        return projects.addLot(
                tenant,
                project,
                new Projects.EnteredLot(code, name, null, contractor, supervisor, null, null, null, null));
    }

    private OrganisationId organisation(String name, OrganisationKind kind) {
        return founding.organisation(tenant, name, kind, null, null, "990100");
    }

    private void account(String login, OrganisationId home, String... roles) {
        var person = founding.person(tenant, login, "岗位", home);
        founding.account(tenant, person, login + mark, PASSWORD, false);
        for (var role : roles) {
            // Thresholds, lists and the trail hold for the whole city, so whoever keeps them is the whole city's.
            var reach = Set.of("BUS", "AUD").contains(role) ? Reach.TENANT : Reach.organisation(home);
            founding.grant(tenant, person, role, reach);
        }
    }

    public Caller as(String login) {
        return new Caller(port).signedIn(login + mark, PASSWORD);
    }

    public TenantId tenant() {
        return tenant;
    }

    public ProjectId project() {
        return project;
    }

    public LotId lot() {
        return lot;
    }

    public LotId otherLot() {
        return otherLot;
    }
}
