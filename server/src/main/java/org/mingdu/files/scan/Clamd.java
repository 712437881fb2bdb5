package org.mingdu.files.scan;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Speaks to clamd: INSTREAM of its protocol, null-terminated. The file goes over in pieces, each
/// behind its length, and a length of nought ends it; the answer is `stream: OK`, `stream: <name>
/// FOUND`, or an error.
@Component
public class Clamd {
    private static final int CONNECT_MS = 3000;
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");

    private final ScanSettings settings;

    Clamd(ScanSettings settings) {
        this.settings = settings;
    }

    /// What the scanner says of a file.
    public sealed interface Said {
        record Clean() implements Said {}

        /// Harm.
        ///
        /// @param name the scanner's word for what it found
        record Found(String name) implements Said {}

        /// It could not look: it is not there, too slow, or the file is more than it takes.
        record Nothing(String why) implements Said {}
    }

    public Said scan(InputStream file) {
        try (var line = new Socket()) {
            line.connect(new InetSocketAddress(settings.host(), settings.port()), CONNECT_MS);
            line.setSoTimeout(Math.toIntExact(settings.patience().toMillis()));
            return answer(ask(line, file));
        } catch (IOException | ArithmeticException away) {
            return new Said.Nothing(String.valueOf(away.getMessage()));
        }
    }

    public boolean answers() {
        try (var line = new Socket()) {
            line.connect(new InetSocketAddress(settings.host(), settings.port()), CONNECT_MS);
            line.setSoTimeout(Math.toIntExact(Duration.ofSeconds(5).toMillis()));
            line.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return read(line.getInputStream()).equals("PONG");
        } catch (IOException away) {
            return false;
        }
    }

    private static String ask(Socket line, InputStream file) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(line.getOutputStream()));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        try {
            var piece = new byte[PIECE];
            for (var count = file.read(piece); count >= 0; count = file.read(piece)) {
                if (count > 0) {
                    out.writeInt(count);
                    out.write(piece, 0, count);
                }
            }
            out.writeInt(0);
            out.flush();
        } catch (IOException broken) {
            // It hangs up on what is too large, and its reason may be there to read.
            var said = read(line.getInputStream());
            if (said.isEmpty()) {
                throw broken;
            }
            return said;
        }
        return read(line.getInputStream());
    }

    private static String read(InputStream in) throws IOException {
        var said = new StringBuilder();
        for (var one = in.read(); one > 0 && said.length() < LONGEST_ANSWER; one = in.read()) {
            said.append((char) one);
        }
        return said.toString().strip();
    }

    private static Said answer(String said) {
        if (said.equals("stream: OK")) {
            return new Said.Clean();
        }
        var found = FOUND.matcher(said);
        return found.matches() ? new Said.Found(found.group(1)) : new Said.Nothing(said.isEmpty() ? "no answer" : said);
    }
}
