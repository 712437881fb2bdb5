package org.mingdu.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingdu.engine.calendar.ChineseHolidays;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.planfile.Limits;
import org.mingdu.planfile.PlanFileReader;
import org.mingdu.planfile.PlanTask;
import org.mingdu.planfile.ReadOutcome;
import org.mingdu.standard.field.TheStandard;

class PlanTemplateTest {
    @TempDir
    Path folder;

    @Test
    void the_template_as_downloaded_is_a_plan_on_the_calendar_with_holidays() throws IOException {
        var file = folder.resolve("模板.xlsx");
        try (var out = Files.newOutputStream(file)) {
            PlanTemplate.write(out, LocalDate.of(2026, 9, 21), TheStandard.inForce());
        }

        var read = (ReadOutcome.Read) PlanFileReader.read(file, "模板.xlsx", Limits.DEFAULT);
        var plan = (CompiledPlan) CompiledPlan.of(FilePlan.of(read.plan()).content());
        var dates = plan.planned();

        assertThat(read.plan().tasks()).extracting(task -> task.wbs()).containsExactly("1", "1.1", "1.2", "2");
        assertThat(read.plan().links()).hasSize(2);
        // Twenty working days from 21 September: Mid-Autumn on the 25th, National Day to 7 October, the weekends of
        // 20 September and 10 October worked in exchange.
        assertThat(PlanMinute.dateOfFinish(dates.finish(1))).isEqualTo(LocalDate.of(2026, 10, 23));
        assertThat(dates.finish(0)).isEqualTo(dates.finish(2));
        assertThat(dates.finish(3)).isEqualTo(dates.finish(2));
    }

    @Test
    void every_faulty_cell_is_named_and_nothing_is_taken() throws IOException {
        var file = folder.resolve("有错.xlsx");
        try (var out = Files.newOutputStream(file)) {
            var workbook = new Workbook(out, "Test", "1.0");
            var about = workbook.newWorksheet("项目");
            about.value(0, 0, "计划开始日期");
            about.value(0, 1, "三月一日");
            var tasks = workbook.newWorksheet("计划");
            var heads = new String[] {"序号*", "级别*", "任务名称*", "类型", "工期（天）", "前置任务"};
            for (var i = 0; i < heads.length; i++) {
                tasks.value(0, i, heads[i]);
            }
            Object[][] rows = {{1, 1, "开挖", "任务", "十天", "9"}, {1, 3, "浇筑", "工序", 5, "1XX"}};
            for (var r = 0; r < rows.length; r++) {
                for (var c = 0; c < rows[r].length; c++) {
                    if (rows[r][c] instanceof Number number) {
                        tasks.value(r + 1, c, number);
                    } else {
                        tasks.value(r + 1, c, (String) rows[r][c]);
                    }
                }
            }
            workbook.finish();
        }

        var refused = (ReadOutcome.Refused) PlanFileReader.read(file, "有错.xlsx", Limits.DEFAULT);

        assertThat(refused.reason()).isEqualTo(ReadOutcome.Reason.TEMPLATE_ERRORS);
        assertThat(refused.detail()).contains("计划开始日期", "第 3 行的级别", "第 3 行的序号重复", "第 3 行的类型", "第 3 行的前置任务");
        assertThat(refused.sentence()).contains("未导入任何数据");
    }

