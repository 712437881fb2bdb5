package org.mingdu.planfile;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingdu.planfile.PlanFile.Format;
import org.mingdu.planfile.PlanTask.Baseline;
import org.mingdu.planfile.PlanTask.Constraint;
import org.mingdu.planfile.PlanTask.ConstraintKind;
import org.mingdu.planfile.PlanTask.Kind;
import org.mingdu.planfile.PlanTask.Progress;
import org.mingdu.planfile.PlanTask.Quantity;
import org.mingdu.planfile.PlanTask.Stored;
import org.mingdu.planfile.ReadOutcome.Reason;

/// Reads the template that people fill in with Excel, WPS or LibreOffice. A faulty cell is named by its row and
/// column; with any fault nothing is taken.
///
/// Over three hundred lines: every column of the template is understood here, one after the other.
final class TemplateReader {
    private static final int MOST_TOLD = 5;
    private static final Pattern SEPARATOR = Pattern.compile("[;,；，、\\n]+");
    private static final Pattern PREDECESSOR =
            Pattern.compile("(\\d+)\\s*(FS|SS|FF|SF)?\\s*(?:([+\\-−＋－])\\s*(\\d+(?:\\.\\d+)?)\\s*(?:天|日|D)?)?");

    private final Workbook workbook;
    private final TemplateCells cells;
    private final LibraryValues values;
    private final TemplateHeads heads;
    private final Limits limits;
    private final List<String> faults = new ArrayList<>();
    private final Map<Integer, PlanTask> byNumber = new HashMap<>();
    private final List<PlanTask> tasks = new ArrayList<>();
    private final List<PlanLink> links = new ArrayList<>();
    private final Map<TemplateColumn, Integer> columns = new EnumMap<>(TemplateColumn.class);
    private final Map<Integer, Integer> childrenOf = new HashMap<>();

    private TemplateReader(Workbook workbook, Limits limits) {
        this.workbook = workbook;
        this.cells = new TemplateCells(workbook.isFrom1904());
        this.values = new LibraryValues(limits);
        this.heads = new TemplateHeads(workbook, values);
        this.limits = limits;
    }

    static PlanFile read(Path file, Limits limits) throws IOException {
        return new TemplateReader(Workbook.read(file, limits.tasks() + 50), limits).plan();
    }

    private PlanFile plan() {
        var rows = workbook.rows(TemplateSheet.TASKS.title());
        int head = findHead(rows);
        var usual = calendar(
                about(TemplateFact.CALENDAR), TemplateCalendar.FIVE_DAYS, "“项目”表的" + heads.of(TemplateFact.CALENDAR));
        var start = aboutDay(TemplateFact.START);
        if (start == null) {
            faults.add("“项目”表缺少" + heads.of(TemplateFact.START));
        }
        var body = rows.tailMap(head + 1);
        takeTasks(body, usual);
        body.forEach(this::takeLinks);
        if (!faults.isEmpty()) {
            refuse();
        }
        if (tasks.isEmpty()) {
            throw new RefusedException(Reason.NO_TASKS, "模板的“计划”表里没有任务。请从表头下一行开始填写后再上传。");
        }
        refuseLoops();
        var title = values.text(about(TemplateFact.NAME));
        var dataDate = aboutDay(TemplateFact.DATA_DATE);
        return new PlanFile(
                Format.TEMPLATE,
                "",
                "",
                title.isEmpty() ? "未命名计划" : title,
                start == null ? PlanTime.NONE : PlanTime.minute(start, 0),
                PlanTime.NONE,
                dataDate == null ? PlanTime.NONE : PlanTime.minute(dataDate, PlanTime.MINUTES_PER_DAY),
                PlanTime.NONE,
                480,
                usual.uid(),
                SchedulingOptions.HOUSE,
                List.of(TemplateCalendar.values()).stream()
                        .map(TemplateCalendar::calendar)
                        .toList(),
                tasks,
                links,
                List.of());
    }

    private int findHead(SortedMap<Integer, String[]> rows) {
        for (var row : rows.entrySet()) {
            var found = new EnumMap<TemplateColumn, Integer>(TemplateColumn.class);
            var missing = new ArrayList<String>();
            for (var column : TemplateColumn.values()) {
                int at = indexOf(row.getValue(), heads.of(column));
                found.put(column, at);
                if (at < 0 && column.required()) {
                    missing.add(heads.of(column));
                }
            }
            if (missing.isEmpty()) {
                columns.putAll(found);
                return row.getKey();
            }
        }
        throw new RefusedException(
                Reason.TEMPLATE_ERRORS, "这个 Excel 文件不是本系统的填报模板：没有名为“计划”的表，或表头被改动。请下载模板，把内容填入后再上传。", "head");
    }

