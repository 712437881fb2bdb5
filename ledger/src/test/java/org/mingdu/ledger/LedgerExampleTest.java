package org.mingdu.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingdu.ledger.head.HeadSigner;
import org.mingdu.ledger.head.KeyRing;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.head.TreeHead;
import org.mingdu.ledger.head.Witness;
import org.mingdu.ledger.pack.Receipt;
import org.mingdu.ledger.pack.ReceiptCode;
import org.mingdu.ledger.record.Draft;
import org.mingdu.ledger.record.Entry;
import org.mingdu.ledger.record.Salt;
import org.mingdu.ledger.record.Value;
import org.mingdu.ledger.tree.LogTree;
import org.mingdu.ledger.tree.MemoryTiles;

/// The example of the module's README, compiled and run.
class LedgerExampleTest {
    @Test
    void the_example_of_the_readme_holds() {
        var secret = new byte[32];
        secret[0] = 1;
        var other = new byte[32];
        other[0] = 2;
        var chance = new SecureRandom();
        var now = Instant.parse("2026-03-02T01:00:00Z");
        // readme
        var log = HeadSigner.sm2("log", secret, chance);
        var office = HeadSigner.sm2("witness/audit-office", other, chance);
        var tree = new LogTree(HashKind.SM3, 0, new MemoryTiles());

        // A name is personal: the log holds a hash of it that says nothing once salt and name are deleted.
        var salt = new Salt(chance.generateSeed(Salt.LENGTH));
        var who = salt.hide(HashKind.SM3, Value.text("王建国"));
        var draft = new Draft(
                "330100.mingdu.example",
                "tenant-1",
                "progress.report",
                "report-7",
                who,
                now,
                Value.text("10.0.0.7"),
                List.of(),
                Value.Fields.of("activity", Value.text("A0010"), "percent", Value.whole(40)));
        var entry = new Entry(draft, 1, null);
        tree.append(List.of(entry.leaf(HashKind.SM3)));

        var head = SignedHead.by(log, new TreeHead("330100.mingdu.example", HashKind.SM3, 1, tree.root(), now));
        var receipt = Receipt.of(entry, tree.inclusion(0, 1), head);
        assertThat(receipt.check()).isEqualTo(Check.ok());
        assertThat(ReceiptCode.of(receipt.withoutEntry())).startsWith("MDR1:");

        // A witness signs what goes on from what it saw last.
        var keys = KeyRing.of("330100.mingdu.example", log.key());
        var memory = Witness.Memory.of("330100.mingdu.example", HashKind.SM3);
        switch (Witness.see(memory, keys, head, tree.consistency(memory.size(), 1), office)) {
            case Witness.Outcome.Cosigned(var next, var signed) ->
                assertThat(signed.signedBy(office.key())).isEqualTo(Check.ok());
            case Witness.Outcome.Refused(var flaw, var where) -> throw new AssertionError(flaw + where);
            case Witness.Outcome.Forked(var before, var after) ->
                throw new AssertionError(before.text() + after.text());
        }
        // end
    }

    @Test
    void the_readme_shows_what_runs_here() throws IOException {
        var source = Files.readString(Path.of("src/test/java/org/mingdu/ledger/LedgerExampleTest.java"));
        var begin = source.indexOf("// readme\n") + "// readme\n".length();
        var example = source.substring(begin, source.indexOf("        // end")).indent(-8);
        assertThat(Files.readString(Path.of("README.md"))).contains(example);
    }
}
