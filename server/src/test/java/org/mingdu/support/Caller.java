package org.mingdu.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who speaks to the running server over HTTP as the screens do: cookies, the mark against forged requests,
/// a new key for every write.
public final class Caller {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;
    private final String root;
    private String known = "";

    public record Answer(int status, String text, HttpResponse<String> raw) {
        public JsonNode json() {
            return JSON.readTree(text);
        }

        public String slug() {
            var type = json().path("type").asString();
            return type.substring(type.lastIndexOf(':') + 1);
        }
    }

    public Caller(int port) {
        this("http://127.0.0.1:" + port, HttpClient.newBuilder());
    }

    /// Through something that stands before the server, `https://127.0.0.1:9443`.
    public Caller(String address, HttpClient.Builder client) {
        http = client.cookieHandler(cookies).build();
        root = address + "/api/v1";
        get("/session");
    }

    public Caller signedIn(String login, String password) {
        var answer = post("/session", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password));
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.text());
        }
        known = password;
        return this;
    }

    /// Proves once more to be there, with the password.
    public Answer stepsUp() {
        return once("POST", "/session/step-up", "{\"password\":\"%s\"}".formatted(known), UUID.randomUUID());
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(root + path)).GET());
    }

    /// What a download holds; it must be there.
    public byte[] bytes(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(root + path)).GET().build();
            var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(new String(response.body(), StandardCharsets.UTF_8));
            }
            return response.body();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// An answer that goes on: what is said arrives line by line, until it ends or is closed.
    public HttpResponse<InputStream> stream(String path, String... headers) {
        try {
            var request = HttpRequest.newBuilder(URI.create(root + path)).GET();
            if (headers.length > 0) {
                request.headers(headers);
            }
            return http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// How many bytes an answer takes on the way, compressed as a browser asks for it.
    public int compressed(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(root + path))
                    .header("Accept-Encoding", "gzip")
                    .build();
            var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200
                    || !response.headers().firstValue("Content-Encoding").equals(Optional.of("gzip"))) {
                throw new IllegalStateException(response.statusCode() + " " + response.headers());
            }
            return response.body().length;
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public Answer post(String path, String body) {
        return write("POST", path, body, UUID.randomUUID());
    }

    /// Who is asked to prove to be there does so, and sends the same again. Whatever is written is sent once more, as
    /// after a lost answer, and then with other words under the same key.
    public Answer write(String method, String path, String body, UUID key) {
        var answer = once(method, path, body, key);
        if (answer.status() == 403
                && answer.slug().equals("step-up-needed")
                && stepsUp().status() == 204) {
            answer = once(method, path, body, key);
        }
        if (answer.status() < 300 && !path.startsWith("/session") && !path.equals("/setup")) {
            var again = once(method, path, body, key);
            if (again.status() != answer.status()
                    || !again.text().equals(answer.text())
                    || again.raw().headers().firstValue("Idempotency-Replayed").isEmpty()) {
                throw new AssertionError("%s %s sent again with its key was answered %d %s instead of %d %s"
                        .formatted(method, path, again.status(), again.text(), answer.status(), answer.text()));
            }
            var other = once(method, path, body + " ", key);
            if (other.status() != 422 || !other.slug().equals("idempotency-key-reused")) {
                throw new AssertionError("%s %s took another body under a used key: %d %s"
                        .formatted(method, path, other.status(), other.text()));
            }
        }
        return answer;
    }

    /// Sent once and not again: for whoever has an opinion of their own on what to do with a lost answer.
    public Answer once(String method, String path, String body, UUID key) {
        return send(written(method, path, body, key));
    }

    /// The same, the answer not held against the API description: for a benchmark, whose machine has other work to do.
    public Answer swiftly(String method, String path, String body) {
        try {
            return answer(http.send(
                    written(method, path, body, UUID.randomUUID()).build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private HttpRequest.Builder written(String method, String path, String body, UUID key) {
        return HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", mark())
                .header("Idempotency-Key", key.toString())
                .method(method, HttpRequest.BodyPublishers.ofString(body));
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body(), response);
    }

    /// Sends a file with further fields, given as name, value, name, value.
    public Answer upload(String path, String fileName, byte[] file, String... fields) {
        var border = "border" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        for (var i = 0; i < fields.length; i += 2) {
            body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(border, fields[i], fields[i + 1])
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(border, fileName)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--%s--\r\n".formatted(border).getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .header("X-XSRF-TOKEN", mark())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /// A form whose file came in pieces before.
    public Answer uploaded(String path, String upload) {
        var border = "border" + UUID.randomUUID();
        var body = "--%s\r\nContent-Disposition: form-data; name=\"upload\"\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(border, upload, border);
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .header("X-XSRF-TOKEN", mark())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// A piece of a file, with the checksum it is said to have.
    public Answer piece(String path, byte[] bytes, byte[] sha256, UUID key) {
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/octet-stream")
                .header("Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":")
                .header("X-XSRF-TOKEN", mark())
                .header("Idempotency-Key", key.toString())
                .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    /// A request as somebody might make it up: nothing is added but the cookies. Headers as name, value, name, value.
    public Answer raw(String method, String path, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(root.substring(0, root.length() - "/api/v1".length()) + path))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /// What an honest write carries beside its body, to be bent by a test.
    public String[] marks(String type, String... further) {
        var all = new ArrayList<>(List.of(
                "Content-Type",
                type,
                "X-XSRF-TOKEN",
                mark(),
                "Idempotency-Key",
                UUID.randomUUID().toString()));
        all.addAll(List.of(further));
        return all.toArray(String[]::new);
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst();
    }

    public Answer writeWithoutKey(String method, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", mark())
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /// A request as odd as a test wants it, with the session's cookies alone; further headers as name, value.
    public Answer odd(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(root + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("X-XSRF-TOKEN", mark());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public Answer writeWithoutMark(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String mark() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var sent = request.build();
            var response = http.send(sent, HttpResponse.BodyHandlers.ofString());
            var address = sent.uri().toString();
            if (address.startsWith(root + "/")) {
                Promised.check(
                        sent.method(),
                        address.substring(root.length()),
                        response.statusCode(),
                        response.headers().firstValue("Content-Type").orElse(""),
                        response.body());
            }
            return answer(response);
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