    private static int indexOf(@Nullable String[] cells, String title) {
        for (var i = 0; i < cells.length; i++) {
            var cell = cells[i];
            if (cell != null && cell.replace("*", "").strip().equals(title)) {
                return i;
            }
        }
        return -1;
    }

    private String about(TemplateFact fact) {
        var label = heads.of(fact);
        for (var row : workbook.rows(TemplateSheet.ABOUT.title()).values()) {
            if (label.equals(cell(row, 0))) {
                return cell(row, 1);
            }
        }
        return "";
    }

    private @Nullable LocalDate aboutDay(TemplateFact fact) {
        var text = about(fact);
        if (text.isEmpty()) {
            return null;
        }
        var day = cells.day(text);
        if (day.isEmpty()) {
            faults.add("“项目”表的%s“%s”不是日期，请写成 2026-03-01 的样子".formatted(heads.of(fact), values.text(text)));
        }
        return day.orElse(null);
    }

    private static String cell(@Nullable String[] row, int column) {
        if (column < 0 || column >= row.length) {
            return "";
        }
        var cell = row[column];
        return cell == null ? "" : cell;
    }

    private String cell(@Nullable String[] row, TemplateColumn column) {
        return cell(row, columns.getOrDefault(column, -1));
    }

    private void takeTasks(Map<Integer, String[]> body, TemplateCalendar usual) {
        // The open summaries above the current row, outermost first.
        Deque<PlanTask> above = new ArrayDeque<>();
        var rows = List.copyOf(body.entrySet());
        for (var i = 0; i < rows.size(); i++) {
            int line = rows.get(i).getKey();
            var row = rows.get(i).getValue();
            int level = level(row, line, above.size());
            while (above.size() >= level) {
                above.removeLast();
            }
            var next = i + 1 < rows.size() ? cells.count(cell(rows.get(i + 1).getValue(), TemplateColumn.LEVEL)) : 0;
            var task = task(row, line, level, next > level, above.peekLast(), usual);
            if (task != null) {
                tasks.add(task);
                if (byNumber.put(task.uid(), task) != null) {
                    fault(line, TemplateColumn.NUMBER, "重复：" + task.uid());
                }
                if (task.summary()) {
                    above.addLast(task);
                }
            }
        }
    }

    private int level(@Nullable String[] row, int line, int open) {
        int level = cells.count(cell(row, TemplateColumn.LEVEL));
        if (level < 1 || level > limits.depth()) {
            fault(line, TemplateColumn.LEVEL, "应为 1 至 %d 的整数".formatted(limits.depth()));
            return 1;
        }
        if (level > open + 1) {
            fault(line, TemplateColumn.LEVEL, "比上一行多出不止一级");
            return open + 1;
        }
        return level;
    }

    private @Nullable PlanTask task(
            @Nullable String[] row,
            int line,
            int level,
            boolean hasChildren,
            @Nullable PlanTask parent,
            TemplateCalendar usual) {
        int number = cells.count(cell(row, TemplateColumn.NUMBER));
        if (number < 1) {
            fault(line, TemplateColumn.NUMBER, "应为大于 0 的整数");
            return null;
        }
        var name = values.text(cell(row, TemplateColumn.NAME));
        if (name.isEmpty()) {
            fault(line, TemplateColumn.NAME, "不能为空");
        }
        var kind = kind(cell(row, TemplateColumn.KIND), line, hasChildren);
        var calendar = calendar(
                cell(row, TemplateColumn.CALENDAR),
                usual,
                "第 %d 行的%s".formatted(line, heads.of(TemplateColumn.CALENDAR)));
        int duration = kind == Kind.TASK ? duration(row, line, calendar) : 0;
        var progress = kind == Kind.SUMMARY ? Progress.NOTHING : progress(row, line, calendar);
        int remaining = progress.finished() ? 0 : (int) Math.round(duration * (1 - progress.percent() / 100));
        return new PlanTask(
                number,
                parent == null ? PlanTime.NONE : parent.uid(),
                level,
                wbs(parent),
                String.valueOf(number),
                name,
                kind,
                false,
                calendar.uid(),
                duration,
                false,
                remaining,
                progress,
                constraint(row, line),
                Constraint.NOTHING,
                minute(row, line, TemplateColumn.DEADLINE, PlanTime.MINUTES_PER_DAY),
                false,
                true,
                0,
                List.of(),
                Stored.NOTHING,
                Baseline.NOTHING,
                quantity(row, line));
    }

