package org.mingdu.support;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.project.Projects;

/// A project on the way into the register: `city.project("大桥").ownedBy(office).costing("100.00").entered()`.
public final class AProject {
    private final ACity city;
    private final Projects projects;
    private final String name;
    private String region = ACity.REGION;
    private String stage = "CONSTRUCTION";
    private String type = "MUNICIPAL";
    private Money investment = Money.of("1000000.00");
    private @Nullable OrganisationId owner;
    private @Nullable OrganisationId authority;
    private @Nullable String code;
    private @Nullable LocalDate finish;

    AProject(ACity city, Projects projects, String name) {
        this.city = city;
        this.projects = projects;
        this.name = name;
    }

    public AProject ownedBy(OrganisationId organisation) {
        owner = organisation;
        return this;
    }

    public AProject overseenBy(OrganisationId organisation) {
        authority = organisation;
        return this;
    }

    public AProject at(String regionCode) {
        region = regionCode;
        return this;
    }

    public AProject costing(String yuan) {
        investment = Money.of(yuan);
        return this;
    }

    public AProject inStage(String code) {
        stage = code;
        return this;
    }

    public AProject ofType(String code) {
        type = code;
        return this;
    }

    public AProject coded(String nationalCode) {
        code = nationalCode;
        return this;
    }

    public AProject finishingOn(LocalDate day) {
        finish = day;
        return this;
    }

    public ProjectId entered() {
        var by = Objects.requireNonNull(owner, "a project needs an owner");
        return city.within(() -> projects.register(
                city.tenant(),
                new Projects.Entered(
                        name,
                        code,
                        type,
                        "1",
                        null,
                        region,
                        by,
                        authority,
                        stage,
                        "ACTIVE",
                        investment,
                        null,
                        finish,
                        null,
                        null,
                        null,
                        null,
                        false,
                        false,
                        null)));
    }
}
