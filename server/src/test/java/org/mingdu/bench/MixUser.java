package org.mingdu.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;

/// One of very many who are signed in: a few cookies over a connection pool that all of them share.
final class MixUser {
    private final HttpClient http;
    private final String root;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    private MixUser(HttpClient http, int port) {
        this.http = http;
        root = "http://127.0.0.1:" + port + "/api/v1";
    }

    static MixUser signIn(HttpClient http, int port, String login) throws IOException, InterruptedException {
        var user = new MixUser(http, port);
        user.get("/session");
        var answer =
                user.post("/session", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, BenchCity.PASSWORD));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return user;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(root + path)).GET());
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookies.getOrDefault("XSRF-TOKEN", "none"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// The open ear every page has: what is pushed is let pass. Ends with the stream.
    CompletableFuture<?> listens() {
        var request = HttpRequest.newBuilder(URI.create(root + "/notices/stream"))
                .header("Cookie", cookieLine())
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(new Deaf()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieLine());
        }
        var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (var set : response.headers().allValues("Set-Cookie")) {
            var pair = set.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return response;
    }

    private String cookieLine() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static final class Deaf implements Flow.Subscriber<String> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            // Only that the connection is there counts.
        }

        @Override
        public void onError(Throwable failure) {
            // Whoever waits for the end of the stream is told by its future.
        }

        @Override
        public void onComplete() {
            // See above.
        }
    }
}
