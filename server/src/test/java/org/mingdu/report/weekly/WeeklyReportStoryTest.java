package org.mingdu.report.weekly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.access.Founding.Reach;
import org.mingdu.kernel.LotId;
import org.mingdu.kernel.OrganisationId;
import org.mingdu.kernel.ProjectId;
import org.mingdu.planfile.Limits;
import org.mingdu.planfile.PlanFileReader;
import org.mingdu.planfile.ReadOutcome;
import org.mingdu.planfile.sample.MspdiGenerator;
import org.mingdu.schedule.Schedules;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

/// A weekly report from the order to the file, over the API as the screen does it.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WeeklyReportStoryTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Schedules schedules;

    private ACity city;
    private OrganisationId owner;
    private OrganisationId contractor;
    private ProjectId project;
    private LotId lot;

    @BeforeEach
    void a_project_with_two_lots() {
        city = ACity.in(house);
        owner = city.owner("建设中心");
        contractor = city.contractor("施工甲");
        var supervisor = city.supervisor("监理");
        project = city.project("清源大桥").ownedBy(owner).entered();
        lot = city.lot(project, "BD01", "一标段", contractor, supervisor);
        city.lot(project, "BD02", "二标段", city.contractor("施工乙"), supervisor);
        city.person("owner").at(owner).being("PM").enters();
        city.person("contractor").at(contractor).being("CON").enters();
        city.person("supervisor").at(supervisor).being("SUP").enters();
    }

    /// Freezes a generated plan on the first lot and answers the id of its first task, which holds up the rest.
    private String aFrozenPlan() throws IOException {
        var file = Files.createTempFile("plan", ".xml");
        try (var out = Files.newOutputStream(file)) {
            MspdiGenerator.write(out, 60, 7);
        }
        var read = (ReadOutcome.Read) PlanFileReader.read(file, "plan.xml", null, Limits.DEFAULT);
        Files.delete(file);
        city.within(() -> schedules.enterFrozen(city.tenant(), project, lot, "施工总计划", read.plan(), null));
        var plan =
                city.as("owner").get("/plans?limit=1").json().at("/items/0/id").asString();
        var tasks =
                city.as("owner").get("/plans/" + plan + "/activities?limit=20").json();
        for (var task : tasks.path("items")) {
            if (task.path("wbs").asString().equals("1.1")) {
                return task.path("id").asString();
            }
        }
        throw new AssertionError("no first task");
    }

    private String order(Caller by, String form) {
        var accepted = by.post("/weekly-reports", form);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        return accepted.json().at("/jobs/0/id").asString();
    }

    private static void made(Caller by, String id) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !by.get("/weekly-reports/" + id)
                        .json()
                        .path("state")
                        .asString()
                        .matches("WAITING|RUNNING"));
        assertThat(by.get("/weekly-reports/" + id).json().path("state").asString())
                .isEqualTo("DONE");
    }

    private static String form(@Nullable ProjectId project, LocalDate day, String format) {
        return project == null
                ? "{\"scope\":\"PORTFOLIO\",\"weekOf\":\"%s\",\"formats\":[\"%s\"]}".formatted(day, format)
                : "{\"scope\":\"PROJECT\",\"projectId\":\"%s\",\"weekOf\":\"%s\",\"formats\":[\"%s\"]}"
                        .formatted(project, day, format);
    }

    /// Without white space, since lines break where they must.
    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    void what_the_owner_approved_by_sunday_is_in_the_report_and_what_came_later_is_not() throws IOException {
        var activity = aFrozenPlan();
        var today = LocalDate.now(house.getBean(Clock.class));
        var contractorScreen = city.as("contractor");
        var reported = contractorScreen.post(
                "/activities/" + activity + "/progress-reports",
                "{\"forDay\":\"%s\",\"method\":\"PERCENT\",\"percent\":37,\"actualStart\":\"%s\",\"cause\":\"LAND\",\"note\":\"桥台用地未交付\"}"
                        .formatted(today, today.minusDays(1)));
        assertThat(reported.status()).as(reported.text()).isEqualTo(201);
        var report = "/progress-reports/" + reported.json().path("id").asString();
        assertThat(city.as("supervisor")
                        .post(report + "/verification", "{\"version\":1}")
                        .status())
                .isEqualTo(200);
        var ownerScreen = city.as("owner");
        assertThat(ownerScreen.post(report + "/approval", "{\"version\":2}").status())
                .isEqualTo(200);

        var id = order(ownerScreen, form(project, today, "PDF"));
        made(ownerScreen, id);
        var file = ownerScreen.bytes("/weekly-reports/" + id + "/file");
        assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(text(file))
                .contains("项目进度周报", "清源大桥", "业主已批（正式）", "37.0%", "征地拆迁：桥台用地未交付")
                .contains(ownerScreen
                        .get("/plans?limit=1")
                        .json()
                        .at("/items/0/standing/rule")
                        .asString()
                        .replaceAll("\\s", "")
                        .substring(0, 12));

        var before = order(ownerScreen, form(project, today.minusWeeks(1), "PDF"));
        made(ownerScreen, before);
        assertThat(text(ownerScreen.bytes("/weekly-reports/" + before + "/file")))
                .contains("清源大桥")
                .doesNotContain("37.0%", "桥台用地未交付");
    }

    @Test
    void the_workbook_of_the_portfolio_opens_and_lists_every_project_with_its_light_or_why_there_is_none()
            throws IOException {
        aFrozenPlan();
        city.project("没有计划的学校").ownedBy(owner).entered();
        var ownerScreen = city.as("owner");

        var id = order(ownerScreen, form(null, LocalDate.now(house.getBean(Clock.class)), "XLSX"));
        made(ownerScreen, id);

        assertThat(WeeklyReportOnPaperTest.parts(ownerScreen.bytes("/weekly-reports/" + id + "/file"))
                        .get("xl/sharedStrings.xml"))
                .contains("清源大桥", "没有计划的学校", "无基准计划");
    }

    @Test
    void a_report_is_its_makers_own_and_holds_no_other_lot() throws IOException {
        aFrozenPlan();
        var contractorScreen = city.as("contractor");
        var today = LocalDate.now(house.getBean(Clock.class));
        var id = order(contractorScreen, form(project, today, "PDF"));
        made(contractorScreen, id);
        assertThat(text(contractorScreen.bytes("/weekly-reports/" + id + "/file")))
                .contains("施工甲")
                .doesNotContain("施工乙");

        var ownerScreen = city.as("owner");
        assertThat(ownerScreen.get("/weekly-reports/" + id).status()).isEqualTo(404);
        assertThat(ownerScreen.get("/weekly-reports/" + id + "/file").status()).isEqualTo(404);
        assertThat(ownerScreen.get("/weekly-reports").json().size()).isZero();
        assertThat(contractorScreen.get("/weekly-reports").json().size()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_made_is_refused_in_words() {
        var ownerScreen = city.as("owner");
        var today = LocalDate.now(house.getBean(Clock.class));
        var foreign = city.project("别人的项目").ownedBy(city.owner("别的中心")).entered();

        assertThat(ownerScreen
                        .post("/weekly-reports", form(foreign, today, "PDF"))
                        .status())
                .isEqualTo(404);
        var future = ownerScreen.post("/weekly-reports", form(project, today.plusWeeks(1), "PDF"));
        assertThat(future.status()).isEqualTo(422);
        assertThat(future.json().at("/errors/0/pointer").asString()).isEqualTo("/weekOf");
        var none = ownerScreen.post(
                "/weekly-reports", "{\"scope\":\"PROJECT\",\"weekOf\":\"%s\",\"formats\":[\"PDF\"]}".formatted(today));
        assertThat(none.json().at("/errors/0/detail").asString()).isEqualTo("请选择项目。");
        assertThat(ownerScreen
                        .post(
                                "/weekly-reports",
                                "{\"scope\":\"PORTFOLIO\",\"weekOf\":\"%s\",\"formats\":[]}".formatted(today))
                        .status())
                .isEqualTo(422);
        assertThat(ownerScreen
                        .get("/weekly-reports/" + UUID.randomUUID() + "/file")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void somebody_without_the_right_makes_none() {
        city.person("school").at(owner).being("SYS").reaching(Reach.TENANT).enters();

        assertThat(city.as("school")
                        .post("/weekly-reports", form(null, LocalDate.EPOCH, "PDF"))
                        .status())
                .isEqualTo(403);
        assertThat(city.as("school").get("/weekly-reports").status()).isEqualTo(403);
    }
}
