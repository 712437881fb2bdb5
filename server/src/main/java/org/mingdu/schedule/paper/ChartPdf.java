package org.mingdu.schedule.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mingdu.engine.calendar.PlanMinute;
import org.mingdu.kernel.Edition;
import org.mingdu.schedule.plan.PlanWords;
import org.mingdu.schedule.plan.Timeline;
import org.mingdu.typeface.Typeface;

/// Writes a chart as PDF: rows cut into pages, the heads of table and time repeated on each.
public final class ChartPdf {
    /// More is no paper anybody reads, and would hold a processor for too long.
    public static final int MOST_PAGES = 200;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String NOT_SECRET = "非涉密系统，严禁处理、传输国家秘密";
    private static final float MARGIN = 28;
    private static final float TITLE = 34;
    private static final float HEAD = 26;
    private static final float FOOT = 28;
    static final float ROW = 13;
    static final float SIZE = 7.5f;

    private final Timeline timeline;
    private final ChartHeading heading;
    private final ChartChoice choice;
    private final Edition standard;
    private final ChartRows outline;
    private final int[] rows;

    private ChartPdf(Timeline timeline, ChartHeading heading, ChartChoice choice, Edition standard) {
        this.standard = standard;
        this.timeline = timeline;
        this.heading = heading;
        this.choice = choice;
        outline = new ChartRows(timeline);
        rows = outline.chosen(choice, heading.printedAt().toLocalDate());
    }

    /// What came of it.
    public sealed interface Answer {
        record Printed(int pages) implements Answer {}

        record TooMany(int rows, int pages) implements Answer {}
    }

    /// Writes the whole file, or nothing where it would be too long; `out` stays open.
    public static Answer print(
            Timeline timeline, ChartHeading heading, ChartChoice choice, Edition standard, OutputStream out)
            throws IOException {
        return new ChartPdf(timeline, heading, choice, standard).print(out);
    }

    private int rowsAPage() {
        return (int) ((choice.format().height - 2 * MARGIN - TITLE - HEAD - FOOT) / ROW);
    }

    private Answer print(OutputStream out) throws IOException {
        var each = rowsAPage();
        var pages = Math.max(1, Math.ceilDiv(rows.length, each));
        if (pages > MOST_PAGES) {
            return new Answer.TooMany(rows.length, pages);
        }
        try (var document = new PDDocument();
                var letters = new Letters(document)) {
            var about = document.getDocumentInformation();
            about.setTitle(Typeface.printable(timeline.head().name()));
            about.setProducer("Mingdu");
            var catalog = document.getDocumentCatalog();
            catalog.setLanguage("zh-CN");
            var width = choice.format().width - 2 * MARGIN;
            var table = new ChartTable(timeline, outline, choice.columns(), standard, MARGIN, width);
            var axis = TimeAxis.of(timeline, MARGIN + table.width(), width - table.width());
            var bars = new ChartBars(timeline, outline, choice, axis, rows, letters);
            for (var page = 0; page < pages; page++) {
                try (var ink = new Ink(document, letters, choice.format().width, choice.format().height)) {
                    var from = page * each;
                    page(ink, letters, table, bars, axis, from, Math.min(rows.length, from + each));
                    foot(ink, letters, page + 1, pages);
                }
            }
            document.save(out);
        }
        return new Answer.Printed(pages);
    }

    private void page(Ink ink, Letters letters, ChartTable table, ChartBars bars, TimeAxis axis, int from, int to)
            throws IOException {
        title(ink, letters);
        var top = MARGIN + TITLE;
        var bottom = top + HEAD + (to - from) * ROW;
        var right = choice.format().width - MARGIN;
        ink.box(MARGIN, top, right - MARGIN, HEAD, ChartInk.HEAD);
        bars.ground(ink, top + HEAD, bottom);
        for (var place = from; place <= to; place++) {
            var y = top + HEAD + (place - from) * ROW;
            ink.line(ChartInk.LINE, 0.4f, MARGIN, y, right, y);
        }
        bars.draw(ink, top + HEAD, from, to);
        table.head(ink, letters, top, HEAD);
        for (var place = from; place < to; place++) {
            table.row(ink, letters, rows[place], top + HEAD + (place - from) * ROW);
        }
        times(ink, letters, axis, top);
        bars.dataDate(ink, top, HEAD, bottom);
        ink.line(ChartInk.EDGE, 0.6f, MARGIN, top + HEAD, right, top + HEAD);
        ink.line(ChartInk.EDGE, 0.6f, axis.left(), top, axis.left(), bottom);
        ink.frame(MARGIN, top, right - MARGIN, bottom - top, ChartInk.EDGE, 0.6f);
        if (rows.length == 0) {
            ink.words("没有符合条件的任务。", MARGIN, bottom + 12, 9, false, ChartInk.QUIET);
        }
    }

