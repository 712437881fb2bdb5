package org.mingdu.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Prints a paper as a workbook: a first sheet with the facts, then one sheet a table. A paper that is one table opens
/// there.
///
/// Numbers and days are stored as such and only dressed by a format. Words are stored as words, whatever sign they
/// begin with: no cell of ours is ever a formula.
public final class PrintWorkbook {
    private static final String RULE = "FF999999";
    private static final String HEAD = "FFF2F5F9";

    private final Workbook workbook;
    private final Paper paper;
    private final Set<String> names = new HashSet<>();

    private PrintWorkbook(Workbook workbook, Paper paper) {
        this.workbook = workbook;
        this.paper = paper;
    }

    /// Writes the whole file; `out` stays open.
    ///
    /// @throws IOException when `out` refuses the bytes
    public static void print(Paper paper, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Mingdu", "1.0")) {
            workbook.setGlobalDefaultFont("宋体", 11);
            new PrintWorkbook(workbook, paper).print();
        }
    }

    private void print() {
        facts();
        for (var section : paper.sections()) {
            if (section instanceof Paper.Table table) {
                table(table);
            }
        }
        if (paper.sections().size() == 1 && paper.sections().getFirst() instanceof Paper.Table) {
            workbook.setActiveTab(1);
        }
    }

    private void facts() {
        var sheet = sheet("概况");
        sheet.pageOrientation("portrait");
        sheet.width(0, 22);
        sheet.width(1, 64);
        sheet.value(0, 0, paper.title());
        sheet.style(0, 0).bold().fontSize(16).set();
        sheet.value(1, 0, paper.subtitle());
        var row = 3;
        for (var fact : paper.basis()) {
            row = fact(sheet, row, fact);
        }
        for (var section : paper.sections()) {
            if (section instanceof Paper.Facts facts) {
                sheet.value(++row, 0, facts.heading());
                sheet.style(row++, 0).bold().fontSize(12).set();
                for (var fact : facts.facts()) {
                    row = fact(sheet, row, fact);
                }
                if (!facts.remark().isEmpty()) {
                    sheet.value(row, 0, "说明");
                    sheet.value(row, 1, facts.remark());
                    sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
                    row++;
                }
            }
        }
    }

    private static int fact(Worksheet sheet, int row, Paper.Fact fact) {
        sheet.value(row, 0, fact.label());
        value(sheet, row, 1, fact.value(), "left");
        return row + 1;
    }

    private void table(Paper.Table table) {
        var sheet = sheet(table.heading());
        sheet.pageOrientation("landscape");
        var columns = table.columns();
        for (var i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i).title());
            sheet.width(i, Math.clamp(columns.get(i).width() * 1.4, 9, 60));
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor(HEAD)
                .borderStyle(BorderStyle.THIN)
                .borderColor(RULE)
                .verticalAlignment("center")
                .wrapText(true)
                .set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        if (table.rows().isEmpty()) {
            sheet.value(1, 0, table.whenEmpty());
            return;
        }
        for (var r = 0; r < table.rows().size(); r++) {
            for (var c = 0; c < columns.size(); c++) {
                var cell = table.rows().get(r).get(c);
                value(sheet, r + 1, c, cell, Words.isFigure(cell) ? "right" : "left");
            }
        }
        sheet.setAutoFilter(0, 0, table.rows().size(), columns.size() - 1);
    }

    private Worksheet sheet(String heading) {
        var sheet = workbook.newWorksheet(name(heading));
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        // A single & would begin a code of its own.
        sheet.footer(paper.footer().replace("&", "&&"), Position.LEFT, 8);
        sheet.footer("第 &P 页 共 &N 页", Position.RIGHT, 8);
        return sheet;
    }

    /// Office programs refuse names that are long, doubled, or carry one of `[]:*?/\`.
    private String name(String heading) {
        var clean = heading.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        var stem = clean.substring(0, Math.min(clean.length(), 28));
        var name = stem;
        for (var n = 2; !names.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = stem + " " + n;
        }
        return name;
    }

    private static void value(Worksheet sheet, int row, int column, Cell cell, String side) {
        var style = sheet.style(row, column)
                .borderStyle(BorderStyle.THIN)
                .borderColor("FFDDDDDD")
                .verticalAlignment("top")
                .horizontalAlignment(side);
        switch (cell) {
            case Cell.Text(var value) -> {
                sheet.value(row, column, value);
                style.wrapText(true);
            }
            case Cell.Amount(var value) -> {
                sheet.value(row, column, value);
                style.format(value.scale() > 0 ? "#,##0." + "0".repeat(Math.min(value.scale(), 6)) : "#,##0");
            }
            case Cell.Percent(var value) -> {
                sheet.value(row, column, value.movePointLeft(2));
                style.format("0.0%");
            }
            case Cell.Points(var value) -> {
                sheet.value(row, column, value.setScale(2, RoundingMode.HALF_UP));
                style.format("+0.0;\u22120.0;0.0");
            }
            case Cell.Slip(var days) -> {
                sheet.value(row, column, days);
                style.format("\"晚 \"0\" 天\";\"早 \"0\" 天\";\"按期\"");
            }
            case Cell.Day(var value) -> {
                sheet.value(row, column, value);
                style.format("yyyy-mm-dd");
            }
            case Cell.Light(var lamp) -> {
                sheet.value(row, column, lamp.text());
                style.fontColor("FF" + lamp.ink().substring(1));
            }
        }
        style.set();
    }
}
