package org.mingdu.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficialFormTest {
    private static final Path OFFICE = Path.of("/usr/bin/soffice");

    private static final OfficialForm FORM = new OfficialForm(
            "项目建议书审批申请表",
            "申报日期：2026年9月1日",
            List.of(
                    new OfficialForm.One(OfficialForm.Item.of("项目名称", "东门大桥<b>新建</b>")),
                    new OfficialForm.Two(OfficialForm.Item.of("项目代码", null), OfficialForm.Item.of("项目类型", "市政基础设施工程")),
                    new OfficialForm.Box(OfficialForm.Item.of("建设必要性", "老桥限载。\n群众绕行。")),
                    new OfficialForm.Rows(
                            "资金来源",
                            List.of("资金渠道", "金额（万元）", "落实依据"),
                            List.of(List.of("本级一般公共预算", "600.00", "预算〔2026〕3号"), List.of("合计", "600.00", ""))),
                    new OfficialForm.Seal("项目单位意见")),
            "非涉密");

    private static byte[] docx() throws IOException {
        var bytes = new ByteArrayOutputStream();
        PrintDocx.print(FORM, bytes);
        return bytes.toByteArray();
    }

    @Test
    void the_word_file_holds_every_label_and_value_in_one_table_on_a4() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx()));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("项目建议书审批申请表", "东门大桥<b>新建</b>", "老桥限载。", "群众绕行。", "预算〔2026〕3号", "项目单位意见", "（盖章）");
            assertThat(document.getTables()).hasSize(1);
            assertThat(document.getTables().getFirst().getNumberOfRows()).isEqualTo(7);
            var size = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(List.of(size.getW().toString(), size.getH().toString())).containsExactly("11906", "16838");
        }
    }

    @Test
    void it_names_the_fonts_of_official_papers_and_what_to_take_where_they_are_missing()
            throws IOException, InvalidFormatException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx()))) {
            var xml = document.getDocument().xmlText();
            assertThat(xml).contains("w:eastAsia=\"宋体\"", "w:eastAsia=\"仿宋\"");
            var fonts = document.getPackage().getParts().stream()
                    .filter(part -> part.getPartName().getName().equals("/word/fontTable.xml"))
                    .findFirst()
                    .orElseThrow();
            try (var bytes = fonts.getInputStream()) {
                assertThat(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("FangSong", "SimSun");
            }
        }
    }

    @Test
    void an_office_program_opens_it(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(
                Files.isExecutable(OFFICE) && Files.exists(OFFICE.toRealPath().resolveSibling("libswlo.so")),
                "LibreOffice Writer is not installed, so nothing can open the file");
        var file = folder.resolve("form.docx");
        Files.write(file, docx());
        var office = new ProcessBuilder(
                        OFFICE.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        try (var pdf = Loader.loadPDF(folder.resolve("form.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("项目建议书审批申请表", "预算〔2026〕3号");
        }
    }

    @Test
    void the_pdf_says_the_same() throws IOException {
        var bytes = new ByteArrayOutputStream();
        PrintPdf.print(FORM, bytes);
        try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains("项目建议书审批申请表", "东门大桥<b>新建</b>", "群众绕行。", "预算〔2026〕3号", "项目单位意见");
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
        }
    }

    @Test
    void a_row_that_lacks_a_cell_is_no_row() {
        assertThatThrownBy(() -> new OfficialForm.Rows("资金", List.of("甲", "乙", "丙"), List.of(List.of("一"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have 3 cells");
    }
}
