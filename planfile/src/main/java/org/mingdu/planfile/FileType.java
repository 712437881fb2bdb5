package org.mingdu.planfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingdu.planfile.PlanFile.Format;
import org.mingdu.planfile.ReadOutcome.Reason;

/// Tells what a file is from its bytes alone; the name only adds a remark.
///
/// This runs in the server before anything is parsed: it reads the first bytes, the prolog of an XML file and the
/// directory of a ZIP file, and refuses what no reader should ever see.
final class FileType {
    private static final String TAKEN =
            "本系统接收：Microsoft Project（.mpp 或另存的 .xml）、Primavera P6（.xer 或 XML）、本系统的 Excel 填报模板（.xlsx）。";

    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static final byte[] XER = "ERMHDR".getBytes(StandardCharsets.US_ASCII);

    /// A text editor has put its byte order mark in front.
    private static final byte[] XER_MARKED = "\uFEFFERMHDR".getBytes(StandardCharsets.UTF_8);

    private static final Map<Format, List<String>> EXTENSIONS = Map.of(
            Format.MPP, List.of("mpp", "mpt"),
            Format.MSPDI, List.of("xml"),
            Format.PMXML, List.of("xml"),
            Format.XER, List.of("xer"),
            Format.TEMPLATE, List.of("xlsx"));

    private FileType() {}

