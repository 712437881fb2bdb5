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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Hasher;
import org.mingdu.ledger.head.HeadSigner;
import org.mingdu.ledger.head.Promise;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.head.TreeHead;
import org.mingdu.ledger.pack.ExportWriter;
import org.mingdu.ledger.pack.Pack;
import org.mingdu.ledger.pack.Receipt;
import org.mingdu.ledger.pack.ReceiptCode;
import org.mingdu.ledger.record.Draft;
import org.mingdu.ledger.record.Entry;
import org.mingdu.ledger.record.FileHash;
import org.mingdu.ledger.record.Value;
import org.mingdu.ledger.tree.LogTree;
import org.mingdu.ledger.tree.MemoryTiles;

/// What an auditor sees who has the one file and nothing else. Long, since each command has its story and
/// all of them need a log to tell it with.
class VerifierTest {
    private static final String ORIGIN = "330100.mingdu.example/ledger";
    private static final HeadSigner LOG = signer("log", 1);
    private static final HeadSigner WITNESS = signer("witness/audit-office", 2);
    private static final HeadSigner STRANGER = signer("log", 3);
    private static final byte[] PHOTO = "照片".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final LogTree tree = new LogTree(HashKind.SM3, 0, new MemoryTiles());
    private final List<Entry> entries = new ArrayList<>();

    private record Ended(Verdict verdict, String said) {}

    private static HeadSigner signer(String name, int number) {
        var secret = new byte[32];
        secret[31] = (byte) number;
        secret[3] = 9;
        return HeadSigner.sm2(name, secret, new SecureRandom());
    }

    private static Draft draft(int at, String what) {
        return new Draft(
                ORIGIN,
                "tenant-1",
                "progress.report",
                "report-" + at,
                Value.text("u07"),
                Instant.parse("2026-03-02T01:00:00Z").plusSeconds(at),
                Value.text("10.0.0.7"),
                List.of(new FileHash(HashKind.SM3, Hash.of(new Hasher(HashKind.SM3).plain(PHOTO)), PHOTO.length)),
                Value.Fields.of("内容", Value.text(what)));
    }

    private void add(int at, String what) {
        var before = entries.isEmpty() ? null : entries.getLast().leaf(HashKind.SM3);
        var entry = new Entry(draft(at, what), entries.size() + 1, before);
        entries.add(entry);
        tree.append(List.of(entry.leaf(HashKind.SM3)));
    }

    private void log(int count) {
        while (entries.size() < count) {
            add(entries.size(), "桩基施工 " + entries.size());
        }
    }

    private TreeHead plain(long size) {
        return new TreeHead(
                ORIGIN,
                HashKind.SM3,
                size,
                tree.root(size),
                Instant.parse("2026-03-02T02:00:00Z").plusSeconds(size));
    }

    private SignedHead head(long size) {
        return SignedHead.by(LOG, plain(size));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path keys(HeadSigner... signers) throws IOException {
        return file(
                "keys.txt",
                "# keys\n"
                        + String.join(
                                "\n",
                                Arrays.stream(signers)
                                        .map(one -> one.key().line())
                                        .toList()));
    }

    private Path export(List<Entry> rows, SignedHead head) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new ExportWriter(out, ORIGIN, HashKind.SM3, LOG.key(), List.of(), List.of(head));
        for (var row : rows) {
            writer.entry(row.leaf(HashKind.SM3), row.bytes());
        }
        writer.end();
        return Files.write(folder.resolve("log.export"), out.toByteArray());
    }

