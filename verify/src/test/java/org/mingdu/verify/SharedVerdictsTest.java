package org.mingdu.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Hasher;
import org.mingdu.ledger.head.HeadSigner;
import org.mingdu.ledger.head.Promise;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.head.TreeHead;
import org.mingdu.ledger.pack.ExportWriter;
import org.mingdu.ledger.pack.Opened;
import org.mingdu.ledger.pack.Pack;
import org.mingdu.ledger.pack.Receipt;
import org.mingdu.ledger.pack.ReceiptCode;
import org.mingdu.ledger.record.Draft;
import org.mingdu.ledger.record.Entry;
import org.mingdu.ledger.record.FileHash;
import org.mingdu.ledger.record.Salt;
import org.mingdu.ledger.record.Value;
import org.mingdu.ledger.tree.LogTree;
import org.mingdu.ledger.tree.MemoryTiles;

/// What this program says of each of `docs/evidence/vectors/verdicts`, word for word. The verifier in the browser is
/// held
/// against the same files, so the two never say different things of one file. `-Dmingdu.vectors=write` writes them
/// anew,
/// after words were changed on purpose.
class SharedVerdictsTest {
    private static final Path FOLDER = Path.of("..", "docs", "evidence", "vectors", "verdicts");
    private static final String ORIGIN = "mingdu/0198f3c2-7a10-7000-8000-000000000001";
    private static final Instant BEGAN = Instant.parse("2026-03-02T01:00:00Z");
    private static final byte[] PHOTO = "照片".getBytes(StandardCharsets.UTF_8);
    private static final Salt SALT = new Salt(new byte[Salt.LENGTH]);

    private final HeadSigner log = signer(1);
    private final LogTree tree = new LogTree(HashKind.SM3, 0, new MemoryTiles());
    private final List<Entry> entries = new ArrayList<>();

    private static HeadSigner signer(int number) {
        var secret = new byte[32];
        secret[3] = 9;
        secret[31] = (byte) number;
        return HeadSigner.sm2("mingdu", secret, new SecureRandom());
    }

    private static Draft draft(int at) {
        return new Draft(
                ORIGIN,
                "city",
                "progress.verified",
                "report-" + at,
                SALT.hide(HashKind.SM3, Value.text("u07")),
                BEGAN.plusSeconds(at),
                Value.text("server"),
                List.of(new FileHash(HashKind.SM3, Hash.of(new Hasher(HashKind.SM3).plain(PHOTO)), PHOTO.length)),
                Value.Fields.of(
                        "activityName",
                        Value.text("桩基施工\u202e" + at),
                        "percent",
                        new Value.Decimal(new java.math.BigDecimal("40.00"))));
    }

    private SignedHead head(HeadSigner signer, long size) {
        return SignedHead.by(
                signer, new TreeHead(ORIGIN, HashKind.SM3, size, tree.root(size), BEGAN.plusSeconds(3600 + size)));
    }

