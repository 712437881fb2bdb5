package org.mingdu.files.space;

import static org.mingdu.kernel.Speech.say;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingdu.files.FileRefused;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.TenantId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// Whether there is room for one more file: on the disk, of the tenant, of the project.
@Component
public class Space {
    private final SpaceTable table;
    private final SpaceSettings settings;

    Space(SpaceTable table, SpaceSettings settings) {
        this.table = table;
        this.settings = settings;
    }

    /// Before a byte is written.
    public void onDisk(Path folder) throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() < settings.reserve().toBytes()) {
            throw diskFull(null);
        }
    }

    /// Before the row is; who comes at the same time waits for the end of this transaction.
    public void within(TenantId tenant, @Nullable ProjectId project, long size) {
        if (settings.tenant().toBytes() > 0) {
            table.lock(tenant);
            if (table.used(tenant) + size > settings.tenant().toBytes()) {
                throw full("本单位的文件空间已满（上限 %s）。请删去不需要的附件，或请系统管理员扩大空间后再上传。", settings.tenant());
            }
        }
        if (project != null && settings.project().toBytes() > 0) {
            table.lock(tenant);
            if (table.used(tenant, project) + size > settings.project().toBytes()) {
                throw full("本项目的文件空间已满（上限 %s）。请删去不需要的附件，或请系统管理员扩大空间后再上传。", settings.project());
            }
        }
    }

    private static FileRefused full(String sentence, DataSize limit) {
        return new FileRefused(
                Problem.of(HttpStatus.CONFLICT, "files", "quota-full", say(sentence, words(limit.toBytes()))));
    }

    /// What failed for want of room is said so; anything else stays what it was.
    public static void sayIfFull(IOException failure) {
        if (isFull(failure)) {
            throw diskFull(failure);
        }
    }

    static boolean isFull(IOException failure) {
        var said = failure instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : failure.getMessage();
        if (said == null) {
            return false;
        }
        var words = said.toLowerCase(Locale.ROOT);
        // strerror of ENOSPC and EDQUOT, as Java passes it on; a Chinese system speaks Chinese.
        return words.contains("no space left")
                || words.contains("quota exceeded")
                || words.contains("没有空间")
                || words.contains("超出磁盘限额");
    }

    private static FileRefused diskFull(@Nullable IOException failure) {
        var problem = Problem.of(
                HttpStatus.INSUFFICIENT_STORAGE,
                "files",
                "disk-full",
                "服务器磁盘空间不足，文件没有保存，已登记的内容不受影响。请联系系统管理员清理或扩容后再上传。");
        return failure == null ? new FileRefused(problem) : new FileRefused(problem, failure);
    }

    static String words(long bytes) {
        if (bytes >= 1L << 30) {
            return "%.1f GB".formatted(bytes / (double) (1L << 30));
        }
        return "%d MB".formatted(Math.max(1, bytes >> 20));
    }
}
