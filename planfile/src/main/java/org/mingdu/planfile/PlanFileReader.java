package org.mingdu.planfile;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mingdu.planfile.PlanFile.Format;
import org.mingdu.planfile.ReadOutcome.Reason;
import org.mingdu.planfile.ReadOutcome.Refused;

/// Reads a plan file in this very JVM. A server reads files of strangers through [ChildReader] instead.
public final class PlanFileReader {
    private PlanFileReader() {}

    /// Reads the project with the most work in it.
    public static ReadOutcome read(Path file, String originalName, Limits limits) {
        return read(file, originalName, null, limits);
    }

    /// Reads one project of a file that holds several.
    ///
    /// @param projectKey [PlanFile#key] or [PlanFile.OtherProject#key] of an earlier reading, or null for
    ///     the largest
    public static ReadOutcome read(Path file, String originalName, @Nullable String projectKey, Limits limits) {
        try {
            var report = new Report(limits.findings());
            FileType.refuseDangerousName(originalName);
            var format = FileType.of(file, limits);
            FileType.compareName(originalName, format, report);
            var plan = format == Format.TEMPLATE
                    ? TemplateReader.read(file, limits)
                    : LibraryPlan.read(file, format, projectKey, limits, report);
            return new ReadOutcome.Read(plan, report.findings());
        } catch (RefusedException e) {
            return e.refused();
        } catch (IOException e) {
            return failed(e);
        } catch (OutOfMemoryError _) {
            return tooMuchMemory(limits);
        } catch (StackOverflowError _) {
            return new Refused(Reason.TOO_DEEP, "文件的嵌套层次过深，无法读取。请在原软件中精简后重新导出。", "stack");
        } catch (RuntimeException | LinkageError e) {
            return failed(e);
        }
    }

    /// Only what the first bytes, the XML prolog and the ZIP directory tell; cheap enough for the server's own JVM.
    ///
    /// @return the refusal, or null when the file deserves a reader
    public static @Nullable Refused refuseEarly(Path file, String originalName, Limits limits) {
        try {
            FileType.refuseDangerousName(originalName);
            FileType.of(file, limits);
            return null;
        } catch (RefusedException e) {
            return e.refused();
        } catch (IOException | RuntimeException e) {
            return failed(e);
        }
    }

    static Refused tooMuchMemory(Limits limits) {
        return new Refused(
                Reason.TOO_MUCH_MEMORY,
                "读取这个文件需要的内存超过上限（%d MB），已停止。文件不大的，多半已损坏，请重新导出；否则请按标段拆分，或删去历史基线和资源后再导出。"
                        .formatted(limits.heapMegabytes()),
                "heap");
    }

    static Refused failed(Throwable e) {
        var message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        var detail = e.getClass().getSimpleName() + ": " + message;
        return new Refused(
                Reason.READER_FAILED,
                "读取文件时出错，未导入任何数据。请用原软件打开确认后重新导出再试。",
                detail.length() > 300 ? detail.substring(0, 300) : detail);
    }
}
