package org.mingdu.ledger.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Hasher;
import org.mingdu.ledger.NoteReader;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.head.KeyRing;
import org.mingdu.ledger.head.LogKey;
import org.mingdu.ledger.head.Rotation;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.record.Entry;
import org.mingdu.ledger.record.FileHash;
import org.mingdu.ledger.tree.Consistency;
import org.mingdu.ledger.tree.Inclusion;

/// Reads a pack of evidence: first whether it is the zip and holds the items its manifest lists, then
/// whether each entry stands in the head and each file is the one an entry names.
public final class PackCheck {
    private static final long MOST_BYTES = 64L << 20;
    private static final Pattern ITEM = Pattern.compile("(\\S{44}) (0|[1-9][0-9]{0,11}) (\\S{1,200})");
    private static final Pattern RANGE = Pattern.compile("(\\S{1,120}) ([1-9][0-9]{0,17}) ([1-9][0-9]{0,17})");

    private final List<SignedHead> outside;
    private final List<LogKey> trusted;
    private final List<Consistency> proofs;
    private final Map<String, byte[]> texts = new TreeMap<>();
    private final Map<String, Hash> files = new TreeMap<>();
    private final Set<String> index = new HashSet<>();
    private final List<PackReport.Wrong> wrong = new ArrayList<>();
    private long held;

    private PackCheck(List<SignedHead> outside, List<LogKey> trusted, List<Consistency> proofs) {
        this.outside = outside;
        this.trusted = trusted;
        this.proofs = proofs;
    }

    public static Reading<PackReport> of(
            InputStream stream, List<SignedHead> outside, List<LogKey> trusted, List<Consistency> proofs)
            throws IOException {
        return new PackCheck(outside, trusted, proofs).read(stream);
    }

    private record Listed(Hash hash, long size) {}

    private record Manifest(String origin, HashKind hash, List<Pack.Range> ranges, Map<String, Listed> items) {}

    private Reading<PackReport> read(InputStream stream) throws IOException {
        var manifest = new ArrayList<Manifest>(1);
        var flaw = PackUnzip.read(stream, new PackUnzip.Reader() {
            @Override
            public boolean item(String name, long size, PackUnzip.Content content) throws IOException {
                if (!manifest.isEmpty()) {
                    return take(manifest.get(0), name, size, content);
                }
                var first = name.equals(Pack.MANIFEST)
                        ? content.whole(PackUnzip.LARGEST_MANIFEST)
                                .flatMap(PackCheck::utf8)
                                .flatMap(PackCheck::manifest)
                        : Optional.<Manifest>empty();
                first.ifPresent(manifest::add);
                return first.isPresent();
            }

            @Override
            public void damaged(String name) {
                if (wrong.stream().noneMatch(one -> one.item().equals(name))) {
                    wrong.add(new PackReport.Wrong(name, Flaw.ITEM_CHANGED));
                }
            }
        });
        if (flaw.isPresent() || manifest.isEmpty()) {
            return Reading.refused(flaw.orElse(Flaw.NOT_A_PACK), "zip");
        }
        return judge(manifest.get(0));
    }

    private boolean take(Manifest manifest, String name, long size, PackUnzip.Content content) throws IOException {
        var listed = manifest.items().get(name);
        if (listed == null) {
            wrong.add(new PackReport.Wrong(name, Flaw.NOT_LISTED));
            return true;
        }
        Hash hash;
        if (name.startsWith(Pack.FILES)) {
            var kind = name.startsWith(Pack.FILES + HashKind.SM3.word()) ? HashKind.SM3 : HashKind.SHA_256;
            var other = kind != manifest.hash();
            // A file named by another function is known by that name alone; reading it twice is not possible here.
            hash = content.hash(kind);
            files.put(name, hash);
            if (!name.equals(Pack.FILES + kind.word() + "-" + hash.hex())) {
                wrong.add(new PackReport.Wrong(name, Flaw.FILE_CHANGED));
                return true;
            }
            if (other) {
                return true;
            }
        } else if (name.startsWith(Pack.INDEX)) {
            hash = content.hash(manifest.hash());
            index.add(name);
        } else {
            var bytes = content.whole(PackUnzip.LARGEST_TEXT);
            held += size;
            if (bytes.isEmpty() || held > MOST_BYTES) {
                return false;
            }
            texts.put(name, bytes.get());
            hash = Hash.of(new Hasher(manifest.hash()).plain(bytes.get()));
        }
        if (!hash.equals(listed.hash()) || size != listed.size()) {
            wrong.add(new PackReport.Wrong(name, Flaw.ITEM_CHANGED));
        }
        return true;
    }

