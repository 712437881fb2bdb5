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
import org.mingdu.kernel.Edition;
import org.mingdu.paper.Cell;
import org.mingdu.paper.Lamp;
import org.mingdu.paper.Paper;

/// Lays a weekly report out: which sections, in which order, under the words of the data standard.
final class WeeklyPaper {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Edition standard;

    private WeeklyPaper(Edition standard) {
        this.standard = standard;
    }

    static Paper of(WeeklyReport report, Edition standard) {
        return new WeeklyPaper(standard).of(report);
    }

    private Paper of(WeeklyReport report) {
        return switch (report) {
            case WeeklyReport.OfProject project -> paper("项目进度周报", project.cover(), sections(project));
            case WeeklyReport.OfPortfolio portfolio -> paper("项目进度总览周报", portfolio.cover(), sections(portfolio));
        };
    }

    private Paper paper(String title, WeeklyReport.Cover cover, List<Paper.Section> sections) {
        var basis = new ArrayList<Paper.Fact>();
        basis.add(fact("plan.dataDate", day(cover.dataDate())));
        basis.add(fact("report.basis", text("业主已批（正式）")));
        basis.add(fact("report.madeFor", text(cover.madeFor())));
        basis.add(fact("report.madeBy", text(cover.madeBy())));
        basis.add(fact("report.madeAt", text(MINUTE.format(cover.madeAt()))));
        var week = "%s　%s（%s 至 %s）".formatted(cover.subject(), cover.week(), cover.from(), cover.to());
        return new Paper(
                cover.demo() ? title + "（演示数据）" : title,
                week,
                basis,
                sections,
                cover.demo() ? Paper.NOT_SECRET + "　演示数据，不作依据" : Paper.NOT_SECRET);
    }

    private List<Paper.Section> sections(WeeklyReport.OfProject report) {
        return List.of(
                sheet(report.sheet()),
                figures(report.figures()),
                milestones("三、里程碑节点", report.milestones(), false),
                late("四、滞后工作及原因", report.late(), false),
                done(report.done()),
                due(report.due()));
    }

    private List<Paper.Section> sections(WeeklyReport.OfPortfolio report) {
        return List.of(
                totals(report.projects()),
                projects(report.projects()),
                milestones("三、里程碑节点", report.milestones(), true),
                late("四、滞后工作及原因", report.late(), true));
    }

    private Paper.Facts sheet(WeeklyReport.Sheet sheet) {
        return new Paper.Facts(
                "一、项目概况",
                List.of(
                        fact("project.nationalCode", text(sheet.nationalCode())),
                        fact("project.regionCode", text(sheet.region())),
                        fact("project.stage", text(sheet.stage())),
                        fact("project.investment", number(wan(sheet.investmentYuan()))),
                        fact("project.ownerOrganisationId", text(sheet.owner())),
                        fact("lot.contractorId", text(sheet.contractors())),
                        fact("lot.supervisorId", text(sheet.supervisors())),
                        fact("lot.contractStart", day(sheet.contractStart())),
                        fact("lot.contractFinish", day(sheet.contractFinish()))),
                "");
    }

    private Paper.Facts figures(WeeklyReport.Figures figures) {
        return new Paper.Facts(
                "二、总体进度",
                List.of(
                        fact("deviation.lamp", light(figures.lamp())),
                        fact("deviation.slip", slip(figures.slip())),
                        fact("deviation.planned", percent(figures.planned())),
                        fact("deviation.done", percent(figures.done())),
                        fact("deviation.gap", points(figures.gap())),
                        fact("deviation.milestonesLate", number(figures.milestonesLate())),
                        fact("deviation.baselineFinish", day(figures.baselineFinish())),
                        fact("deviation.forecastFinish", day(figures.forecastFinish())),
                        fact("deviation.activitiesLate", number(figures.activitiesLate()))),
                figures.rule().isEmpty() ? "" : "判定规则：" + figures.rule());
    }

