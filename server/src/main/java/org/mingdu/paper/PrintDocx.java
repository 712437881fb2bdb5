package org.mingdu.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// Prints a form as DOCX on A4, to be gone on with in an office program: headings in 宋体, text in 仿宋, with the fonts
/// to take where a machine lacks them (党政机关公文格式 GB/T 9704).
public final class PrintDocx {
    private static final String TITLE = "宋体";
    private static final String TEXT = "仿宋";
    private static final String LATIN = "Times New Roman";

    /// Twentieths of a point: A4, its margins, and the four columns between them.
    private static final int WIDE = 11906;

    private static final int HIGH = 16838;
    private static final int MARGIN = 1134;
    private static final List<Integer> COLUMNS = List.of(2010, 2809, 2010, 2809);
    private static final int BOX = 1300;

    /// What a program takes for a font it does not have; WPS and LibreOffice read the names behind `altName`.
    private static final String FONTS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:font w:name="宋体"><w:altName w:val="SimSun;Noto Serif CJK SC"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>
            <w:font w:name="仿宋"><w:altName w:val="FangSong;仿宋_GB2312;Noto Serif CJK SC"/><w:charset w:val="86"/><w:family w:val="modern"/></w:font>
            </w:fonts>
            """;

    private PrintDocx() {}

    /// Writes the whole file; `out` stays open.
    ///
    /// @throws IOException when `out` refuses the bytes
    public static void print(OfficialForm form, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            onA4(document);
            named(document);
            var title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            title.setSpacingAfter(160);
            write(title, form.title(), TITLE, 22, true);
            write(document.createParagraph(), form.subtitle(), TEXT, 12, false);
            var table = document.createTable();
            layOut(table);
            table.removeRow(0);
            form.lines().forEach(line -> line(table, line));
            write(document.createParagraph(), form.footer(), TEXT, 9, false);
            document.getProperties().getCoreProperties().setTitle(form.title());
            document.getProperties().getCoreProperties().setCreator("Mingdu");
            document.write(out);
        }
    }

    private static void line(XWPFTable table, OfficialForm.Line line) {
        switch (line) {
            case OfficialForm.Two(var left, var right) -> {
                var row = row(table);
                label(row, left.label(), 0);
                text(row, left.value(), 1, 1);
                label(row, right.label(), 2);
                text(row, right.value(), 3, 1);
            }
            case OfficialForm.One(var item) -> {
                var row = row(table);
                label(row, item.label(), 0);
                text(row, item.value(), 1, 3);
            }
            case OfficialForm.Box(var item) -> {
                var row = row(table);
                row.setHeight(BOX);
                label(row, item.label(), 0);
                text(row, item.value(), 1, 3).setVerticalAlignment(XWPFVertAlign.TOP);
            }
            case OfficialForm.Rows rows -> rows(table, rows);
            case OfficialForm.Seal(var label) -> {
                var row = row(table);
                row.setHeight(BOX);
                row.setCantSplitRow(true);
                label(row, label, 0);
                var cell = text(row, FormPage.SEALED, 1, 3);
                cell.setVerticalAlignment(XWPFVertAlign.BOTTOM);
                cell.getParagraphArray(0).setAlignment(ParagraphAlignment.RIGHT);
            }
        }
    }

    private static void rows(XWPFTable table, OfficialForm.Rows rows) {
        var heads = row(table);
        merge(label(heads, rows.label(), 0), STMerge.RESTART);
        for (var i = 0; i < OfficialForm.Rows.COLUMNS; i++) {
            label(heads, rows.heads().get(i), i + 1);
        }
        for (var cells : rows.rows()) {
            var row = row(table);
            merge(label(row, "", 0), STMerge.CONTINUE);
            for (var i = 0; i < OfficialForm.Rows.COLUMNS; i++) {
                text(row, cells.get(i), i + 1, 1);
            }
        }
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum how) {
        cell.getCTTc().getTcPr().addNewVMerge().setVal(how);
    }

    private static XWPFTableRow row(XWPFTable table) {
        var row = table.createRow();
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        return row;
    }

    private static XWPFTableCell label(XWPFTableRow row, String words, int column) {
        var cell = cell(row, column, 1);
        var paragraph = cell.getParagraphArray(0);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        write(paragraph, words, TITLE, 10.5, true);
        return cell;
    }

    private static XWPFTableCell text(XWPFTableRow row, String words, int column, int span) {
        var cell = cell(row, column, span);
        var lines = words.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            write(i == 0 ? cell.getParagraphArray(0) : cell.addParagraph(), lines.get(i), TEXT, 12, false);
        }
        return cell;
    }

    private static XWPFTableCell cell(XWPFTableRow row, int column, int span) {
        var cell = row.addNewTableCell();
        cell.setWidth(String.valueOf(COLUMNS.subList(column, column + span).stream()
                .mapToInt(Integer::intValue)
                .sum()));
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        if (span > 1) {
            cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        return cell;
    }

    private static void write(XWPFParagraph paragraph, String words, String font, double points, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(LATIN, FontCharRange.ascii);
        run.setFontFamily(LATIN, FontCharRange.hAnsi);
        run.setFontFamily(font, FontCharRange.eastAsia);
        run.setFontSize(points);
        run.setBold(bold);
        run.setText(words);
    }

    private static void onA4(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDE));
        size.setH(BigInteger.valueOf(HIGH));
        var margins = section.addNewPgMar();
        var margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
    }

    private static void layOut(XWPFTable table) {
        var grid = table.getCTTbl().addNewTblGrid();
        COLUMNS.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        var whole = COLUMNS.stream().mapToInt(Integer::intValue).sum();
        var width = table.getCTTbl().getTblPr().isSetTblW()
                ? table.getCTTbl().getTblPr().getTblW()
                : table.getCTTbl().getTblPr().addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(whole));
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    }

    private static void named(XWPFDocument document) {
        try {
            var name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            var part = document.getPackage()
                    .createPart(name, "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml");
            try (var bytes = part.getOutputStream()) {
                bytes.write(FONTS.strip().getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart()
                    .addRelationship(
                            name,
                            TargetMode.INTERNAL,
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the name of the table of fonts must be one", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
