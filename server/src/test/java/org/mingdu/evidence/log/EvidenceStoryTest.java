package org.mingdu.evidence.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding;
import org.mingdu.database.TenantTransaction;
import org.mingdu.jobs.Housekeeping;
import org.mingdu.kernel.ActivityId;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.pack.Receipt;
import org.mingdu.ledger.pack.ReceiptCode;
import org.mingdu.ledger.record.Entry;
import org.mingdu.ledger.record.Value;
import org.mingdu.progress.AFrozenPlan;
import org.mingdu.project.Projects;
import org.mingdu.schedule.Schedules;
import org.mingdu.support.BuildingSite;
import org.mingdu.support.Caller;
import org.mingdu.support.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import tools.jackson.databind.JsonNode;

/// What was verified is sealed, whoever sees it has the receipt, and a record somebody changed past the house is found.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestConstructor(autowireMode = AutowireMode.ALL)
class EvidenceStoryTest {
    private static final Path OUTSIDE = Path.of("target", "witness-" + UUID.randomUUID());

    private final ApplicationContext house;
    private final TenantTransaction transactions;
    private final Clock clock;
    private BuildingSite site;
    private List<ActivityId> lines;
    private LocalDate start;
    private Caller auditor;

    EvidenceStoryTest(ApplicationContext house, TenantTransaction transactions, Clock clock) {
        this.house = house;
        this.transactions = transactions;
        this.clock = clock;
    }

    @DynamicPropertySource
    static void a_folder_on_another_machine(DynamicPropertyRegistry settings) throws IOException {
        Files.createDirectories(OUTSIDE);
        settings.add("mingdu.evidence.witness-folder", OUTSIDE::toString);
        settings.add("mingdu.evidence.look", () -> "50ms");
    }

