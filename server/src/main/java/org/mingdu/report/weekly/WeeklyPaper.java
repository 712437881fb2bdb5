package org.mingdu.report.weekly;

import static org.mingdu.paper.Cell.day;
import static org.mingdu.paper.Cell.number;
import static org.mingdu.paper.Cell.percent;
import static org.mingdu.paper.Cell.points;
import static org.mingdu.paper.Cell.slip;
import static org.mingdu.paper.Cell.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingdu.paper.Cell;
import org.mingdu.paper.Lamp;
import org.mingdu.paper.Paper;

/// Lays a weekly report out: which sections, in which order, under which words.
final class WeeklyPaper {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private WeeklyPaper() {}

    static Paper of(WeeklyReport report) {
        return switch (report) {
            case WeeklyReport.OfProject project -> paper("项目进度周报", project.cover(), sections(project));
            case WeeklyReport.OfPortfolio portfolio -> paper("项目进度总览周报", portfolio.cover(), sections(portfolio));
        };
    }

    private static Paper paper(String title, WeeklyReport.Cover cover, List<Paper.Section> sections) {
        var basis = new ArrayList<Paper.Fact>();
        basis.add(new Paper.Fact("数据日期", day(cover.dataDate())));
        basis.add(new Paper.Fact("口径", text("业主已批（正式）")));
        basis.add(new Paper.Fact("编制单位", text(cover.madeFor())));
        basis.add(new Paper.Fact("编制人", text(cover.madeBy())));
        basis.add(new Paper.Fact("编制时间", text(MINUTE.format(cover.madeAt()))));
        var week = "%s　%s（%s 至 %s）".formatted(cover.subject(), cover.week(), cover.from(), cover.to());
        return new Paper(
                cover.demo() ? title + "（演示数据）" : title,
                week,
                basis,
                sections,
                cover.demo() ? Paper.NOT_SECRET + "　演示数据，不作依据" : Paper.NOT_SECRET);
    }

    private static List<Paper.Section> sections(WeeklyReport.OfProject report) {
        return List.of(
                sheet(report.sheet()),
                figures(report.figures()),
                milestones("三、里程碑节点", report.milestones(), false),
                late("四、滞后工作及原因", report.late(), false),
                done(report.done()),
                due(report.due()));
    }

    private static List<Paper.Section> sections(WeeklyReport.OfPortfolio report) {
        return List.of(
                totals(report.projects()),
                projects(report.projects()),
                milestones("三、里程碑节点", report.milestones(), true),
                late("四、滞后工作及原因", report.late(), true));
    }

    private static Paper.Facts sheet(WeeklyReport.Sheet sheet) {
        return new Paper.Facts(
                "一、项目概况",
                List.of(
                        new Paper.Fact("项目代码", text(sheet.nationalCode())),
                        new Paper.Fact("项目所在地", text(sheet.region())),
                        new Paper.Fact("项目阶段", text(sheet.stage())),
                        new Paper.Fact("总投资（万元）", number(wan(sheet.investmentYuan()))),
                        new Paper.Fact("建设单位", text(sheet.owner())),
                        new Paper.Fact("施工单位", text(sheet.contractors())),
                        new Paper.Fact("监理单位", text(sheet.supervisors())),
                        new Paper.Fact("合同开工日期", day(sheet.contractStart())),
                        new Paper.Fact("合同竣工日期", day(sheet.contractFinish()))),
                "");
    }

    private static Paper.Facts figures(WeeklyReport.Figures figures) {
        return new Paper.Facts(
                "二、总体进度",
                List.of(
                        new Paper.Fact("进度状态", light(figures.lamp())),
                        new Paper.Fact("完工偏差", slip(figures.slip())),
                        new Paper.Fact("计划完成", percent(figures.planned())),
                        new Paper.Fact("实际完成", percent(figures.done())),
                        new Paper.Fact("完成偏差", points(figures.gap())),
                        new Paper.Fact("滞后里程碑（个）", number(figures.milestonesLate())),
                        new Paper.Fact("基准完工日期", day(figures.baselineFinish())),
                        new Paper.Fact("预计完工日期", day(figures.forecastFinish())),
                        new Paper.Fact("滞后工作（项）", number(figures.activitiesLate()))),
                figures.rule().isEmpty() ? "" : "判定规则：" + figures.rule());
    }

    private static Paper.Facts totals(List<WeeklyReport.Line> lines) {
        var facts = new ArrayList<Paper.Fact>();
        facts.add(new Paper.Fact("项目总数（个）", number(lines.size())));
        for (var lamp : Lamp.values()) {
            var count =
                    lines.stream().filter(line -> line.figures().lamp() == lamp).count();
            facts.add(new Paper.Fact(lamp.text() + "（个）", number(count)));
        }
        facts.add(new Paper.Fact(
                "无基准计划（个）",
                number(lines.stream()
                        .filter(line -> line.figures().lamp() == null)
                        .count())));
        facts.add(new Paper.Fact(
                "滞后里程碑（个）",
                number(lines.stream()
                        .mapToInt(line -> line.figures().milestonesLate())
                        .sum())));
        return new Paper.Facts("一、总体情况", facts, "");
    }

