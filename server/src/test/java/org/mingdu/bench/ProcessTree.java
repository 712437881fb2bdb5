package org.mingdu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What a process and everything it started have used of the processors.
///
/// The kernel adds the time of an ended child to its parent once the parent has waited for it, so own and children's
/// time summed over the processes alive now counts the ended ones exactly once.
record ProcessTree(ProcessHandle root) {
    /// A tick as `/proc` counts is a hundredth of a second on every Linux we run on.
    private static final double MILLIS_PER_TICK = 10;

    double cpuMillis() {
        return Stream.concat(Stream.of(root), root.descendants())
                        .mapToLong(ProcessTree::ticks)
                        .sum()
                * MILLIS_PER_TICK;
    }

    /// Resident memory of the root alone, in MB of 1,000,000 bytes.
    double residentMegabytes() {
        try (var lines = Files.lines(proc(root).resolve("status"))) {
            var line = lines.filter(one -> one.startsWith("VmRSS:")).findFirst().orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long ticks(ProcessHandle process) {
        try {
            var text = Files.readString(proc(process).resolve("stat"));
            // The name stands in brackets and may hold blanks; utime is the twelfth word after it.
            var words = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
            var sum = 0L;
            for (var word = 11; word <= 14; word++) {
                sum += Long.parseLong(words[word]);
            }
            return sum;
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException failure) {
            // ESRCH while reading says the same: it has just ended, and its parent has its time or will have it.
            return 0;
        }
    }

    private static Path proc(ProcessHandle process) {
        return Path.of("/proc", Long.toString(process.pid()));
    }
}
