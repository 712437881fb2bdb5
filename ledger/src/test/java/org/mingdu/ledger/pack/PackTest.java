package org.mingdu.ledger.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingdu.ledger.support.SampleLog.LOG;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.support.SampleLog;
import org.mingdu.ledger.support.Seeds;

class PackTest {
    private static final SampleLog SAMPLE = SampleLog.of(HashKind.SM3, 60, 2);

    /// Entries 10 to 30 of tenant-0, which are its numbers 6 to 16; every third names a file of two
    /// bytes.
    private static Pack pack() {
        var entries = new ArrayList<Pack.Proven>();
        var files = new ArrayList<Pack.Enclosed>();
        for (var index = 10; index <= 30; index += 2) {
            var entry = SAMPLE.entries().get(index);
            entries.add(new Pack.Proven(entry, SAMPLE.tree().inclusion(index, 60)));
            var bytes = new byte[] {(byte) index, 0};
            entry.draft()
                    .files()
                    .forEach(file -> files.add(
                            new Pack.Enclosed(file.kind(), file.hash(), () -> new ByteArrayInputStream(bytes))));
        }
        return new Pack(
                SAMPLE.head(60),
                LOG.key(),
                List.of(),
                List.of(new Pack.Range("tenant-0", 6, 16)),
                entries,
                List.of(SAMPLE.tree().consistency(40, 60)),
                files);
    }