    @BeforeEach
    void a_plan_twenty_days_under_way() {
        site = BuildingSite.open(
                house.getBean(Founding.class),
                house.getBean(Projects.class),
                transactions,
                house.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        start = LocalDate.now(clock).minusDays(20);
        lines = transactions
                .writing(
                        site.tenant(),
                        () -> house.getBean(Schedules.class)
                                .enterFrozen(
                                        site.tenant(),
                                        site.project(),
                                        site.lot(),
                                        "主体计划",
                                        AFrozenPlan.from(start),
                                        null))
                .lines();
        auditor = site.as("auditor");
    }

    private String verified() {
        var answer = site.as("contractor")
                .post(
                        "/activities/" + lines.get(1).value() + "/progress-reports",
                        "{\"forDay\":\"%s\",\"method\":\"PERCENT\",\"percent\":40,\"actualStart\":\"%s\",\"note\":\"张三说进度正常\"}"
                                .formatted(start.plusDays(10), start));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var report = answer.json().path("id").asString();
        var step = site.as("supervisor").post("/progress-reports/" + report + "/verification", "{\"version\":1}");
        assertThat(step.status()).as(step.text()).isEqualTo(200);
        return report;
    }

    private JsonNode seal(Caller who, String report) {
        return who.get("/seals?kind=progress.verified&subject=" + report)
                .json()
                .path("items")
                .path(0);
    }

    private JsonNode numbered(String report) {
        var owner = site.as("owner");
        var seal = seal(owner, report);
        // The house numbers by itself too, and one of two lets the other go first.
        for (var turn = 0; turn < 500 && !seal.path("number").isNumber(); turn++) {
            house.getBean(NumberEntries.class).numberAll();
            seal = seal(owner, report);
        }
        assertThat(seal.path("number").isNumber()).isTrue();
        return seal;
    }

    private JsonNode checked() {
        var answer = auditor.post("/evidence/verification", "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("verification");
    }

    private void headsLeaveTheHouse() {
        house.getBeansOfType(Housekeeping.class).values().stream()
                .filter(work -> work.name().equals("evidence-heads"))
                .forEach(Housekeeping::run);
    }

    private void behindItsBack(String statement, Object... values) throws SQLException {
        try (Connection superuser = superuser();
                var prepared = superuser.prepareStatement(statement)) {
            superuser.createStatement().execute("set session_replication_role = replica");
            for (var at = 0; at < values.length; at++) {
                prepared.setObject(at + 1, values[at]);
            }
            assertThat(prepared.executeUpdate()).isPositive();
        }
    }

    private Connection superuser() throws SQLException {
        var url = house.getEnvironment().getRequiredProperty("mingdu.database.url");
        return new TestDatabase(url.replaceAll(".*/([a-z_0-9]+)(\\?.*)?$", "$1"), url, "", "").asSuperuser();
    }

    @Test
    void what_was_verified_has_its_number_and_a_receipt_that_proves_it_without_us() {
        var report = verified();
        var seal = numbered(report);
        var given = site.as("owner").get("/seals/" + seal.path("id").asString()).json();
        assertThat(given.path("state").asString()).isEqualTo("PROVED");
        var receipt = Receipt.read(given.path("text").asString()).ifRead().orElseThrow();
        assertThat(receipt.check().holds()).isTrue();
        assertThat(receipt.number()).isEqualTo(seal.path("number").asLong());
        var entry = Entry.read(java.util.Objects.requireNonNull(receipt.entry()).bytes())
                .ifRead()
                .orElseThrow();
        assertThat(entry.draft().subject()).isEqualTo(report);
        assertThat(entry.draft().payload().field("percent"))
                .contains(new Value.Decimal(new java.math.BigDecimal("40.00")));
        assertThat(entry.draft().payload().field("note"))
                .as("somebody's own words")
                .containsInstanceOf(Value.Hidden.class);
        assertThat(ReceiptCode.read(given.path("code").asString())).isInstanceOf(Reading.Read.class);
        var file = site.as("owner").get("/seals/" + seal.path("id").asString() + "/receipt");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.text()).doesNotContain("张三");
    }

    @Test
    void who_does_not_see_the_record_gets_neither_seal_nor_receipt() {
        var report = verified();
        var seal = numbered(report).path("id").asString();
        var other = site.as("other");
        assertThat(other.get("/seals?kind=progress.verified&subject=" + report)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(other.get("/seals/" + seal).status()).isEqualTo(404);
        assertThat(other.get("/seals/" + seal + "/receipt").status()).isEqualTo(404);
        assertThat(site.as("owner").get("/evidence").status()).isEqualTo(403);
        assertThat(site.as("owner").post("/evidence/verification", "").status()).isEqualTo(403);
    }

    @Test
    void a_log_nobody_touched_holds_and_its_heads_stand_outside() {
        numbered(verified());
        headsLeaveTheHouse();
        var checked = checked();
        assertThat(checked.path("flaws").asInt()).as(checked.toString()).isZero();
        assertThat(checked.path("size").asInt()).isGreaterThanOrEqualTo(2);
        var witness = auditor.get("/evidence").json().path("witnesses").path(0);
        assertThat(witness.path("took").asInt()).isEqualTo(checked.path("size").asInt());
    }

    @Test
    void a_record_changed_past_the_house_is_named_by_its_number() throws SQLException {
        var report = verified();
        var number = numbered(report).path("number").asLong();
        behindItsBack("update progress.report set percent = 90 where id = ?", UUID.fromString(report));
        var finding = checked().path("findings").path(0);
        assertThat(finding.path("code").asString()).isEqualTo("RECORD_CHANGED");
        assertThat(finding.path("number").asLong()).isEqualTo(number);
        assertThat(finding.path("words").asString()).contains("监理核实的进度");
    }

    @Test
    void a_record_taken_away_and_one_put_there_are_found() throws SQLException {
        var report = verified();
        numbered(report);
        behindItsBack("delete from progress.report where id = ?", UUID.fromString(report));
        assertThat(checked().path("findings").path(0).path("code").asString()).isEqualTo("RECORD_GONE");
        behindItsBack("""
                insert into lifecycle.move
                       (tenant_id, id, project_id, seq, transition, from_stage, from_status, to_stage, to_status, reason,
                        gates, moved_by, mover, moved_at)
                values (?, gen_random_uuid(), ?, 900, 'T01', 'RESERVE', 'DRAFT', 'PROPOSAL', 'ACTIVE', '', '[]',
                        gen_random_uuid(), '', now())
                """, site.tenant().value(), site.project().value());
        assertThat(checked()
                        .path("findings")
                        .valueStream()
                        .map(one -> one.path("code").asString()))
                .contains("RECORD_GONE", "NEVER_SEALED");
    }

    @Test
    void a_log_cut_off_after_its_head_was_given_away_is_found() throws SQLException {
        numbered(verified());
        headsLeaveTheHouse();
        var size = auditor.get("/evidence").json().path("size").asLong();
        behindItsBack(
                "delete from evidence.entry where tenant_id = ? and number = ?",
                site.tenant().value(),
                size);
        behindItsBack(
                "delete from evidence.head where tenant_id = ? and size = ?",
                site.tenant().value(),
                size);
        assertThat(checked()
                        .path("findings")
                        .valueStream()
                        .map(one -> one.path("code").asString()))
                .contains("WITNESS");
    }

    @Test
    void the_application_itself_can_change_nothing_of_the_log() throws SQLException {
        numbered(verified());
        var url = house.getEnvironment().getRequiredProperty("mingdu.database.url");
        var app = new TestDatabase(
                        "", url, "", house.getEnvironment().getRequiredProperty("mingdu.database.app-password"))
                .asApp();
        for (var statement : List.of(
                "update evidence.entry set at = now()",
                "delete from evidence.entry",
                "truncate evidence.entry",
                "update evidence.head set note = ''",
                "delete from evidence.head",
                "update evidence.log set origin = ''")) {
            try (var connection = app.getConnection();
                    var plain = connection.createStatement()) {
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> plain.execute(statement))
                        .as(statement)
                        .hasMessageContaining("permission denied");
            }
        }
    }
}
