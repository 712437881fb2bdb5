package org.mingdu.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingdu.files.FileKind;
import org.mingdu.files.FileRefused;

class LookTest {
    private final Look look = new Look();

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "sent", null), bytes);
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] word() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("方案");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] sheet() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet("一");
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] old(String stream) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var compound = new POIFSFileSystem()) {
            compound.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            compound.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private void fits(String name, byte[] bytes, FileKind kind) throws IOException {
        var file = file(bytes);
        assertThat(Look.named(name)).isEqualTo(kind);
        assertThat(look.at(file)).as(name).isEqualTo(new Look.Seen.Kind(kind));
        assertThatCode(() -> look.as(kind, file)).doesNotThrowAnyException();
    }

    @Test
    void what_is_of_a_kind_by_its_name_and_its_bytes_is_taken() throws IOException {
        fits("批复.PDF", "%PDF-1.7 批复".getBytes(StandardCharsets.UTF_8), FileKind.PDF);
        fits("公文.ofd", zip(Map.of("OFD.xml", "<ofd:OFD/>", "Doc_0/Document.xml", "")), FileKind.OFD);
        fits("照片.jpeg", picture("jpg"), FileKind.JPEG);
        fits("图.png", picture("png"), FileKind.PNG);
        fits("方案.docx", word(), FileKind.DOCX);
        fits("清单.xlsx", sheet(), FileKind.XLSX);
        fits("旧方案.doc", old("WordDocument"), FileKind.DOC);
        fits("旧清单.xls", old("Workbook"), FileKind.XLS);
        fits("旧汇报.ppt", old("PowerPoint Document"), FileKind.PPT);
    }

    private void refuses(String name, byte[] bytes, String says) throws IOException {
        var file = file(bytes);
        assertThatThrownBy(() -> look.as(Look.named(name), file))
                .as(name)
                .isInstanceOfSatisfying(FileRefused.class, refused -> {
                    assertThat(refused.problem().detail().getType())
                            .hasToString("urn:mingdu:problem:files:kind-refused");
                    assertThat(refused.getMessage()).contains(says);
                });
    }

    @Test
    void what_is_something_else_than_its_name_says_is_told_what_it_is() throws IOException {
        refuses("批复.pdf", word(), "DOCX");
        refuses("方案.docx", sheet(), "XLSX");
        refuses("公文.ofd", zip(Map.of("readme.txt", "x")), "压缩包");
        refuses("方案.docx", zip(Map.of("readme.txt", "x")), "压缩包");
        refuses("照片.jpg", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8), "网页");
        refuses("图.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8), "SVG");
        refuses("批复.pdf", "MZ\u0090\0\3\0\0\0\4\0".getBytes(StandardCharsets.ISO_8859_1), "程序");
        refuses("批复.pdf", "<html>%PDF-1.7".getBytes(StandardCharsets.UTF_8), "与扩展名不符");
        refuses("照片.jpg", picture("gif"), "GIF");
        refuses("旧清单.xls", old("WordDocument"), "DOC");
        refuses("旧清单.xls", old("Anything"), "无法识别");
        refuses("空.png", new byte[0], "与扩展名不符");
    }

    @Test
    void a_package_with_macros_is_none_under_a_name_without_them() throws IOException {
        var types = "<Types><Override PartName=\"/word/document.xml\" ContentType="
                + "\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>";
        refuses("方案.docx", zip(Map.of("[Content_Types].xml", types)), "含宏");
    }

    @Test
    void a_package_that_unpacks_to_gigabytes_is_not_unpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            var nothing = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 300; megabyte++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        }
        assertThat(bytes.size()).isLessThan(1 << 20);
        var before = System.nanoTime();
        refuses("方案.docx", bytes.toByteArray(), "压缩包");
        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
    }

    @ParameterizedTest
    @CsvSource({"批复.exe", "批复.pdf.html", "pdf", "图.svg", "包.zip", "照片.heic"})
    void a_name_of_no_kind_is_refused_before_a_byte_is_read(String name) {
        assertThatThrownBy(() -> Look.named(name))
                .isInstanceOf(FileRefused.class)
                .hasMessageStartingWith("只接收");
    }
}
