package org.mingdu.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingdu.planfile.ReadOutcome.Read;
import org.mingdu.planfile.ReadOutcome.Reason;
import org.mingdu.planfile.ReadOutcome.Refused;
import org.mingdu.planfile.sample.MspdiGenerator;

class ChildReaderTest {
    @TempDir
    Path folder;

    @Test
    void the_child_reads_the_same_plan_as_this_jvm_and_leaves_no_file_behind() throws IOException {
        var file = generated(60);

        var outcome = reader().read(file, "计划.xml", Limits.DEFAULT);

        assertThat(outcome).isInstanceOf(Read.class).isEqualTo(PlanFileReader.read(file, "计划.xml", Limits.DEFAULT));
        try (var left = Files.list(folder.resolve("work"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_child_that_takes_too_long_is_killed_and_the_user_is_told() throws IOException {
        var outcome = reader().read(generated(3_000), "计划.xml", Limits.DEFAULT.withTime(Duration.ofMillis(150)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_SLOW));
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .isEmpty();
        try (var left = Files.list(folder.resolve("work"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_child_that_runs_out_of_memory_harms_nobody() throws IOException {
        var outcome = reader().read(generated(20_000), "计划.xml", Limits.DEFAULT.withHeapMegabytes(24));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_MUCH_MEMORY));
    }

    @Test
    void the_folder_of_a_reading_is_closed_to_other_people() throws IOException {
        var file = generated(3_000);
        var seen = new StringBuilder();
        var watcher = Thread.ofVirtual().start(() -> {
            var work = folder.resolve("work");
            while (!Thread.currentThread().isInterrupted()) {
                try (var open = Files.walk(work)) {
                    for (var path : open.skip(1).toList()) {
                        var mode = Files.getPosixFilePermissions(path).toString();
                        if (mode.contains("GROUP") || mode.contains("OTHERS")) {
                            seen.append(path.getFileName()).append(' ').append(mode);
                        }
                    }
                } catch (IOException | RuntimeException _) {
                    // Files come and go while we look.
                }
            }
        });

        var outcome = reader().read(file, "计划.xml", Limits.DEFAULT);
        watcher.interrupt();

        assertThat(outcome).isInstanceOf(Read.class);
        assertThat(seen).isEmpty();
    }

    /// A stand-in of the reader's name that starts a process of its own and never answers.
    @Test
    void a_reader_that_hangs_is_killed_with_everything_it_started() throws IOException {
        var source = Files.writeString(folder.resolve("ReadPlanFile.java"), """
                package org.mingdu.planfile;
                public final class ReadPlanFile {
                    public static void main(String[] arguments) throws Exception {
                        var child = new ProcessBuilder("sleep", "1000").start();
                        java.nio.file.Files.writeString(java.nio.file.Path.of(arguments[0] + ".pid"), "" + child.pid());
                        Thread.sleep(1_000_000);
                    }
                }
                """);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", folder.resolve("classes").toString(), source.toString()))
                .isZero();
        var file = generated(20);
        var hanging = new ChildReader(folder.resolve("work"), List.of(folder.resolve("classes")), null);

        var outcome = hanging.read(file, "计划.xml", Limits.DEFAULT.withTime(Duration.ofSeconds(15)));

        assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.TOO_SLOW);
            assertThat(refused.sentence()).contains("超过 15 秒");
        });
        var started = Long.parseLong(Files.readString(Path.of(file + ".pid")));
        assertThat(runs(started)).isFalse();
        try (var left = Files.list(folder.resolve("work"))) {
            assertThat(left).isEmpty();
        }
    }

    /// What was killed may keep its entry until the machine's first process takes note of its end.
    private static boolean runs(long process) throws IOException {
        try {
            var stat = Files.readString(Path.of("/proc/" + process + "/stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    @Test
    void what_a_killed_server_left_is_swept_away_and_nothing_else() throws IOException {
        var left = Files.createDirectories(folder.resolve("work/read-123"));
        Files.writeString(left.resolve("answer"), "half");
        var other = Files.writeString(folder.resolve("work/keep"), "not ours");

        reader().sweep();
        ChildReader.in(folder.resolve("never-used")).sweep();

        assertThat(left).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void a_file_whose_sheets_swell_in_memory_takes_only_the_child_down() throws IOException {
        var text = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(text)) {
            for (var part : List.of("[Content_Types].xml", "xl/workbook.xml", "xl/sharedStrings.xml")) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<x>".getBytes(StandardCharsets.US_ASCII));
                if (part.endsWith("sharedStrings.xml")) {
                    // Random enough not to look like a bomb, small on the disk, large as a million texts.
                    var random = new Random(7);
                    for (int i = 0; i < 1_500_000; i++) {
                        zip.write(("<si><t>" + Integer.toHexString(random.nextInt()) + "</t></si>")
                                .getBytes(StandardCharsets.US_ASCII));
                    }
                }
                zip.write("</x>".getBytes(StandardCharsets.US_ASCII));
            }
        }
        var file = Files.write(folder.resolve("a.xlsx"), text.toByteArray());

        var outcome = reader().read(file, "a.xlsx", Limits.DEFAULT.withHeapMegabytes(48));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_MUCH_MEMORY));
    }

    private ChildReader reader() {
        return ChildReader.in(folder.resolve("work"));
    }

    private Path generated(int activities) throws IOException {
        var file = folder.resolve("plan-" + activities + ".xml");
        try (var out = Files.newOutputStream(file)) {
            MspdiGenerator.write(out, activities, 7);
        }
        return file;
    }
}
