package org.mingdu.files.store;

import static org.mingdu.kernel.Speech.say;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.mingdu.files.FileKind;
import org.mingdu.files.FileRefused;
import org.mingdu.kernel.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Looks at what bytes are, whatever their name says. How a file begins is Tika's to know; what is
/// inside a package of Office or OFD is read from the package itself, without unpacking more than its
/// list of contents.
@Component
class Look {
    /// What the head of a file is told by.
    private static final int HEAD = 1 << 16;
    /// Of the part of an Office package that says what it is.
    private static final int CONTENTS = 1 << 20;

    private static final String OOXML_CONTENTS = "[Content_Types].xml";
    private static final Map<FileKind, String> MAIN_PARTS = Map.of(
            FileKind.DOCX, "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            FileKind.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            FileKind.PPTX, "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml");
    private static final Map<FileKind, String> OLE_STREAMS =
            Map.of(FileKind.DOC, "WordDocument", FileKind.XLS, "Workbook", FileKind.PPT, "PowerPoint Document");

    private static final String ARCHIVE = "压缩包";
    private static final String PROGRAM = "程序或脚本";
    /// What people call what else it may be.
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("text/html", "网页"),
            Map.entry("application/xhtml+xml", "网页"),
            Map.entry("image/svg+xml", "SVG 图形"),
            Map.entry("text/plain", "纯文本"),
            Map.entry("application/xml", "XML"),
            Map.entry("image/gif", "GIF 图片"),
            Map.entry("image/bmp", "BMP 图片"),
            Map.entry("image/tiff", "TIFF 图片"),
            Map.entry("image/heic", "HEIC 图片"),
            Map.entry("image/heif", "HEIC 图片"),
            Map.entry("application/zip", ARCHIVE),
            Map.entry("application/gzip", ARCHIVE),
            Map.entry("application/x-7z-compressed", ARCHIVE),
            Map.entry("application/x-rar-compressed", ARCHIVE),
            Map.entry("application/x-tar", ARCHIVE),
            Map.entry("application/x-bzip2", ARCHIVE),
            Map.entry("application/x-xz", ARCHIVE),
            Map.entry("application/x-msdownload", PROGRAM),
            Map.entry("application/x-dosexec", PROGRAM),
            Map.entry("application/x-executable", PROGRAM),
            Map.entry("application/x-sharedlib", PROGRAM),
            Map.entry("application/x-elf", PROGRAM),
            Map.entry("application/java-vm", PROGRAM),
            Map.entry("application/x-sh", PROGRAM));

    private final Tika tika = new Tika();

    /// What the bytes are: a kind that is taken, or something else and what people call it.
    sealed interface Seen {
        record Kind(FileKind kind) implements Seen {}

        record Other(String words) implements Seen {}
    }

    /// What the name says it is; refused where that is nothing we take.
    static FileKind named(String name) {
        return FileKind.named(name).orElseThrow(() -> refused(say("只接收 PDF、OFD、图片（JPG、PNG、WebP）和 Office 文件。请转换后再上传。")));
    }

    /// Refuses what is not of the kind its name says.
    void as(FileKind named, Path file) throws IOException {
        switch (at(file)) {
            case Seen.Kind(var kind) when kind == named -> {}
            case Seen.Kind(var kind) -> throw refused(say("这个文件的内容是 %s，与扩展名不符。请改正扩展名，或核对后换一个文件。", kind.name()));
            case Seen.Other(var words) -> throw refused(say("这个文件的内容是%s，与扩展名不符，不能接收。请核对文件，或转换后再上传。", say(words)));
        }
    }

    Seen at(Path file) throws IOException {
        byte[] head;
        try (var bytes = Files.newInputStream(file)) {
            head = bytes.readNBytes(HEAD);
        }
        var type = tika.detect(head);
        return switch (type) {
            case "application/zip", "application/x-tika-ooxml" -> inPackage(file);
            case "application/x-tika-msoffice" -> inCompound(file);
            // Only where the file itself begins so, and not merely something in it.
            case FileKind.PDF_TYPE ->
                startsWith(head, "%PDF-") ? new Seen.Kind(FileKind.PDF) : new Seen.Other("无法识别的内容");
            default ->
                FileKind.ofType(type)
                        .<Seen>map(Seen.Kind::new)
                        .orElseGet(() -> new Seen.Other(OTHERS.getOrDefault(type, "无法识别的内容")));
        };
    }

    private static Seen inPackage(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("OFD.xml") != null) {
                return new Seen.Kind(FileKind.OFD);
            }
            var contents = zip.getEntry(OOXML_CONTENTS);
            if (contents == null) {
                return new Seen.Other(ARCHIVE);
            }
            String said;
            try (var bytes = zip.getInputStream(contents)) {
                said = new String(bytes.readNBytes(CONTENTS), StandardCharsets.UTF_8);
            }
            if (said.contains("macroEnabled") || said.contains("vnd.ms-office.vbaProject")) {
                return new Seen.Other("含宏的 Office 文件");
            }
            return MAIN_PARTS.entrySet().stream()
                    .filter(part -> said.contains(part.getValue()))
                    .findFirst()
                    .<Seen>map(part -> new Seen.Kind(part.getKey()))
                    .orElseGet(() -> new Seen.Other(ARCHIVE));
        } catch (ZipException broken) {
            return new Seen.Other("损坏的压缩包");
        }
    }

    /// The names of streams stand in the directory of a compound file (MS-CFB): records of 128 bytes,
    /// the name first, in UTF-16.
    private static Seen inCompound(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var record = new byte[128];
            for (var read = bytes.readNBytes(record, 0, record.length);
                    read == record.length;
                    read = bytes.readNBytes(record, 0, record.length)) {
                for (var stream : OLE_STREAMS.entrySet()) {
                    if (isNamed(record, stream.getValue())) {
                        return new Seen.Kind(stream.getKey());
                    }
                }
            }
        }
        return new Seen.Other("无法识别的内容");
    }

    private static boolean isNamed(byte[] record, String name) {
        var written = name.getBytes(StandardCharsets.UTF_16LE);
        var length = (record[64] & 0xff) | (record[65] & 0xff) << 8;
        return record[66] == 2
                && length == written.length + 2
                && Arrays.equals(record, 0, written.length, written, 0, written.length);
    }

    private static boolean startsWith(byte[] head, String text) {
        var begins = text.getBytes(StandardCharsets.US_ASCII);
        return head.length >= begins.length && Arrays.equals(head, 0, begins.length, begins, 0, begins.length);
    }

    private static FileRefused refused(String sentence) {
        return new FileRefused(Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "files", "kind-refused", sentence)
                .field("/file", sentence));
    }
}
