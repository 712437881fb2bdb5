package org.mingdu.planfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// The child's whole life: read one file, write one answer.
///
/// Arguments: the file, where to write the answer, and the limits that differ from the shipped ones as numbers (bytes,
/// seconds, megabytes of heap, tasks). The original name and the wanted project come over standard input, because a
/// command line is visible to everybody on the machine.
public final class ReadPlanFile {
    /// Told apart from a JVM's own exit codes.
    static final int OUT_OF_MEMORY = 77;

    private static final int TOO_LATE = 78;
    private static final Duration GRACE = Duration.ofSeconds(10);

    private ReadPlanFile() {}

    public static void main(String[] arguments) throws IOException {
        var limits = Limits.DEFAULT
                .withBytes(Long.parseLong(arguments[2]))
                .withTime(Duration.ofSeconds(Long.parseLong(arguments[3])))
                .withHeapMegabytes(Integer.parseInt(arguments[4]))
                .withTasks(Integer.parseInt(arguments[5]));
        endInTime(limits);
        var asked = new String(System.in.readNBytes(10_000), StandardCharsets.UTF_8).split("\n", 2);
        var key = asked.length < 2 || asked[1].isEmpty() ? null : asked[1];
        try {
            var outcome = PlanFileReader.read(Path.of(arguments[0]), asked[0], key, limits);
            try (var out = Files.newOutputStream(Path.of(arguments[1]))) {
                PlanFileCodec.write(outcome, out);
            }
        } catch (OutOfMemoryError _) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        }
        // Nothing is left to be done; threads a reader may have left behind do not delay the answer.
        Runtime.getRuntime().halt(0);
    }

    /// Whoever started this process kills it in time, unless it was killed itself; then nobody else would.
    private static void endInTime(Limits limits) {
        Thread.ofPlatform().daemon().name("end in time").start(() -> {
            try {
                Thread.sleep(limits.time().plus(GRACE));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(TOO_LATE);
        });
    }
}
