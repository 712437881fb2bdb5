package org.mingdu.files.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingdu.files.scan.Clamd.Said;

/// The scanner itself, as Debian packs it, with a signature of our own: the test string of EICAR.
@Tag("full")
class RealClamdTest {
    private static final Path CLAMD = Path.of("/usr/sbin/clamd");

    @TempDir
    Path folder;

    private static int freePort() throws Exception {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static ByteArrayInputStream file(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void it_finds_what_we_say_it_finds_and_takes_no_more_than_it_says() throws Exception {
        assumeThat(CLAMD)
                .as("clamd is not installed, so the real scanner was not asked. Maybe: apt-get install clamav-daemon")
                .isExecutable();
        var port = freePort();
        var signatures = Files.createDirectories(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("mingdu.ndb"),
                "Mingdu.Test.Eicar:0:*:" + HexFormat.of().formatHex(AClamd.EICAR.getBytes(StandardCharsets.ISO_8859_1))
                        + "\n");
        Files.writeString(folder.resolve("clamd.conf"), """
                Foreground yes
                TCPAddr 127.0.0.1
                TCPSocket %d
                DatabaseDirectory %s
                StreamMaxLength 1M
                """.formatted(port, signatures));
        var process = new ProcessBuilder(CLAMD.toString(), "--config-file=" + folder.resolve("clamd.conf"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        try {
            var clamd = new Clamd(
                    new ScanSettings("127.0.0.1:" + port, ScanSettings.Absent.QUARANTINE, Duration.ofSeconds(20)));
            await().atMost(Duration.ofSeconds(60)).until(clamd::answers);
            assertThat(clamd.scan(file("%PDF-1.7 批复"))).isEqualTo(new Said.Clean());
            assertThat(clamd.scan(file("x".repeat(70_000) + AClamd.EICAR)))
                    .isInstanceOfSatisfying(
                            Said.Found.class, found -> assertThat(found.name()).startsWith("Mingdu.Test.Eicar"));
            assertThat(clamd.scan(file("x".repeat(3_000_000)))).isInstanceOf(Said.Nothing.class);
        } finally {
            process.destroy();
        }
    }
}
