package org.mingdu.ledger.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingdu.ledger.support.SampleLog.BEGAN;
import static org.mingdu.ledger.support.SampleLog.LOG;
import static org.mingdu.ledger.support.SampleLog.NEXT_LOG;
import static org.mingdu.ledger.support.SampleLog.ORIGIN;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.head.Promise;
import org.mingdu.ledger.head.Rotation;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.record.Entry;
import org.mingdu.ledger.record.Value;
import org.mingdu.ledger.support.SampleLog;
import org.mingdu.ledger.support.SampleLog.Row;
import org.mingdu.ledger.support.Seeds;

/// A log is exported, somebody has been at it, and the reading of it says where. Long, since every way of
/// being at it has its property.
class ExportTamperTest {
    private static ExportReport read(byte[] export, List<SignedHead> outside) {
        return read(export, outside, List.of());
    }

    private static ExportReport read(byte[] export, List<SignedHead> outside, List<Promise> promises) {
        try {
            return switch (ExportCheck.of(new ByteArrayInputStream(export), outside, List.of(LOG.key()), promises)) {
                case Reading.Read<ExportReport>(var report) -> report;
                case Reading.Refused<ExportReport> refused -> throw new AssertionError(refused.toString());
            };
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] honest(SampleLog log) {
        var size = log.entries().size();
        return log.export(log.rows(), List.of(log.head(size)));
    }

    private static HashKind kind(RandomGenerator chance) {
        return chance.nextBoolean() ? HashKind.SM3 : HashKind.SHA_256;
    }

    private static Value.Bytes edited(RandomGenerator chance, Row row) {
        return new Value.Bytes(Seeds.flipped(chance, row.entry().bytes()));
    }

    @Test
    void a_log_nobody_has_been_at_has_no_findings_and_is_the_same_bytes_every_time() {
        Seeds.forEach(25, chance -> {
            var log = SampleLog.of(kind(chance), chance.nextInt(1, 300), chance.nextInt(1, 5));
            var size = log.entries().size();
            var heads = List.of(log.head(size), log.head(chance.nextInt(size + 1)));
            var report = read(log.export(log.rows(), heads), List.of(log.head(size / 2), log.head(size)));
            assertThat(report.findings()).isEmpty();
            assertThat(report.count()).isEqualTo(size);
            assertThat(report.covered()).isEqualTo(size);
            assertThat(report.keyTrusted()).isTrue();
            assertThat(report.inside()).allMatch(ExportReport.SeenHead::stands);
            assertThat(log.export(log.rows(), heads)).isEqualTo(log.export(log.rows(), heads));
        });
    }

    @Test
    void a_row_changed_in_the_database_is_named_by_its_number_wherever_it_stands() {
        Seeds.forEach(250, chance -> {
            var streams = chance.nextInt(1, 4);
            var log = SampleLog.of(kind(chance), chance.nextInt(4, 120), streams);
            var rows = new ArrayList<>(log.rows());
            var at = chance.nextInt(rows.size());
            rows.set(at, new Row(rows.get(at).leaf(), edited(chance, rows.get(at))));
            var report = read(log.export(rows, List.of(log.head(rows.size()))), List.of());
            assertThat(report.findings()).as("row %d", at).singleElement().satisfies(found -> {
                assertThat(found.flaw()).isEqualTo(Flaw.CONTENT_CHANGED);
                assertThat(found.from().index()).isEqualTo(at);
                if (at + streams < rows.size() || (streams == 1 && at > 0)) {
                    assertThat(found.from().number())
                            .isEqualTo(log.entries().get(at).number());
                }
            });
            assertThat(report.inside()).as("all the others are as they were").allMatch(ExportReport.SeenHead::stands);
        });
    }

    @Test
    void a_row_changed_together_with_its_hash_is_named_by_the_one_after_it() {
        Seeds.forEach(150, chance -> {
            var log = SampleLog.of(kind(chance), chance.nextInt(5, 120), 1);
            var rows = new ArrayList<>(log.rows());
            var at = chance.nextInt(rows.size() - 1);
            var was = log.entries().get(at);
            var forged = new Entry(log.draft("tenant-0", 5000 + at), was.number(), was.previous());
            rows.set(at, new Row(forged.leaf(log.kind()), new Value.Bytes(forged.bytes())));
            var report = read(log.export(rows, List.of(log.head(rows.size()))), List.of());
            assertThat(report.findings())
                    .anySatisfy(found -> {
                        assertThat(found.flaw()).isEqualTo(Flaw.ENTRY_REPLACED);
                        assertThat(found.from()).isEqualTo(new Place(at, "tenant-0", was.number()));
                    })
                    .anySatisfy(found -> assertThat(found.flaw()).isEqualTo(Flaw.TREE_DIFFERS));
        });
    }

    @Test
    void deleted_rows_are_named_by_the_numbers_that_are_missing() {
        Seeds.forEach(150, chance -> {
            var streams = chance.nextInt(1, 4);
            var log = SampleLog.of(kind(chance), chance.nextInt(20, 120), streams);
            var rows = new ArrayList<>(log.rows());
            // Not the last of a stream: that is cut off, and only a head tells.
            var at = chance.nextInt(rows.size() - streams);
            var gone = log.entries().get(at);
            rows.remove(at);
            var report = read(log.export(rows, List.of(log.head(rows.size() + 1))), List.of());
            assertThat(report.findings()).anySatisfy(found -> {
                assertThat(found.flaw()).isEqualTo(Flaw.NUMBER_MISSING);
                assertThat(found.from().stream()).isEqualTo(gone.draft().stream());
                assertThat(found.from().number()).isEqualTo(gone.number());
                assertThat(found.to().number()).isEqualTo(gone.number());
            });
            assertThat(report.findings())
                    .as("it is gone there and not from the end")
                    .noneMatch(found -> found.flaw() == Flaw.CUT_OFF);
        });
    }

    @Test
    void swapped_rows_are_both_named() {
        Seeds.forEach(150, chance -> {
            var log = SampleLog.of(kind(chance), chance.nextInt(10, 120), 1);
            var rows = new ArrayList<>(log.rows());
            var one = chance.nextInt(rows.size() - 4);
            // Of three that stand the wrong way round any one may have stayed; from two between them on it is plain.
            var other = one + 3 + chance.nextInt(rows.size() - one - 3);
            Collections.swap(rows, one, other);
            var report = read(log.export(rows, List.of(log.head(rows.size()))), List.of());
            var moved = report.findings().stream()
                    .filter(found -> found.flaw() == Flaw.NUMBER_MOVED)
                    .map(found -> found.from().number())
                    .toList();
            assertThat(moved).containsExactlyInAnyOrder(one + 1L, other + 1L);
            assertThat(report.findings()).noneMatch(found -> found.flaw() == Flaw.NUMBER_MISSING);
        });
    }

    @Test
    void rows_cut_off_at_the_end_are_named_by_a_head_from_outside() {
        Seeds.forEach(100, chance -> {
            var log = SampleLog.of(kind(chance), chance.nextInt(10, 120), 1);
            var size = log.entries().size();
            var kept = chance.nextInt(1, size);
            var seen = chance.nextInt(kept + 1, size + 1);
            // Who cut it off signs a head of what is left.
            var report =
                    read(log.export(log.rows().subList(0, kept), List.of(log.head(kept))), List.of(log.head(seen)));
            assertThat(report.findings())
                    .containsExactly(new Finding(
                            Flaw.CUT_OFF,
                            new Place(kept, "tenant-0", kept + 1L),
                            new Place(seen - 1L, "tenant-0", seen)));
        });
    }

    @Test
    void a_tail_written_anew_and_signed_anew_is_found_between_the_heads_from_outside() {
        Seeds.forEach(100, chance -> {
            var log = SampleLog.of(kind(chance), chance.nextInt(20, 200), 1);
            var size = log.entries().size();
            var from = chance.nextInt(size - 1);
            var forged = new SampleLog(log.kind());
            for (var at = 0; at < size; at++) {
                forged.add(forged.draft("tenant-0", at < from ? at : 5000 + at));
            }
            var good = chance.nextInt(from + 1);
            var bad = chance.nextInt(from + 1, size + 1);
            var export = forged.export(forged.rows(), List.of(forged.head(size)));
            var report = read(export, List.of(log.head(good), log.head(bad)));
            assertThat(report.findings()).singleElement().satisfies(found -> {
                assertThat(found.flaw()).isEqualTo(Flaw.TREE_DIFFERS);
                assertThat(found.from().number()).isEqualTo(good + 1L);
                assertThat(found.to().number()).isEqualTo(bad);
            });
            assertThat(report.covered()).isEqualTo(good);
            assertThat(read(export, List.of(log.head(good))))
                    .as("what no head from outside covers is not claimed")
                    .satisfies(silent -> {
                        assertThat(silent.findings()).isEmpty();
                        assertThat(silent.covered()).isEqualTo(good);
                    });
        });
    }

    @Test
    void a_file_that_ends_early_says_after_which_number() {
        Seeds.forEach(150, chance -> {
            var log = SampleLog.of(kind(chance), chance.nextInt(3, 60), 1);
            var export = honest(log);
            var opening = log.export(List.of(), List.of(log.head(log.entries().size()))).length;
            var report = read(Arrays.copyOf(export, chance.nextInt(opening, export.length)), List.of());
            assertThat(report.findings()).anySatisfy(found -> {
                assertThat(found.flaw()).isEqualTo(Flaw.CUT_OFF);
                assertThat(found.from().index()).isEqualTo(report.count());
            });
        });
    }

    @Test
    void no_flipped_bit_of_an_export_passes_against_a_head_from_outside() {
        var log = SampleLog.of(HashKind.SM3, 25, 2);
        var export = honest(log);
        var outside = List.of(log.head(25));
        Seeds.forEach(3000, chance -> {
            var answer = ExportCheck.of(
                    new ByteArrayInputStream(Seeds.flipped(chance, export)), outside, List.of(LOG.key()), List.of());
            if (answer instanceof Reading.Read<ExportReport>(var report)) {
                assertThat(report.findings().isEmpty()
                                && report.keyTrusted()
                                && report.inside().stream().allMatch(ExportReport.SeenHead::stands)
                                && report.covered() == 25
                                && report.count() == 25)
                        .isFalse();
            }
        });
    }

    @Test
    void bytes_of_chance_are_refused_and_never_thrown_at() {
        var opening = ExportWriter.MAGIC;
        Seeds.forEach(3000, chance -> {
            var bytes = Seeds.bytes(chance, chance.nextInt(300));
            var begun = Arrays.copyOf(opening, opening.length + bytes.length);
            System.arraycopy(bytes, 0, begun, opening.length, bytes.length);
            for (var one : List.of(bytes, begun)) {
                assertThat(ExportCheck.of(new ByteArrayInputStream(one), List.of(), List.of(), List.of()))
                        .isInstanceOf(Reading.Refused.class);
            }
        });
    }

    @Test
    void a_log_in_which_everything_is_wrong_takes_no_longer_and_says_how_much_it_is() {
        var log = SampleLog.of(HashKind.SM3, 12_000, 1);
        var rows = new ArrayList<>(log.rows());
        for (var at = 0; at < rows.size(); at += 2) {
            rows.set(at, new Row(rows.get(at).leaf(), new Value.Bytes(new byte[] {1})));
        }
        var report = read(log.export(rows, List.of()), List.of(log.head(12_000)));
        assertThat(report.found()).isGreaterThanOrEqualTo(6_000);
        assertThat(report.findings()).hasSize(1_000).allMatch(found -> found.flaw() == Flaw.CONTENT_CHANGED);
        assertThat(report.findings().get(500).from()).isEqualTo(new Place(1_000, "tenant-0", 1_001));
    }

    @Test
    void a_promise_that_was_not_kept_is_told_once_it_was_due() {
        var log = SampleLog.of(HashKind.SM3, 20, 1);
        var kept = Promise.by(LOG, HashKind.SM3, log.entries().get(7).draft(), BEGAN, Duration.ofSeconds(5));
        var broken = Promise.by(LOG, HashKind.SM3, log.draft("tenant-0", 999), BEGAN, Duration.ofSeconds(5));
        var open = Promise.by(LOG, HashKind.SM3, log.draft("tenant-0", 998), BEGAN, Duration.ofHours(5));
        var forged = Promise.by(NEXT_LOG, HashKind.SM3, log.draft("tenant-0", 997), BEGAN, Duration.ofSeconds(5));
        assertThat(read(honest(log), List.of(), List.of(kept, broken, open, forged))
                        .promises())
                .extracting(ExportReport.SeenPromise::kept)
                .containsExactly(
                        Check.ok(),
                        Check.fails(Flaw.PROMISE_BROKEN),
                        Check.fails(Flaw.NUMBER_MISSING),
                        Check.fails(Flaw.NOT_SIGNED));
    }

    @Test
    void a_head_of_nobody_says_nothing_against_a_log() {
        var log = SampleLog.of(HashKind.SM3, 20, 1);
        var other = SampleLog.of(HashKind.SM3, 19, 1);
        other.add(other.draft("tenant-0", 500));
        var forged = SignedHead.by(NEXT_LOG, other.plainHead(20));
        var report = read(honest(log), List.of(forged));
        assertThat(report.findings()).isEmpty();
        assertThat(report.outside().getFirst().stands()).isFalse();
        assertThat(report.covered()).isZero();
    }

    @Test
    void a_log_that_changed_its_key_is_read_with_the_record_of_it() throws IOException {
        var log = SampleLog.of(HashKind.SM3, 20, 1);
        var out = new ByteArrayOutputStream();
        var writer = new ExportWriter(
                out,
                ORIGIN,
                HashKind.SM3,
                LOG.key(),
                List.of(Rotation.from(ORIGIN, LOG, NEXT_LOG, 10)),
                List.of(SignedHead.by(NEXT_LOG, log.plainHead(20))));
        for (var row : log.rows()) {
            writer.entry(row.leaf(), row.entry().bytes());
        }
        writer.end();
        var report = read(out.toByteArray(), List.of(log.head(8)));
        assertThat(report.findings()).isEmpty();
        assertThat(report.inside()).allMatch(ExportReport.SeenHead::stands);
        assertThat(report.covered()).isEqualTo(8);
    }
}