    /// Numbers by place: the third task under 1.2 is 1.2.3.
    private String wbs(@Nullable PlanTask parent) {
        int above = parent == null ? PlanTime.NONE : parent.uid();
        int place = childrenOf.merge(above, 1, Integer::sum);
        return parent == null ? String.valueOf(place) : parent.wbs() + "." + place;
    }

    private Kind kind(String cell, int line, boolean hasChildren) {
        if (hasChildren) {
            return Kind.SUMMARY;
        }
        var kind = TemplateKind.titled(cell);
        if (kind.isEmpty()) {
            fault(line, TemplateColumn.KIND, "“%s”不在下拉选项中".formatted(values.text(cell)));
        }
        return kind.orElse(TemplateKind.TASK).kind();
    }

    private TemplateCalendar calendar(String cell, TemplateCalendar usual, String where) {
        if (cell.isEmpty()) {
            return usual;
        }
        var calendar = TemplateCalendar.titled(cell);
        if (calendar.isEmpty()) {
            faults.add("%s“%s”不在下拉选项中".formatted(where, values.text(cell)));
        }
        return calendar.orElse(usual);
    }

    private int duration(@Nullable String[] row, int line, TemplateCalendar calendar) {
        var cell = cell(row, TemplateColumn.DURATION);
        var days = cells.number(cell);
        if (days.isEmpty() || days.getAsDouble() < 0 || days.getAsDouble() > 36_500) {
            fault(line, TemplateColumn.DURATION, cell.isEmpty() ? "不能为空" : "应为不小于 0 的天数");
            return 0;
        }
        return (int) Math.round(days.getAsDouble() * calendar.minutesPerDay());
    }

    private Progress progress(@Nullable String[] row, int line, TemplateCalendar calendar) {
        int start = minute(row, line, TemplateColumn.ACTUAL_START, calendar.startOfDay());
        int finish = minute(row, line, TemplateColumn.ACTUAL_FINISH, calendar.endOfDay());
        var cell = cell(row, TemplateColumn.PERCENT);
        var percent = cell.isEmpty()
                ? Optional.of(0.0)
                : cells.percent(cell).stream().boxed().findFirst();
        if (percent.isEmpty()) {
            fault(line, TemplateColumn.PERCENT, "应为 0 至 100");
        }
        if (finish == PlanTime.NONE && start == PlanTime.NONE && percent.orElse(0.0) > 0) {
            missingStart(line, TemplateColumn.PERCENT);
        } else if (finish != PlanTime.NONE && start == PlanTime.NONE) {
            missingStart(line, TemplateColumn.ACTUAL_FINISH);
        } else if (finish != PlanTime.NONE && finish < start) {
            fault(line, TemplateColumn.ACTUAL_FINISH, "早于" + heads.of(TemplateColumn.ACTUAL_START));
        }
        double done = finish != PlanTime.NONE ? 100 : percent.orElse(0.0);
        return new Progress(done, Double.NaN, start, finish, PlanTime.NONE, PlanTime.NONE);
    }

    private void missingStart(int line, TemplateColumn though) {
        var start = TemplateColumn.ACTUAL_START;
        fault(line, start, "已有%s，%s不能为空".formatted(heads.of(though), heads.of(start)));
    }

    private Constraint constraint(@Nullable String[] row, int line) {
        var cell = cell(row, TemplateColumn.CONSTRAINT);
        if (cell.isEmpty()) {
            return Constraint.NOTHING;
        }
        var chosen = TemplateConstraint.titled(cell);
        if (chosen.isEmpty()) {
            fault(line, TemplateColumn.CONSTRAINT, "“%s”不在下拉选项中".formatted(values.text(cell)));
            return Constraint.NOTHING;
        }
        var kind = chosen.get().kind();
        if (kind == ConstraintKind.AS_SOON_AS_POSSIBLE) {
            return Constraint.NOTHING;
        }
        if (kind == ConstraintKind.AS_LATE_AS_POSSIBLE) {
            return new Constraint(kind, PlanTime.NONE);
        }
        boolean atFinish = kind == ConstraintKind.FINISH_NO_EARLIER_THAN
                || kind == ConstraintKind.FINISH_NO_LATER_THAN
                || kind == ConstraintKind.MUST_FINISH_ON;
        int at = minute(row, line, TemplateColumn.CONSTRAINT_DATE, atFinish ? PlanTime.MINUTES_PER_DAY : 0);
        if (at == PlanTime.NONE && cell(row, TemplateColumn.CONSTRAINT_DATE).isEmpty()) {
            fault(line, TemplateColumn.CONSTRAINT_DATE, "这种限制需要日期");
        }
        return at == PlanTime.NONE ? Constraint.NOTHING : new Constraint(kind, at);
    }

