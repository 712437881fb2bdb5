package org.mingdu.files.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Bytes on their way in, and plain copies lent to somebody: files that nobody but who made them knows
/// of. What a process that died left of its copies is cleared when the next one starts.
@Component
public class Halves {
    private static final Logger LOG = LoggerFactory.getLogger(Halves.class);
    private static final int CHUNK = 1 << 16;

    /// Nobody borrows for as long.
    private static final Duration LENT = Duration.ofHours(1);

    private final Path folder;
    private final Path lent;

    Halves(@Value("${mingdu.data-directory}") Path data) {
        folder = data.toAbsolutePath().normalize().resolve("files");
        lent = folder.resolve("lent");
        sweep();
    }

    /// Only what is old: another server may share the folder and have just lent something.
    private void sweep() {
        if (!Files.isDirectory(lent)) {
            return;
        }
        var before = System.currentTimeMillis() - LENT.toMillis();
        try (var left = Files.newDirectoryStream(lent)) {
            for (var one : left) {
                if (Files.getLastModifiedTime(one).toMillis() < before) {
                    Files.deleteIfExists(one);
                }
            }
        } catch (IOException failure) {
            LOG.warn("Copies that were left behind in {} could not be cleared", lent, failure);
        }
    }

    public Path folder() {
        return folder;
    }

    /// An empty file beside the store, to be moved there or deleted.
    public Path half() throws IOException {
        Files.createDirectories(folder);
        return Files.createTempFile(folder, "half", null);
    }

    /// An empty file to be deleted.
    public Path lent() throws IOException {
        Files.createDirectories(lent);
        return Files.createTempFile(lent, "copy", null);
    }

    /// How many bytes came; they are synced.
    public static long fill(Path half, InputStream from) throws IOException {
        try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            var chunk = new byte[CHUNK];
            var size = 0L;
            for (var count = from.read(chunk); count >= 0; count = from.read(chunk)) {
                var buffer = ByteBuffer.wrap(chunk, 0, count);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                size += count;
            }
            channel.force(true);
            return size;
        }
    }
}
