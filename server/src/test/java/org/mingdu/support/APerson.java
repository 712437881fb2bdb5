package org.mingdu.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Founding;
import org.mingdu.access.Founding.Reach;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.PersonId;

/// Somebody with an account, on the way into a city: `city.person("owner").at(office).being("OWN").enters()`.
public final class APerson {
    /// Every role of the first edition that carries a right.
    public static final List<String> EVERY_ROLE =
            List.of("OWN", "PM", "OWL", "AGT", "CON", "SUP", "AUD", "LDR", "BUS", "SYS", "LOG");

    private final ACity city;
    private final Founding founding;
    private final String login;
    private final List<String> roles = new ArrayList<>();
    private String name;
    private @Nullable OrganisationId home;
    private @Nullable Reach reach;
    private boolean here;

    APerson(ACity city, Founding founding, String login) {
        this.city = city;
        this.founding = founding;
        this.login = login;
        name = login;
    }

    public APerson named(String whole) {
        name = whole;
        return this;
    }

    public APerson at(OrganisationId organisation) {
        home = organisation;
        return this;
    }

    public APerson being(String... role) {
        roles.addAll(List.of(role));
        return this;
    }

    public APerson beingEverything() {
        roles.addAll(EVERY_ROLE);
        return this;
    }

    /// As far as the roles reach; their own organisation's subtree unless told.
    public APerson reaching(Reach far) {
        reach = far;
        return this;
    }

    public APerson reachingAll() {
        return reaching(Reach.TENANT);
    }

    public APerson onThisMachineOnly() {
        here = true;
        return this;
    }

    public PersonId enters() {
        var at = Objects.requireNonNull(home, "a person needs an organisation");
        return city.within(() -> {
            var person = founding.person(city.tenant(), name, "岗位", at);
            founding.account(city.tenant(), person, city.login(login), ACity.PASSWORD, here);
            for (var role : roles) {
                founding.grant(city.tenant(), person, role, reach == null ? Reach.organisation(at) : reach);
            }
            return person;
        });
    }

    /// Enters and signs in.
    public Caller signsIn() {
        enters();
        return city.as(login);
    }
}
