package org.mingdu.ledger.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingdu.ledger.support.SampleLog.LOG;
import static org.mingdu.ledger.support.SampleLog.NEXT_LOG;
import static org.mingdu.ledger.support.SampleLog.ORIGIN;
import static org.mingdu.ledger.support.SampleLog.WITNESS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.support.SampleLog;
import org.mingdu.ledger.support.Seeds;
import org.mingdu.ledger.tree.Consistency;

class WitnessTest {
    private static final KeyRing KEYS = KeyRing.of(ORIGIN, LOG.key());

    private static Witness.Outcome see(Witness.Memory memory, SampleLog log, long size) {
        return Witness.see(memory, KEYS, log.head(size), log.tree().consistency(memory.size(), size), WITNESS);
    }

    private static Witness.Memory seen(Witness.Outcome outcome) {
        return switch (outcome) {
            case Witness.Outcome.Cosigned(var memory, var _) -> memory;
            default -> throw new AssertionError("not signed: " + outcome);
        };
    }

    @Test
    void a_log_that_only_grows_is_signed_every_time_and_a_fork_never() {
        Seeds.forEach(30, chance -> {
            var kind = chance.nextBoolean() ? HashKind.SM3 : HashKind.SHA_256;
            var log = SampleLog.of(kind, chance.nextInt(1, 200), 2);
            var fork = SampleLog.of(kind, log.entries().size(), 2);
            var memory = Witness.Memory.of(ORIGIN, kind);
            var size = 0;
            while (size < log.entries().size()) {
                size += chance.nextInt(log.entries().size() - size + 1);
                memory = seen(see(memory, log, size));
                if (chance.nextInt(4) == 0) {
                    break;
                }
            }
            // Two go on from the same entries, differently.
            log.add(log.draft("tenant-0", 1000));
            fork.add(fork.draft("tenant-0", 2000));
            for (var more = chance.nextInt(20); more > 0; more--) {
                log.add(log.draft("tenant-1", 3000 + more));
                fork.add(fork.draft("tenant-1", 3000 + more));
            }
            var whole = log.entries().size();
            memory = seen(see(memory, log, whole));
            assertThat(forked(see(memory, fork, whole)).head()).isEqualTo(fork.plainHead(whole));
            fork.add(fork.draft("tenant-1", 4000));
            assertThat(see(memory, fork, whole + 1))
                    .isEqualTo(new Witness.Outcome.Refused(Flaw.EARLIER_ROOT_DIFFERS, ""));
        });
    }

    private static SignedHead forked(Witness.Outcome outcome) {
        return switch (outcome) {
            case Witness.Outcome.Forked(var _, var now) -> now;
            default -> throw new AssertionError("no fork: " + outcome);
        };
    }

    @Test
    void a_fork_is_told_with_both_heads_that_the_log_signed() {
        var log = SampleLog.of(HashKind.SM3, 10, 1);
        var other = SampleLog.of(HashKind.SM3, 9, 1);
        other.add(other.draft("tenant-0", 77));
        var memory = seen(see(Witness.Memory.of(ORIGIN, HashKind.SM3), log, 10));
        switch (see(memory, other, 10)) {
            case Witness.Outcome.Forked(var before, var now) -> {
                assertThat(KEYS.check(before)).isEqualTo(Check.ok());
                assertThat(KEYS.check(now)).isEqualTo(Check.ok());
                assertThat(before.contradicts(now)).isTrue();
            }
            case Witness.Outcome refusal -> throw new AssertionError(refusal.toString());
        }
    }

    @Test
    void a_log_that_shrank_or_is_another_or_is_not_signed_is_refused_and_nothing_is_remembered() {
        var log = SampleLog.of(HashKind.SM3, 10, 1);
        var memory = seen(see(Witness.Memory.of(ORIGIN, HashKind.SM3), log, 10));
        var none = new Consistency(10, 9, List.of());
        assertThat(Witness.see(memory, KEYS, log.head(9), none, WITNESS))
                .isEqualTo(new Witness.Outcome.Refused(Flaw.SHRUNK, "9"));
        assertThat(Witness.see(Witness.Memory.of("elsewhere", HashKind.SM3), KEYS, log.head(9), none, WITNESS))
                .isEqualTo(new Witness.Outcome.Refused(Flaw.OTHER_LOG, ORIGIN));
        assertThat(Witness.see(Witness.Memory.of(ORIGIN, HashKind.SHA_256), KEYS, log.head(9), none, WITNESS))
                .isEqualTo(new Witness.Outcome.Refused(Flaw.OTHER_HASH, "sm3"));
        var unsigned = SignedHead.by(NEXT_LOG, log.plainHead(10));
        assertThat(Witness.see(memory, KEYS, unsigned, log.tree().consistency(10, 10), WITNESS))
                .isEqualTo(new Witness.Outcome.Refused(Flaw.NOT_SIGNED, ""));
        log.add(log.draft("tenant-0", 10));
        assertThat(Witness.see(memory, KEYS, log.head(11), log.tree().consistency(9, 11), WITNESS))
                .isEqualTo(new Witness.Outcome.Refused(Flaw.OTHER_PROOF, "9-11"));
        assertThat(seen(see(memory, log, 11)).size()).isEqualTo(11);
    }

    @Test
    void what_a_witness_signed_is_signed_by_log_and_witness() {
        var log = SampleLog.of(HashKind.SM3, 10, 1);
        if (see(Witness.Memory.of(ORIGIN, HashKind.SM3), log, 10)
                instanceof Witness.Outcome.Cosigned(var _, var head)) {
            assertThat(KEYS.check(head)).isEqualTo(Check.ok());
            assertThat(head.signedBy(WITNESS.key())).isEqualTo(Check.ok());
        } else {
            throw new AssertionError("not signed");
        }
    }
}