    private int minute(@Nullable String[] row, int line, TemplateColumn column, int minuteOfDay) {
        var cell = cell(row, column);
        if (cell.isEmpty()) {
            return PlanTime.NONE;
        }
        var day = cells.day(cell);
        if (day.isEmpty()) {
            fault(line, column, "“%s”不是日期，请写成 2026-03-01 的样子".formatted(values.text(cell)));
            return PlanTime.NONE;
        }
        return PlanTime.minute(day.get(), minuteOfDay);
    }

    private @Nullable Quantity quantity(@Nullable String[] row, int line) {
        var cell = cell(row, TemplateColumn.QUANTITY);
        if (cell.isEmpty()) {
            return null;
        }
        var amount = cells.number(cell);
        if (amount.isEmpty() || amount.getAsDouble() < 0 || amount.getAsDouble() > 1e13) {
            fault(line, TemplateColumn.QUANTITY, "应为不小于 0 的数");
            return null;
        }
        return new Quantity(BigDecimal.valueOf(amount.getAsDouble()), values.text(cell(row, TemplateColumn.UNIT)));
    }

    private void takeLinks(int line, @Nullable String[] row) {
        var cell = cell(row, TemplateColumn.PREDECESSORS);
        var task = byNumber.get(cells.count(cell(row, TemplateColumn.NUMBER)));
        if (cell.isEmpty() || task == null) {
            return;
        }
        for (var part : SEPARATOR.split(cell.toUpperCase(Locale.ROOT), -1)) {
            if (!part.isBlank()) {
                takeLink(line, task, part.strip());
            }
        }
    }

    private void takeLink(int line, PlanTask task, String part) {
        var matcher = PREDECESSOR.matcher(part.endsWith(".0") ? part.substring(0, part.length() - 2) : part);
        var from = matcher.matches() && matcher.group(1).length() < 9
                ? byNumber.get(Integer.parseInt(matcher.group(1)))
                : null;
        if (from == null) {
            fault(
                    line,
                    TemplateColumn.PREDECESSORS,
                    "看不懂“%s”或没有这个序号；应写成 3、3SS 或 3FS+2天，多个用分号隔开".formatted(values.text(part)));
            return;
        }
        if (from.uid() == task.uid()) {
            fault(line, TemplateColumn.PREDECESSORS, "任务不能以自己为前置");
            return;
        }
        if (links.size() >= limits.links()) {
            throw new RefusedException(Reason.TOO_MANY_LINKS, "前置关系超过 %d 条。请按标段拆分后上传。".formatted(limits.links()));
        }
        var type = matcher.group(2) == null ? PlanLink.Type.FS : PlanLink.Type.valueOf(matcher.group(2));
        var lag = 0.0;
        if (matcher.group(4) != null) {
            var perDay = task.calendar() == TemplateCalendar.CALENDAR_DAYS.uid() ? PlanTime.MINUTES_PER_DAY : 480;
            lag = Double.parseDouble(matcher.group(4)) * perDay;
            lag = matcher.group(3).equals("+") || matcher.group(3).equals("＋") ? lag : -lag;
        }
        links.add(new PlanLink(from.uid(), task.uid(), type, LibraryValues.bounded(lag), PlanLink.LagUnit.WORKING));
    }

    private void fault(int line, TemplateColumn column, String what) {
        faults.add("第 %d 行的%s%s".formatted(line, heads.of(column), what));
    }

    private void refuse() {
        var told = String.join("；", faults.subList(0, Math.min(MOST_TOLD, faults.size())));
        throw new RefusedException(
                Reason.TEMPLATE_ERRORS,
                "模板中有 %d 处需要改正，未导入任何数据：%s%s。".formatted(faults.size(), told, faults.size() > MOST_TOLD ? "……" : ""),
                String.join("\n", faults.subList(0, Math.min(limits.findings(), faults.size()))));
    }

    private void refuseLoops() {
        var loop = Loops.find(tasks, links);
        if (!loop.isEmpty()) {
            throw new RefusedException(
                    Reason.LOOP,
                    "任务的前后关系绕成了环，无法推算：%s。请删去其中一条前置关系后重新上传。".formatted(Loops.words(loop, byNumber)),
                    "template");
        }
    }
}
