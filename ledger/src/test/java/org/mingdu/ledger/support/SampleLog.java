package org.mingdu.ledger.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Hasher;
import org.mingdu.ledger.head.HeadSigner;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.head.TreeHead;
import org.mingdu.ledger.pack.ExportWriter;
import org.mingdu.ledger.pack.Receipt;
import org.mingdu.ledger.record.Draft;
import org.mingdu.ledger.record.Entry;
import org.mingdu.ledger.record.FileHash;
import org.mingdu.ledger.record.Value;
import org.mingdu.ledger.tree.LogTree;
import org.mingdu.ledger.tree.MemoryTiles;

/// A log of an invented city that can be gone on with, forked and exported.
public final class SampleLog {
    public static final String ORIGIN = "330100.mingdu.example/ledger";
    public static final Instant BEGAN = Instant.parse("2026-03-02T01:00:00Z");
    public static final HeadSigner LOG = sm2("log", 1);
    public static final HeadSigner NEXT_LOG = sm2("log", 2);
    public static final HeadSigner WITNESS = sm2("witness/audit-office", 3);

    private final HashKind kind;
    private final String origin;
    private final LogTree tree;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> last = new HashMap<>();

    public SampleLog(HashKind kind) {
        this(kind, ORIGIN);
    }

    public SampleLog(HashKind kind, String origin) {
        this.kind = kind;
        this.origin = origin;
        this.tree = new LogTree(kind, 0, new MemoryTiles());
    }

    public static HeadSigner sm2(String name, int number) {
        var secret = new byte[32];
        secret[0] = 0x11;
        secret[31] = (byte) number;
        return HeadSigner.sm2(name, secret, new SecureRandom());
    }

    /// So many entries in so many streams that take turns.
    public static SampleLog of(HashKind kind, int count, int streams) {
        var log = new SampleLog(kind);
        for (var at = 0; at < count; at++) {
            log.add(log.draft("tenant-" + at % streams, at));
        }
        return log;
    }

    public Draft draft(String stream, int at) {
        return new Draft(
                origin,
                stream,
                "progress.report",
                "0198f3c2-7a10-7000-8000-%012d".formatted(at),
                Value.text("u%02d".formatted(at % 20)),
                BEGAN.plusSeconds(at),
                Value.text("10.0.%d.%d".formatted(at / 250 % 250, at % 250)),
                at % 3 == 0
                        ? List.of(new FileHash(
                                kind, Hash.of(new Hasher(kind).plain(new byte[] {(byte) at, (byte) (at >> 8)})), 2))
                        : List.of(),
                Value.Fields.of(
                        "activity",
                        Value.text("A%05d 桩基施工".formatted(at)),
                        "day",
                        new Value.Day(LocalDate.of(2026, 3, 2).plusDays(at % 300)),
                        "done",
                        new Value.Decimal(BigDecimal.valueOf(at % 10_000, 2)),
                        "workers",
                        Value.whole(at % 77)));
    }

    public Entry add(Draft draft) {
        var before = last.get(draft.stream());
        var entry =
                new Entry(draft, before == null ? 1 : before.number() + 1, before == null ? null : before.leaf(kind));
        entries.add(entry);
        last.put(draft.stream(), entry);
        tree.append(List.of(entry.leaf(kind)));
        return entry;
    }

    public HashKind kind() {
        return kind;
    }

    public LogTree tree() {
        return tree;
    }

    public List<Entry> entries() {
        return entries;
    }

    public TreeHead plainHead(long size) {
        return new TreeHead(origin, kind, size, tree.root(size), BEGAN.plusSeconds(size));
    }

    public SignedHead head(long size) {
        return SignedHead.by(LOG, plainHead(size));
    }

    public Receipt receipt(int index, long size) {
        return Receipt.of(entries.get(index), tree.inclusion(index, size), head(size));
    }

    /// Rows as a database would hold them: what was kept of the leaf, and the entry.
    public List<Row> rows() {
        return entries.stream()
                .map(entry -> new Row(entry.leaf(kind), new Value.Bytes(entry.bytes())))
                .toList();
    }

    public record Row(Hash leaf, Value.Bytes entry) {}

    public byte[] export(List<Row> rows, List<SignedHead> heads) {
        var out = new ByteArrayOutputStream();
        try {
            var writer = new ExportWriter(out, origin, kind, LOG.key(), List.of(), heads);
            for (var row : rows) {
                writer.entry(row.leaf(), row.entry().bytes());
            }
            writer.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
