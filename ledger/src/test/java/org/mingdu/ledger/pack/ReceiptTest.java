package org.mingdu.ledger.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingdu.ledger.support.SampleLog.LOG;
import static org.mingdu.ledger.support.SampleLog.ORIGIN;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.head.KeyRing;
import org.mingdu.ledger.support.SampleLog;
import org.mingdu.ledger.support.Seeds;

class ReceiptTest {
    private static final KeyRing KEYS = KeyRing.of(ORIGIN, LOG.key());

    private static boolean holds(Receipt receipt) {
        return receipt.check().holds() && KEYS.check(receipt.head()).holds();
    }

    @Test
    void every_receipt_of_a_log_holds_and_comes_back_from_text_and_code() {
        for (var kind : HashKind.values()) {
            var log = SampleLog.of(kind, 70, 3);
            for (var index = 0; index < 70; index += 3) {
                var receipt = log.receipt(index, 70);
                assertThat(receipt.check()).isEqualTo(Check.ok());
                assertThat(Receipt.read(receipt.text())).isEqualTo(Reading.of(receipt));
                assertThat(ReceiptCode.read(ReceiptCode.of(receipt))).isEqualTo(Reading.of(receipt));
                var bare = receipt.withoutEntry();
                assertThat(ReceiptCode.read(ReceiptCode.of(bare))).isEqualTo(Reading.of(bare));
            }
        }
    }

    @Test
    void no_flipped_bit_of_a_receipt_passes() {
        var receipt = SampleLog.of(HashKind.SM3, 70, 3).receipt(33, 70);
        var text = receipt.text().getBytes(StandardCharsets.UTF_8);
        var code = ReceiptCode.of(receipt).getBytes(StandardCharsets.UTF_8);
        Seeds.forEach(2000, chance -> {
            var other = new String(Seeds.flipped(chance, text), StandardCharsets.UTF_8);
            Receipt.read(other)
                    .ifRead()
                    .ifPresent(read -> assertThat(holds(read)).as(other).isFalse());
            var otherCode = new String(Seeds.flipped(chance, code), StandardCharsets.UTF_8);
            ReceiptCode.read(otherCode)
                    .ifRead()
                    .ifPresent(read -> assertThat(holds(read)).as(otherCode).isFalse());
        });
    }

    @Test
    void codes_of_chance_are_refused_and_never_thrown_at() {
        Seeds.forEach(3000, chance -> {
            var bytes = Seeds.bytes(chance, chance.nextInt(400));
            assertThat(ReceiptCode.read(ReceiptCode.PREFIX + Base45.of(bytes))).isInstanceOf(Reading.Refused.class);
            assertThat(Base45.read(Base45.of(bytes)).orElseThrow()).isEqualTo(bytes);
            assertThat(ReceiptCode.read(new String(bytes, StandardCharsets.ISO_8859_1)))
                    .isInstanceOf(Reading.Refused.class);
            assertThat(Receipt.read(new String(bytes, StandardCharsets.ISO_8859_1) + "\n"))
                    .isInstanceOf(Reading.Refused.class);
        });
    }

    @Test
    void the_letters_of_a_code_are_those_of_the_standard() {
        assertThat(Base45.of("Hello!!".getBytes(StandardCharsets.US_ASCII))).isEqualTo("%69 VD92EX0");
        assertThat(Base45.of("AB".getBytes(StandardCharsets.US_ASCII))).isEqualTo("BB8");
        assertThat(Base45.read("GGW")).as("65536").isEmpty();
        assertThat(Base45.read("::")).isEmpty();
        assertThat(Base45.read("A")).isEmpty();
    }

    @Test
    void an_entry_of_another_log_does_not_pass_with_the_proof_of_this_one() {
        var other = new SampleLog(HashKind.SM3, "elsewhere");
        var foreign = other.add(other.draft("tenant-0", 1));
        var log = SampleLog.of(HashKind.SM3, 1, 1);
        log.tree().append(List.of(foreign.leaf(HashKind.SM3)));
        var receipt = Receipt.of(foreign, log.tree().inclusion(1, 2), log.head(2));
        assertThat(receipt.check()).isEqualTo(Check.fails(Flaw.ENTRY_OF_OTHER_LOG, "elsewhere"));
    }

    @Test
    void a_receipt_says_the_number_of_its_entry_and_no_other() {
        var receipt = SampleLog.of(HashKind.SM3, 9, 1).receipt(4, 9);
        var other = new Receipt(receipt.stream(), 6, receipt.leaf(), receipt.entry(), receipt.proof(), receipt.head());
        assertThat(other.check()).isEqualTo(Check.fails(Flaw.FIELD_WRONG, "number"));
    }
}
