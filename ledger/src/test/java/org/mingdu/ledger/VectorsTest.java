package org.mingdu.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingdu.ledger.head.HeadSigner;
import org.mingdu.ledger.head.Promise;
import org.mingdu.ledger.head.Rotation;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.head.TreeHead;
import org.mingdu.ledger.pack.Receipt;
import org.mingdu.ledger.pack.ReceiptCode;
import org.mingdu.ledger.record.Canonical;
import org.mingdu.ledger.record.Draft;
import org.mingdu.ledger.record.Entry;
import org.mingdu.ledger.record.FileHash;
import org.mingdu.ledger.record.Salt;
import org.mingdu.ledger.record.Value;
import org.mingdu.ledger.tree.LogTree;
import org.mingdu.ledger.tree.MemoryTiles;

/// The published vectors are what this code gives; whoever writes another reader holds it against them.
/// With `-Dmingdu.vectors=write` they are written anew, which is right only when a form gets a new
/// version.
class VectorsTest {
    private static final Path FOLDER = Path.of("../docs/evidence/vectors");
    private static final String ORIGIN = "vectors.mingdu.example";
    private static final Instant TIME = Instant.parse("2026-03-02T01:00:00Z");
    private static final List<String> LEAVES = List.of(
            "",
            "00",
            "10",
            "2021",
            "3031",
            "40414243",
            "5051525354555657",
            "606162636465666768696a6b6c6d6e6f",
            "e6988e",
            "e5baa6",
            "ff",
            "0102030405");

