package org.mingdu.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.planfile.ChildReader;
import org.mingdu.planfile.Finding;
import org.mingdu.planfile.Limits;
import org.mingdu.planfile.ReadOutcome;
import org.mingdu.schedule.plan.CompiledPlan;
import org.mingdu.schedule.plan.DateColumns;
import org.mingdu.schedule.plan.FilePlan;
import org.mingdu.schedule.plan.PlanCsv;
import org.mingdu.schedule.plan.PlanDates;
import org.mingdu.schedule.plan.PlanHead;
import org.mingdu.schedule.plan.PlanWords;
import org.mingdu.schedule.plan.PlannedActivity.Actuals;
import org.mingdu.schedule.plan.Provisional;
import org.mingdu.schedule.plan.TextTable;
import org.mingdu.schedule.plan.Timeline;
import org.mingdu.schedule.plan.TimelineJson;
import org.mingdu.schedule.plan.Unschedulable;

/// Computes a plan file without a server: `./mingdu schedule PLAN-FILE [--data-date D] [--out DIR]`.
///
/// Ends with 0 when done, 2 when asked wrongly, 3 when the file was refused, 4 when the plan has no dates, 5 when the
/// results could not be written.
public final class ScheduleCommand {
    private static final String USAGE = "用法：./mingdu schedule 计划文件 [--data-date 日期，如 2026-06-30] [--out 目录]";
    private static final int MOST_ROWS = 100;
    private static final int MOST_FINDINGS = 10;
    private static final String CHART = "/static/timeline-standalone.js";

    private final PrintStream out;
    private final PrintStream err;

    ScheduleCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        var code = new ScheduleCommand(System.out, System.err).run(arguments);
        System.out.flush();
        System.exit(code);
    }

    private record Asked(
            Path file,
            @Nullable LocalDate dataDate,
            @Nullable Path folder) {}

    int run(String... arguments) {
        try {
            var asked = asked(arguments);
            return asked == null ? 2 : run(asked);
        } catch (IOException e) {
            err.println("✗ 结果未能写出：" + e.getMessage());
            return 5;
        }
    }

    private @Nullable Asked asked(String... arguments) {
        Path file = null;
        LocalDate dataDate = null;
        Path folder = null;
        for (var i = 0; i < arguments.length; i++) {
            try {
                if (arguments[i].equals("--data-date") && i + 1 < arguments.length) {
                    dataDate = LocalDate.parse(arguments[++i]);
                } else if (arguments[i].equals("--out") && i + 1 < arguments.length) {
                    folder = Path.of(arguments[++i]);
                } else if (arguments[i].startsWith("--") || file != null) {
                    return wrong("不认识参数 %s，或它缺少取值。".formatted(arguments[i]));
                } else {
                    file = Path.of(arguments[i]);
                }
            } catch (DateTimeParseException _) {
                return wrong("“%s”不是日期，请写成 2026-06-30 的样子。".formatted(arguments[i]));
            } catch (InvalidPathException _) {
                return wrong("“%s”不是可用的文件名。".formatted(arguments[i]));
            }
        }
        if (file == null) {
            return wrong("没有给出计划文件。");
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return wrong("文件 %s 不存在或无法读取。".formatted(file));
        }
        if (dataDate != null && (dataDate.getYear() < 1950 || dataDate.getYear() > 2149)) {
            return wrong("数据日期 %s 不在 1950 至 2149 年之间。".formatted(dataDate));
        }
        return new Asked(file, dataDate, folder);
    }

    private @Nullable Asked wrong(String sentence) {
        err.println("✗ " + sentence);
        err.println(USAGE);
        return null;
    }

    private int run(Asked asked) throws IOException {
        var work = Files.createTempDirectory("mingdu-schedule-");
        try {
            var name = String.valueOf(asked.file.getFileName());
            return switch (ChildReader.in(work).read(asked.file, name, Limits.DEFAULT)) {
                case ReadOutcome.Refused(var _, var sentence, var detail) -> {
                    err.println("✗ " + sentence + (detail.isEmpty() ? "" : "（" + detail + "）"));
                    yield 3;
                }
                case ReadOutcome.Read(var file, var findings) -> {
                    var taken = FilePlan.of(file);
                    var all = new ArrayList<>(findings);
                    all.addAll(taken.findings());
                    yield switch (CompiledPlan.of(taken.content())) {
                        case Unschedulable(var sentence, var _) -> {
                            err.println("✗ " + sentence);
                            yield 4;
                        }
                        case CompiledPlan plan -> {
                            all.addAll(Provisional.findings(plan));
                            show(asked, plan, file.format().title(), all);
                            yield 0;
                        }
                    };
                }
            };
        } finally {
            Files.deleteIfExists(work);
        }
    }

    private void show(Asked asked, CompiledPlan plan, String format, List<Finding> findings) throws IOException {
        var began = System.nanoTime();
        var dates = dates(plan, asked.dataDate);
        var milliseconds = (System.nanoTime() - began) / 1_000_000.0;
        var content = plan.content();
        out.println(TextTable.cut(content.name(), 100));
        out.printf(
                "%s，%d 行，%d 条逻辑关系，%d 个日历%n",
                format,
                content.size(),
                content.links().size(),
                content.calendars().size());
        var dataDate = asked.dataDate == null ? content.dataDate() : PlanMinute.endOf(asked.dataDate);
        out.printf(
                "开始 %s，完成 %s%s；推算用时 %.1f 毫秒%n%n",
                PlanWords.day(content.projectStart(), true),
                PlanWords.day(dates.projectFinish(), false),
                dataDate == PlanMinute.NONE ? "" : "，数据日期 " + PlanWords.day(dataDate, false),
                milliseconds);
        tell(findings);
        critical(dates);
        if (asked.folder != null) {
            write(asked, dates, dataDate);
        }
    }

    private static PlanDates dates(CompiledPlan plan, @Nullable LocalDate dataDate) {
        if (dataDate == null) {
            return plan.planned();
        }
        var actuals = plan.content().activities().stream()
                .map(activity -> activity.actuals())
                .toArray(Actuals[]::new);
        return plan.tracked(actuals, PlanMinute.endOf(dataDate));
    }

    private void tell(List<Finding> findings) {
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .limit(MOST_FINDINGS)
                .forEach(finding -> out.println("· " + finding.where() + "：" + finding.text()));
        if (findings.size() > MOST_FINDINGS) {
            out.printf("· 另有 %d 条提示。%n", findings.size() - MOST_FINDINGS);
        }
        if (!findings.isEmpty()) {
            out.println();
        }
    }

    private void critical(PlanDates dates) {
        var plan = dates.plan();
        var path = IntStream.range(0, dates.size())
                .filter(i -> !plan.network().isRolledUp(i) && dates.isCritical(i))
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> dates.start(i)).thenComparingInt(i -> i))
                .toList();
        if (path.isEmpty()) {
            out.println("没有关键任务：每项任务都有时差。");
            return;
        }
        out.printf("关键线路（%d 项）%n", path.size());
        var table = new TextTable(
                PlanHead.WBS.title(),
                PlanHead.NAME.title(),
                PlanHead.DURATION.title() + ">",
                PlanHead.START.title(),
                PlanHead.FINISH.title(),
                PlanHead.TOTAL_FLOAT.title() + ">",
                PlanHead.CAUSE.title());
        for (var i : path.subList(0, Math.min(path.size(), MOST_ROWS))) {
            var activity = plan.content().activities().get(i);
            table.row(
                    TextTable.cut(activity.wbs(), 16),
                    TextTable.cut(activity.name(), 36),
                    PlanWords.days(activity.duration(), plan.minutesPerDay(i)),
                    PlanWords.day(dates.start(i), true),
                    PlanWords.day(dates.finish(i), false),
                    PlanWords.days(dates.totalFloat(i), plan.minutesPerDay(i)),
                    TextTable.cut(PlanWords.cause(dates, i), 40));
        }
        out.print(table.text());
        if (path.size() > MOST_ROWS) {
            out.printf("……另有 %d 项，完整清单请用 --out 写出。%n", path.size() - MOST_ROWS);
        }
    }

    private void write(Asked asked, PlanDates dates, int dataDate) throws IOException {
        var folder = asked.folder;
        if (folder == null) {
            return;
        }
        Files.createDirectories(folder);
        var name = String.valueOf(asked.file.getFileName()).replaceFirst("\\.[^.]{1,5}$", "");
        var json = folder.resolve(name + ".json");
        var timeline = timeline(dates, dataDate);
        try (var to = Files.newOutputStream(json)) {
            TimelineJson.write(timeline, to);
        }
        var csv = folder.resolve(name + ".csv");
        try (var to = Files.newBufferedWriter(csv, StandardCharsets.UTF_8)) {
            PlanCsv.write(dates, to);
        }
        out.printf("%n已写出 %s%n已写出 %s%n", json, csv);
        try (var chart = ScheduleCommand.class.getResourceAsStream(CHART)) {
            if (chart == null) {
                out.println("这个构建不含横道图组件，未写出网页；请用 ./mingdu 构建后再试。");
                return;
            }
            var page = folder.resolve(name + ".html");
            page(page, dates.plan().content().name(), chart, json);
            out.printf("已写出 %s（用浏览器打开，无需联网）%n", page);
        }
    }

    private static Timeline timeline(PlanDates dates, int dataDate) {
        var content = dates.plan().content();
        var ids = IntStream.rangeClosed(1, content.size())
                .mapToObj(String::valueOf)
                .toList();
        var head = new Timeline.Head("", "", "FILE", 0, content.name(), dataDate, dates.projectFinish());
        return new Timeline(head, dates.plan(), ids, DateColumns.of(dates, null), null);
    }

    private static void page(Path page, String title, InputStream chart, Path json) throws IOException {
        try (var to = Files.newOutputStream(page)) {
            var script = new String(chart.readAllBytes(), StandardCharsets.UTF_8).replace("</script", "<\\/script");
            to.write("""
                    <!doctype html>
                    <html lang="zh-CN">
                    <head>
                    <meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <title>%s</title>
                    <style>html, body { margin: 0; height: 100%%; }</style>
                    </head>
                    <body>
                    <div id="timeline"></div>
                    <script type="application/json" id="plan">""".formatted(escaped(title)).getBytes(StandardCharsets.UTF_8));
            Files.copy(json, to);
            to.write("</script>\n<script>".getBytes(StandardCharsets.UTF_8));
            to.write(script.getBytes(StandardCharsets.UTF_8));
            to.write("</script>\n</body>\n</html>\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