    private static byte[] zip(Pack pack) {
        var out = new ByteArrayOutputStream();
        try {
            pack.write(out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private static Reading<PackReport> read(byte[] zip, SignedHead... outside) {
        try {
            return PackCheck.of(new ByteArrayInputStream(zip), List.of(outside), List.of(LOG.key()), List.of());
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static boolean isSound(PackReport report) {
        return report.signature().holds()
                && report.wrong().isEmpty()
                && report.missing().isEmpty()
                && report.entries().stream().allMatch(seen -> seen.proof().holds());
    }

    @Test
    void a_pack_nobody_has_been_at_holds_and_is_the_same_bytes_every_time() {
        var report =
                read(zip(pack()), SAMPLE.head(60), SAMPLE.head(40)).ifRead().orElseThrow();
        assertThat(isSound(report)).isTrue();
        assertThat(report.entries()).hasSize(11);
        assertThat(report.absent()).isEmpty();
        assertThat(report.files()).isEqualTo(4);
        assertThat(report.anchors()).extracting(Anchor::agrees).containsExactly(Check.ok(), Check.ok());
        // SM2 draws a number for every signature, so the same pack needs the same head.
        var once = pack();
        assertThat(zip(once)).isEqualTo(zip(once));
    }

    @Test
    void any_zip_program_opens_it() throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zip(pack())))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes()).isNotEmpty();
            }
        }
        assertThat(names)
                .isSorted()
                .startsWith("0-manifest.txt", "1-head.txt", "2-key.txt")
                .hasSize(30);
    }

    @Test
    void no_flipped_bit_of_a_pack_passes() {
        var zip = zip(pack());
        Seeds.forEach(3000, chance -> {
            if (read(Seeds.flipped(chance, zip)) instanceof Reading.Read<PackReport>(var report)) {
                assertThat(isSound(report)).isFalse();
            }
        });
    }

    @Test
    void a_record_taken_out_is_named_by_its_number_and_a_file_taken_out_is_said_not_to_be_there() {
        var whole = pack();
        var entries = new ArrayList<>(whole.entries());
        var gone = entries.remove(4);
        var report = read(zip(new Pack(
                        whole.head(), whole.firstKey(), List.of(), whole.ranges(), entries, List.of(), List.of())))
                .ifRead()
                .orElseThrow();
        assertThat(report.missing())
                .containsExactly(new Pack.Range(
                        "tenant-0", gone.entry().number(), gone.entry().number()));
        assertThat(report.absent()).hasSize(3);
        assertThat(report.wrong()).isEmpty();
    }

    @Test
    void a_file_that_is_not_the_one_an_entry_names_is_found() {
        var whole = pack();
        var files = new ArrayList<>(whole.files());
        var first = files.getFirst();
        files.set(0, new Pack.Enclosed(first.kind(), first.hash(), () -> new ByteArrayInputStream(new byte[] {9, 9})));
        var report = read(zip(new Pack(
                        whole.head(),
                        whole.firstKey(),
                        List.of(),
                        whole.ranges(),
                        whole.entries(),
                        whole.links(),
                        files)))
                .ifRead()
                .orElseThrow();
        assertThat(report.wrong())
                .containsExactly(
                        new PackReport.Wrong("7-files/sm3-" + first.hash().hex(), Flaw.FILE_CHANGED));
    }

    /// The same zip with its items changed, and the manifest as it was.
    private static byte[] repacked(Consumer<Map<String, byte[]>> change) throws IOException {
        var items = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zip(pack())))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                items.put(entry.getName(), zip.readAllBytes());
            }
        }
        change.accept(items);
        var out = new ByteArrayOutputStream();
        var zip = new PackZip(out);
        for (var item : items.entrySet()) {
            zip.add(item.getKey(), () -> new ByteArrayInputStream(item.getValue()));
        }
        zip.end();
        return out.toByteArray();
    }

    private static List<PackReport.Wrong> wrong(byte[] zip) {
        return read(zip).ifRead().orElseThrow().wrong();
    }

    @Test
    void items_that_are_not_as_the_manifest_lists_them_are_named() throws IOException {
        var link = "6-links/000000000000000.txt";
        assertThat(wrong(repacked(items -> items.replace(
                        link, SAMPLE.tree().consistency(41, 60).text().getBytes(StandardCharsets.UTF_8)))))
                .containsExactly(new PackReport.Wrong(link, Flaw.ITEM_CHANGED));
        assertThat(wrong(repacked(items -> items.remove(link))))
                .containsExactly(new PackReport.Wrong(link, Flaw.LISTED_AND_MISSING));
        assertThat(wrong(repacked(items -> items.put("6-links/000000000000001.txt", items.get(link)))))
                .containsExactly(new PackReport.Wrong("6-links/000000000000001.txt", Flaw.NOT_LISTED));
        assertThat(wrong(repacked(items -> items.remove("5-proofs/000000000000012.txt"))))
                .contains(new PackReport.Wrong("4-entries/000000000000012.cbor", Flaw.RECORD_WITHOUT_PROOF));
    }

    @Test
    void a_record_with_the_proof_of_another_fails_by_itself() {
        var whole = pack();
        var entries = new ArrayList<>(whole.entries());
        var stranger = SAMPLE.entries().get(11);
        entries.set(2, new Pack.Proven(stranger, entries.get(2).proof()));
        var report = read(zip(new Pack(
                        whole.head(),
                        whole.firstKey(),
                        List.of(),
                        whole.ranges(),
                        entries,
                        whole.links(),
                        whole.files())))
                .ifRead()
                .orElseThrow();
        assertThat(report.entries().get(2).proof()).isEqualTo(Check.fails(Flaw.ROOT_DIFFERS));
        assertThat(report.missing()).hasSize(1);
    }

    @Test
    void a_head_from_outside_that_says_otherwise_is_a_fork_and_one_that_nothing_joins_is_silent() {
        var other = SampleLog.of(HashKind.SM3, 59, 2);
        other.add(other.draft("tenant-0", 700));
        var report = read(zip(pack()), other.head(60), SAMPLE.head(50)).ifRead().orElseThrow();
        assertThat(report.anchors().get(0).agrees()).isEqualTo(Check.fails(Flaw.FORK));
        assertThat(report.anchors().get(0).signature()).isEqualTo(Check.ok());
        assertThat(report.anchors().get(1).isSilent()).isTrue();
    }

    @Test
    void zips_of_others_cut_off_ones_and_bytes_of_chance_are_refused_and_never_thrown_at() throws IOException {
        var zip = zip(pack());
        Seeds.forEach(1000, chance -> {
            assertThat(read(Arrays.copyOf(zip, chance.nextInt(zip.length)))).isInstanceOf(Reading.Refused.class);
            assertThat(read(Seeds.bytes(chance, chance.nextInt(400)))).isInstanceOf(Reading.Refused.class);
        });
        assertThat(read(Arrays.copyOf(zip, zip.length + 1))).isEqualTo(Reading.refused(Flaw.BYTES_LEFT_OVER, "zip"));
        assertThat(read(bomb())).isEqualTo(Reading.refused(Flaw.NOT_A_PACK, "zip"));
        assertThat(read(zip(pack()).clone())).isInstanceOf(Reading.Read.class);
    }

    /// A hundred megabytes of nothing in a hundred kilobytes.
    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(Pack.MANIFEST));
            var nothing = new byte[1 << 20];
            for (var times = 0; times < 100; times++) {
                zip.write(nothing);
            }
        }
        return out.toByteArray();
    }
}
