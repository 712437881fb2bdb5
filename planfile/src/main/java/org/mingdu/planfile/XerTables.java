package org.mingdu.planfile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingdu.planfile.ReadOutcome.Reason;

/// Keeps of an XER file the tables a schedule is made of, as bytes, before the reading library sees it.
///
/// The library stops at colours, currencies and user fields it does not know, all in tables we have no use for; it also
/// guesses no encoding and passes silently over a missing end and over references that lead nowhere. All four are
/// settled here.
final class XerTables {
    private static final Set<String> KEPT =
            Set.of("PROJECT", "CALENDAR", "SCHEDOPTIONS", "PROJWBS", "TASK", "TASKPRED");

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int MOST_TOLD = 50;

    /// Chinese text is made of pairs of high bytes; accents of western languages stand alone.
    private static final double PAIRED = 0.8;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(1 << 20);
    private final Map<String, Integer> rows = new TreeMap<>();
    private final Set<String> calendars = new HashSet<>();
    private final Map<String, Wanted> wanted = new TreeMap<>();
    private String table = "";
    private int calendarColumn = -1;
    private int nameColumn = -1;
    private int taskColumn = -1;
    private int predecessorColumn = -1;
    private final Set<String> tasks = new HashSet<>();
    private final List<Link> linked = new ArrayList<>();
    private int projectColumn = -1;
    private boolean ended;

    private XerTables() {}

    /// The kept tables with their encoding, and how many rows each table of the file has.
    record Kept(InputStream tables, Charset charset, Map<String, Integer> rows) {}

    static Kept of(Path file, Report report) throws IOException {
        var tables = new XerTables();
        try (InputStream in = LibraryReaders.withoutMark(file)) {
            var line = new ByteArrayOutputStream(1 << 10);
            int number = 0;
            int next;
            while ((next = in.read()) >= 0) {
                if (next == '\n') {
                    tables.take(line.toByteArray(), ++number);
                    line.reset();
                } else if (next != '\r') {
                    line.write(next);
                }
            }
            if (line.size() > 0) {
                tables.take(line.toByteArray(), ++number);
            }
        }
        if (!tables.ended) {
            throw new RefusedException(Reason.DAMAGED, "XER 文件没有结束标记，内容不完整（可能下载或拷贝中断）。请重新导出后上传。", "end mark");
        }
        if (!tables.rows.containsKey("PROJECT")) {
            throw new RefusedException(Reason.DAMAGED, "XER 文件里没有项目表，无法读取。请在 P6 中重新导出。", "PROJECT");
        }
        tables.refuseUnknownCalendars();
        tables.tellUnknownTasks(report);
        var bytes = tables.kept.toByteArray();
        return new Kept(new ByteArrayInputStream(bytes), charset(bytes), tables.rows);
    }

    private void take(byte[] line, int number) throws IOException {
        if (line.length >= 2 && line[0] == '%') {
            switch (line[1]) {
                case 'T' -> {
                    table = text(line, 2).strip();
                    calendarColumn = -1;
                    nameColumn = -1;
                    projectColumn = -1;
                    taskColumn = -1;
                    predecessorColumn = -1;
                }
                case 'F' -> {
                    var columns = List.of(text(line, 3).split("\t", -1));
                    calendarColumn = columns.indexOf("clndr_id");
                    nameColumn = columns.indexOf("task_code");
                    taskColumn = columns.indexOf("task_id");
                    predecessorColumn = columns.indexOf("pred_task_id");
                    projectColumn = columns.indexOf("proj_id");
                }
                case 'R' -> row(line, number);
                case 'E' -> ended = true;
                default -> {}
            }
        }
        if (line.length >= 7 && line[0] == 'E' && text(line, 0).startsWith("ERMTAIL")) {
            ended = true;
        }
        if (number == 1 || KEPT.contains(table) || ended) {
            kept.write(line);
            kept.write('\n');
        }
    }

