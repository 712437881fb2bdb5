package org.mingdu.access.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingdu.support.ACity;
import org.mingdu.support.Caller;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/// Bytes that no HTTP client would send: requests with two ends, heads that never end, bodies that swell.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.tomcat.connection-timeout=3s")
@TestConstructor(autowireMode = AutowireMode.ALL)
class RawConnectionTest {
    private static final Pattern ANSWER = Pattern.compile("HTTP/1\\.1 (\\d{3})");
    private static final String HIDDEN = "GET /api/v1/session HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";

    private final ApplicationContext house;
    private ACity city;
    private Caller owner;

    RawConnectionTest(ApplicationContext house) {
        this.house = house;
    }

    @BeforeEach
    void somebody_at_work() {
        city = ACity.in(house);
        var office = city.owner("建设中心");
        city.project("大桥").ownedBy(office).entered();
        owner = city.person("owner").at(office).being("OWN").signsIn();
    }

    private Socket connected() throws IOException {
        var socket = new Socket(
                InetAddress.getLoopbackAddress(),
                house.getEnvironment().getRequiredProperty("local.server.port", int.class));
        socket.setSoTimeout((int) Duration.ofSeconds(15).toMillis());
        return socket;
    }

    /// Everything that is answered until the server closes the connection; it must.
    private static String untilClosed(Socket socket) throws IOException {
        var all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketException reset) {
            // Closed before the rest of what was sent was read.
            all.writeBytes(new byte[0]);
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private static List<Integer> statuses(String answers) {
        return ANSWER.matcher(answers)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    /// `HIDDEN` stands where one reader sees the end of the request and another does not.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\nTransfer-Encoding: chunked\n\n0\n\n",
                "Transfer-Encoding: chunked\u000b\nContent-Length: 0\n\n",
                "Transfer-Encoding : chunked\n\n0\n\n",
                "Transfer-Encoding: xchunked\nContent-Length: 0\n\n",
                "Content-Length: 0\nContent-Length: 59\n\n",
                "Content-Length: +0\n\n",
                "Content-Length: 0, 59\n\n",
                "Host: another.example\nContent-Length: 0\n\n"
            })
    void a_request_with_two_ends_is_refused_and_nothing_behind_it_is_answered(String rest) throws IOException {
        try (var socket = connected()) {
            var sent = ("POST /api/v1/session HTTP/1.1\nHost: 127.0.0.1\nContent-Type: application/json\n" + rest)
                            .replace("\n", "\r\n")
                    + HIDDEN;
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
            var answers = untilClosed(socket);
            assertThat(statuses(answers)).as(answers).hasSize(1).allMatch(status -> status >= 400);
            assertThat(answers).doesNotContain("signedIn").doesNotContain("Exception");
        }
    }

    @Test
    void an_address_that_names_another_host_than_the_head_is_refused() throws IOException {
        try (var socket = connected()) {
            socket.getOutputStream()
                    .write(
                            "GET http://another.example/api/v1/session HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
                                    .getBytes(StandardCharsets.ISO_8859_1));
            assertThat(statuses(untilClosed(socket))).containsExactly(400);
        }
    }

    @Test
    void a_head_as_long_as_a_book_is_refused() throws IOException {
        for (var head : List.of("Cookie", "Accept-Language", "X-Anything")) {
            try (var socket = connected()) {
                socket.getOutputStream()
                        .write(("GET /api/v1/session HTTP/1.1\r\nHost: 127.0.0.1\r\n" + head + ": " + "a".repeat(50_000)
                                        + "\r\n\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1));
                assertThat(statuses(untilClosed(socket))).as(head).allMatch(status -> status >= 400 && status < 500);
            }
        }
    }

    /// 40 that never finish their head and 40 that never finish their body.
    @Test
    void who_is_slow_keeps_nobody_waiting_and_is_cut_off() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            var stranger = city.stranger();
            var mark = stranger.cookie("XSRF-TOKEN").orElseThrow();
            for (var i = 0; i < 40; i++) {
                var head = connected();
                head.getOutputStream()
                        .write("GET /api/v1/session HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: "
                                .getBytes(StandardCharsets.ISO_8859_1));
                slow.add(head);
                var body = connected();
                body.getOutputStream()
                        .write("""
                                POST /api/v1/session HTTP/1.1
                                Host: 127.0.0.1
                                Content-Type: application/json
                                Cookie: XSRF-TOKEN=%s
                                X-XSRF-TOKEN: %s
                                Content-Length: 1000

                                {""".formatted(mark, mark).replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
                slow.add(body);
            }
            for (var i = 0; i < 5; i++) {
                var began = System.nanoTime();
                assertThat(owner.get("/projects").status()).isEqualTo(200);
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
            }
            for (var one : slow) {
                assertThat(untilClosed(one)).doesNotContain("signedIn");
            }
        } finally {
            for (var one : slow) {
                one.close();
            }
        }
    }

    @Test
    void a_packed_body_is_not_unpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            for (var i = 0; i < 16; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        var answer = owner.raw(
                "POST",
                "/api/v1/projects",
                packed.toByteArray(),
                owner.marks("application/json", "Content-Encoding", "gzip"));
        assertThat(answer.status()).as(answer.text()).isIn(400, 413, 415);
        assertThat(owner.get("/projects").json().path("total").asInt()).isEqualTo(1);
    }
}