    private Reading<PackReport> judge(Manifest manifest) {
        for (var name : manifest.items().keySet()) {
            if (!texts.containsKey(name) && !files.containsKey(name) && !index.contains(name)) {
                wrong.add(new PackReport.Wrong(name, Flaw.LISTED_AND_MISSING));
            }
        }
        var head = text(Pack.HEAD).map(SignedHead::read).orElseGet(() -> Reading.refused(Flaw.MALFORMED, Pack.HEAD));
        if (head instanceof Reading.Refused<SignedHead> refused) {
            return Reading.refused(refused.flaw(), Pack.HEAD);
        }
        var signed = head.ifRead().orElseThrow();
        if (!signed.head().origin().equals(manifest.origin()) || signed.head().hash() != manifest.hash()) {
            return Reading.refused(Flaw.OTHER_LOG, Pack.HEAD);
        }
        var key = text(Pack.KEYS)
                .filter(line -> line.endsWith("\n"))
                .flatMap(line -> LogKey.read(line.substring(0, line.length() - 1)));
        if (key.isEmpty()) {
            return Reading.refused(Flaw.BAD_KEY, Pack.KEYS);
        }
        var keys = KeyRing.of(manifest.origin(), key.get());
        for (var rotation : each(Pack.ROTATIONS, Rotation::read)) {
            var rotated = keys.rotate(rotation);
            if (rotated instanceof Reading.Refused<KeyRing> refused) {
                return Reading.refused(refused.flaw(), Pack.ROTATIONS);
            }
            keys = rotated.ifRead().orElseThrow();
        }
        var links = new ArrayList<>(each(Pack.LINKS, Consistency::read));
        links.addAll(proofs);
        var entries = entries(signed);
        var opened = opened(entries);
        return Reading.of(new PackReport(
                signed,
                keys.check(signed),
                keys.keys(),
                trusted.contains(key.get()) || trusted.contains(keys.current()),
                Anchor.of(signed, keys, outside, links),
                entries,
                List.copyOf(wrong),
                manifest.ranges(),
                missing(manifest, entries),
                absent(entries),
                files.size(),
                opened,
                !index.isEmpty()));
    }

    private List<PackReport.Seen> entries(SignedHead head) {
        var entries = new ArrayList<PackReport.Seen>();
        texts.forEach((name, bytes) -> {
            if (name.startsWith(Pack.ENTRIES)) {
                var entry = Entry.read(bytes).ifRead();
                var proof = text(Pack.PROOFS
                                + name.substring(Pack.ENTRIES.length()).replace(".cbor", ".txt"))
                        .map(PackCheck::proof)
                        .flatMap(Reading::ifRead);
                if (entry.isEmpty() || proof.isEmpty()) {
                    wrong.add(new PackReport.Wrong(
                            name, entry.isEmpty() ? Flaw.ENTRY_UNREADABLE : Flaw.RECORD_WITHOUT_PROOF));
                    return;
                }
                entries.add(new PackReport.Seen(
                        proof.get().index(),
                        entry.get(),
                        Receipt.of(entry.get(), proof.get(), head).check()));
            }
        });
        return entries;
    }

