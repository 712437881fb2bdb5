package org.mingdu.schedule.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.mingdu.planfile.TemplateCalendar;
import org.mingdu.planfile.TemplateColumn;

/// Writes the workbook that people without a planning program fill in: instructions, drop-downs and three rows as an
/// example.
public final class PlanTemplate {
    private static final int LAST_ROW = 5_000;
    private static final List<String> KINDS = List.of("任务", "里程碑", "开始里程碑", "汇总");
    private static final List<String> CONSTRAINTS =
            List.of("尽早", "尽可能晚", "不早于……开始", "不晚于……开始", "不早于……完成", "不晚于……完成", "必须开始于", "必须完成于");
    private static final List<String> INSTRUCTIONS = List.of(
            "一、在“项目”表填写计划名称、计划开始日期和默认日历；已开工的计划另填数据日期（进度统计到哪一天）。",
            "二、在“计划”表从第 2 行起逐行填写，可删去示例行。带 * 的列必填，不要改动表头。",
            "三、级别：1 为最高一级；下一行级别更大时，本行自动成为汇总任务，不填工期和前置任务以外的内容也可以。",
            "四、工期以天为单位，按该任务的日历计算。日历选“日历天”时，1 天为 24 小时，节假日照算。",
            "五、前置任务填前置任务的序号，如 3；可加关系 FS（完成—开始，默认）、SS（开始—开始）、FF（完成—完成）、SF（开始—完成）和间隔，如 3SS+2天、5FF-1天；多个用分号隔开。",
            "六、限制类型从下拉选项中选择；除“尽早”“尽可能晚”外都要填限制日期。",
            "七、实际开始、实际完成、完成百分比只在已开工时填写。日期写成 2026-03-01 的样子。",
            "八、非涉密系统，严禁填写国家秘密。");

    private PlanTemplate() {}

    public static void write(OutputStream out, LocalDate start) throws IOException {
        var workbook = new Workbook(out, "Mingdu", "1.0");
        var about = workbook.newWorksheet("项目");
        var tasks = workbook.newWorksheet("计划");
        var words = workbook.newWorksheet("填报说明");
        var lists = workbook.newWorksheet("选项");
        var calendars = Arrays.stream(TemplateCalendar.values())
                .map(TemplateCalendar::title)
                .toList();
        var calendarList = list(lists, 0, calendars);
        var kindList = list(lists, 1, KINDS);
        var constraintList = list(lists, 2, CONSTRAINTS);
        lists.setVisibilityState(VisibilityState.HIDDEN);
        about(about, start, calendarList);
        tasks(tasks, start, calendarList, kindList, constraintList);
        for (var i = 0; i < INSTRUCTIONS.size(); i++) {
            words.value(i, 0, INSTRUCTIONS.get(i));
            words.style(i, 0).wrapText(true).verticalAlignment("top").set();
        }
        words.width(0, 100);
        workbook.finish();
    }

    private static Range list(Worksheet lists, int column, List<String> choices) {
        for (var i = 0; i < choices.size(); i++) {
            lists.value(i, column, choices.get(i));
        }
        return lists.range(0, column, choices.size() - 1, column);
    }

    private static void about(Worksheet about, LocalDate start, Range calendars) {
        about.value(0, 0, "计划名称");
        about.value(0, 1, "示例：社区服务中心施工计划");
        about.value(1, 0, "计划开始日期");
        day(about, 1, 1, start);
        about.value(2, 0, "默认日历");
        about.value(2, 1, TemplateCalendar.FIVE_DAYS.title());
        about.value(3, 0, "数据日期");
        about.style(3, 1).format("yyyy-mm-dd").set();
        about.range(2, 1, 2, 1)
                .validateWithList(calendars)
                .allowBlank(false)
                .showErrorMessage(true)
                .error("请从下拉选项中选择日历。");
        about.range(0, 0, 3, 0).style().bold().set();
        about.width(0, 18);
        about.width(1, 40);
    }

    private static void tasks(Worksheet tasks, LocalDate start, Range calendars, Range kinds, Range constraints) {
        var columns = TemplateColumn.values();
        for (var i = 0; i < columns.length; i++) {
            tasks.value(0, i, columns[i].title() + (columns[i].required() ? "*" : ""));
            tasks.width(i, width(columns[i]));
            switch (columns[i]) {
                case KIND -> choice(tasks, i, kinds, "请从下拉选项中选择类型。");
                case CALENDAR -> choice(tasks, i, calendars, "请从下拉选项中选择日历。");
                case CONSTRAINT -> choice(tasks, i, constraints, "请从下拉选项中选择限制类型。");
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
        example(tasks, 1, 1, 1, "主体结构", "", null, "");
        example(tasks, 2, 2, 2, "基础施工", "任务", 20, "");
        example(tasks, 3, 3, 2, "一层混凝土", "任务", 12, "2FS+3天");
        example(tasks, 4, 4, 1, "主体结构验收", "里程碑", 0, "3");
        tasks.value(2, 7, "不早于……开始");
        day(tasks, 2, 8, start);
        tasks.value(2, 13, 850.5);
        tasks.value(2, 14, "立方米");
    }

    private static void example(
            Worksheet tasks,
            int row,
            int number,
            int level,
            String name,
            String kind,
            @Nullable Integer days,
            String predecessors) {
        tasks.value(row, 0, number);
        tasks.value(row, 1, level);
        tasks.value(row, 2, name);
        if (!kind.isEmpty()) {
            tasks.value(row, 3, kind);
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
