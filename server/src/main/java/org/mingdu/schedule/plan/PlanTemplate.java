package org.mingdu.schedule.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Edition;
import org.mingdu.planfile.TemplateCalendar;
import org.mingdu.planfile.TemplateColumn;
import org.mingdu.planfile.TemplateConstraint;
import org.mingdu.planfile.TemplateFact;
import org.mingdu.planfile.TemplateKind;
import org.mingdu.planfile.TemplateSheet;

/// Writes the workbook that people without a planning program fill in: instructions, drop-downs and three rows as an
/// example.
public final class PlanTemplate {
    private static final int LAST_ROW = 5_000;

    private final Edition standard;

    private PlanTemplate(Edition standard) {
        this.standard = standard;
    }

    /// Writes the whole file; `out` stays open.
    public static void write(OutputStream out, LocalDate start, Edition standard) throws IOException {
        new PlanTemplate(standard).write(out, start);
    }

    private void write(OutputStream out, LocalDate start) throws IOException {
        var workbook = new Workbook(out, "Mingdu", "1.0");
        var about = sheet(workbook, TemplateSheet.ABOUT);
        var tasks = sheet(workbook, TemplateSheet.TASKS);
        instruct(sheet(workbook, TemplateSheet.INSTRUCTIONS));
        var lists = sheet(workbook, TemplateSheet.CHOICES);
        var calendarList = list(lists, 0, TemplateCalendar.values(), TemplateCalendar::title);
        var kindList = list(lists, 1, TemplateKind.values(), TemplateKind::title);
        var constraintList = list(lists, 2, TemplateConstraint.values(), TemplateConstraint::title);
        lists.setVisibilityState(VisibilityState.HIDDEN);
        about(about, start, calendarList);
        tasks(tasks, start, calendarList, kindList, constraintList);
        fields(sheet(workbook, TemplateSheet.FIELDS));
        workbook.finish();
    }

    private static Worksheet sheet(Workbook workbook, TemplateSheet sheet) {
        return workbook.newWorksheet(sheet.title());
    }

    private String head(TemplateColumn column) {
        return standard.head(column.field());
    }

    private String name(TemplateColumn column) {
        return standard.name(column.field());
    }

    private String name(TemplateFact fact) {
        return standard.name(fact.field());
    }

    /// Tells the reader which field stands under which words, whatever edition is in force when it is read.
    private void fields(Worksheet fields) {
        var row = 0;
        for (var fact : TemplateFact.values()) {
            fields.value(row, 0, fact.field());
            fields.value(row++, 1, name(fact));
        }
        for (var column : TemplateColumn.values()) {
            fields.value(row, 0, column.field());
            fields.value(row++, 1, head(column));
        }
        fields.setVisibilityState(VisibilityState.HIDDEN);
    }

    private void instruct(Worksheet words) {
        var sentences = List.of(
                "一、在“%s”表填写%s、%s和%s；已开工的计划另填%s（进度统计到哪一天）。"
                        .formatted(
                                TemplateSheet.ABOUT.title(),
                                name(TemplateFact.NAME),
                                name(TemplateFact.START),
                                name(TemplateFact.CALENDAR),
                                name(TemplateFact.DATA_DATE)),
                "二、在“%s”表从第 2 行起逐行填写，可删去示例行。带 * 的列必填，不要改动表头。".formatted(TemplateSheet.TASKS.title()),
                "三、%s：1 为最高一级；下一行%s更大时，本行自动成为汇总任务，不填%s和%s以外的内容也可以。"
                        .formatted(
                                name(TemplateColumn.LEVEL),
                                name(TemplateColumn.LEVEL),
                                name(TemplateColumn.DURATION),
                                name(TemplateColumn.PREDECESSORS)),
                "四、%s以天为单位，按该任务的%s计算。%s选“%s”时，1 天为 24 小时，节假日照算。"
                        .formatted(
                                name(TemplateColumn.DURATION),
                                name(TemplateColumn.CALENDAR),
                                name(TemplateColumn.CALENDAR),
                                TemplateCalendar.CALENDAR_DAYS.title()),
                "五、%s填前置任务的%s，如 3；可加关系 FS（完成—开始，默认）、SS（开始—开始）、FF（完成—完成）、SF（开始—完成）和间隔，如 3SS+2天、5FF-1天；多个用分号隔开。"
                        .formatted(name(TemplateColumn.PREDECESSORS), name(TemplateColumn.NUMBER)),
                "六、%s从下拉选项中选择；除“%s”“%s”外都要填%s。"
                        .formatted(
                                name(TemplateColumn.CONSTRAINT),
                                TemplateConstraint.AS_SOON_AS_POSSIBLE.title(),
                                TemplateConstraint.AS_LATE_AS_POSSIBLE.title(),
                                name(TemplateColumn.CONSTRAINT_DATE)),
                "七、%s、%s、%s只在已开工时填写。日期写成 2026-03-01 的样子。"
                        .formatted(
                                name(TemplateColumn.ACTUAL_START),
                                name(TemplateColumn.ACTUAL_FINISH),
                                name(TemplateColumn.PERCENT)),
                "八、非涉密系统，严禁填写国家秘密。",
                "列名与口径依据数据标准 %s 版：".formatted(standard.code()));
        var row = 0;
        for (var sentence : sentences) {
            paragraph(words, row++, sentence);
        }
        for (var column : TemplateColumn.values()) {
            var field = standard.field(column.field());
            paragraph(words, row++, field.head() + "：" + field.meaning());
        }
        words.width(0, 100);
    }