    /// Fills the rows of the sheet with tasks, each cell given as column title, value, column title, value.
    private Path filled(LocalDate start, String calendar, Object[]... rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PlanTemplate.write(bytes, start, TheStandard.inForce());
        var file = folder.resolve("填好的计划.xlsx");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
                var out = Files.newOutputStream(file)) {
            book.getSheet("项目").getRow(0).getCell(1).setCellValue("填好的计划");
            book.getSheet("项目").getRow(2).getCell(1).setCellValue(calendar);
            var sheet = book.getSheet("计划");
            var heads = new HashMap<String, Integer>();
            sheet.getRow(0)
                    .forEach(cell -> heads.put(cell.getStringCellValue().replace("*", ""), cell.getColumnIndex()));
            for (int r = 0; r < Math.max(4, rows.length); r++) {
                var row = sheet.getRow(r + 1) == null ? sheet.createRow(r + 1) : sheet.getRow(r + 1);
                row.forEach(Cell::setBlank);
                for (int c = 0; r < rows.length && c < rows[r].length; c += 2) {
                    var cell = row.getCell(heads.get((String) rows[r][c]), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                    switch (rows[r][c + 1]) {
                        case Number number -> cell.setCellValue(number.doubleValue());
                        case LocalDate day -> cell.setCellValue(day);
                        default -> cell.setCellValue(rows[r][c + 1].toString());
                    }
                }
            }
            book.write(out);
        }
        return file;
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    @Test
    void the_template_explains_itself_and_offers_what_may_be_chosen() throws IOException {
        var bytes = new ByteArrayOutputStream();
        PlanTemplate.write(bytes, LocalDate.of(2026, 9, 21), TheStandard.inForce());

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(book.getSheet("填报说明").getLastRowNum()).isGreaterThan(5);
            assertThat(book.isSheetHidden(book.getSheetIndex("选项"))).isTrue();
            var choices = book.getSheet("计划").getDataValidations();
            assertThat(choices).hasSize(3);
            for (var column : List.of(3, 4, 7)) {
                assertThat(choices)
                        .anySatisfy(choice -> assertThat(choice.getRegions().getCellRangeAddresses())
                                .anyMatch(range -> range.isInRange(1_000, column)));
            }
            assertThat(book.getSheet("项目").getDataValidations()).hasSize(1);
        }
    }

    @Test
    void what_was_filled_in_becomes_the_plan_it_says() throws IOException {
        var start = LocalDate.of(2026, 3, 2);
        var file = filled(
                start,
                "每天施工，全年不停",
                row("序号", 10, "级别", 1, "任务名称", "主体"),
                row(
                        "序号",
                        20,
                        "级别",
                        2,
                        "任务名称",
                        "开挖",
                        "工期（天）",
                        10,
                        "工程量",
                        850.5,
                        "单位",
                        "m³",
                        "实际开始",
                        LocalDate.of(2026, 3, 3),
                        "完成百分比",
                        0.5),
                row("序号", 30, "级别", 2, "任务名称", "垫层", "类型", "任务", "工期（天）", 4, "前置任务", "20SS+2天"),
                row(
                        "序号",
                        40,
                        "级别",
                        2,
                        "任务名称",
                        "浇筑",
                        "工期（天）",
                        6,
                        "前置任务",
                        "20；30FF+1天",
                        "最迟完成",
                        LocalDate.of(2026, 4, 1)),
                row("序号", 50, "级别", 1, "任务名称", "验收", "类型", "里程碑", "前置任务", "10FS-1天", "日历", "日历天"),
                row("序号", 60, "级别", 1, "任务名称", "绿化", "工期（天）", 2, "限制类型", "不早于……开始", "限制日期", LocalDate.of(2026, 5, 6)),
                row("序号", 70, "级别", 1, "任务名称", "清场", "工期（天）", 1, "限制类型", "尽可能晚"));

        var read = PlanFileReader.read(file, "填好的计划.xlsx", Limits.DEFAULT);

        assertThat(read).isInstanceOf(ReadOutcome.Read.class);
        var plan = ((ReadOutcome.Read) read).plan();
        assertThat(plan.title()).isEqualTo("填好的计划");
        assertThat(plan.links()).hasSize(4);
        assertThat(plan.links())
                .extracting(link -> link.type() + " " + link.lag())
                .containsExactly("SS 960", "FS 0", "FF 480", "FS -1440");
        var digging = plan.tasks().get(1);
        assertThat(digging.quantity()).isEqualTo(new PlanTask.Quantity(new BigDecimal("850.5"), "m³"));
        assertThat(digging.progress().percent()).isEqualTo(50);
        var dates = ((CompiledPlan) CompiledPlan.of(FilePlan.of(plan).content())).planned();
        assertThat(PlanMinute.dateOfStart(dates.start(5))).isEqualTo(LocalDate.of(2026, 5, 6));
        assertThat(PlanMinute.dateOfStart(dates.start(1))).isEqualTo(LocalDate.of(2026, 3, 3));
        // As late as possible means the last day of the plan.
        assertThat(dates.finish(6)).isEqualTo(dates.projectFinish());
    }

