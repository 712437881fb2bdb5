package org.mingdu.ledger.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingdu.ledger.support.SampleLog.BEGAN;
import static org.mingdu.ledger.support.SampleLog.LOG;
import static org.mingdu.ledger.support.SampleLog.NEXT_LOG;
import static org.mingdu.ledger.support.SampleLog.ORIGIN;
import static org.mingdu.ledger.support.SampleLog.WITNESS;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mingdu.ledger.Armour;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.support.SampleLog;
import org.mingdu.ledger.support.Seeds;

class HeadTest {
    private static final KeyRing KEYS = KeyRing.of(ORIGIN, LOG.key());
    private static final SampleLog SAMPLE = SampleLog.of(HashKind.SM3, 30, 2);

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    @Test
    void the_example_of_the_sm2_standard_verifies_and_no_other_name_text_or_number_does() {
        var key = LogKey.of(
                "example",
                SignatureKind.SM2,
                hex("0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
                        + "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13"));
        var signature = hex("f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
                + "b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa");
        var text = "message digest".getBytes(StandardCharsets.US_ASCII);
        assertThat(Curve.verifies(key, text, signature)).isTrue();
        assertThat(Curve.verifies(key, "message digesT".getBytes(StandardCharsets.US_ASCII), signature))
                .isFalse();
        assertThat(HexFormat.of()
                        .formatHex(Curve.sm2Public(Curve.sm2Secret(
                                hex("3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8")))))
                .isEqualTo(HexFormat.of().formatHex(key.bytes()));
        for (var edge : List.of(
                "00".repeat(64),
                "ff".repeat(64),
                "00".repeat(32) + "01".repeat(32),
                "01".repeat(32) + "00".repeat(32))) {
            assertThat(Curve.verifies(key, text, hex(edge))).as(edge).isFalse();
        }
        assertThat(Curve.verifies(key, text, Arrays.copyOf(signature, 65))).isFalse();
        assertThat(Curve.verifies(key, text, Arrays.copyOf(signature, 63))).isFalse();
        Seeds.forEach(
                200,
                chance -> assertThat(Curve.verifies(key, text, Seeds.flipped(chance, signature)))
                        .isFalse());
    }

