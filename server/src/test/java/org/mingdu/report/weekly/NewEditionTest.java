package org.mingdu.report.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingdu.kernel.DataStandard;
import org.mingdu.paper.PrintWorkbook;
import org.mingdu.planfile.Limits;
import org.mingdu.planfile.PlanFileReader;
import org.mingdu.planfile.ReadOutcome;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/// The data standard is the one place where a field is named: with an edition that names two otherwise, all that shows
/// them does.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class NewEditionTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataStandard standard;

    @LocalServerPort
    int port;

    private Caller owner;
    private UUID project;

    @BeforeEach
    void a_new_edition_calls_a_project_and_an_activity_otherwise() {
        var city = ACity.in(house);
        var office = city.owner("建设中心");
        project = city.project("大桥").ownedBy(office).entered().value();
        owner = city.person("owner").at(office).beingEverything().reachingAll().signsIn();
        var before = standard.edition().code();
        jdbc.sql("""
                        insert into standard.edition (seq, code)
                        values ((select max(e.seq) + 1 from standard.edition e), :code)
                        """).param("code", before + "+").update();
        jdbc.sql("""
                        insert into standard.field
                          (edition, entity, seq, code, name, meaning, kind, unit, max_length, code_list, required, source,
                           pattern, least, most)
                        select :code, f.entity, f.seq, f.code,
                               case f.entity || '.' || f.code
                               when 'project.name' then '工程全称'
                               when 'activity.name' then '工序名称'
                               when 'grant.because' then '依据'
                               when 'setup.tenantName' then '使用单位'
                               when 'verdict.reason' then '退回说明'
                               else f.name end,
                               f.meaning, f.kind, f.unit, f.max_length, f.code_list, f.required, f.source,
                               f.pattern, f.least, f.most
                          from standard.field f
                         where f.edition = :before
                        """).param("code", before + "+").param("before", before).update();
    }

    private static List<String> heads(Row row) {
        var heads = new ArrayList<String>();
        row.forEach(cell -> heads.add(cell.getStringCellValue()));
        return heads;
    }

    @Test
    void a_name_changed_in_the_standard_is_what_forms_refusals_the_template_and_the_weekly_report_say()
            throws IOException {
        var fields = owner.get("/standard/fields?entity=project").json();
        assertThat(fields.at("/items/0/code").asString()).isEqualTo("name");
        assertThat(fields.at("/items/0/name").asString()).isEqualTo("工程全称");

        assertThat(owner.post("/projects", "{\"notSecret\":true}").text()).contains("请填写工程全称。");

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(owner.bytes("/plan-template.xlsx")))) {
            assertThat(heads(book.getSheet("计划").getRow(0))).contains("工序名称*").doesNotContain("任务名称*");
        }

        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(owner.bytes("/projects/" + project + "/viewers.xlsx")))) {
            assertThat(heads(book.getSheet("可见人员").getRow(0))).contains("依据").doesNotContain("凭什么看到");
        }

        var visitor = new Caller(port);
        assertThat(visitor.post("/setup", "{}").text()).contains("请填写使用单位。");

        var weekly = new ByteArrayOutputStream();
        PrintWorkbook.print(WeeklyPaper.of(AWeeklyReport.ofAProject(), standard.edition()), weekly);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(weekly.toByteArray()))) {
            assertThat(heads(book.getSheet("四、滞后工作及原因").getRow(0))).contains("工序名称");
        }
    }

    @Test
    void a_template_is_read_under_the_names_it_was_written_with() throws IOException {
        var file = Files.createTempFile("模板", ".xlsx");
        Files.write(file, owner.bytes("/plan-template.xlsx"));

        var read = PlanFileReader.read(file, "模板.xlsx", Limits.DEFAULT);

        Files.delete(file);
        assertThat(read).isInstanceOf(ReadOutcome.Read.class);
        assertThat(((ReadOutcome.Read) read).plan().tasks())
                .extracting(task -> task.name())
                .contains("基础施工");
    }
}
