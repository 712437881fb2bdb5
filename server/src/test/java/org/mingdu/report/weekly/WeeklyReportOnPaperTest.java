package org.mingdu.report.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mingdu.paper.PrintPdf;
import org.mingdu.paper.PrintWorkbook;
import org.mingdu.standard.field.TheStandard;

class WeeklyReportOnPaperTest {
    @Test
    void the_pdf_says_in_chinese_what_the_report_says() throws IOException {
        var text = text(pdf(AWeeklyReport.ofAProject()));

        assertThat(text)
                .contains("项目进度周报（演示数据）")
                .contains("=1+1 <b>清源区第三中学</b> & 新建工程")
                .contains("▲ 预警", "62.0%", "55.5%", "−6.5 个百分点", "晚 12 天", "12,345.68", "2027-07-12")
                .contains("判定规则：实际完成落后计划 5 个百分点")
                .contains("早 3 天", "按期", "业主已批（正式）", "数据日期：2026-09-18");
    }

    @Test
    void every_page_has_its_number_the_line_on_secrecy_and_the_heads_of_its_table() throws IOException {
        try (var document = Loader.loadPDF(pdf(AWeeklyReport.ofAProject()))) {
            var pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (var page = 1; page <= pages; page++) {
                assertThat(text(document, page))
                        .contains("第 %d 页 共 %d 页".formatted(page, pages))
                        .contains("非涉密系统，严禁处理、传输国家秘密");
            }
            assertThat(text(document, 2)).contains("自身延误").contains("影响后续");
        }
    }

    @Test
    void no_row_is_torn_between_two_pages() throws IOException {
        try (var document = Loader.loadPDF(pdf(AWeeklyReport.ofAProject()))) {
            var rows = 0;
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var text = text(document, page).replaceAll("\\s", "");
                var begun = text.split("1\\.3\\.\\d+@SUM", -1).length - 1;
                var ended = text.split("钢筋绑扎", -1).length - 1;
                assertThat(begun).as("page %d", page).isEqualTo(ended);
                rows += begun;
            }
            assertThat(rows).isEqualTo(60);
        }
    }

    @Test
    void its_fonts_travel_with_it_and_only_the_glyphs_it_uses() throws IOException {
        var bytes = pdf(AWeeklyReport.ofAProject());
        try (var document = Loader.loadPDF(bytes)) {
            var fonts = new ArrayList<PDFont>();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts)
                    .isNotEmpty()
                    .allMatch(PDFont::isEmbedded)
                    .allSatisfy(font -> assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC.*"));
        }
        assertThat(bytes).hasSizeLessThan(400_000);
    }

    @Test
    void a_rare_character_of_a_name_is_printed_in_headings_and_text() throws IOException {
        assertThat(text(pdf(AWeeklyReport.ofAProject("㙍村犇犇堃镕喆小学", 1)))).contains("㙍村犇犇堃镕喆小学");
    }

    @Test
    void the_portfolio_lists_every_project_with_its_light() throws IOException {
        assertThat(text(pdf(AWeeklyReport.ofAPortfolio())))
                .contains("项目进度总览周报", "第 40 号道路改造", "● 正常", "■ 滞后", "○ 未开工", "✓ 已完工", "◆ 较重预警");
    }

    @Test
    void the_workbook_holds_numbers_as_numbers_days_as_days_and_no_formula() throws IOException {
        var parts = parts(workbook(AWeeklyReport.ofAProject()));
        var facts = parts.get("xl/worksheets/sheet1.xml");
        var late = parts.get("xl/worksheets/sheet3.xml");

        assertThat(facts).contains("<v>0.6204</v>").contains("<v>-6.54</v>").contains("<v>12345.68</v>");
        assertThat(late).contains("<v>46279.0</v>");
        assertThat(parts.get("xl/sharedStrings.xml"))
                .contains("@SUM(A1) 第 1 施工段")
                .contains("=1+1 &lt;b&gt;清源区第三中学");
        assertThat(parts.values()).noneMatch(part -> part.contains("<f>") || part.contains("<f "));
    }

    @Test
    void the_head_of_a_sheet_stays_on_screen_and_is_printed_on_each_page() throws IOException {
        var parts = parts(workbook(AWeeklyReport.ofAProject()));

        assertThat(parts.get("xl/worksheets/sheet3.xml"))
                .contains("state=\"frozen\"")
                .contains("<cols>");
        assertThat(parts.get("xl/workbook.xml")).contains("_xlnm.Print_Titles").contains("四、滞后工作及原因");
    }

    private static byte[] pdf(WeeklyReport report) throws IOException {
        var out = new ByteArrayOutputStream();
        PrintPdf.print(WeeklyPaper.of(report, TheStandard.inForce()), out);
        return kept(out.toByteArray(), report, "pdf");
    }

    private static byte[] workbook(WeeklyReport report) throws IOException {
        var out = new ByteArrayOutputStream();
        PrintWorkbook.print(WeeklyPaper.of(report, TheStandard.inForce()), out);
        return kept(out.toByteArray(), report, "xlsx");
    }

    /// For the eye: with -Dmingdu.keep=DIR the papers stay there.
    private static byte[] kept(byte[] bytes, WeeklyReport report, String kind) throws IOException {
        var folder = System.getProperty("mingdu.keep");
        if (folder != null) {
            Files.write(Path.of(folder, report.getClass().getSimpleName() + "." + kind), bytes);
        }
        return bytes;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    static Map<String, String> parts(byte[] workbook) throws IOException {
        var file = Files.createTempFile("weekly", ".xlsx");
        Files.write(file, workbook);
        try (var zip = new ZipFile(file.toFile())) {
            var parts = new HashMap<String, String>();
            for (var entry : Collections.list(zip.entries())) {
                var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                parts.put(entry.getName(), plain(text));
            }
            return parts;
        } finally {
            Files.delete(file);
        }
    }

    /// The writer spells what is not ASCII as numbers.
    private static String plain(String xml) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(it -> Character.toString(Integer.parseInt(it.group(1), 16)));
    }
}
