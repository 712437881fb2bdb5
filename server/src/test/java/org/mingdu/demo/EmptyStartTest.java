package org.mingdu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding;
import org.mingdu.access.Founding.Reach;
import org.mingdu.access.OrganisationKind;
import org.mingdu.database.TenantTransaction;
import org.mingdu.support.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What `./mingdu run --empty` does with a demo.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EmptyStartTest {
    private static final String PASSWORD = "Bridge-and-River-7";

    @Autowired
    Founding founding;

    @Autowired
    TenantTransaction transactions;

    @LocalServerPort
    int port;

    @Test
    void no_city_is_opened_and_accounts_of_one_opened_before_are_closed() {
        assertThat(founding.tenants()).extracting(Founding.Tenant::name).doesNotContain("明川市（演示）");
        var tenant = founding.found("从前的演示城市", true);
        transactions.writing(tenant, () -> {
            founding.region(tenant, "990100", "明川市", null);
            var office = founding.organisation(tenant, "市政府", OrganisationKind.GOVERNMENT, null, null, "990100");
            var person = founding.person(tenant, "陈远志", "副市长", office);
            founding.account(tenant, person, "leader-before", PASSWORD, true);
            founding.grant(tenant, person, "LDR", Reach.TENANT);
            return true;
        });

        var answer = new Caller(port)
                .post("/session", "{\"login\":\"leader-before\",\"password\":\"%s\"}".formatted(PASSWORD));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.slug()).isEqualTo("demo-closed");
    }
}
