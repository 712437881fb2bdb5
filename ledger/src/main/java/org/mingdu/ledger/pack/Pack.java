package org.mingdu.ledger.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Hasher;
import org.mingdu.ledger.head.LogKey;
import org.mingdu.ledger.head.Rotation;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.record.Entry;
import org.mingdu.ledger.tree.Consistency;
import org.mingdu.ledger.tree.Inclusion;

/// Evidence in one file: some entries of a log, the proof of each towards one head, and the files they
/// name.
///
/// @param ranges which stretches of a stream it claims to hold without a gap
/// @param links  proofs towards other heads that people may have
/// @param opened what was hidden in entries, for who may see it
/// @param index  the same told to people, by the ending of its file; it proves nothing
public record Pack(
        SignedHead head,
        LogKey firstKey,
        List<Rotation> rotations,
        List<Range> ranges,
        List<Proven> entries,
        List<Consistency> links,
        List<Enclosed> files,
        List<Opened> opened,
        SortedMap<String, PackZip.Source> index) {
    static final String FORM = "mingdu-pack/1";
    static final String MANIFEST = "0-manifest.txt";
    static final String HEAD = "1-head.txt";
    static final String KEYS = "2-key.txt";
    static final String ROTATIONS = "3-rotations/";
    static final String ENTRIES = "4-entries/";
    static final String PROOFS = "5-proofs/";
    static final String LINKS = "6-links/";
    static final String FILES = "7-files/";
    private static final Pattern NUMBERED = Pattern.compile("([4-8]-[a-z]+/)([0-9]{15})\\.(cbor|txt)");

    static final String OPENED = "8-opened/";
    static final String INDEX = "9-index.";

    public Pack(
            SignedHead head,
            LogKey firstKey,
            List<Rotation> rotations,
            List<Range> ranges,
            List<Proven> entries,
            List<Consistency> links,
            List<Enclosed> files) {
        this(head, firstKey, rotations, ranges, entries, links, files, List.of(), new TreeMap<>());
    }

    public record Range(String stream, long from, long to) {}

    public record Proven(Entry entry, Inclusion proof) {}

    /// A file under the hash that an entry names it by.
    public record Enclosed(HashKind kind, Hash hash, PackZip.Source source) {}

    public void write(OutputStream out) throws IOException {
        var items = new TreeMap<String, PackZip.Source>();
        text(items, HEAD, head.text());
        text(items, KEYS, firstKey.line() + "\n");
        for (var at = 0; at < rotations.size(); at++) {
            text(items, ROTATIONS + numbered(at), rotations.get(at).text());
        }
        for (var proven : entries) {
            var bytes = proven.entry().bytes();
            items.put(ENTRIES + digits(proven.proof().index()) + ".cbor", () -> new ByteArrayInputStream(bytes));
            text(items, PROOFS + numbered(proven.proof().index()), proofText(proven.proof()));
        }
        for (var at = 0; at < links.size(); at++) {
            text(items, LINKS + numbered(at), links.get(at).text());
        }
        for (var file : files) {
            items.put(FILES + file.kind().word() + "-" + file.hash().hex(), file.source());
        }
        for (var one : opened) {
            var bytes = one.bytes();
            items.put(OPENED + digits(one.index()) + ".cbor", () -> new ByteArrayInputStream(bytes));
        }
        index.forEach((ending, source) -> items.put(INDEX + ending, source));
        var manifest = manifest(items);
        var zip = new PackZip(out);
        zip.add(MANIFEST, source(manifest));
        for (var item : items.entrySet()) {
            zip.add(item.getKey(), item.getValue());
        }
        zip.end();
    }

    static String proofText(Inclusion proof) {
        return "mingdu-inclusion/1\nindex %d\nsize %d\n%s".formatted(proof.index(), proof.size(), proof.pathText());
    }

    private String manifest(Map<String, PackZip.Source> items) throws IOException {
        var kind = head.head().hash();
        var lines = new ArrayList<String>();
        lines.add(FORM);
        lines.add("origin " + head.head().origin());
        lines.add("hash " + kind.word());
        for (var range : ranges) {
            lines.add("range %s %d %d".formatted(range.stream(), range.from(), range.to()));
        }
        for (var item : items.entrySet()) {
            var hasher = new Hasher(kind);
            var size = 0L;
            var buffer = new byte[1 << 16];
            try (var in = item.getValue().open()) {
                for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    hasher.more(buffer, read);
                    size += read;
                }
            }
            lines.add("item %s %d %s".formatted(Hash.of(hasher.finished()).base64(), size, item.getKey()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static void text(Map<String, PackZip.Source> items, String name, String text) {
        items.put(name, source(text));
    }

    private static PackZip.Source source(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return () -> new ByteArrayInputStream(bytes);
    }

    /// The index an item of a folder is named by.
    static OptionalLong indexOf(String folder, String item) {
        var words = NUMBERED.matcher(item);
        return words.matches() && words.group(1).equals(folder)
                ? OptionalLong.of(Long.parseLong(words.group(2)))
                : OptionalLong.empty();
    }

    private static String numbered(long number) {
        return digits(number) + ".txt";
    }

    private static String digits(long number) {
        return String.format(Locale.ROOT, "%015d", number);
    }
}
