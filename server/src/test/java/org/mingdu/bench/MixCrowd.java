package org.mingdu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mingdu.access.Founding;
import org.mingdu.access.Founding.Reach;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.TenantId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A thousand people: eight hundred of four contractors, a hundred supervisors, a hundred of the owner.
///
/// @param all in the order of [#logins()]
record MixCrowd(List<MixUser> all) {
    private static final int EACH_CONTRACTOR = 200;
    private static final int CONTRACTORS = 4;
    private static final int SUPERVISORS = 100;
    private static final int OWNERS = 100;
    private static final int FIRST_SUPERVISOR = EACH_CONTRACTOR * CONTRACTORS;
    private static final int FIRST_OWNER = FIRST_SUPERVISOR + SUPERVISORS;

    MixCrowd {
        all = List.copyOf(all);
    }

    static List<String> logins() {
        return IntStream.range(0, FIRST_OWNER + OWNERS)
                .mapToObj("mix%04d"::formatted)
                .toList();
    }

    static void enter(ApplicationContext house, TenantId tenant) {
        var founding = house.getBean(Founding.class);
        var jdbc = house.getBean(JdbcClient.class);
        var contractors = new ArrayList<OrganisationId>();
        for (var number = 0; number < CONTRACTORS; number++) {
            contractors.add(organisation(jdbc, "施工公司 " + number));
        }
        var supervisor = organisation(jdbc, "监理公司");
        var owner = organisation(jdbc, "建设中心");
        var logins = logins();
        for (var n = 0; n < logins.size(); n++) {
            var home =
                    n < FIRST_SUPERVISOR ? contractors.get(n / EACH_CONTRACTOR) : n < FIRST_OWNER ? supervisor : owner;
            var role = n < FIRST_SUPERVISOR ? "CON" : n < FIRST_OWNER ? "SUP" : "PM";
            var person = founding.person(tenant, logins.get(n), "岗位", home);
            founding.account(tenant, person, logins.get(n), BenchCity.PASSWORD, false);
            founding.grant(tenant, person, role, Reach.organisation(home));
        }
    }

    private static OrganisationId organisation(JdbcClient jdbc, String name) {
        return new OrganisationId(jdbc.sql("select o.id from access.organisation o where o.name = :name")
                .param("name", name)
                .query(UUID.class)
                .single());
    }

    MixUser contractor(int number, Random random) {
        return all.get(number * EACH_CONTRACTOR + random.nextInt(EACH_CONTRACTOR));
    }

    MixUser supervisor(Random random) {
        return all.get(FIRST_SUPERVISOR + random.nextInt(SUPERVISORS));
    }

    MixUser owner(Random random) {
        return all.get(FIRST_OWNER + random.nextInt(OWNERS));
    }

    MixUser anybody(Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