    static Format of(Path file, Limits limits) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw new RefusedException(Reason.EMPTY_FILE, "文件是空的，没有任何内容。请重新导出后上传。");
        }
        if (size > limits.bytes()) {
            throw new RefusedException(
                    Reason.FILE_TOO_LARGE,
                    "文件太大：%s，上限 %s。请删去附件、多余项目或历史基线后重新导出。".formatted(megabytes(size), megabytes(limits.bytes())));
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(XmlProlog.WINDOW);
        }
        if (startsWith(head, COMPOUND)) {
            return compound(file);
        }
        if (head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4) {
            return zipped(file, limits);
        }
        if (startsWith(head, XER) || startsWith(head, XER_MARKED)) {
            return Format.XER;
        }
        if (beginsWide(head, "ERMHDR".getBytes(StandardCharsets.UTF_16LE))
                || beginsWide(head, "ERMHDR".getBytes(StandardCharsets.UTF_16BE))) {
            throw new RefusedException(
                    Reason.ENCODING_NOT_TAKEN, "XER 文件被另存成了 UTF-16 编码，P6 并不这样导出。请在 P6 中重新导出，不要用文本编辑器另存。", "UTF-16");
        }
        if (XmlProlog.looksLikeXml(head)) {
            return xml(head);
        }
        throw foreign(head);
    }

    /// A remark when the name's ending says something else; harmless, because the bytes decide.
    static void compareName(String name, Format format, Report report) {
        var ending = ending(name);
        var usual = EXTENSIONS.getOrDefault(format, List.of());
        if (!usual.contains(ending)) {
            report.warning(
                    "文件名",
                    "文件名的后缀是“%s”，内容却是%s，已按内容读取。".formatted(ending.isEmpty() ? "（无）" : "." + ending, format.title()));
        }
    }

    /// Endings that promise a program or a page are never a plan, whatever the bytes pretend to be.
    static void refuseDangerousName(String name) {
        var ending = ending(name.strip());
        if (List.of("jsp", "jspx", "html", "htm", "svg", "exe", "js", "php", "asp", "aspx", "sh", "bat", "cmd", "dll")
                        .contains(ending)
                || name.indexOf('\0') >= 0
                || name.contains("::$")) {
            throw new RefusedException(Reason.WRONG_EXTENSION, "文件名的后缀不是计划文件的后缀。" + TAKEN, "后缀：" + ending);
        }
    }

    static String ending(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return ending.length() > 12 ? ending.substring(0, 12) : ending;
    }

    static String megabytes(long bytes) {
        return bytes < 1 << 20
                ? "%d KB".formatted(Math.max(1, bytes >> 10))
                : "%.1f MB".formatted(bytes / (double) (1 << 20));
    }

    /// Office's old compound format: Project names itself in its CompObj stream, Word and Excel do so too.
    private static Format compound(Path file) throws IOException {
        if (contains(file, "MSProject".getBytes(StandardCharsets.US_ASCII))) {
            return Format.MPP;
        }
        if (contains(file, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))) {
            throw new RefusedException(
                    Reason.PASSWORD_PROTECTED, "文件设有打开密码，无法读取。请在原软件中去掉密码后重新保存上传。", "EncryptedPackage");
        }
        throw new RefusedException(
                Reason.FORMAT_NOT_TAKEN, "这是旧版 Office 文件，但不是 Microsoft Project 计划（也可能已损坏）。" + TAKEN, "OLE2");
    }

    private static Format zipped(Path file, Limits limits) throws IOException {
        var parts = ZipGuard.inspect(file, limits);
        if (parts.contains("[Content_Types].xml") && parts.contains("xl/workbook.xml")) {
            return Format.TEMPLATE;
        }
        var what = parts.contains("word/document.xml")
                ? "Word 文档"
                : parts.contains("ppt/presentation.xml") ? "演示文稿" : "压缩包";
        throw new RefusedException(Reason.FORMAT_NOT_TAKEN, "这是%s，不是计划文件。".formatted(what) + TAKEN, what);
    }

    private static Format xml(byte[] head) {
        var root = XmlProlog.root(head);
        return switch (root) {
            case "Project" -> Format.MSPDI;
            case "APIBusinessObjects" -> Format.PMXML;
            default ->
                throw new RefusedException(
                        Reason.FORMAT_NOT_TAKEN, "这是 XML 文件，但不是 Microsoft Project 或 P6 导出的计划。" + TAKEN, "根元素：" + root);
        };
    }

    private static RefusedException foreign(byte[] head) {
        var text = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
        String what;
        if (text.startsWith("\u00ac\u00ed\u0000\u0005")) {
            what = "ProjectLibre 的 .pod 文件（或其他 Java 序列化数据），出于安全不予解析；请在 ProjectLibre 中另存为 Microsoft Project XML";
        } else if (text.startsWith("MPX,") || text.startsWith("MPX;")) {
            what = "很旧的 MPX 文件；请用 Microsoft Project 打开后另存为 .mpp 或 .xml";
        } else if (text.startsWith("%PDF")) {
            what = "PDF 文件；请上传计划软件导出的原文件";
        } else if (text.startsWith("Rar!") || text.startsWith("7z\u00bc\u00af") || text.startsWith("\u001f\u008b")) {
            what = "压缩包；请先解压再上传其中的计划文件";
        } else if (text.startsWith("\u0089PNG") || text.startsWith("\u00ff\u00d8\u00ff") || text.startsWith("GIF8")) {
            what = "图片；请上传计划软件导出的原文件";
        } else {
            return new RefusedException(Reason.UNKNOWN_FORMAT, "认不出这个文件的格式。" + TAKEN);
        }
        return new RefusedException(Reason.FORMAT_NOT_TAKEN, "这是" + what + "。" + TAKEN);
    }

    /// Whether the wide text stands at the very beginning, with or without its byte order mark.
    private static boolean beginsWide(byte[] head, byte[] wide) {
        return startsWith(head, wide)
                || (head.length > 2 && startsWith(Arrays.copyOfRange(head, 2, head.length), wide));
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    /// Streams through the file, so that a large one costs no heap.
    private static boolean contains(Path file, byte[] wanted) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var window = new byte[1 << 16];
            int kept = 0;
            while (true) {
                int got = in.read(window, kept, window.length - kept);
                if (got < 0) {
                    return false;
                }
                int filled = kept + got;
                for (int at = 0; at + wanted.length <= filled; at++) {
                    int i = 0;
                    while (i < wanted.length && window[at + i] == wanted[i]) {
                        i++;
                    }
                    if (i == wanted.length) {
                        return true;
                    }
                }
                kept = Math.min(wanted.length - 1, filled);
                System.arraycopy(window, filled - kept, window, 0, kept);
            }
        }
    }
}