    private List<PackReport.SeenOpened> opened(List<PackReport.Seen> entries) {
        var byIndex = new TreeMap<Long, Entry>();
        entries.forEach(seen -> byIndex.put(seen.index(), seen.entry()));
        var all = new ArrayList<PackReport.SeenOpened>();
        texts.forEach((name, bytes) -> {
            if (name.startsWith(Pack.OPENED)) {
                var at = Pack.indexOf(Pack.OPENED, name);
                var opened = at.isPresent() ? Opened.read(at.getAsLong(), bytes) : Optional.<Opened>empty();
                var entry = at.isPresent() ? byIndex.get(at.getAsLong()) : null;
                if (opened.isEmpty() || entry == null) {
                    wrong.add(new PackReport.Wrong(name, Flaw.MALFORMED));
                } else {
                    all.addAll(opened.get().against(entry));
                }
            }
        });
        return all;
    }

    private static Reading<Inclusion> proof(String text) {
        var note = new NoteReader(text);
        note.line("mingdu-inclusion/1");
        var index = note.number("index");
        var size = note.number("size");
        var path = Consistency.path(note);
        return note.done(() -> new Inclusion(index, size, path), Pack::proofText);
    }

    /// Of each range the numbers that no entry whose proof holds has.
    private static List<Pack.Range> missing(Manifest manifest, List<PackReport.Seen> entries) {
        var missing = new ArrayList<Pack.Range>();
        for (var range : manifest.ranges()) {
            var there = new TreeSet<Long>();
            entries.stream()
                    .filter(seen -> seen.proof().holds()
                            && seen.entry().draft().stream().equals(range.stream()))
                    .forEach(seen -> there.add(seen.entry().number()));
            var next = range.from();
            for (var number : there.subSet(range.from(), true, range.to(), true)) {
                if (number > next) {
                    missing.add(new Pack.Range(range.stream(), next, number - 1));
                }
                next = number + 1;
            }
            if (next <= range.to()) {
                missing.add(new Pack.Range(range.stream(), next, range.to()));
            }
        }
        return missing;
    }

    private List<FileHash> absent(List<PackReport.Seen> entries) {
        Set<FileHash> absent = new LinkedHashSet<>();
        for (var seen : entries) {
            for (var file : seen.entry().draft().files()) {
                if (!files.containsKey(
                        Pack.FILES + file.kind().word() + "-" + file.hash().hex())) {
                    absent.add(file);
                }
            }
        }
        return List.copyOf(absent);
    }

    private <T> List<T> each(String folder, Function<String, Reading<T>> reader) {
        var all = new ArrayList<T>();
        texts.forEach((name, bytes) -> {
            if (name.startsWith(folder)) {
                utf8(bytes)
                        .map(reader)
                        .flatMap(Reading::ifRead)
                        .ifPresentOrElse(all::add, () -> wrong.add(new PackReport.Wrong(name, Flaw.MALFORMED)));
            }
        });
        return all;
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name)).flatMap(PackCheck::utf8);
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static Optional<Manifest> manifest(String text) {
        var note = new NoteReader(text, PackUnzip.LARGEST_MANIFEST);
        note.line(Pack.FORM);
        var origin = note.name("origin");
        var hash = note.hashKind();
        var ranges = new ArrayList<Pack.Range>();
        while (note.isNext("range")) {
            ranges.add(note.read("range", PackCheck::range, new Pack.Range("", 1, 0)));
        }
        var items = new TreeMap<String, Listed>();
        while (note.isNext("item")) {
            var words = ITEM.matcher(note.word("item"));
            var listed = words.matches() ? Hash.read(words.group(1)) : Optional.<Hash>empty();
            if (listed.isEmpty() || items.size() == PackZip.MOST) {
                return Optional.empty();
            }
            items.put(words.group(3), new Listed(listed.get(), Long.parseLong(words.group(2))));
        }
        return note.isDone() ? Optional.of(new Manifest(origin, hash, ranges, items)) : Optional.empty();
    }

    private static Optional<Pack.Range> range(String text) {
        var words = RANGE.matcher(text);
        return words.matches()
                ? Optional.of(
                        new Pack.Range(words.group(1), Long.parseLong(words.group(2)), Long.parseLong(words.group(3))))
                : Optional.empty();
    }
}
