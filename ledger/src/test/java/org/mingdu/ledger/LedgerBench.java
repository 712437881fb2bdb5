package org.mingdu.ledger;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.head.TreeHead;
import org.mingdu.ledger.pack.ExportCheck;
import org.mingdu.ledger.pack.ExportReport;
import org.mingdu.ledger.pack.ExportWriter;
import org.mingdu.ledger.pack.Receipt;
import org.mingdu.ledger.pack.ReceiptCode;
import org.mingdu.ledger.record.Entry;
import org.mingdu.ledger.support.SampleLog;
import org.mingdu.ledger.tree.LogTree;
import org.mingdu.ledger.tree.MemoryTiles;

/// Measures how long a whole log of a million entries under SM3 takes to be verified, and how long a
/// proof in it is: `./mingdu bench ledger [--lines]`. The log is written to a file first, as an auditor
/// gets it.
final class LedgerBench {
    private static final int ENTRIES = 1_000_000;
    private static final int BATCH = 1_000;
    private static final Map<String, Double> GOALS =
            Map.of("ledger.verify_1m_s", 60.0, "proof.bytes", 2048.0, "proof.code_chars", 2048.0);

    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final SampleLog sample = new SampleLog(HashKind.SM3);
    private final LogTree tree = new LogTree(HashKind.SM3, 0, new MemoryTiles());

    private LedgerBench() {}

    public static void main(String[] arguments) throws IOException {
        var bench = new LedgerBench();
        var file = Files.createTempFile("ledger", ".export");
        try {
            bench.measure(file);
        } finally {
            Files.delete(file);
        }
        bench.figures.forEach(
                List.of(arguments).contains("--lines")
                        ? (name, value) -> System.out.println("FIGURE " + name + " " + value)
                        : (name, value) -> System.out.printf(
                                Locale.ROOT,
                                "%-24s %12.2f %s%n",
                                name,
                                value,
                                GOALS.containsKey(name) ? "<= " + GOALS.get(name) : ""));
    }

    private void measure(Path file) throws IOException {
        var middle = write(file);
        var head = SignedHead.by(SampleLog.LOG, plain());
        var from = System.nanoTime();
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            var read = ExportCheck.of(in, List.of(head), List.of(SampleLog.LOG.key()), List.of());
            if (!(read instanceof Reading.Read<ExportReport>(var report))
                    || report.covered() != ENTRIES
                    || !report.findings().isEmpty()) {
                throw new IllegalStateException("the log did not verify: " + read);
            }
        }
        figures.put("ledger.verify_1m_s", (System.nanoTime() - from) / 1e9);
        figures.put("ledger.export_1m_mb", Files.size(file) / 1e6);
        var receipt = Receipt.of(middle, tree.inclusion(ENTRIES / 2, ENTRIES), head);
        if (!receipt.check().holds()) {
            throw new IllegalStateException("the receipt does not hold");
        }
        var bare = receipt.withoutEntry();
        figures.put("proof.bytes", (double) bare.text().getBytes(StandardCharsets.UTF_8).length);
        figures.put("proof.code_chars", (double) ReceiptCode.of(bare).length());
        figures.put("proof.with_entry_bytes", (double) receipt.text().getBytes(StandardCharsets.UTF_8).length);
    }

    private TreeHead plain() {
        return new TreeHead(SampleLog.ORIGIN, HashKind.SM3, ENTRIES, tree.root(), SampleLog.BEGAN);
    }

    /// The entry in the middle.
    private Entry write(Path file) throws IOException {
        Entry last = null;
        Hash leaf = null;
        Entry middle = null;
        var appending = 0L;
        try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            var writer =
                    new ExportWriter(out, SampleLog.ORIGIN, HashKind.SM3, SampleLog.LOG.key(), List.of(), List.of());
            var leaves = new ArrayList<Hash>(BATCH);
            for (var at = 0; at < ENTRIES; at++) {
                last = new Entry(sample.draft("tenant-0", at), at + 1L, leaf);
                var bytes = last.bytes();
                leaf = Hash.of(new Hasher(HashKind.SM3).leaf(bytes));
                writer.entry(leaf, bytes);
                middle = at == ENTRIES / 2 ? last : middle;
                leaves.add(leaf);
                if (leaves.size() == BATCH) {
                    var from = System.nanoTime();
                    tree.append(leaves);
                    appending += System.nanoTime() - from;
                    leaves.clear();
                }
            }
            writer.end();
        }
        figures.put("ledger.append_us", appending / 1e3 / ENTRIES);
        return middle;
    }
}