    private byte[] export(List<Entry> rows, HeadSigner signer) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new ExportWriter(
                out, ORIGIN, HashKind.SM3, signer.key(), List.of(), List.of(head(signer, 7), head(signer, 12)));
        for (var row : rows) {
            writer.entry(row.leaf(HashKind.SM3), row.bytes());
        }
        writer.end();
        return out.toByteArray();
    }

    private byte[] pack(List<Integer> indexes) throws IOException {
        var out = new ByteArrayOutputStream();
        var proven = indexes.stream()
                .map(at -> new Pack.Proven(entries.get(at), tree.inclusion(at, 12)))
                .toList();
        var shown = new Opened.Shown(HashKind.SM3, SALT, "u07");
        new Pack(
                        head(log, 12),
                        log.key(),
                        List.of(),
                        List.of(new Pack.Range("city", 3, 6)),
                        proven,
                        List.of(tree.consistency(7, 12)),
                        List.of(new Pack.Enclosed(
                                HashKind.SM3,
                                Hash.of(new Hasher(HashKind.SM3).plain(PHOTO)),
                                () -> new ByteArrayInputStream(PHOTO))),
                        List.of(new Opened(2, Map.of(Opened.WHO, shown))),
                        new TreeMap<>(Map.of("json", () -> new ByteArrayInputStream(new byte[] {'{', '}'}))))
                .write(out);
        return out.toByteArray();
    }

    private static byte[] changed(byte[] bytes, String after, int by) {
        var copy = bytes.clone();
        var at = new String(bytes, StandardCharsets.ISO_8859_1)
                .lastIndexOf(new String(after.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        copy[at + by] ^= 1;
        return copy;
    }

    private static List<Entry> without(List<Entry> all, int at) {
        var rest = new ArrayList<>(all);
        rest.remove(at);
        return rest;
    }

    private Map<String, byte[]> made() throws IOException {
        for (var at = 0; at < 12; at++) {
            var before = entries.isEmpty() ? null : entries.getLast().leaf(HashKind.SM3);
            entries.add(new Entry(draft(at), at + 1, before));
            tree.append(List.of(entries.getLast().leaf(HashKind.SM3)));
        }
        var files = new TreeMap<String, byte[]>();
        files.put("keys.txt", ("# 公钥\n" + log.key().line() + "\n").getBytes(StandardCharsets.UTF_8));
        files.put("head.txt", head(log, 7).text().getBytes(StandardCharsets.UTF_8));
        var receipt = Receipt.of(entries.get(4), tree.inclusion(4, 7), head(log, 7));
        var text = receipt.text();
        files.put("receipt-good.in", text.getBytes(StandardCharsets.UTF_8));
        files.put("receipt-code.in", ReceiptCode.of(receipt.withoutEntry()).getBytes(StandardCharsets.UTF_8));
        files.put("receipt-number.in", text.replace("number 5", "number 6").getBytes(StandardCharsets.UTF_8));
        files.put("receipt-index.in", text.replace("index 4", "index 5").getBytes(StandardCharsets.UTF_8));
        files.put("receipt-words.in", changed(receipt.text().getBytes(StandardCharsets.UTF_8), "entry ", 600));
        files.put("receipt-time.in", text.replace("time 1", "time 2").getBytes(StandardCharsets.UTF_8));
        files.put("receipt-cut.in", text.substring(0, 300).getBytes(StandardCharsets.UTF_8));
        files.put(
                "receipt-stranger.in",
                Receipt.of(entries.get(4), tree.inclusion(4, 7), head(signer(2), 7))
                        .text()
                        .getBytes(StandardCharsets.UTF_8));
        files.put(
                "receipt-promise.in",
                Promise.by(log, HashKind.SM3, draft(40), BEGAN, Duration.ofMinutes(1))
                        .text()
                        .getBytes(StandardCharsets.UTF_8));
        var pack = pack(List.of(2, 3, 4, 5));
        files.put("pack-good.in", pack);
        files.put("pack-record.in", changed(pack, "桩基施工", 1));
        files.put("pack-form.in", changed(pack, "activityName", -1));
        files.put("pack-file.in", changed(pack, "照片", 2));
        files.put("pack-shown.in", changed(pack, "u07", 2));
        files.put("pack-proof.in", changed(pack, "path ", 7));
        files.put("pack-head.in", changed(pack, "root ", 7));
        files.put("pack-missing.in", pack(List.of(2, 3, 5)));
        files.put("pack-cut.in", Arrays.copyOf(pack, pack.length / 2));
        files.put("pack-more.in", Arrays.copyOf(pack, pack.length + 1));
        var export = export(entries, log);
        files.put("export-good.in", export);
        files.put("export-record.in", changed(export, "report-8", 7));
        files.put("export-last.in", changed(export, "report-11", 8));
        files.put("export-missing.in", export(without(entries, 5), log));
        files.put("export-end.in", export(entries.subList(0, 9), log));
        var swapped = new ArrayList<>(entries);
        java.util.Collections.swap(swapped, 3, 6);
        files.put("export-swapped.in", export(swapped, log));
        var twice = new ArrayList<>(entries);
        twice.add(5, entries.get(2));
        files.put("export-twice.in", export(twice, log));
        var replaced = new ArrayList<>(entries);
        replaced.set(6, new Entry(draft(90), 7, entries.get(5).leaf(HashKind.SM3)));
        files.put("export-replaced.in", export(replaced, log));
        files.put("export-stranger.in", export(entries, signer(2)));
        files.put("export-cut.in", Arrays.copyOf(export, export.length - 40));
        return files;
    }

    private static String said(Path file) {
        var command = file.getFileName().toString().split("-", 2)[0];
        var bare = run(file, command, file.toString());
        return bare
                + "\n----\n"
                + run(
                        file,
                        command,
                        file.toString(),
                        "--keys",
                        FOLDER.resolve("keys.txt").toString(),
                        "--heads",
                        FOLDER.resolve("head.txt").toString());
    }

    private static String run(Path file, String... words) {
        var out = new ByteArrayOutputStream();
        var verdict = Main.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8)
                        .replace(System.lineSeparator(), "\n")
                        .replace(file.toString(), file.getFileName().toString())
                + verdict
                + "\n";
    }

    @Test
    void what_is_said_of_each_shared_file_is_what_was_written_down() throws IOException {
        if ("write".equals(System.getProperty("mingdu.vectors"))) {
            Files.createDirectories(FOLDER);
            for (var file : made().entrySet()) {
                Files.write(FOLDER.resolve(file.getKey()), file.getValue());
            }
            for (var file : inputs()) {
                Files.writeString(spoken(file), said(file));
            }
        }
        assertThat(inputs()).hasSizeGreaterThan(20);
        for (var file : inputs()) {
            assertThat(said(file)).as(file.toString()).isEqualTo(Files.readString(spoken(file)));
        }
    }

    private static List<Path> inputs() throws IOException {
        try (var all = Files.list(FOLDER)) {
            return all.filter(file -> file.toString().endsWith(".in")).sorted().toList();
        }
    }

    private static Path spoken(Path file) {
        return FOLDER.resolve(file.getFileName().toString().replace(".in", ".said"));
    }
}