    private void row(byte[] line, int number) {
        rows.merge(table, 1, Integer::sum);
        if (projectColumn >= 0 && table.equals("PROJECT")) {
            var id = field(line, projectColumn);
            if (id == null || id.isEmpty()) {
                throw new RefusedException(
                        Reason.DAMAGED,
                        "XER 文件的项目表里没有项目编号（proj_id），作业归不到项目，无法读取。请在 P6 中重新导出。",
                        "第 %d 行".formatted(number));
            }
        }
        if (table.equals("TASK") && taskColumn >= 0) {
            tasks.add(text(field(line, taskColumn)));
        } else if (table.equals("TASKPRED") && taskColumn >= 0 && predecessorColumn >= 0) {
            linked.add(new Link(text(field(line, predecessorColumn)), text(field(line, taskColumn)), number));
        }
        if (calendarColumn < 0) {
            return;
        }
        var calendar = field(line, calendarColumn);
        if (calendar == null) {
            return;
        }
        if (table.equals("CALENDAR")) {
            calendars.add(calendar);
        } else if (table.equals("TASK") && !calendar.isEmpty() && !wanted.containsKey(calendar)) {
            var code = nameColumn < 0 ? null : field(line, nameColumn);
            wanted.put(calendar, new Wanted(code == null ? "" : code, number));
        }
    }

    private record Wanted(String activity, int line) {}

    private record Link(String from, String to, int line) {}

    private static String text(@Nullable String field) {
        return field == null ? "" : field;
    }

    /// The library passes over them without a word. Links into other projects of the enterprise are of this kind.
    private void tellUnknownTasks(Report report) {
        var missing = linked.stream()
                .filter(link -> !tasks.contains(link.from()) || !tasks.contains(link.to()))
                .toList();
        missing.stream()
                .limit(MOST_TOLD)
                .forEach(link -> report.warning(
                        "第 %d 行".formatted(link.line()),
                        "一条逻辑关系指向文件里没有的作业（编号 %s），已略过。跨项目的关系请改用日期约束表示。"
                                .formatted(tasks.contains(link.from()) ? link.to() : link.from())));
        if (missing.size() > MOST_TOLD) {
            report.warning("文件", "另有 %d 条逻辑关系指向文件里没有的作业，已略过。".formatted(missing.size() - MOST_TOLD));
        }
    }

    /// At the end, because the calendars may stand behind the activities.
    private void refuseUnknownCalendars() {
        wanted.forEach((calendar, by) -> {
            if (!calendars.contains(calendar)) {
                throw new RefusedException(
                        Reason.UNKNOWN_CALENDAR,
                        "作业 %s 使用的日历（编号 %s）在文件里找不到。请在 P6 中为该作业指定日历后重新导出。".formatted(by.activity(), calendar),
                        "第 %d 行".formatted(by.line()));
            }
        });
    }

    /// The field as Latin-1; the columns looked at are numbers and codes.
    private static @Nullable String field(byte[] line, int column) {
        int at = 0;
        for (int i = 0; i <= column; i++) {
            at = tab(line, at) + 1;
            if (at == 0) {
                return null;
            }
        }
        int end = tab(line, at);
        return new String(line, at, (end < 0 ? line.length : end) - at, StandardCharsets.ISO_8859_1);
    }

    private static int tab(byte[] line, int from) {
        for (int i = from; i < line.length; i++) {
            if (line[i] == '\t') {
                return i;
            }
        }
        return -1;
    }

    private static String text(byte[] line, int from) {
        return from >= line.length ? "" : new String(line, from, line.length - from, StandardCharsets.ISO_8859_1);
    }

    /// P6 writes the encoding of the exporting machine and does not say which: UTF-8 if it is valid, else the Chinese
    /// or the western page by the shape of the high bytes.
    private static Charset charset(byte[] bytes) {
        if (decodes(bytes, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        int high = 0;
        int paired = 0;
        for (int i = 0; i < bytes.length; i++) {
            if ((bytes[i] & 0xFF) >= 0x80) {
                high++;
                if (i + 1 < bytes.length && (bytes[i] & 0xFF) >= 0xA1 && (bytes[i + 1] & 0xFF) >= 0xA1) {
                    high++;
                    paired += 2;
                    i++;
                }
            }
        }
        return paired >= PAIRED * high && decodes(bytes, GB18030) ? GB18030 : WINDOWS_1252;
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
