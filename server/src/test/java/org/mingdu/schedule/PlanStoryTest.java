package org.mingdu.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding;
import org.mingdu.access.Founding.Reach;
import org.mingdu.access.OrganisationKind;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.ActivityId;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.Money;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.mingdu.planfile.sample.MspdiGenerator;
import org.mingdu.project.Projects;
import org.mingdu.support.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A plan on its way from a file to a baseline whose deviation is known.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PlanStoryTest {
    private static final String PASSWORD = "Bridge-and-River-7";

    @Autowired
    Founding founding;

    @Autowired
    Projects projects;

    @Autowired
    Schedules schedules;

    @Autowired
    TenantTransaction transactions;

    @LocalServerPort
    int port;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private TenantId tenant;
    private ProjectId project;
    private LotId lot;

    @BeforeEach
    void a_lot_with_its_companies() {
        tenant = founding.found("城市 " + mark, false);
        transactions.writing(tenant, () -> {
            founding.region(tenant, "990100", "明川市", null);
            var owner = organisation("建设中心", OrganisationKind.OWNER);
            var contractor = organisation("施工甲", OrganisationKind.CONTRACTOR);
            var other = organisation("施工乙", OrganisationKind.CONTRACTOR);
            var supervisor = organisation("监理", OrganisationKind.SUPERVISOR);
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
            lot = projects.addLot(
                    tenant,
                    project,
                    new Projects.EnteredLot("BD01", "一标段", null, contractor, supervisor, null, null, null, null));
            projects.addLot(
                    tenant,
                    project,
                    new Projects.EnteredLot("BD02", "二标段", null, other, supervisor, null, null, null, null));
            account("owner", owner, "PM");
            account("contractor", contractor, "CON");
            account("other", other, "CON");
            account("supervisor", supervisor, "SUP");
            return true;
        });
    }

    private OrganisationId organisation(String name, OrganisationKind kind) {
        return founding.organisation(tenant, name, kind, null, null, "990100");
    }

    private void account(String login, OrganisationId home, String role) {
        var person = founding.person(tenant, login, "岗位", home);
        founding.account(tenant, person, login + mark, PASSWORD, false);
        founding.grant(tenant, person, role, Reach.organisation(home));
    }

    private Caller as(String login) {
        return new Caller(port).signedIn(login + mark, PASSWORD);
    }

    private static byte[] generated(int activities) throws IOException {
        var bytes = new ByteArrayOutputStream();
        MspdiGenerator.write(bytes, activities, 7);
        return bytes.toByteArray();
    }

    private String read(Caller caller, String fileName, byte[] file) {
        var accepted = caller.upload(
                "/plan-imports", fileName, file, "projectId", project.toString(), "lotId", lot.toString());
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        var id = accepted.json().path("id").asString();
        await().atMost(Duration.ofSeconds(40))
                .until(() -> !caller.get("/plan-imports/" + id)
                        .json()
                        .path("state")
                        .asString()
                        .equals("READING"));
        return id;
    }

    @Test
    void a_file_becomes_a_baseline_and_progress_shows_how_far_it_is_behind() throws IOException {
        var contractor = as("contractor");
        var file = read(contractor, "计划.xml", generated(60));
        var seen = contractor.get("/plan-imports/" + file).json();
        assertThat(seen.path("state").asString()).isEqualTo("PREVIEW");
        assertThat(seen.at("/preview/links/fs").asInt()).isGreaterThan(80);
        var confirmed = contractor.post("/plan-imports/" + file + "/confirmation", "{\"name\":\"施工总计划\"}");
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(201);
        var plan = confirmed.json().path("planId").asString();
        var revision = confirmed.json().path("revisionId").asString();
        assertThat(contractor
                        .post("/plan-imports/" + file + "/confirmation", "{\"name\":\"再来\"}")
                        .slug())
                .isEqualTo("import-over");

        assertThat(contractor.post("/revisions/" + revision + "/submission", "").status())
                .isEqualTo(204);
        var supervisor = as("supervisor");
        assertThat(supervisor.get("/plans/" + plan).json().path("can").toString())
                .contains("review");
        assertThat(supervisor
                        .post("/revisions/" + revision + "/review", "{\"verdict\":\"RETURN\"}")
                        .status())
                .isEqualTo(422);
        assertThat(supervisor
                        .post("/revisions/" + revision + "/review", "{\"verdict\":\"PASS\"}")
                        .status())
                .isEqualTo(204);
        var owner = as("owner");
        assertThat(owner.post("/revisions/" + revision + "/freeze", "{\"verdict\":\"FREEZE\"}")
                        .status())
                .isEqualTo(204);
        assertThat(owner.get("/plans/" + plan).json().at("/standing/lamp").asString())
                .isEqualTo("NOT_STARTED");

        var chart = owner.get("/plans/" + plan + "/timeline").json();
        assertThat(chart.at("/rows/baselineFinish")).isEqualTo(chart.at("/rows/finish"));
        var list = owner.get("/plans/" + plan + "/activities?filter=critical&limit=5")
                .json();
        var first = list.at("/items/0");
        assertThat(first.path("critical").asBoolean()).isTrue();
        var activity = new ActivityId(UUID.fromString(first.path("id").asString()));
        var due = LocalDate.parse(first.path("finish").asString());
        transactions.writing(tenant, () -> {
            schedules.verified(
                    tenant, activity, new Schedules.Facts(due.plusDays(60), BigDecimal.TEN, null, due, null, null));
            return true;
        });

        var known = owner.get("/activities/" + activity).json();
        assertThat(known.path("percent").asDouble()).isEqualTo(10);
        assertThat(known.path("finishVarianceDays").asInt()).isGreaterThan(50);
        var standing = owner.get("/plans/" + plan).json().path("standing");
        assertThat(standing.path("lamp").asString()).isEqualTo("RED");
        assertThat(standing.path("finishVarianceDays").asInt()).isGreaterThan(30);
        assertThat(owner.get("/plans?limit=5")
                        .json()
                        .at("/items/0/standing/lamp")
                        .asString())
                .isEqualTo("RED");
        var deviation = owner.get("/plans/" + plan + "/deviation").json();
        assertThat(deviation.path("causes").toString()).contains(activity.toString());
        assertThat(deviation.at("/causes/0/pushes").size()).isPositive();
        assertThat(deviation.path("curve").size()).isGreaterThan(10);
        assertThat(owner.get("/thresholds").json().path("red").asInt()).isEqualTo(20);
        across(owner, plan);
        assertThat(as("other").get("/portfolio/activities").json().path("items").size())
                .isZero();
        edited(contractor, plan, activity);
    }

    /// Leafing through the portfolio shows every row of the plan once and in its order.
    private static void across(Caller owner, String plan) {
        var shown = new ArrayList<String>();
        var next = "";
        do {
            var page = owner.get("/portfolio/activities?limit=7&after=" + next).json();
            page.path("items").forEach(row -> shown.add(row.path("id").asString()));
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        var rows = owner.get("/plans/" + plan + "/activities?limit=200").json().path("items");
        var all = new ArrayList<String>();
        rows.forEach(row -> all.add(row.path("id").asString()));
        assertThat(shown).isEqualTo(all).hasSizeGreaterThan(60);
        var late = owner.get("/portfolio/activities?filter=late").json().path("items");
        assertThat(late.size()).isPositive();
        late.forEach(row -> assertThat(row.path("late").asBoolean()).isTrue());
        assertThat(owner.get("/portfolio/activities?after=x").status()).isEqualTo(422);
    }

    private static void edited(Caller contractor, String plan, ActivityId activity) {
        var draft = contractor
                .post("/plans/" + plan + "/drafts", "")
                .json()
                .path("revisionId")
                .asString();
        var edits = "[{\"type\":\"duration\",\"id\":\"%s\",\"minutes\":48000}]".formatted(activity);
        var preview = contractor.post("/revisions/" + draft + "/preview", "{\"edits\":" + edits + "}");
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.json().path("changed").size()).isPositive();
        assertThat(preview.json().path("finish").asString())
                .isGreaterThan(preview.json().path("finishBefore").asString());
        var saved = contractor.post("/revisions/" + draft + "/edits", "{\"edits\":" + edits + ",\"version\":1}");
        assertThat(saved.json().path("version").asInt()).as(saved.text()).isEqualTo(2);
        assertThat(contractor
                        .post("/revisions/" + draft + "/edits", "{\"edits\":" + edits + ",\"version\":1}")
                        .slug())
                .isEqualTo("stale");
        var chart =
                contractor.get("/plans/" + plan + "/timeline?revision=" + draft).json();
        assertThat(chart.path("version").asInt()).isEqualTo(2);
    }

    @Test
    void somebody_elses_lot_is_as_unknown_as_one_that_is_not_there() throws IOException {
        var contractor = as("contractor");
        var file = read(contractor, "计划.xml", generated(30));
        var plan = contractor
                .post("/plan-imports/" + file + "/confirmation", "{\"name\":\"计划\"}")
                .json()
                .path("planId")
                .asString();

        var other = as("other");
        assertThat(other.get("/plans/" + plan).status()).isEqualTo(404);
        assertThat(other.get("/plans/" + plan + "/timeline").status()).isEqualTo(404);
        assertThat(other.get("/plan-imports/" + file).status()).isEqualTo(404);
        assertThat(other.get("/plans").json().path("items").size()).isZero();
    }

    @Test
    void a_hostile_file_is_refused_and_nothing_is_imported() {
        var contractor = as("contractor");
        var file = read(
                contractor,
                "计划.xml",
                "<!DOCTYPE Project [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Project>&x;</Project>"
                        .getBytes(StandardCharsets.UTF_8));

        var seen = contractor.get("/plan-imports/" + file).json();
        assertThat(seen.path("state").asString()).isEqualTo("REFUSED");
        assertThat(seen.at("/refusal/code").asString()).isEqualTo("DOCTYPE_FORBIDDEN");
        assertThat(contractor
                        .post("/plan-imports/" + file + "/confirmation", "{\"name\":\"计划\"}")
                        .slug())
                .isEqualTo("import-over");
        assertThat(contractor.get("/plans").json().path("items").size()).isZero();
    }
}
