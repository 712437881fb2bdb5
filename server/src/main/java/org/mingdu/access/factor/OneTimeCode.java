package org.mingdu.access.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.mingdu.access.AccessSettings;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// A code of six figures that an app or a token makes of a shared secret and the half minute. A code is good for its
/// half
/// minute and the ones beside it, and once.
@Component
public class OneTimeCode implements SecondFactor {
    private static final Logger LOG = LoggerFactory.getLogger(OneTimeCode.class);
    private static final int SECRET_BYTES = 20;

    private final FactorTable factors;
    private final AccessSecrets secrets;
    private final AccessSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeCode(FactorTable factors, AccessSecrets secrets, AccessSettings settings, Clock clock) {
        this.factors = factors;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    /// What is shown once, to be taken into the app: the secret in letters, and the same as an address for a picture.
    public record Begun(String secret, String address, String algorithm) {}

    @Override
    public FactorKind kind() {
        return FactorKind.CODE;
    }

    /// Since when it is in use.
    public Optional<Instant> since(TenantId tenant, PersonId person) {
        return factors.since(tenant, person);
    }

    /// A new secret, in use once a code of it was shown; one that is in use is not touched.
    public Begun begin(TenantId tenant, PersonId person, String login) {
        var profile = CodeProfile.valueOf(settings.oneTimeCode().name());
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        factors.begin(tenant, person, profile, secrets.encrypt(profile, secret, whose(tenant, person)));
        var letters = Base32.of(secret);
        return new Begun(
                letters,
                "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=%s&digits=%d&period=%d"
                        .formatted(
                                encoded("明度"),
                                encoded(login),
                                letters,
                                encoded("明度"),
                                profile.algorithm(),
                                CodeProfile.DIGITS,
                                CodeProfile.STEP_SECONDS),
                profile.algorithm());
    }

    /// In use from now on, when the code is one of the secret that was begun.
    public boolean confirm(TenantId tenant, PersonId person, String code) {
        var factor = factors.lock(tenant, person).orElse(null);
        if (factor == null || factor.since() != null || !isCode(tenant, person, factor, figures(code))) {
            return false;
        }
        factors.confirm(tenant, person);
        return true;
    }

    /// A code is good once; guesses are counted by whoever asks, who holds the account.
    boolean proves(TenantId tenant, PersonId person, String code) {
        var factor = factors.lock(tenant, person).orElse(null);
        return factor != null && factor.since() != null && isCode(tenant, person, factor, figures(code));
    }

    private boolean isCode(TenantId tenant, PersonId person, FactorTable.Factor factor, String code) {
        var secret = secrets.decrypt(factor.secret(), whose(tenant, person)).orElse(null);
        if (secret == null) {
            LOG.error("The second factor of {} was encrypted with other keys than those in access.secrets", person);
            return false;
        }
        var now = clock.instant().getEpochSecond() / CodeProfile.STEP_SECONDS;
        for (var step = now - 1; step <= now + 1; step++) {
            var right = factor.profile().code(secret, step, CodeProfile.DIGITS).getBytes(StandardCharsets.UTF_8);
            if (step > factor.lastStep() && MessageDigest.isEqual(right, code.getBytes(StandardCharsets.UTF_8))) {
                factors.use(tenant, person, step);
                return true;
            }
        }
        return false;
    }

    @Override
    public void remove(TenantId tenant, PersonId person) {
        factors.remove(tenant, person);
    }

    private static String whose(TenantId tenant, PersonId person) {
        return tenant + "/" + person;
    }

    private static String figures(String code) {
        return code.replaceAll("\\s", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