    private static void paragraph(Worksheet words, int row, String text) {
        words.value(row, 0, text);
        words.style(row, 0).wrapText(true).verticalAlignment("top").set();
    }

    private static <C> Range list(Worksheet lists, int column, C[] choices, Function<C, String> title) {
        for (var i = 0; i < choices.length; i++) {
            lists.value(i, column, title.apply(choices[i]));
        }
        return lists.range(0, column, choices.length - 1, column);
    }

    private void about(Worksheet about, LocalDate start, Range calendars) {
        var row = 0;
        for (var fact : TemplateFact.values()) {
            about.value(row++, 0, name(fact));
        }
        about.value(0, 1, "示例：社区服务中心施工计划");
        day(about, 1, 1, start);
        about.value(2, 1, TemplateCalendar.FIVE_DAYS.title());
        about.style(3, 1).format("yyyy-mm-dd").set();
        about.range(2, 1, 2, 1)
                .validateWithList(calendars)
                .allowBlank(false)
                .showErrorMessage(true)
                .error(choose(TemplateColumn.CALENDAR));
        about.range(0, 0, 3, 0).style().bold().set();
        about.width(0, 18);
        about.width(1, 40);
    }

    private void tasks(Worksheet tasks, LocalDate start, Range calendars, Range kinds, Range constraints) {
        var columns = TemplateColumn.values();
        for (var i = 0; i < columns.length; i++) {
            tasks.value(0, i, head(columns[i]) + (columns[i].required() ? "*" : ""));
            tasks.width(i, width(columns[i]));
            switch (columns[i]) {
                case KIND -> choice(tasks, i, kinds, choose(columns[i]));
                case CALENDAR -> choice(tasks, i, calendars, choose(columns[i]));
                case CONSTRAINT -> choice(tasks, i, constraints, choose(columns[i]));
                case CONSTRAINT_DATE, DEADLINE, ACTUAL_START, ACTUAL_FINISH ->
                    tasks.range(1, i, LAST_ROW, i).style().format("yyyy-mm-dd").set();
                case PREDECESSORS ->
                    tasks.range(1, i, LAST_ROW, i).style().format("@").set();
                default -> {}
            }
        }
        tasks.range(0, 0, 0, columns.length - 1)
                .style()
                .bold()
                .fillColor("DCE6F1")
                .wrapText(true)
                .set();
        tasks.freezePane(3, 1);
        tasks.repeatRows(0);
        example(tasks, 1, 1, 1, "主体结构", null, null, "");
        example(tasks, 2, 2, 2, "基础施工", TemplateKind.TASK, 20, "");
        example(tasks, 3, 3, 2, "一层混凝土", TemplateKind.TASK, 12, "2FS+3天");
        example(tasks, 4, 4, 1, "主体结构验收", TemplateKind.FINISH_MILESTONE, 0, "3");
        tasks.value(2, 7, TemplateConstraint.START_NO_EARLIER_THAN.title());
        day(tasks, 2, 8, start);
        tasks.value(2, 13, 850.5);
        tasks.value(2, 14, "立方米");
    }

    private String choose(TemplateColumn column) {
        return "请从下拉选项中选择%s。".formatted(name(column));
    }

    private static void example(
            Worksheet tasks,
            int row,
            int number,
            int level,
            String name,
            @Nullable TemplateKind kind,
            @Nullable Integer days,
            String predecessors) {
        tasks.value(row, 0, number);
        tasks.value(row, 1, level);
        tasks.value(row, 2, name);
        if (kind != null) {
            tasks.value(row, 3, kind.title());
        }
        if (days != null) {
            tasks.value(row, 5, days);
        }
        if (!predecessors.isEmpty()) {
            tasks.value(row, 6, predecessors);
        }
    }

    private static void choice(Worksheet tasks, int column, Range choices, String error) {
        tasks.range(1, column, LAST_ROW, column)
                .validateWithList(choices)
                .allowBlank(true)
                .showErrorMessage(true)
                .errorTitle("填报模板")
                .error(error);
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
    }

    private static int width(TemplateColumn column) {
        return switch (column) {
            case NAME -> 36;
            case CALENDAR, CONSTRAINT -> 22;
            case PREDECESSORS -> 18;
            case NUMBER, LEVEL -> 8;
            default -> 13;
        };
    }
}