    private static Ended run(Object... words) {
        var out = new ByteArrayOutputStream();
        var verdict = Main.run(
                Arrays.stream(words).map(Object::toString).toList(),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Ended(verdict, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_receipt_with_a_key_or_a_head_from_outside_is_proved_and_shows_what_was_recorded() throws IOException {
        log(9);
        var receipt = Receipt.of(entries.get(4), tree.inclusion(4, 9), head(9));
        var file = file("receipt.txt", receipt.text());
        var withKey = run("receipt", file, "--keys", keys(LOG));
        assertThat(withKey.verdict()).as(withKey.said()).isEqualTo(Verdict.PROVED);
        assertThat(withKey.said()).contains("第 5 号", "桩基施工 4", "没有证明的", "不证明服务器给别人看的是同一份日志");
        var withHead = run("receipt", file, "--head", file("head.txt", head(9).text()));
        assertThat(withHead.verdict()).isEqualTo(Verdict.PROVED);
        var code = file("code.txt", ReceiptCode.of(receipt.withoutEntry()) + "\r\n");
        assertThat(run("receipt", code, "--keys", keys(LOG)).verdict()).isEqualTo(Verdict.PROVED);
    }

    @Test
    void a_receipt_alone_only_shows_that_the_server_agrees_with_itself() throws IOException {
        log(9);
        var file = file(
                "receipt.txt",
                Receipt.of(entries.get(4), tree.inclusion(4, 9), head(9)).text());
        var alone = run("receipt", file);
        assertThat(alone.verdict()).isEqualTo(Verdict.CANNOT_JUDGE);
        assertThat(alone.said()).contains("没有给出外部存证头");
        var english = run("receipt", file, "--en");
        assertThat(english.said()).contains("this only shows that the server agrees with itself");
        assertThat(run("receipt", file, "--keys", keys(STRANGER)).verdict()).isEqualTo(Verdict.CANNOT_JUDGE);
    }

    @Test
    void a_receipt_joins_a_later_head_by_a_proof_and_contradicts_one_of_another_history() throws IOException {
        log(20);
        var file = file(
                "receipt.txt",
                Receipt.of(entries.get(4), tree.inclusion(4, 9), head(9)).text());
        var later = file("head.txt", head(20).text());
        assertThat(run("receipt", file, "--head", later).verdict()).isEqualTo(Verdict.CANNOT_JUDGE);
        var proof = file("proof.txt", tree.consistency(9, 20).text());
        assertThat(run("receipt", file, "--head", later, "--proof", proof).verdict())
                .isEqualTo(Verdict.PROVED);

        var other = new VerifierTest();
        other.folder = folder;
        other.log(8);
        other.add(8, "另一种说法");
        var forked =
                run("receipt", file, "--head", file("fork.txt", other.head(9).text()));
        assertThat(forked.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(forked.said()).contains("分叉", "签名为证");
        var heads = run("heads", file("one.txt", head(9).text()), folder.resolve("fork.txt"), "--keys", keys(LOG));
        assertThat(heads.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(run("heads", folder.resolve("one.txt"), later, "--proof", proof, "--keys", keys(LOG))
                        .verdict())
                .isEqualTo(Verdict.PROVED);
    }

    @Test
    void a_head_from_outside_that_no_known_key_signed_is_neither_proof_nor_accusation() throws IOException {
        log(9);
        var file = file(
                "receipt.txt",
                Receipt.of(entries.get(4), tree.inclusion(4, 9), head(9)).text());
        var other = new VerifierTest();
        other.log(8);
        other.add(8, "另一种说法");
        var forged = file("forged.txt", SignedHead.by(STRANGER, other.plain(9)).text());
        var ended = run("receipt", file, "--keys", keys(LOG), "--head", forged);
        assertThat(ended.verdict()).as(ended.said()).isEqualTo(Verdict.CANNOT_JUDGE);
        assertThat(ended.said()).contains("没有您所给密钥的签名，未采用").doesNotContain("分叉");
    }

    @Test
    void a_receipt_that_was_changed_is_found_out() throws IOException {
        log(9);
        var receipt = Receipt.of(entries.get(4), tree.inclusion(4, 9), head(9));
        var other = Receipt.of(entries.get(5), tree.inclusion(5, 9), head(9));
        var mixed = new Receipt(receipt.stream(), 6, other.leaf(), receipt.entry(), other.proof(), receipt.head());
        assertThat(run("receipt", file("mixed.txt", mixed.text()), "--keys", keys(LOG))
                        .verdict())
                .isEqualTo(Verdict.WRONG);
        var forged = new Receipt(
                receipt.stream(),
                5,
                receipt.leaf(),
                receipt.entry(),
                receipt.proof(),
                new SignedHead(plain(9), head(8).signatures()));
        var ended = run("receipt", file("forged.txt", forged.text()), "--keys", keys(LOG));
        assertThat(ended.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(ended.said()).contains("签名不成立");
    }

    @Test
    void a_promise_is_no_receipt_yet_and_is_looked_for_in_the_whole_log() throws IOException {
        log(9);
        var began = Instant.parse("2026-03-02T01:00:00Z");
        var kept = file(
                "kept.txt",
                Promise.by(LOG, HashKind.SM3, entries.get(3).draft(), began, Duration.ofMinutes(1))
                        .text());
        var broken = file(
                "broken.txt",
                Promise.by(LOG, HashKind.SM3, draft(99, "丢了"), began, Duration.ofMinutes(1))
                        .text());
        var alone = run("receipt", kept, "--keys", keys(LOG));
        assertThat(alone.verdict()).isEqualTo(Verdict.CANNOT_JUDGE);
        assertThat(alone.said()).contains("已受理，尚未编号");
        var outside = file("head.txt", head(9).text());
        var export = export(entries, head(9));
        assertThat(run("export", export, "--heads", outside, "--promises", kept).verdict())
                .isEqualTo(Verdict.PROVED);
        assertThat(run("export", export, "--heads", outside, "--promises", kept, broken)
                        .verdict())
                .isEqualTo(Verdict.WRONG);
    }

    @Test
    void a_whole_log_is_proved_as_far_as_a_head_from_outside_reaches() throws IOException {
        log(20);
        var export = export(entries, head(20));
        var whole = run("export", export, "--heads", file("head.txt", head(20).text()));
        assertThat(whole.verdict()).as(whole.said()).isEqualTo(Verdict.PROVED);
        assertThat(whole.said()).contains("第 1 至 20 号无缺号");
        var part = run("export", export, "--heads", file("head.txt", head(12).text()));
        assertThat(part.verdict()).isEqualTo(Verdict.PROVED);
        assertThat(part.said()).contains("第 13 至 20 条没有外部存证头覆盖");
        var alone = run("export", export);
        assertThat(alone.verdict()).isEqualTo(Verdict.CANNOT_JUDGE);
        assertThat(alone.said()).contains("只说明服务器前后一致");
        var stranger = SignedHead.by(STRANGER, plain(20));
        assertThat(run("export", export, "--heads", file("stranger.txt", stranger.text()))
                        .verdict())
                .isEqualTo(Verdict.CANNOT_JUDGE);
    }

    @Test
    void a_head_a_witness_signed_counts_for_whoever_has_the_key_of_the_witness() throws IOException {
        log(20);
        var signed = head(20).with(WITNESS.signature(plain(20).text()));
        assertThat(run("export", export(entries, signed), "--keys", keys(LOG, WITNESS))
                        .verdict())
                .isEqualTo(Verdict.PROVED);
        assertThat(run("export", export(entries, head(20)), "--keys", keys(LOG, WITNESS))
                        .verdict())
                .isEqualTo(Verdict.CANNOT_JUDGE);
    }

    @Test
    void a_missing_number_is_named_and_stands_under_completeness() throws IOException {
        log(20);
        var rows = new ArrayList<>(entries);
        rows.remove(6);
        var ended = run("export", export(rows, head(20)), "--heads", file("head.txt", head(20).text()));
        assertThat(ended.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(ended.said().substring(ended.said().indexOf("是否齐全"))).contains("tenant-1 第 7 号：缺号");
        assertThat(ended.said()).contains("没有一个外部存证头与这份日志一致").doesNotContain("没有给出外部存证头", "末尾被截去");
        var early = run("export", folder.resolve("log.export"), "--heads", file("early.txt", head(12).text()));
        assertThat(early.said()).contains("tenant-1 第 1 至 13 号：这一段的内容与存证头不符");
        var english = run("export", folder.resolve("log.export"), "--en");
        assertThat(english.said()).contains("tenant-1 number 7: number missing");
    }

    @Test
    void a_pack_is_judged_with_its_files_and_its_stretch_of_numbers() throws IOException {
        log(20);
        var proven = new ArrayList<Pack.Proven>();
        for (var index = 4; index < 12; index++) {
            proven.add(new Pack.Proven(entries.get(index), tree.inclusion(index, 20)));
        }
        var photo = new Pack.Enclosed(
                HashKind.SM3, Hash.of(new Hasher(HashKind.SM3).plain(PHOTO)), () -> new ByteArrayInputStream(PHOTO));
        var range = List.of(new Pack.Range("tenant-1", 5, 12));
        var good = pack(proven, range, List.of(photo));
        var ended = run("pack", good, "--keys", keys(LOG));
        assertThat(ended.verdict()).as(ended.said()).isEqualTo(Verdict.PROVED);
        assertThat(ended.said()).contains("8 条条目", "第 5 至 12 号齐全");
        assertThat(run("pack", good).verdict()).isEqualTo(Verdict.CANNOT_JUDGE);

        var without = run("pack", pack(proven, List.of(), List.of()), "--keys", keys(LOG));
        assertThat(without.verdict()).isEqualTo(Verdict.PROVED);
        assertThat(without.said()).contains("没有声明包含哪一段序号", "文件不在包内，未核对");

        var gap = run("pack", pack(proven.subList(1, 8), range, List.of(photo)), "--keys", keys(LOG));
        assertThat(gap.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(gap.said()).contains("缺第 5 至 5 号");

        var swapped = new Pack.Enclosed(photo.kind(), photo.hash(), () -> new ByteArrayInputStream(new byte[] {1}));
        var changed = run("pack", pack(proven, range, List.of(swapped)), "--keys", keys(LOG));
        assertThat(changed.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(changed.said()).contains("文件内容与条目所记的指纹不符");
    }

    private Path pack(List<Pack.Proven> proven, List<Pack.Range> ranges, List<Pack.Enclosed> files) throws IOException {
        var out = new ByteArrayOutputStream();
        new Pack(head(20), LOG.key(), List.of(), ranges, proven, List.of(), files).write(out);
        return Files.write(folder.resolve("evidence.zip"), out.toByteArray());
    }

    @Test
    void what_cannot_be_read_is_not_judged_and_what_was_typed_wrong_is_explained() throws IOException {
        var nonsense = file("nonsense", "hello\n");
        for (var command : List.of("receipt", "pack", "export", "heads")) {
            assertThat(run(command, nonsense).verdict()).isEqualTo(Verdict.CANNOT_JUDGE);
            assertThat(run(command, folder.resolve("nowhere")).verdict()).isEqualTo(Verdict.CANNOT_JUDGE);
        }
        assertThat(run().said()).contains("不经服务器");
        assertThat(run("receipt").said()).contains("不经服务器");
        assertThat(run("receipt", nonsense, "--online", nonsense).said()).contains("不经服务器");
        assertThat(run("--en").said()).contains("without the server");
    }

    @Test
    void a_head_that_cannot_be_read_is_not_passed_over_in_silence() throws IOException {
        log(9);
        var file = file(
                "receipt.txt",
                Receipt.of(entries.get(4), tree.inclusion(4, 9), head(9)).text());
        var ended = run("receipt", file, "--keys", keys(LOG), "--heads", file("bad.txt", "no head\n"));
        assertThat(ended.verdict()).isEqualTo(Verdict.CANNOT_JUDGE);
        assertThat(ended.said()).contains("bad.txt");
    }

    @Test
    void what_others_wrote_cannot_steer_the_terminal_or_turn_the_text_around() throws IOException {
        add(0, "付款\u202Efdp.exe\u001B[2J\n  ✓ 已证明");
        var file = file(
                "receipt.txt",
                Receipt.of(entries.getFirst(), tree.inclusion(0, 1), head(1)).text());
        assertThat(run("receipt", file).said())
                .contains("\\u{202e}", "\\u{1b}", "\\u{a}")
                .doesNotContain("\u202E", "\u001B");
    }
}