    @Test
    void each_kind_of_constraint_can_be_chosen() throws IOException {
        var day = LocalDate.of(2026, 3, 20);
        var rows = new ArrayList<Object[]>();
        var kinds = List.of("尽早", "尽可能晚", "不早于……开始", "不晚于……开始", "不早于……完成", "不晚于……完成", "必须开始于", "必须完成于");
        for (var kind : kinds) {
            rows.add(row("序号", rows.size() + 1, "级别", 1, "任务名称", kind, "工期（天）", 2, "限制类型", kind, "限制日期", day));
        }

        var read = PlanFileReader.read(
                filled(LocalDate.of(2026, 3, 2), "五天工作制", rows.toArray(Object[][]::new)), "a.xlsx", Limits.DEFAULT);

        assertThat(((ReadOutcome.Read) read).plan().tasks())
                .extracting(task -> task.constraint().kind().name())
                .containsExactly(
                        "AS_SOON_AS_POSSIBLE",
                        "AS_LATE_AS_POSSIBLE",
                        "START_NO_EARLIER_THAN",
                        "START_NO_LATER_THAN",
                        "FINISH_NO_EARLIER_THAN",
                        "FINISH_NO_LATER_THAN",
                        "MUST_START_ON",
                        "MUST_FINISH_ON");
    }

    @Test
    void a_loop_is_named_and_a_calendar_that_is_not_offered_as_well() throws IOException {
        var loop = (ReadOutcome.Refused) PlanFileReader.read(
                filled(
                        LocalDate.of(2026, 3, 2),
                        "五天工作制",
                        row("序号", 1, "级别", 1, "任务名称", "开挖", "工期（天）", 2, "前置任务", "2"),
                        row("序号", 2, "级别", 1, "任务名称", "浇筑", "工期（天）", 2, "前置任务", "1")),
                "a.xlsx",
                Limits.DEFAULT);
        assertThat(loop.reason()).isEqualTo(ReadOutcome.Reason.LOOP);
        assertThat(loop.sentence()).contains("开挖", "浇筑");

        var faulty = (ReadOutcome.Refused) PlanFileReader.read(
                filled(
                        LocalDate.of(2026, 3, 2),
                        "四天工作制",
                        row("序号", 1, "级别", 1, "任务名称", "开挖", "工期（天）", 2, "日历", "夜班", "完成百分比", 30),
                        row("序号", 2, "级别", 1, "任务名称", "", "工期（天）", -2, "实际完成", LocalDate.of(2026, 3, 4))),
                "a.xlsx",
                Limits.DEFAULT);
        assertThat(faulty.detail().lines())
                .containsExactly(
                        "“项目”表的默认日历“四天工作制”不在下拉选项中",
                        "第 2 行的日历“夜班”不在下拉选项中",
                        "第 2 行的实际开始已有完成百分比，实际开始不能为空",
                        "第 3 行的任务名称不能为空",
                        "第 3 行的工期（天）应为不小于 0 的天数",
                        "第 3 行的实际开始已有实际完成，实际开始不能为空");
    }

    @Test
    void a_year_whose_holidays_are_not_announced_is_said_to_be_so() throws IOException {
        int year = ChineseHolidays.shipped().publishedYears().last() + 1;
        var file = filled(LocalDate.of(year - 1, 12, 1), "五天工作制", row("序号", 1, "级别", 1, "任务名称", "开挖", "工期（天）", 60));
        var plan = (CompiledPlan) CompiledPlan.of(
                FilePlan.of(((ReadOutcome.Read) PlanFileReader.read(file, "a.xlsx", Limits.DEFAULT)).plan())
                        .content());

        assertThat(Provisional.findings(plan))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains(year + " 年的放假安排尚未公布", "没有调休"));
        // New Year's Day is off by law, and no weekend is worked for it.
        var calendar = plan.network().calendar(0);
        assertThat(calendar.worksOn(LocalDate.of(year, 1, 1))).isFalse();
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
                assertThat(calendar.worksOn(day)).as(day.toString()).isFalse();
            }
        }
        var known = filled(LocalDate.of(year - 1, 3, 1), "五天工作制", row("序号", 1, "级别", 1, "任务名称", "开挖", "工期（天）", 60));
        assertThat(Provisional.findings((CompiledPlan) CompiledPlan.of(
                        FilePlan.of(((ReadOutcome.Read) PlanFileReader.read(known, "a.xlsx", Limits.DEFAULT)).plan())
                                .content())))
                .isEmpty();
    }
}
