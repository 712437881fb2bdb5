package org.mingdu.planfile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mingdu.planfile.PlanFile.Format;
import org.mingdu.planfile.ReadOutcome.Reason;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.primavera.PrimaveraPMFileReader;
import org.mpxj.primavera.PrimaveraXERFileReader;

/// Calls the one reader of the library that fits the sniffed type, never the one that guesses.
///
/// Whatever a reader throws becomes a refusal: it is known to throw null pointers and casts on files it does not like.
final class LibraryReaders {
    private LibraryReaders() {}

    static List<ProjectFile> open(Path file, Format format, Report report) throws IOException {
        try {
            return switch (format) {
                case MPP -> List.of(mpp(file));
                case MSPDI -> List.of(mspdi(file, report));
                case PMXML -> pmxml(file, report);
                case XER -> xer(file, report);
                case TEMPLATE -> throw new IllegalArgumentException("format (TEMPLATE) has a reader of its own");
            };
        } catch (MPXJException | RuntimeException e) {
            if (e instanceof RefusedException refused) {
                throw refused;
            }
            throw refusal(format, e);
        }
    }

    private static ProjectFile mpp(Path file) throws MPXJException, IOException {
        CompoundFile.refuseCutOff(file);
        var reader = new MPPReader();
        reader.setReadPresentationData(false);
        reader.setRespectPasswordProtection(true);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return reader.read(in);
        }
    }

    private static ProjectFile mspdi(Path file, Report report) throws MPXJException, IOException {
        var reader = new MSPDIReader();
        // It looks at no declaration and takes every file for UTF-8 unless told otherwise.
        reader.setCharset(encoding(file, report));
        try (InputStream in = withoutMark(file)) {
            return reader.read(in);
        }
    }

    private static Charset encoding(Path file, Report report) throws IOException {
        try (InputStream in = withoutMark(file)) {
            return XmlReferences.check(in, report);
        }
    }

    private static List<ProjectFile> pmxml(Path file, Report report) throws MPXJException, IOException {
        encoding(file, report);
        try (InputStream in = withoutMark(file)) {
            return new PrimaveraPMFileReader().readAll(in);
        }
    }

    private static List<ProjectFile> xer(Path file, Report report) throws MPXJException, IOException {
        var kept = XerTables.of(file, report);
        var reader = new PrimaveraXERFileReader();
        reader.setCharset(kept.charset());
        tellEncoding(kept.charset(), report);
        tellUnused(kept.rows(), report);
        return reader.readAll(kept.tables());
    }

    private static void tellEncoding(Charset charset, Report report) {
        if (charset.name().equals("GB18030")) {
            report.info("文件", "文件没有注明字符编码，已按中文 GBK 读取。如名称显示为乱码，请在 P6 中改用 UTF-8 导出。");
        }
    }

    private static void tellUnused(Map<String, Integer> rows, Report report) {
        int assignments = rows.getOrDefault("TASKRSRC", 0);
        if (assignments > 0) {
            report.info("文件", "%d 条资源分配未导入：本系统按作业工期和日历推算，不按资源推算。".formatted(assignments));
        }
        int custom = rows.getOrDefault("UDFVALUE", 0);
        if (custom > 0) {
            report.info("文件", "%d 个用户自定义字段值未导入。".formatted(custom));
        }
    }

    /// The P6 readers take the byte order mark for content.
    static InputStream withoutMark(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(3);
        byte[] start = in.readNBytes(3);
        boolean mark = start.length == 3
                && (start[0] & 0xFF) == 0xEF
                && (start[1] & 0xFF) == 0xBB
                && (start[2] & 0xFF) == 0xBF;
        if (!mark) {
            in.reset();
        }
        return in;
    }

    private static RefusedException refusal(Format format, Exception e) {
        Throwable root = e;
        for (int i = 0; i < 20 && root.getCause() != null; i++) {
            root = root.getCause();
        }
        var message = String.valueOf(root.getMessage());
        if (message.contains("password")) {
            return new RefusedException(Reason.PASSWORD_PROTECTED, "文件设有打开密码，无法读取。请在原软件中去掉密码后重新保存上传。", "password");
        }
        if (message.contains("DOCTYPE")) {
            return new RefusedException(
                    Reason.DOCTYPE_FORBIDDEN, "文件里带有文档类型声明（DOCTYPE），已拒绝。请用计划软件重新导出 XML。", "DOCTYPE");
        }
        var detail = root.getClass().getSimpleName() + ": " + message.replaceAll("\\s+", " ");
        return new RefusedException(
                Reason.DAMAGED,
                "%s已损坏、不完整，或含有无法解析的内容，未导入任何数据。请用原软件打开确认后重新导出；Microsoft Project 文件也可另存为 XML 再试。"
                        .formatted(format.title()),
                detail.length() > 300 ? detail.substring(0, 300) : detail);
    }
}
