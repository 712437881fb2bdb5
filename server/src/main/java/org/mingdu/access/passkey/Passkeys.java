package org.mingdu.access.passkey;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.factor.Asker;
import org.mingdu.access.factor.Challenge;
import org.mingdu.access.factor.ChallengeAnswer;
import org.mingdu.access.factor.ChallengeFactor;
import org.mingdu.access.factor.Challenges;
import org.mingdu.access.factor.FactorKind;
import org.mingdu.access.factor.Purpose;
import org.mingdu.access.factor.Site;
import org.mingdu.access.factor.Verdict;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.TenantId;
import org.springframework.stereotype.Component;

/// The passkeys of people: several each, made with a device of their own and answering for them from then on. All
/// expect
/// a transaction that has entered the tenant.
@Component
public class Passkeys implements ChallengeFactor {
    /// So many somebody may have.
    public static final int MOST = 10;

    private final PasskeyTable table;
    private final Challenges challenges;
    private final WebAuthn webAuthn;
    private final Ids ids;

    Passkeys(PasskeyTable table, Challenges challenges, WebAuthn webAuthn, Ids ids) {
        this.table = table;
        this.challenges = challenges;
        this.webAuthn = webAuthn;
        this.ids = ids;
    }

    /// One of somebody's keys, as they see it.
    ///
    /// @param usedAt when it last answered; null when it never did
    public record Passkey(
            UUID id, String name, Instant madeAt, @Nullable Instant usedAt) {}

    /// What the browser is given to have a new key made.
    ///
    /// @param id         by which the answer names it
    /// @param text       32 random bytes in base64url
    /// @param host       the name the key is made for
    /// @param user       whose it will be, in base64url: says nothing about them
    /// @param had        those there are, so that no device makes a second
    /// @param algorithms COSE numbers, the first preferred
    public record Making(
            UUID id, String text, String host, String user, List<Challenge.Key> had, List<Integer> algorithms) {}

    /// What the browser brings back, in base64url.
    ///
    /// @param text what was asked
    public record Made(String text, String name, String clientData, String attestation, List<String> transports) {}

    /// What came of it.
    public sealed interface Kept {
        /// It is in use.
        record InUse(UUID id) implements Kept {}

        /// The device's word does not hold.
        ///
        /// @param why for the trail
        record Untrue(String why) implements Kept {}

        /// There are ten.
        record TooMany() implements Kept {}

        /// Somebody has it already.
        record Taken() implements Kept {}
    }

    @Override
    public FactorKind kind() {
        return FactorKind.PASSKEY;
    }

    public List<Passkey> of(TenantId tenant, PersonId person) {
        return table.of(tenant, person).stream()
                .map(row -> new Passkey(row.id(), row.name(), row.madeAt(), row.usedAt()))
                .toList();
    }

    /// Empty when they have as many as they may.
    public Optional<Making> make(Asker asker, Site site) {
        var had = table.of(asker.tenant(), asker.person());
        if (had.size() >= MOST) {
            return Optional.empty();
        }
        var begun = challenges.begin(asker, FactorKind.PASSKEY, Purpose.ENROL);
        return Optional.of(new Making(
                begun.id(), begun.text(), site.host(), user(asker.person()), keys(had), WebAuthn.ALGORITHMS));
    }

    /// Who asks holds the account, so that of two at once none is one too many.
    public Kept keep(TenantId tenant, PersonId person, Site site, Made made) {
        if (table.of(tenant, person).size() >= MOST) {
            return new Kept.TooMany();
        }
        try {
            var key = webAuthn.made(
                    site, made.text(), new WebAuthn.Making(made.clientData(), made.attestation(), made.transports()));
            var id = ids.next();
            return table.insert(tenant, person, id, made.name(), key) ? new Kept.InUse(id) : new Kept.Taken();
        } catch (WebAuthn.Untrue untrue) {
            return new Kept.Untrue(untrue.why());
        }
    }

    @Override
    public Optional<Challenge> challenge(Asker asker, Purpose purpose, Site site) {
        var held = table.of(asker.tenant(), asker.person());
        if (held.isEmpty() || !site.isKnown()) {
            return Optional.empty();
        }
        var begun = challenges.begin(asker, FactorKind.PASSKEY, purpose);
        return Optional.of(new Challenge(
                begun.id(), FactorKind.PASSKEY, begun.text(), site.host(), keys(held), provesHolder(purpose)));
    }

    /// Signing in has asked for the password just before; a step-up may ask for nothing else.
    private static boolean provesHolder(Purpose purpose) {
        return purpose == Purpose.STEP_UP;
    }

    /// The parts of an answer: `credential`, `clientData`, `authenticatorData`, `signature` and, where the device says
    /// it, `user`.
    @Override
    public Verdict proves(Asker asker, Purpose purpose, Site site, ChallengeAnswer answer) {
        var text = challenges.take(asker, FactorKind.PASSKEY, purpose, answer.challenge());
        if (text.isEmpty()) {
            return new Verdict.Late();
        }
        var key = table.of(asker.tenant(), asker.person()).stream()
                .filter(row -> row.credential().equals(answer.part("credential")))
                .findFirst();
        var user = answer.part("user");
        if (key.isEmpty() || !site.isKnown() || !(user.isEmpty() || user.equals(user(asker.person())))) {
            return new Verdict.Refused("不是本人的通行密钥");
        }
        var called = "通行密钥“" + key.get().name() + "”";
        try {
            var signs = webAuthn.signed(
                    site,
                    text.get(),
                    key.get(),
                    provesHolder(purpose),
                    new WebAuthn.Signing(
                            answer.part("clientData"), answer.part("authenticatorData"), answer.part("signature")));
            table.used(asker.tenant(), key.get().id(), signs);
            return new Verdict.Proved(called);
        } catch (WebAuthn.Untrue untrue) {
            return new Verdict.Refused(called + "：" + untrue.why());
        }
    }

    /// Whether there is one of theirs.
    public boolean rename(TenantId tenant, PersonId person, UUID id, String name) {
        return table.rename(tenant, person, id, name);
    }

    /// What it was called; empty when there is none of theirs.
    public Optional<String> remove(TenantId tenant, PersonId person, UUID id) {
        return table.remove(tenant, person, id);
    }

    @Override
    public void remove(TenantId tenant, PersonId person) {
        table.removeAll(tenant, person);
    }

    private static List<Challenge.Key> keys(List<PasskeyTable.Row> rows) {
        return rows.stream()
                .map(row -> new Challenge.Key(row.credential(), row.transports()))
                .toList();
    }

    private static String user(PersonId person) {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
