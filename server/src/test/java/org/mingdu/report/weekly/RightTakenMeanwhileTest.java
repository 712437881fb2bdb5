package org.mingdu.report.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdu.access.Founding.Reach;
import org.mingdu.access.People;
import org.mingdu.database.TenantTransaction;
import org.mingdu.files.Files;
import org.mingdu.kernel.DataStandard;
import org.mingdu.kernel.ProjectId;
import org.mingdu.support.ACity;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// Who loses a right while a report is being made for them gets no report, not even one begun before.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class RightTakenMeanwhileTest {
    private static final String ENDED = "update access.role_grant set ended_at = now() where id = :id";
    private static final String MARKED = """
            insert into access.project_mark (tenant_id, project_id, level, marked_by, marked_at)
            select g.tenant_id, :project, 4, g.person_id, now() from access.role_grant g where g.id = :id
            """;

    private final ApplicationContext house;
    private final WeeklyTable weekly;
    private final GatherWeekly gather;
    private final People people;
    private final Files files;
    private final TenantTransaction transactions;
    private final DataStandard standard;
    private final JdbcClient jdbc;

    RightTakenMeanwhileTest(
            ApplicationContext house,
            WeeklyTable weekly,
            GatherWeekly gather,
            People people,
            Files files,
            TenantTransaction transactions,
            DataStandard standard,
            JdbcClient jdbc) {
        this.house = house;
        this.weekly = weekly;
        this.gather = gather;
        this.people = people;
        this.files = files;
        this.transactions = transactions;
        this.standard = standard;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "the right", "the mark"})
    void a_report_is_kept_only_under_the_rights_it_was_gathered_under(String taken) throws IOException {
        var city = ACity.in(house);
        var office = city.owner("建设中心");
        var bridge = city.project("大桥").ownedBy(office).entered();
        var writer = city.person("writer").at(office).enters();
        var grant = city.grant(writer, "OWN", Reach.organisation(office));
        var id = UUID.randomUUID();
        city.within(() -> {
            weekly.insert(
                    city.tenant(),
                    writer,
                    id,
                    bridge.value(),
                    Week.of(LocalDate.of(2026, 3, 4)),
                    PaperFormat.XLSX,
                    "大桥");
            return true;
        });
        var asked = new AtomicInteger();
        // The second time the rights are asked for, the report is gathered and not yet kept.
        People meanwhile = (tenant, person) -> {
            if (asked.incrementAndGet() == 2 && !taken.equals("nothing")) {
                transactions.apart(city.tenant(), () -> change(taken, bridge, grant));
            }
            return people.actor(tenant, person);
        };
        new MakeWeekly(weekly, gather, meanwhile, files, transactions, standard).run(city.tenant(), id);
        assertThat(asked).hasValue(2);
        var made = city.within(() -> weekly.find(city.tenant(), id).orElseThrow());
        assertThat(made.file() != null).isEqualTo(taken.equals("nothing"));
        assertThat(made.isOver()).isTrue();
    }

    private int change(String taken, ProjectId bridge, UUID grant) {
        return jdbc.sql(taken.equals("the right") ? ENDED : MARKED)
                .param("id", grant)
                .param("project", bridge.value())
                .update();
    }
}
