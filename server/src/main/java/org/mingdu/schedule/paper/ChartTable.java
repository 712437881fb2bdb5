package org.mingdu.schedule.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mingdu.kernel.Edition;
import org.mingdu.schedule.plan.DateColumns;
import org.mingdu.schedule.plan.Timeline;
import org.mingdu.typeface.Typeface;

/// The table beside the bars. The name takes what is left; a column there is no room for is left out, from the right.
final class ChartTable {
    private static final float PAD = 4;
    private static final float LEAST_NAME = 14 * ChartPdf.SIZE;

    private record Placed(ChartColumn column, float x, float width) {}

    private final Timeline timeline;
    private final ChartRows outline;
    private final Edition standard;
    private final List<Placed> columns = new ArrayList<>();
    private final float left;
    private final float width;

    ChartTable(
            Timeline timeline, ChartRows outline, List<ChartColumn> chosen, Edition standard, float left, float page) {
        this.timeline = timeline;
        this.standard = standard;
        this.outline = outline;
        this.left = left;
        var most = page * 0.55f;
        var room = most - LEAST_NAME;
        var kept = new ArrayList<ChartColumn>();
        for (var column : ChartColumn.values()) {
            if (column == ChartColumn.NAME) {
                kept.add(column);
            } else if (chosen.contains(column)) {
                room -= wide(column);
                if (room >= 0) {
                    kept.add(column);
                }
            }
        }
        var others = (float) kept.stream()
                .filter(column -> column != ChartColumn.NAME)
                .mapToDouble(ChartTable::wide)
                .sum();
        var name = Math.min(wide(ChartColumn.NAME), most - others);
        var x = left;
        for (var column : kept) {
            var own = column == ChartColumn.NAME ? name : wide(column);
            columns.add(new Placed(column, x, own));
            x += own;
        }
        width = x - left;
    }

    private static float wide(ChartColumn column) {
        return column.letters * ChartPdf.SIZE + 2 * PAD;
    }

    float width() {
        return width;
    }

    void head(Ink ink, Letters letters, float top, float tall) throws IOException {
        for (var each : columns) {
            cell(
                    ink,
                    letters,
                    each,
                    standard.head("activity." + each.column().field),
                    0,
                    top + tall / 2,
                    false,
                    ChartInk.QUIET);
        }
    }

    void row(Ink ink, Letters letters, int row, float top) throws IOException {
        var dates = timeline.dates();
        var middle = top + ChartPdf.ROW / 2;
        var summary = outline.isSummary(row);
        var critical = dates.has(row, DateColumns.CRITICAL) && !dates.has(row, DateColumns.FINISHED) && !summary;
        var late = dates.has(row, DateColumns.LATE);
        ink.box(left, top + 0.3f, width, ChartPdf.ROW - 0.6f, ChartInk.PAPER);
        for (var each : columns) {
            var text = Typeface.printable(each.column().text(timeline, row));
            switch (each.column()) {
                case NAME ->
                    cell(
                            ink,
                            letters,
                            each,
                            text,
                            Math.min(outline.level(row), 8) * ChartPdf.SIZE,
                            middle,
                            summary,
                            critical ? ChartInk.RED : ChartInk.INK);
                case FINISH, VARIANCE ->
                    cell(ink, letters, each, text, 0, middle, late, late ? ChartInk.RED : ChartInk.INK);
                default -> cell(ink, letters, each, text, 0, middle, false, ChartInk.INK);
            }
        }
    }

    private static void cell(
            Ink ink, Letters letters, Placed at, String text, float indent, float middle, boolean bold, int colour)
            throws IOException {
        var size = ChartPdf.SIZE;
        var fitted = letters.fit(text, at.width() - 2 * PAD - indent, size, bold);
        if (at.column().number) {
            ink.wordsBefore(fitted, at.x() + at.width() - PAD, middle, size, bold, colour);
        } else {
            ink.words(fitted, at.x() + PAD + indent, middle, size, bold, colour);
        }
    }
}
