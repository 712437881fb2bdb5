package org.mingdu.files.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A peer that speaks as clamd does, on this machine: it finds what holds the test string, hangs up on
/// what is larger than it takes, and can be made to say nothing at all.
final class AClamd implements AutoCloseable {
    /// The test string of EICAR, in two halves so that no scanner takes this source for one.
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final int MOST = 1 << 20;

    private final ServerSocket door;
    private volatile boolean deaf;

    private AClamd(ServerSocket door) {
        this.door = door;
    }

    static AClamd listening() {
        return listening(0);
    }

    static AClamd listening(int port) {
        try {
            var one = new AClamd(new ServerSocket(port, 10, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(one::serve);
            return one;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /// Whether it takes everything and answers nothing.
    void deaf(boolean now) {
        deaf = now;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var line = door.accept();
                Thread.ofVirtual().start(() -> answer(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket line) {
        try (line) {
            var in = new DataInputStream(line.getInputStream());
            var command = new StringBuilder();
            for (var one = in.read(); one > 0; one = in.read()) {
                command.append((char) one);
            }
            if (deaf) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            } else if (command.toString().equals("zPING")) {
                say(line, "PONG");
            } else if (command.toString().equals("zINSTREAM")) {
                var file = new ByteArrayOutputStream();
                for (var size = in.readInt(); size > 0; size = in.readInt()) {
                    if (file.size() + size > MOST) {
                        say(line, "INSTREAM size limit exceeded. ERROR");
                        return;
                    }
                    file.writeBytes(in.readNBytes(size));
                }
                say(
                        line,
                        file.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
                                ? "stream: Win.Test.EICAR_HDB-1 FOUND"
                                : "stream: OK");
            } else {
                say(line, "UNKNOWN COMMAND");
            }
        } catch (IOException hungUp) {
            // As a real one: nobody is left to be told.
        }
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
