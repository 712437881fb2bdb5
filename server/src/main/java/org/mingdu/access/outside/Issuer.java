package org.mingdu.access.outside;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One house that vouches for people, spoken to as OpenID Connect Core 1.0 has it: authorization code with proof of the
/// code (RFC 7636). All it says is distrusted until its signature, who it is for and what it answers have been checked.
///
/// Is never asked within a transaction.
final class Issuer {
    private static final Duration KNOWN_FOR = Duration.ofHours(1);
    private static final Duration KEYS_AGAIN_AFTER = Duration.ofMinutes(1);
    private static final Duration SKEW = Duration.ofMinutes(1);
    private static final long LARGEST = 1 << 20;
    /// Signatures that only the house can make; never one made with a secret we hold as well, and never none.
    private static final Set<JWSAlgorithm> SIGNATURES = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

    private final OutsideSettings.Provider provider;
    private final URI comingBackTo;
    private final Duration patience;
    private final JsonMapper json;
    private final Clock clock;
    private final HttpClient http;
    private final DefaultJWTProcessor<SecurityContext> tokens = new DefaultJWTProcessor<>();
    private volatile @Nullable Papers papers;
    private volatile @Nullable Keys keys;

    Issuer(OutsideSettings.Provider provider, URI comingBackTo, Duration patience, JsonMapper json, Clock clock) {
        this.provider = provider;
        this.comingBackTo = comingBackTo;
        this.patience = patience;
        this.json = json;
        this.clock = clock;
        http = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        tokens.setJWSKeySelector(new JWSVerificationKeySelector<>(SIGNATURES, (selector, _) -> select(selector)));
        // Judged below, by our clock and against what was asked.
        tokens.setJWTClaimsSetVerifier((_, _) -> {});
    }

    /// What the house publishes of itself, and when it was read.
    private record Papers(URI authorization, URI token, URI keys, boolean namesItself, Instant at) {}

    private record Keys(JWKSet set, Instant at) {}

    /// The house cannot be reached, or answers with what is no answer.
    static final class Away extends Exception {
        private static final long serialVersionUID = 1L;