    private Paper.Facts totals(List<WeeklyReport.Line> lines) {
        var facts = new ArrayList<Paper.Fact>();
        facts.add(fact("report.projects", number(lines.size())));
        for (var lamp : Lamp.values()) {
            var count =
                    lines.stream().filter(line -> line.figures().lamp() == lamp).count();
            facts.add(new Paper.Fact(lamp.text() + "（个）", number(count)));
        }
        facts.add(fact(
                "report.withoutBaseline",
                number(lines.stream()
                        .filter(line -> line.figures().lamp() == null)
                        .count())));
        facts.add(fact(
                "deviation.milestonesLate",
                number(lines.stream()
                        .mapToInt(line -> line.figures().milestonesLate())
                        .sum())));
        return new Paper.Facts("一、总体情况", facts, "");
    }

    private Paper.Table projects(List<WeeklyReport.Line> lines) {
        return new Paper.Table(
                "二、各项目进度",
                columns(
                        "report.number", 6,
                        "project.name", 22,
                        "project.regionCode", 12,
                        "project.stage", 10,
                        "deviation.lamp", 11,
                        "deviation.planned", 8,
                        "deviation.done", 8,
                        "deviation.gap", 14,
                        "deviation.slip", 10,
                        "plan.dataDate", 11),
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

    private Paper.Table milestones(String heading, List<WeeklyReport.Milestone> milestones, boolean many) {
        var columns = columns(
                "milestone.name",
                36,
                "milestone.baseline",
                14,
                "milestone.forecast",
                16,
                "milestone.slip",
                12,
                "milestone.state",
                10);
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

    private Paper.Table late(String heading, List<WeeklyReport.Late> late, boolean many) {
        var columns = columns(
                "activity.wbs",
                10,
                "activity.name",
                22,
                "activity.baselineFinish",
                12,
                "activity.forecastFinish",
                12,
                "activity.ownDelayDays",
                10,
                "activity.pushes",
                20,
                "progress.cause",
                20);
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

    private Paper.Table done(List<WeeklyReport.Done> done) {
        return new Paper.Table(
                "五、本周完成情况",
                columns(
                        "activity.wbs",
                        10,
                        "activity.name",
                        28,
                        "lot.name",
                        14,
                        "progress.forDay",
                        12,
                        "progress.before",
                        10,
                        "progress.after",
                        10,
                        "progress.quantity",
                        14,
                        "progress.state",
                        12),
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

    private Paper.Table due(List<WeeklyReport.Due> due) {
        return new Paper.Table(
                "六、下周工作安排",
                columns(
                        "activity.wbs",
                        10,
                        "activity.name",
                        34,
                        "lot.name",
                        16,
                        "activity.start",
                        13,
                        "activity.finish",
                        13,
                        "activity.percent",
                        10,
                        "activity.critical",
                        9),
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

    /// A number stands under its unit; a percentage and days late bring their own.
    private Paper.Fact fact(String field, Cell value) {
        return new Paper.Fact(value instanceof Cell.Amount ? standard.head(field) : standard.name(field), value);
    }

    private static @Nullable BigDecimal wan(@Nullable BigDecimal yuan) {
        return yuan == null ? null : yuan.movePointLeft(4).setScale(2, RoundingMode.HALF_UP);
    }

    private List<Paper.Column> columns(Object... fieldsAndWidths) {
        return IntStream.range(0, fieldsAndWidths.length / 2)
                .mapToObj(i -> column((String) fieldsAndWidths[2 * i], (int) fieldsAndWidths[2 * i + 1]))
                .toList();
    }

    private Paper.Column column(String field, int width) {
        return new Paper.Column(standard.name(field), width);
    }

    private List<Paper.Column> withProject(List<Paper.Column> columns) {
        var all = new ArrayList<Paper.Column>();
        all.add(column("project.name", 24));
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
