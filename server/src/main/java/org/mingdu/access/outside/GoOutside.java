package org.mingdu.access.outside;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.edge.Sessions;
import org.mingdu.access.edge.Visitor;
import org.mingdu.access.outside.OutsideStepTable.Purpose;
import org.mingdu.access.outside.OutsideStepTable.Step;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody is sent to another house: to sign in by it, to link who they are there with who they are here, or to prove
/// once more to be there. What they come back with is good for the browser that left, once.
@Service
class GoOutside {
    private static final Logger LOG = LoggerFactory.getLogger(GoOutside.class);
    private static final int RANDOM_BYTES = 32;
    private static final int LONGEST_PATH = 500;

    private final Issuers issuers;
    private final OutsideStepTable steps;
    private final Sessions sessions;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    GoOutside(
            Issuers issuers,
            OutsideStepTable steps,
            Sessions sessions,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.issuers = issuers;
        this.steps = steps;
        this.sessions = sessions;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /// What somebody is sent out for.
    ///
    /// @param to    where on these screens they want to go afterwards
    /// @param token of the session the browser has; null when it has none
    record Command(
            String provider,
            Purpose purpose,
            @Nullable String to,
            @Nullable String token) {}

    sealed interface Outcome {
        /// To the address given.
        ///
        /// @param browser what the browser keeps until it is back
        record Sent(URI address, String browser) implements Outcome {}

        record NoSuchProvider() implements Outcome {}

        record Away(String name) implements Outcome {}

        record SignInFirst() implements Outcome {}

        record StepUpFirst() implements Outcome {}
    }

    Outcome handle(Command command) {
        var issuer = issuers.find(command.provider()).orElse(null);
        if (issuer == null) {
            return new Outcome.NoSuchProvider();
        }
        var visitor = command.purpose() == Purpose.SIGN_IN ? null : visitor(command.token());
        if (command.purpose() != Purpose.SIGN_IN && (visitor == null || visitor.half())) {
            return new Outcome.SignInFirst();
        }
        if (command.purpose() == Purpose.LINK && visitor != null && !visitor.steppedUp(clock.instant())) {
            return new Outcome.StepUpFirst();
        }
        var state = random();
        var nonce = random();
        var verifier = random();
        var browser = random();
        try {
            var address = issuer.address(
                    state,
                    nonce,
                    Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(verifier)),
                    command.purpose() == Purpose.STEP_UP);
            var step = new Step(
                    hash(browser),
                    command.provider(),
                    command.purpose(),
                    nonce,
                    verifier,
                    within(command.to()),
                    visitor == null ? null : visitor.sessionHash(),
                    clock.instant());
            transaction.executeWithoutResult(_ -> steps.begin(hash(state), step));
            return new Outcome.Sent(address, browser);
        } catch (Issuer.Away away) {
            LOG.warn("{}: {}", issuer.name(), away.getMessage(), away);
            return new Outcome.Away(issuer.name());
        }
    }

    private @Nullable Visitor visitor(@Nullable String token) {
        return token == null
                ? null
                : transaction.execute(_ -> sessions.visit(token).orElse(null));
    }

    /// A path of these screens; anything else leads to the first one.
    static String within(@Nullable String to) {
        return to != null && to.length() <= LONGEST_PATH && to.matches("/(?![/\\\\])[\\w~%!$&'()*+,;=:@/?.-]*")
                ? to
                : "/";
    }

    private String random() {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