    private static void hold(String name, Object value) throws IOException {
        var file = FOLDER.resolve(name);
        if (System.getProperty("mingdu.vectors", "").equals("write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, Json.of(value));
        }
        assertThat(Json.of(value)).isEqualTo(Files.readString(file));
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (var at = 0; at < namesAndValues.length; at += 2) {
            map.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return map;
    }

    private static List<String> hex(List<Hash> hashes) {
        return hashes.stream().map(Hash::hex).toList();
    }

    /// Chance that is none, so that SM2 signs the same way every time.
    private static final class NoChance extends SecureRandom {
        private byte next = 1;

        @Override
        public void nextBytes(byte[] bytes) {
            for (var at = 0; at < bytes.length; at++) {
                bytes[at] = next++;
            }
        }
    }

    private static HeadSigner sm2(int number) {
        var secret = new byte[32];
        secret[0] = 1;
        secret[31] = (byte) number;
        return HeadSigner.sm2("log", secret, new NoChance());
    }

    @Test
    void trees_of_both_hashes_have_the_published_roots_and_proofs() throws IOException {
        for (var kind : HashKind.values()) {
            var hasher = new Hasher(kind);
            var tree = new LogTree(kind, 0, new MemoryTiles());
            var hashes = LEAVES.stream()
                    .map(leaf -> Hash.of(hasher.leaf(HexFormat.of().parseHex(leaf))))
                    .toList();
            tree.append(hashes);
            var roots = new ArrayList<String>();
            var inclusions = new ArrayList<Object>();
            var consistencies = new ArrayList<Object>();
            for (var size = 0; size <= LEAVES.size(); size++) {
                roots.add(tree.root(size).hex());
                for (var index = 0; index < size; index++) {
                    inclusions.add(map(
                            "index",
                            index,
                            "size",
                            size,
                            "path",
                            hex(tree.inclusion(index, size).path())));
                }
                for (var first = 0; first <= size; first++) {
                    consistencies.add(map(
                            "first",
                            first,
                            "second",
                            size,
                            "path",
                            hex(tree.consistency(first, size).path())));
                }
            }
            hold(
                    "tree-" + kind.word() + ".json",
                    map(
                            "hash", kind.word(),
                            "leaves", LEAVES,
                            "leaf_hashes", hex(hashes),
                            "roots", roots,
                            "inclusion", inclusions,
                            "consistency", consistencies));
        }
    }

    private static Map<String, Object> written(String what, Value value) {
        return map("value", what, "cbor", HexFormat.of().formatHex(Canonical.encode(value)));
    }

    private static Map<String, Object> refused(String what, String hex) {
        return switch (Canonical.decode(HexFormat.of().parseHex(hex))) {
            case Reading.Refused<Value>(var flaw, var _) -> map("what", what, "cbor", hex, "flaw", flaw.name());
            case Reading.Read<Value> read -> throw new AssertionError(what + " was read: " + read);
        };
    }

    @Test
    void values_have_the_published_bytes_and_what_is_not_in_the_one_form_is_refused() throws IOException {
        var salt = new byte[32];
        salt[0] = 7;
        hold(
                "encoding.json",
                map(
                        "version", Canonical.VERSION,
                        "written",
                                List.of(
                                        written("text 明度", Value.text("明度")),
                                        written("text, empty", Value.text("")),
                                        written("text 𠮷", Value.text("𠮷")),
                                        written("whole 0", Value.whole(0)),
                                        written("whole 24", Value.whole(24)),
                                        written("whole 1000000", Value.whole(1_000_000)),
                                        written("whole -1", Value.whole(-1)),
                                        written("whole -9223372036854775808", Value.whole(Long.MIN_VALUE)),
                                        written("decimal 12.50", new Value.Decimal(new BigDecimal("12.50"))),
                                        written("decimal -0.01", new Value.Decimal(new BigDecimal("-0.01"))),
                                        written("moment 2026-03-02T01:00:00Z", new Value.Moment(TIME)),
                                        written("day 2026-03-02", new Value.Day(LocalDate.of(2026, 3, 2))),
                                        written("yes", new Value.Flag(true)),
                                        written("bytes 0102", new Value.Bytes(new byte[] {1, 2})),
                                        written(
                                                "items [1, [], {}]",
                                                Value.items(List.of(
                                                        Value.whole(1), Value.items(List.of()), Value.Fields.of()))),
                                        written(
                                                "fields {b: 1, aa: 2, a: 3}",
                                                Value.Fields.of(
                                                        "b",
                                                        Value.whole(1),
                                                        "aa",
                                                        Value.whole(2),
                                                        "a",
                                                        Value.whole(3))),
                                        written(
                                                "王 hidden with sm3, salt 07 and 31 zeros",
                                                new Salt(salt).hide(HashKind.SM3, Value.text("王"))),
                                        written(
                                                "王 hidden with sha256, the same salt",
                                                new Salt(salt).hide(HashKind.SHA_256, Value.text("王")))),
                        "refused",
                                List.of(
                                        refused("23 in two bytes", "1817"),
                                        refused("255 in three bytes", "1900ff"),
                                        refused("a number above 63 bits", "1bffffffffffffffff"),
                                        refused("bytes in pieces", "5f41014102ff"),
                                        refused("null", "f6"),
                                        refused("a float", "fb3ff0000000000000"),
                                        refused("an unknown tag", "c000"),
                                        refused("something after the end", "0000"),
                                        refused("keys out of order", "a2616201616102"),
                                        refused("a key twice", "a2616101616102"),
                                        refused("a key that is no text", "a10102"),
                                        refused("no UTF-8", "62c328"),
                                        refused("half a pair", "63eda080"),
                                        refused("e and an accent of its own", "6365cc81"),
                                        refused("more items than bytes", "9affffffff"),
                                        refused("seventeen deep", "81".repeat(17) + "00"),
                                        refused("decimal -0", "d9d301622d30"),
                                        refused("decimal 1e3", "d9d30163316533"),
                                        refused("decimal 01", "d9d301623031"),
                                        refused("30 February", "d903ec6a323032362d30322d3330"),
                                        refused("a moment before 1970", "d9d30220"),
                                        refused("a hidden value of one byte", "d9d3034101"))));
    }

    @Test
    void entries_heads_receipts_promises_and_rotations_are_the_published_ones() throws IOException {
        for (var kind : HashKind.values()) {
            var log = kind == HashKind.SM3 ? sm2(1) : HeadSigner.ed25519("log", new byte[32]);
            var tree = new LogTree(kind, 0, new MemoryTiles());
            var entries = new ArrayList<Entry>();
            for (var at = 0; at < 5; at++) {
                var draft = new Draft(
                        ORIGIN,
                        "tenant-1",
                        "progress.report",
                        "report-" + at,
                        Value.text("u07"),
                        TIME.plusSeconds(at),
                        Value.text("10.0.0.7"),
                        at == 2
                                ? List.of(new FileHash(kind, Hash.of(new Hasher(kind).plain(new byte[] {1})), 1))
                                : List.of(),
                        Value.Fields.of("done", new Value.Decimal(BigDecimal.valueOf(at * 125L, 2))));
                var before = entries.isEmpty() ? null : entries.getLast().leaf(kind);
                entries.add(new Entry(draft, at + 1L, before));
                tree.append(List.of(entries.getLast().leaf(kind)));
            }
            var head = SignedHead.by(log, new TreeHead(ORIGIN, kind, 5, tree.root(), TIME.plusSeconds(60)));
            var receipt = Receipt.of(entries.get(2), tree.inclusion(2, 5), head);
            assertThat(receipt.check()).isEqualTo(Check.ok());
            hold(
                    "log-" + kind.word() + ".json",
                    map(
                            "key", log.key().line(),
                            "entries",
                                    entries.stream()
                                            .map(entry -> map(
                                                    "number", entry.number(),
                                                    "cbor", HexFormat.of().formatHex(entry.bytes()),
                                                    "leaf", entry.leaf(kind).hex(),
                                                    "content",
                                                            entry.draft()
                                                                    .content(kind)
                                                                    .hex()))
                                            .toList(),
                            "head", head.text(),
                            "consistency", tree.consistency(3, 5).text(),
                            "receipt", receipt.text(),
                            "receipt_code", ReceiptCode.of(receipt.withoutEntry()),
                            "promise",
                                    Promise.by(log, kind, entries.get(2).draft(), TIME, Duration.ofMinutes(1))
                                            .text(),
                            "rotation",
                                    Rotation.from(ORIGIN, log, HeadSigner.ed25519("log-2", new byte[32]), 5)
                                            .text()));
        }
    }
}