        Away(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /// What came back is not what the house would say to us now.
    static final class Untrue extends Exception {
        private static final long serialVersionUID = 1L;

        Untrue(String message) {
            super(message);
        }

        Untrue(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /// What was asked and with what it must agree.
    record Asked(String nonce, String verifier, boolean anew, Instant at) {}

    /// Who the house says it is.
    ///
    /// @param factor whether it asked for a second factor, where it is trusted with that
    record Vouched(String issuer, String subject, boolean factor) {}

    String name() {
        return provider.name();
    }

    String issuer() {
        return provider.issuer();
    }

    /// Where the browser is sent. `anew` asks the house to have them prove to be there, signed in or not.
    URI address(String state, String nonce, String challenge, boolean anew) throws Away {
        var query = new LinkedHashMap<String, String>();
        query.put("response_type", "code");
        query.put("client_id", provider.clientId());
        query.put("redirect_uri", comingBackTo.toString());
        query.put("scope", "openid");
        query.put("state", state);
        query.put("nonce", nonce);
        query.put("code_challenge", challenge);
        query.put("code_challenge_method", "S256");
        if (anew) {
            query.put("prompt", "login");
            query.put("max_age", "0");
        }
        var authorization = papers().authorization();
        return URI.create(authorization + (authorization.getQuery() == null ? "?" : "&") + form(query));
    }

    /// Exchanges the code and believes what it brings, or does not.
    ///
    /// @param named what the answer says of who it comes from (RFC 9207); null when it says nothing
    Vouched vouch(String code, @Nullable String named, Asked asked) throws Away, Untrue {
        if (named == null ? papers().namesItself() : !named.equals(provider.issuer())) {
            throw new Untrue("the answer comes from (%s)".formatted(named));
        }
        var said = exchange(code, asked.verifier()).path("id_token").asString("");
        try {
            return judge(tokens.process(said, null), asked);
        } catch (ParseException | BadJOSEException | JOSEException unbelievable) {
            throw new Untrue("the token does not hold", unbelievable);
        }
    }

    private Vouched judge(JWTClaimsSet claims, Asked asked) throws Untrue, ParseException {
        var now = clock.instant();
        require(provider.issuer().equals(claims.getIssuer()), "iss");
        require(claims.getAudience().contains(provider.clientId()), "aud");
        var party = claims.getStringClaim("azp");
        require(party == null ? claims.getAudience().size() == 1 : party.equals(provider.clientId()), "azp");
        require(after(claims.getExpirationTime(), now.minus(SKEW)), "exp");
        require(!after(claims.getIssueTime(), now.plus(SKEW)) && claims.getIssueTime() != null, "iat");
        require(claims.getNotBeforeTime() == null || !after(claims.getNotBeforeTime(), now.plus(SKEW)), "nbf");
        require(asked.nonce().equals(claims.getStringClaim("nonce")), "nonce");
        var subject = claims.getSubject();
        require(subject != null && !subject.isBlank() && subject.length() <= 255, "sub");
        if (asked.anew()) {
            require(after(claims.getDateClaim("auth_time"), asked.at().minus(SKEW)), "auth_time");
        }
        return new Vouched(provider.issuer(), Objects.requireNonNull(subject), factor(claims));
    }

    private boolean factor(JWTClaimsSet claims) throws ParseException {
        List<String> amr = claims.getStringListClaim("amr");
        var acr = claims.getStringClaim("acr");
        return (amr != null && amr.stream().anyMatch(provider.factorAmr()::contains))
                || (acr != null && provider.factorAcr().contains(acr));
    }

    private static boolean after(java.util.@Nullable Date date, Instant when) {
        return date != null && date.toInstant().isAfter(when);
    }

    private static void require(boolean holds, String claim) throws Untrue {
        if (!holds) {
            throw new Untrue("the token's (%s) is not what it must be".formatted(claim));
        }
    }

    private JsonNode exchange(String code, String verifier) throws Away, Untrue {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", comingBackTo.toString());
        form.put("code_verifier", verifier);
        var request = HttpRequest.newBuilder(papers().token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json");
        if (provider.clientSecret().isEmpty()) {
            form.put("client_id", provider.clientId());
        } else {
            var pair = encoded(provider.clientId()) + ":" + encoded(provider.clientSecret());
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        var answer = send(request.POST(HttpRequest.BodyPublishers.ofString(form(form))));
        if (answer.statusCode() >= 500) {
            throw new Away("the token endpoint answered (%d)".formatted(answer.statusCode()), null);
        }
        if (answer.statusCode() != 200) {
            throw new Untrue("the code was refused with (%d)".formatted(answer.statusCode()));
        }
        return read(answer.body());
    }

    private Papers papers() throws Away {
        var known = papers;
        if (known != null && clock.instant().isBefore(known.at().plus(KNOWN_FOR))) {
            return known;
        }
        var read = get(URI.create(provider.issuer().replaceAll("/+$", "") + "/.well-known/openid-configuration"));
        if (!provider.issuer().equals(read.path("issuer").asString(""))) {
            throw new Away(
                    "(%s) calls itself (%s)"
                            .formatted(provider.issuer(), read.path("issuer").asString("")),
                    null);
        }
        var fresh = new Papers(
                endpoint(read, "authorization_endpoint"),
                endpoint(read, "token_endpoint"),
                endpoint(read, "jwks_uri"),
                read.path("authorization_response_iss_parameter_supported").asBoolean(false),
                clock.instant());
        papers = fresh;
        return fresh;
    }

    private static URI endpoint(JsonNode read, String name) throws Away {
        var address = read.path(name).asString("");
        if (!OutsideSettings.isGuarded(address)) {
            throw new Away("%s (%s) is no https address".formatted(name, address), null);
        }
        return URI.create(address);
    }

    /// A key that is not known may be new: the keys are read again, but not for every token somebody makes up.
    private List<JWK> select(JWKSelector selector) {
        var known = keys;
        var found = known == null ? List.<JWK>of() : selector.select(known.set());
        if (!found.isEmpty()
                || (known != null && clock.instant().isBefore(known.at().plus(KEYS_AGAIN_AFTER)))) {
            return found;
        }
        try {
            var fresh = new Keys(JWKSet.parse(get(papers().keys()).toString()), clock.instant());
            keys = fresh;
            return selector.select(fresh.set());
        } catch (ParseException | Away unreadable) {
            return List.of();
        }
    }

    private JsonNode get(URI address) throws Away {
        var answer = send(HttpRequest.newBuilder(address).header("Accept", "application/json"));
        if (answer.statusCode() != 200) {
            throw new Away("%s answered (%d)".formatted(address, answer.statusCode()), null);
        }
        return read(answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Away {
        try {
            return http.send(
                    request.timeout(patience).build(),
                    HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofString(), LARGEST));
        } catch (IOException failure) {
            throw new Away("%s cannot be reached".formatted(provider.issuer()), failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Away("stopping", stopping);
        }
    }

    private JsonNode read(String text) throws Away {
        try {
            return json.readTree(text);
        } catch (JacksonException notJson) {
            throw new Away("%s does not answer in JSON".formatted(provider.issuer()), notJson);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