    private static Paper.Table projects(List<WeeklyReport.Line> lines) {
        return new Paper.Table(
                "二、各项目进度",
                columns(
                        "序号", 6, "项目", 22, "所在地", 9, "阶段", 8, "状态", 11, "计划", 8, "实际", 8, "偏差", 14, "完工偏差", 10, "数据日期",
                        11),
                IntStream.range(0, lines.size())
                        .mapToObj(i -> line(i + 1, lines.get(i)))
                        .toList(),
                "本范围内没有项目。");
    }

    private static List<Cell> line(int number, WeeklyReport.Line line) {
        var figures = line.figures();
        return List.of(
                number(number),
                text(line.project()),
                text(line.region()),
                text(line.stage()),
                light(figures.lamp()),
                percent(figures.planned()),
                percent(figures.done()),
                points(figures.gap()),
                slip(figures.slip()),
                day(line.dataDate()));
    }

    /// A plan without a baseline has no light.
    private static Cell light(@Nullable Lamp lamp) {
        return lamp == null ? text("无基准计划") : new Cell.Light(lamp);
    }

    private static Paper.Table milestones(String heading, List<WeeklyReport.Milestone> milestones, boolean many) {
        var columns = columns("里程碑", 36, "基准日期", 14, "预计（实际）日期", 16, "偏差", 12, "状态", 10);
        return new Paper.Table(
                heading,
                many ? withProject(columns) : columns,
                milestones.stream()
                        .map(it -> withProject(
                                many,
                                it.project(),
                                text(it.name()),
                                day(it.baseline()),
                                day(it.forecast()),
                                slip(it.slip()),
                                text(it.reached() ? "已完成" : it.slip() != null && it.slip() > 0 ? "滞后" : "未到期")))
                        .toList(),
                "近期没有里程碑节点。");
    }

    private static Paper.Table late(String heading, List<WeeklyReport.Late> late, boolean many) {
        var columns = columns("编号", 10, "工作", 22, "基准完成", 12, "预计完成", 12, "自身延误", 10, "影响后续", 24, "原因", 14);
        return new Paper.Table(
                heading,
                many ? withProject(columns) : columns,
                late.stream()
                        .map(it -> withProject(
                                many,
                                it.project(),
                                text(it.wbs()),
                                text(it.name()),
                                day(it.baselineFinish()),
                                day(it.forecastFinish()),
                                slip(it.ownDelay()),
                                text(it.pushes()),
                                text(it.cause())))
                        .toList(),
                "没有滞后的工作。");
    }

    private static Paper.Table done(List<WeeklyReport.Done> done) {
        return new Paper.Table(
                "五、本周完成情况",
                columns("编号", 10, "工作", 28, "标段", 14, "填报日期", 12, "上期累计", 10, "本期累计", 10, "累计完成量", 14, "审核状态", 12),
                done.stream()
                        .map(it -> List.of(
                                text(it.wbs()),
                                text(it.name()),
                                text(it.lot()),
                                day(it.forDay()),
                                percent(it.before()),
                                percent(it.after()),
                                text(it.quantity()),
                                text(it.state())))
                        .toList(),
                "本周没有经核实的进度填报。");
    }

    private static Paper.Table due(List<WeeklyReport.Due> due) {
        return new Paper.Table(
                "六、下周工作安排",
                columns("编号", 10, "工作", 34, "标段", 16, "计划开始", 13, "计划完成", 13, "现累计", 10, "关键工作", 9),
                due.stream()
                        .map(it -> List.of(
                                text(it.wbs()),
                                text(it.name()),
                                text(it.lot()),
                                day(it.start()),
                                day(it.finish()),
                                percent(it.percent()),
                                text(it.critical() ? "是" : "")))
                        .toList(),
                "下周没有计划内的工作。");
    }

    private static @Nullable BigDecimal wan(@Nullable BigDecimal yuan) {
        return yuan == null ? null : yuan.movePointLeft(4).setScale(2, RoundingMode.HALF_UP);
    }

    private static List<Paper.Column> columns(Object... titlesAndWidths) {
        return IntStream.range(0, titlesAndWidths.length / 2)
                .mapToObj(i -> new Paper.Column((String) titlesAndWidths[2 * i], (int) titlesAndWidths[2 * i + 1]))
                .toList();
    }

    private static List<Paper.Column> withProject(List<Paper.Column> columns) {
        var all = new ArrayList<Paper.Column>();
        all.add(new Paper.Column("项目", 24));
        all.addAll(columns);
        return all;
    }

    private static List<Cell> withProject(boolean many, String project, Cell... cells) {
        var all = new ArrayList<Cell>();
        if (many) {
            all.add(text(project));
        }
        all.addAll(Arrays.asList(cells));
        return all;
    }
}
