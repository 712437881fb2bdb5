package org.mingdu.access.outside;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A house that vouches for people, on this machine: it checks what an honest one checks (client, address to come back
/// to, proof of the code, a code only once) and can be made to lie in its tokens.
final class AHouse {
    static final String CLIENT = "mingdu";
    static final String SECRET = "a secret of both & some more";

    private final HttpServer server;
    private final RSAKey rsa;
    private final ECKey ec;
    private final RSAKey strange;
    private final Clock clock;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private Consumer<JWTClaimsSet.Builder> lie = _ -> {};
    private Signature signature = Signature.RSA;
    private String subject = "nobody";
    private boolean out;

    enum Signature {
        RSA,
        EC,
        NONE,
        SHARED_SECRET,
        PUBLIC_KEY_AS_SECRET,
        STRANGE_KEY
    }

    AHouse(Clock clock) throws Exception {
        this.clock = clock;
        rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
        ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
        strange = new RSAKeyGenerator(2048).keyID("rsa").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", this::papers);
        server.createContext("/keys", this::keys);
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void close() {
        server.stop(0);
    }

    /// As it is at first: honest.
    AHouse honest() {
        lie = _ -> {};
        signature = Signature.RSA;
        out = false;
        return this;
    }

    AHouse knows(String sub) {
        subject = sub;
        return this;
    }

    AHouse signsWith(Signature how) {
        signature = how;
        return this;
    }

    AHouse says(Consumer<JWTClaimsSet.Builder> claims) {
        lie = claims;
        return this;
    }

    void isOut() {
        out = true;
    }

    /// What it sends the browser back with.
    record Answer(String code, String state) {}

    /// The person is at the house, says who they are, and is sent back.
    Answer vouchesFor(String sub, URI asked) {
        subject = sub;
        var query = form(asked.getRawQuery());
        if (!query.get("client_id").equals(CLIENT)
                || !query.get("code_challenge_method").equals("S256")) {
            throw new IllegalStateException(query.toString());
        }
        var code = UUID.randomUUID().toString();
        codes.put(code, query);
        return new Answer(code, query.get("state"));
    }

    private void papers(HttpExchange exchange) throws IOException {
        answer(exchange, out ? 503 : 200, """
                {"issuer":"%s","authorization_endpoint":"%s/authorize","token_endpoint":"%s/token","jwks_uri":"%s/keys"}
                """.formatted(issuer(), issuer(), issuer(), issuer()));
    }

    private void keys(HttpExchange exchange) throws IOException {
        answer(exchange, 200, new JWKSet(List.of(rsa, ec)).toPublicJWKSet().toString());
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var asked = codes.remove(String.valueOf(form.get("code")));
        if (out) {
            answer(exchange, 503, "{}");
        } else if (asked == null
                || !isClient(exchange.getRequestHeaders().getFirst("Authorization"))
                || !"authorization_code".equals(form.get("grant_type"))
                || !asked.get("redirect_uri").equals(form.get("redirect_uri"))
                || !asked.get("code_challenge").equals(challenge(String.valueOf(form.get("code_verifier"))))) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            answer(
                    exchange,
                    200,
                    "{\"token_type\":\"Bearer\",\"access_token\":\"x\",\"id_token\":\"%s\"}".formatted(said(asked)));
        }
    }

    private String said(Map<String, String> asked) {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("email", "wang@example.gov.cn")
                .claim("nonce", asked.get("nonce"));
        if ("login".equals(asked.get("prompt"))) {
            claims.claim("auth_time", now.getEpochSecond());
        }
        lie.accept(claims);
        try {
            return switch (signature) {
                case RSA -> signed(JWSAlgorithm.RS256, "rsa", new RSASSASigner(rsa), claims.build());
                case EC -> signed(JWSAlgorithm.ES256, "ec", new ECDSASigner(ec), claims.build());
                case STRANGE_KEY -> signed(JWSAlgorithm.RS256, "rsa", new RSASSASigner(strange), claims.build());
                case NONE -> new PlainJWT(claims.build()).serialize();
                case SHARED_SECRET ->
                    signed(
                            JWSAlgorithm.HS256,
                            "rsa",
                            new MACSigner(Arrays.copyOf(SECRET.getBytes(StandardCharsets.UTF_8), 32)),
                            claims.build());
                case PUBLIC_KEY_AS_SECRET ->
                    signed(
                            JWSAlgorithm.HS256,
                            "rsa",
                            new MACSigner(rsa.toRSAPublicKey().getEncoded()),
                            claims.build());
            };
        } catch (com.nimbusds.jose.JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String signed(JWSAlgorithm algorithm, String key, JWSSigner signer, JWTClaimsSet claims)
            throws com.nimbusds.jose.JOSEException {
        var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private static boolean isClient(@Nullable String header) {
        if (header == null || !header.startsWith("Basic ")) {
            return false;
        }
        var pair = new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8).split(":", 2);
        return decoded(pair[0]).equals(CLIENT) && decoded(pair[1]).equals(SECRET);
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    static Date at(Instant instant) {
        return Date.from(instant);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
