package org.mingdu.access.certificate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.jspecify.annotations.Nullable;
import org.mingdu.support.Caller;

/// A real TLS gateway on this machine, as nginx is one: it asks browsers for their certificate, and forwards what they
/// ask with the certificate in a header of its own. It connects from 127.0.0.2.
final class AGateway implements AutoCloseable {
    static final String ADDRESS = "127.0.0.2";
    static final String HEADER = "X-Client-Certificate";
    private static final char[] NONE = new char[0];
    private static final List<String> FORWARDED =
            List.of("Cookie", "Content-Type", "X-XSRF-TOKEN", "Idempotency-Key", "User-Agent");

    private final HttpsServer server;
    private final HttpClient inner;
    private final int port;
    private final KeyStore trusted;

    AGateway(ACa authority, int port, Instant now) throws Exception {
        this.port = port;
        inner = HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral(ADDRESS))
                .build();
        trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, NONE);
        trusted.setCertificateEntry("root", certificate(authority.der()));
        var own = authority.person(
                "gateway",
                now,
                asked -> asked.with(
                        Extension.subjectAlternativeName,
                        false,
                        new GeneralNames(new GeneralName(GeneralName.iPAddress, "127.0.0.1"))));
        server = HttpsServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(own)) {
            @Override
            public void configure(HttpsParameters parameters) {
                var wanted = getSSLContext().getDefaultSSLParameters();
                wanted.setWantClientAuth(true);
                parameters.setSSLParameters(wanted);
            }
        });
        server.createContext("/", this::forward);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.start();
    }

    private static Certificate certificate(byte[] der) throws Exception {
        return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    }

    private SSLContext context(ACa.@Nullable Held held) throws Exception {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, NONE);
        if (held != null) {
            store.setKeyEntry("own", held.keys().getPrivate(), NONE, new Certificate[] {certificate(held.der())});
        }
        keys.init(store, NONE);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    /// Somebody whose browser shows a certificate to the gateway; null for one that has none.
    Caller browser(ACa.@Nullable Held held) throws Exception {
        return new Caller(
                "https://127.0.0.1:" + server.getAddress().getPort(),
                HttpClient.newBuilder().sslContext(context(held)));
    }

    private void forward(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + exchange.getRequestURI()))
                    .method(
                            exchange.getRequestMethod(),
                            HttpRequest.BodyPublishers.ofByteArray(
                                    exchange.getRequestBody().readAllBytes()))
                    .header("X-Forwarded-For", "203.0.113.7");
            for (var name : FORWARDED) {
                var value = exchange.getRequestHeaders().getFirst(name);
                if (value != null) {
                    request.header(name, value);
                }
            }
            try {
                var shown = ((HttpsExchange) exchange).getSSLSession().getPeerCertificates()[0];
                request.header(HEADER, escaped(Pem.of(shown.getEncoded())));
            } catch (SSLPeerUnverifiedException none) {
                request.header(HEADER, "");
            }
            var answer = inner.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (List.of("set-cookie", "content-type").contains(name)) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (Exception failure) {
            throw new IOException(failure);
        }
    }

    /// As nginx writes `$ssl_client_escaped_cert`.
    static String escaped(String pem) {
        return URLEncoder.encode(pem, StandardCharsets.US_ASCII).replace("+", "%20");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