    private void title(Ink ink, Letters letters) throws IOException {
        var right = choice.format().width - MARGIN;
        var known = timeline.head().dataDate() == PlanMinute.NONE
                ? ""
                : "数据日期 " + PlanWords.day(timeline.head().dataDate(), false);
        var name = Typeface.printable(timeline.head().name()) + (heading.demo() ? "（演示数据）" : "");
        var room = right - MARGIN - letters.width(known, 9, true) - 20;
        ink.words(letters.fit(name, room, 13, true), MARGIN, MARGIN + 8, 13, true, ChartInk.INK);
        ink.wordsBefore(known, right, MARGIN + 8, 9, true, ChartInk.RED);
        var part = new StringBuilder(heading.revision());
        if (!choice.filter().words.isEmpty()) {
            part.append("　").append(choice.filter().words);
        }
        part.append("　共 %d 行".formatted(rows.length));
        ink.wordsBefore(part.toString(), right, MARGIN + 24, 8, false, ChartInk.QUIET);
        var left = right - MARGIN - letters.width(part.toString(), 8, false) - 20;
        ink.words(
                letters.fit(Typeface.printable(heading.project()), left, 8, false),
                MARGIN,
                MARGIN + 24,
                8,
                false,
                ChartInk.QUIET);
    }

    private void times(Ink ink, Letters letters, TimeAxis axis, float top) throws IOException {
        var upper = axis.upper();
        var middle = upper.isEmpty() ? top : top + HEAD / 2;
        ink.clip(axis.left(), top, axis.width(), HEAD);
        ticks(ink, letters, axis, upper, top, HEAD / 2, true);
        ticks(ink, letters, axis, axis.lower(), middle, top + HEAD - middle, false);
        ink.unclip();
    }

    private static void ticks(
            Ink ink, Letters letters, TimeAxis axis, List<TimeAxis.Tick> ticks, float top, float tall, boolean bold)
            throws IOException {
        for (var tick : ticks) {
            ink.line(ChartInk.LINE, 0.4f, tick.x(), top, tick.x(), top + tall);
            // A stretch cut off by the edge is named in what is left of it.
            var from = Math.max(tick.x(), axis.left());
            var to = Math.min(tick.x() + tick.width(), axis.left() + axis.width());
            if (letters.width(tick.text(), SIZE, bold) + 2 <= to - from) {
                ink.wordsAround(
                        tick.text(), (from + to) / 2, top + tall / 2, SIZE, bold, bold ? ChartInk.INK : ChartInk.QUIET);
            }
        }
    }

    private void foot(Ink ink, Letters letters, int page, int pages) throws IOException {
        var right = choice.format().width - MARGIN;
        var bottom = choice.format().height - MARGIN;
        ChartLegend.draw(ink, letters, MARGIN, bottom - 16, timeline, choice);
        ink.words(
                heading.demo() ? NOT_SECRET + "　演示数据，不作依据" : NOT_SECRET,
                MARGIN,
                bottom - 2,
                SIZE,
                false,
                ChartInk.QUIET);
        ink.wordsAround(
                "打印时间 " + MINUTE.format(heading.printedAt()),
                choice.format().width / 2,
                bottom - 2,
                SIZE,
                false,
                ChartInk.QUIET);
        ink.wordsBefore("第 %d 页，共 %d 页".formatted(page, pages), right, bottom - 2, SIZE, false, ChartInk.QUIET);
    }
}
