package org.mingdu.files.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mingdu.files.scan.Clamd.Said;

class ClamdTest {
    private static Clamd at(int port) {
        return new Clamd(new ScanSettings("127.0.0.1:" + port, ScanSettings.Absent.QUARANTINE, Duration.ofMillis(700)));
    }

    private static ByteArrayInputStream file(int before, String words, int behind) {
        return new ByteArrayInputStream(
                ("x".repeat(before) + words + "x".repeat(behind)).getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void what_is_clean_is_clean_and_what_is_found_has_its_name() {
        try (var peer = AClamd.listening()) {
            var clamd = at(peer.port());
            assertThat(clamd.answers()).isTrue();
            assertThat(clamd.scan(file(0, "", 0))).isEqualTo(new Said.Clean());
            assertThat(clamd.scan(file(200_000, "", 0))).isEqualTo(new Said.Clean());
            assertThat(clamd.scan(file(0, AClamd.EICAR, 0))).isEqualTo(new Said.Found("Win.Test.EICAR_HDB-1"));
            // Across the border of two pieces.
            assertThat(clamd.scan(file((1 << 16) - 20, AClamd.EICAR, 90_000)))
                    .isEqualTo(new Said.Found("Win.Test.EICAR_HDB-1"));
        }
    }

    @Test
    void what_it_could_not_look_at_is_never_called_clean() {
        try (var peer = AClamd.listening()) {
            assertThat(at(peer.port()).scan(file(9_000_000, "", 0))).isInstanceOf(Said.Nothing.class);
            peer.deaf(true);
            assertThat(at(peer.port()).scan(file(10, "", 0))).isInstanceOf(Said.Nothing.class);
            assertThat(at(peer.port()).answers()).isFalse();
        }
        var gone = AClamd.listening();
        var port = gone.port();
        gone.close();
        assertThat(at(port).scan(file(10, "", 0))).isInstanceOf(Said.Nothing.class);
        assertThat(at(port).answers()).isFalse();
    }
}
