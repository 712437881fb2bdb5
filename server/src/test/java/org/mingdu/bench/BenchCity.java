package org.mingdu.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.mingdu.MingduApplication;
import org.mingdu.access.Founding;
import org.mingdu.access.Founding.Reach;
import org.mingdu.access.OrganisationKind;
import org.mingdu.database.EmbeddedPostgres;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.ActivityId;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.TenantId;
import org.mingdu.project.Projects;
import org.mingdu.schedule.Schedules;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/// The data that is measured on, entered through the rooms' own doors into the folder the product is then started on:
/// projects of one owner, one lot each, four contractors, one supervisor, twenty users, and a frozen plan a project.
///
/// @param activities every row of every plan
/// @param largest the first project's plan
/// @param free projects without a plan yet, with their lots
record BenchCity(String owner, List<UUID> activities, UUID largest, List<Free> free) {
    static final String PASSWORD = "Bench-and-River-7";
    private static final String REGION = "990100";
    private static final int CONTRACTORS = 4;
    private static final int FREE = 8;

    BenchCity {
        activities = List.copyOf(activities);
        free = List.copyOf(free);
    }

    record Free(String project, String lot) {}

    /// Rows of the plan of each project, 1 to 200: 20,000 in all.
    static int[] twentyThousand() {
        return IntStream.rangeClosed(1, 200)
                .map(p -> p == 1 ? 5000 : p == 2 ? 1000 : p <= 142 ? 71 : 70)
                .toArray();
    }

    static BenchCity load(Path data, int[] plans) {
        return load(data, plans, (_, _) -> {});
    }

    /// @param more what else is entered, in the same transaction
    static BenchCity load(Path data, int[] plans, BiConsumer<ApplicationContext, TenantId> more) {
        try (var postgres = EmbeddedPostgres.start(data)) {
            var settings = Map.<String, Object>of(
                    "mingdu.database.url",
                    postgres.url(),
                    "mingdu.database.owner-password",
                    postgres.ownerPassword(),
                    "mingdu.database.app-password",
                    postgres.appPassword(),
                    "mingdu.data-directory",
                    data.toString(),
                    "server.port",
                    "0",
                    "logging.level.root",
                    "WARN");
            var application = new SpringApplication(MingduApplication.class);
            application.setDefaultProperties(Map.of("spring.main.banner-mode", "off"));
            application.setLogStartupInfo(false);
            var arguments = settings.entrySet().stream()
                    .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                    .toArray(String[]::new);
            try (var context = application.run(arguments)) {
                var loading = new Loading(
                        context.getBean(Founding.class),
                        context.getBean(Projects.class),
                        context.getBean(Schedules.class));
                var tenant = loading.founding.found("测量之城", false);
                return context.getBean(TenantTransaction.class).writing(tenant, () -> {
                    var city = loading.load(tenant, plans);
                    more.accept(context, tenant);
                    return city;
                });
            }
        }
    }

    private record Loading(Founding founding, Projects projects, Schedules schedules) {
        BenchCity load(TenantId tenant, int[] plans) {
            founding.region(tenant, REGION, "测量之城", null);
            var owner = organisation(tenant, "建设中心", OrganisationKind.OWNER);
            var supervisor = organisation(tenant, "监理公司", OrganisationKind.SUPERVISOR);
            var contractors = IntStream.range(0, CONTRACTORS)
                    .mapToObj(number -> organisation(tenant, "施工公司 " + number, OrganisationKind.CONTRACTOR))
                    .toList();
            people(tenant, owner, supervisor, contractors);
            var activities = new ArrayList<UUID>();
            UUID largest = null;
            for (var p = 1; p <= plans.length; p++) {
                var place = project(tenant, p, owner, contractors.get(p % CONTRACTORS), supervisor);
                var entered = schedules.enterFrozen(
                        tenant, place.project, place.lot, "总进度计划", BenchPlan.of("总进度计划", plans[p - 1]), null);
                entered.lines().stream().map(ActivityId::value).forEach(activities::add);
                largest = largest == null ? entered.id().value() : largest;
            }
            var free = new ArrayList<Free>();
            for (var p = plans.length + 1; p <= plans.length + FREE; p++) {
                var place = project(tenant, p, owner, contractors.getFirst(), supervisor);
                free.add(new Free(place.project.toString(), place.lot.toString()));
            }
            return new BenchCity(owner.toString(), activities, largest, free);
        }

        private OrganisationId organisation(TenantId tenant, String name, OrganisationKind kind) {
            return founding.organisation(tenant, name, kind, null, null, REGION);
        }

        private void people(
                TenantId tenant, OrganisationId owner, OrganisationId supervisor, List<OrganisationId> contractors) {
            for (var u = 1; u <= 20; u++) {
                var home = u <= 4 ? owner : contractors.get(u % CONTRACTORS);
                account(tenant, "u%02d".formatted(u), home, u <= 4 ? "PM" : "CON", Reach.organisation(home));
            }
            account(tenant, "clerk", owner, "OWN", Reach.organisation(owner));
            account(tenant, "chief", owner, "OWL", Reach.organisation(owner));
            account(tenant, "authority", owner, "DEP", Reach.region(REGION));
            account(tenant, "leader", owner, "LDR", Reach.region(REGION));
            account(tenant, "security", owner, "SEC", Reach.TENANT);
            account(tenant, "supervisor", supervisor, "SUP", Reach.organisation(supervisor));
            account(tenant, "business", owner, "BUS", Reach.TENANT);
            account(tenant, "admin", owner, "SYS", Reach.TENANT);
            account(tenant, "auditor", owner, "LOG", Reach.TENANT);
        }

        private void account(TenantId tenant, String login, OrganisationId home, String role, Reach reach) {
            var person = founding.person(tenant, login, "岗位", home);
            founding.account(tenant, person, login, PASSWORD, false);
            founding.grant(tenant, person, role, reach);
        }

        private record Place(org.mingdu.kernel.ProjectId project, org.mingdu.kernel.LotId lot) {}

        private Place project(
                TenantId tenant, int p, OrganisationId owner, OrganisationId contractor, OrganisationId supervisor) {
            var project = projects.register(
                    tenant,
                    new Projects.Entered(
                            "项目 %03d".formatted(p),
                            null,
                            "MUNICIPAL",
                            "1",
                            null,
                            REGION,
                            owner,
                            null,
                            "CONSTRUCTION",
                            "ACTIVE",
                            Money.of("10000000.00"),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            false,
                            false,
                            null));
            var lot = projects.addLot(
                    tenant,
                    project,
                    new Projects.EnteredLot("BD01", "施工标段", null, contractor, supervisor, null, null, null, null));
            return new Place(project, lot);
        }
    }
}