    @Test
    void the_example_of_rfc_8032_is_signed_and_verified_as_it_stands_there() {
        var signer =
                HeadSigner.ed25519("example", hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
        assertThat(HexFormat.of().formatHex(signer.key().bytes()))
                .isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assertThat(HexFormat.of().formatHex(signer.sign(new byte[0])))
                .isEqualTo("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
                        + "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    }

    @Test
    void a_head_of_the_log_holds_and_comes_back_from_its_text() {
        var head = SAMPLE.head(30);
        assertThat(KEYS.check(head)).isEqualTo(Check.ok());
        assertThat(SignedHead.read(head.text())).isEqualTo(Reading.of(head));
        var both = head.with(WITNESS.signature(head.head().text()));
        assertThat(both.signedBy(WITNESS.key())).isEqualTo(Check.ok());
        assertThat(SignedHead.read(both.text())).isEqualTo(Reading.of(both));
        assertThat(head.signedBy(WITNESS.key()))
                .isEqualTo(Check.fails(Flaw.NOT_SIGNED, WITNESS.key().name()));
    }

    @Test
    void ed25519_signs_heads_as_well() {
        var signer = HeadSigner.ed25519("log", new byte[32]);
        var head = SignedHead.by(signer, SAMPLE.plainHead(20));
        assertThat(KeyRing.of(ORIGIN, signer.key()).check(head)).isEqualTo(Check.ok());
        assertThat(KEYS.check(head).holds()).isFalse();
    }

    @Test
    void no_flipped_bit_of_a_head_passes() {
        var text = SAMPLE.head(30).text().getBytes(StandardCharsets.UTF_8);
        Seeds.forEach(1500, chance -> {
            var other = new String(Seeds.flipped(chance, text), StandardCharsets.UTF_8);
            if (SignedHead.read(other) instanceof Reading.Read<SignedHead>(var head)) {
                assertThat(KEYS.check(head).holds()).as(other).isFalse();
            }
        });
    }

    @Test
    void no_flipped_bit_of_a_key_a_promise_or_a_rotation_passes() {
        var promise = Promise.by(LOG, HashKind.SM3, SAMPLE.draft("tenant-0", 99), BEGAN, Duration.ofMinutes(1));
        var rotation = Rotation.from(ORIGIN, LOG, NEXT_LOG, 12);
        assertThat(Promise.read(promise.text())).isEqualTo(Reading.of(promise));
        assertThat(KEYS.check(promise)).isEqualTo(Check.ok());
        assertThat(Rotation.read(rotation.text())).isEqualTo(Reading.of(rotation));
        Seeds.forEach(600, chance -> {
            if (Promise.read(flipped(chance, promise.text())) instanceof Reading.Read<Promise>(var other)) {
                assertThat(KEYS.check(other).holds()).isFalse();
            }
            if (Rotation.read(flipped(chance, rotation.text())) instanceof Reading.Read<Rotation>(var other)) {
                assertThat(KEYS.rotate(other)).isInstanceOf(Reading.Refused.class);
            }
            assertThat(LogKey.read(flipped(chance, LOG.key().line()))).isEmpty();
        });
    }

    private static String flipped(RandomGenerator chance, String text) {
        return new String(Seeds.flipped(chance, text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @Test
    void texts_of_chance_are_refused_and_never_thrown_at() {
        var head = SAMPLE.head(30).text();
        Seeds.forEach(3000, chance -> {
            var lines = head.split("\n", -1);
            for (var times = 0; times < 3; times++) {
                var at = chance.nextInt(lines.length);
                lines[at] = switch (chance.nextInt(5)) {
                    case 0 -> "";
                    case 1 -> lines[at] + lines[chance.nextInt(lines.length)];
                    case 2 -> lines[chance.nextInt(lines.length)];
                    case 3 -> "size 99999999999999999999";
                    default -> Armour.of(Seeds.bytes(chance, chance.nextInt(60)));
                };
            }
            var other = String.join("\n", lines);
            for (var read : List.of(SignedHead.read(other), Promise.read(other), Rotation.read(other))) {
                if (read instanceof Reading.Read<?>(SignedHead same) && !other.equals(head)) {
                    assertThat(KEYS.check(same).holds()).isFalse();
                }
            }
        });
        assertThat(SignedHead.read("x".repeat(300_000) + "\n")).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void a_point_off_the_curve_and_a_text_of_another_log_are_no_key_and_no_head() {
        assertThat(Curve.isKey(SignatureKind.SM2, hex("04" + "01".repeat(64)))).isFalse();
        assertThat(Curve.isKey(SignatureKind.SM2, hex("00" + "01".repeat(64)))).isFalse();
        assertThat(Curve.isKey(SignatureKind.ED25519, hex("ff".repeat(32)))).isFalse();
        assertThat(KeyRing.of("elsewhere", LOG.key()).check(SAMPLE.head(30)))
                .isEqualTo(Check.fails(Flaw.OTHER_LOG, ORIGIN));
    }

    @Test
    void a_new_key_signs_from_its_size_on_and_the_old_one_no_further() {
        var keys =
                KEYS.rotate(Rotation.from(ORIGIN, LOG, NEXT_LOG, 12)).ifRead().orElseThrow();
        assertThat(keys.check(SAMPLE.head(12))).isEqualTo(Check.ok());
        assertThat(keys.check(SAMPLE.head(13)))
                .isEqualTo(Check.fails(Flaw.KEY_NOT_IN_FORCE, LOG.key().name()));
        assertThat(keys.check(SignedHead.by(NEXT_LOG, SAMPLE.plainHead(13)))).isEqualTo(Check.ok());
        assertThat(keys.check(SignedHead.by(NEXT_LOG, SAMPLE.plainHead(11))).holds())
                .isFalse();
        assertThat(KEYS.check(SignedHead.by(NEXT_LOG, SAMPLE.plainHead(13))).holds())
                .as("without the record of it")
                .isFalse();
    }

    @Test
    void a_rotation_by_whoever_is_not_in_force_is_refused() {
        var keys =
                KEYS.rotate(Rotation.from(ORIGIN, LOG, NEXT_LOG, 12)).ifRead().orElseThrow();
        assertThat(keys.rotate(Rotation.from(ORIGIN, LOG, WITNESS, 20)))
                .as("by the old key once more")
                .isEqualTo(Reading.refused(Flaw.NO_ROTATION, WITNESS.key().name()));
        assertThat(keys.rotate(Rotation.from(ORIGIN, NEXT_LOG, WITNESS, 11)))
                .as("before the last one")
                .isInstanceOf(Reading.Refused.class);
        assertThat(keys.rotate(Rotation.from("elsewhere", NEXT_LOG, WITNESS, 20)))
                .isEqualTo(Reading.refused(Flaw.OTHER_LOG, "elsewhere"));
        var good = Rotation.from(ORIGIN, NEXT_LOG, WITNESS, 20);
        assertThat(keys.rotate(new Rotation(
                        ORIGIN,
                        NEXT_LOG.key(),
                        WITNESS.key(),
                        20,
                        good.signatures().subList(1, 2))))
                .as("signed by the new key alone")
                .isEqualTo(Reading.refused(Flaw.NOT_SIGNED, NEXT_LOG.key().name()));
    }

    @Test
    void what_is_signed_as_a_promise_never_serves_as_a_head() {
        var promise = Promise.by(LOG, HashKind.SM3, SAMPLE.draft("tenant-0", 99), BEGAN, Duration.ofMinutes(1));
        var head = new SignedHead(SAMPLE.plainHead(30), promise.signatures());
        assertThat(KEYS.check(head))
                .isEqualTo(Check.fails(Flaw.BAD_SIGNATURE, LOG.key().name()));
    }
}
