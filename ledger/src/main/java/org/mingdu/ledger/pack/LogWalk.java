package org.mingdu.ledger.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Hasher;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.head.KeyRing;
import org.mingdu.ledger.head.Promise;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.record.Entry;
import org.mingdu.ledger.tree.Frontier;
import org.mingdu.ledger.tree.LogTree;

/// The entries of a log, one after another: each against the hash that was kept of it, against the one
/// before it in its stream, and all of them against every head, when as many have passed as it speaks
/// of.
///
/// The tree is built from the hashes that were kept. If they make the root of a head while an entry
/// differs from its hash, then it is this entry that was changed and no other.
final class LogWalk {
    private static final int MOST_STREAMS = 100_000;

    private final String origin;
    private final KeyRing keys;
    private final Hasher hasher;
    private final Frontier tree;
    private final List<SignedHead> inside;
    private final List<SignedHead> outside;
    private final List<Promise> promises;
    private final List<SignedHead> due;
    private final IdentityHashMap<SignedHead, Check> trees = new IdentityHashMap<>();
    private final IdentityHashMap<SignedHead, Check> signatures = new IdentityHashMap<>();
    private final Map<Hash, Boolean> promised = new HashMap<>();
    private final Findings findings = new Findings();
    private final Map<String, StreamWalk> streams = new LinkedHashMap<>();
    private final Map<Hash, Place> unplaced = new HashMap<>();
    private Place firstSinceHead = new Place(0, "", 0);
    private Place latest = new Place(0, "", 0);
    private int nextDue;
    private boolean treeDiffers;

    LogWalk(
            String origin,
            HashKind kind,
            KeyRing keys,
            List<SignedHead> inside,
            List<SignedHead> outside,
            List<Promise> promises) {
        this.origin = origin;
        this.keys = keys;
        this.hasher = new Hasher(kind);
        this.tree = new Frontier(kind);
        this.inside = List.copyOf(inside);
        this.outside = List.copyOf(outside);
        this.promises = List.copyOf(promises);
        this.due = new ArrayList<>(inside);
        due.addAll(outside);
        due.removeIf(head -> !isOurs(head));
        due.sort(Comparator.comparingLong(head -> head.head().size()));
        promises.forEach(promise -> promised.put(promise.content(), false));
        meetHeads();
    }

    private boolean isOurs(SignedHead head) {
        return head.head().origin().equals(origin) && head.head().hash() == hasher.kind();
    }

    long count() {
        return tree.size();
    }

    /// A frame: the hash that was kept, then the entry. False when there are more streams than anybody
    /// has.
    boolean next(byte[] frame, int length) {
        var kept = Hash.from(frame, 0);
        var computed = hasher.leaf(frame, Hash.LENGTH, length - Hash.LENGTH);
        var index = tree.size();
        var read = Entry.read(Arrays.copyOfRange(frame, Hash.LENGTH, length));
        tree.add(kept.bytes());
        latest = new Place(index, "", 0);
        if (!kept.is(computed)) {
            changed(read, kept, index);
        } else if (read instanceof Reading.Read<Entry> entry) {
            sound(entry.value(), kept, index);
        } else {
            findings.add(Finding.at(Flaw.ENTRY_UNREADABLE, latest));
            unplaced(kept);
        }
        if (index == firstSinceHead.index()) {
            firstSinceHead = latest;
        }
        meetHeads();
        return streams.size() <= MOST_STREAMS;
    }

    private void changed(Reading<Entry> read, Hash kept, long index) {
        // What it says of its number is believed only where that is the number that must come.
        if (read instanceof Reading.Read<Entry> entry) {
            var stream = entry.value().draft().stream();
            var walk = streams.get(stream);
            if (walk != null && walk.expected() == entry.value().number()) {
                latest = new Place(index, stream, entry.value().number());
                walk.passOver(kept, latest);
                findings.add(Finding.at(Flaw.CONTENT_CHANGED, latest));
                return;
            }
        }
        findings.add(Finding.at(Flaw.CONTENT_CHANGED, latest));
        unplaced(kept);
    }

    private void unplaced(Hash kept) {
        if (!findings.isFull()) {
            unplaced.put(kept, latest);
        }
    }

    private void sound(Entry entry, Hash kept, long index) {
        var stream = entry.draft().stream();
        latest = new Place(index, stream, entry.number());
        if (!entry.draft().log().equals(origin)) {
            findings.add(Finding.at(Flaw.ENTRY_OF_OTHER_LOG, latest));
        }
        var walk = streams.computeIfAbsent(stream, name -> new StreamWalk(name, findings));
        var before = entry.previous();
        if (before != null && entry.number() == walk.expected() + 1) {
            var place = unplaced.remove(before);
            if (place != null) {
                named(place, stream, walk.expected());
                walk.passOver(before, place);
            }
        }
        walk.next(entry, kept, latest);
        if (!promised.isEmpty()) {
            promised.computeIfPresent(entry.draft().content(hasher.kind()), (content, found) -> true);
        }
    }

    /// The one after it says which number a changed entry had.
    private void named(Place place, String stream, long number) {
        var known = new Place(place.index(), stream, number);
        findings.replace(finding -> finding.from().equals(place) ? Finding.at(finding.flaw(), known) : finding);
        if (firstSinceHead.equals(place)) {
            firstSinceHead = known;
        }
    }

    private void meetHeads() {
        var met = false;
        for (; nextDue < due.size() && due.get(nextDue).head().size() == tree.size(); nextDue++) {
            var head = due.get(nextDue);
            var same = head.head().root().equals(tree.root());
            trees.put(head, same ? Check.ok() : Check.fails(Flaw.TREE_DIFFERS));
            if (!same && counts(head) && !treeDiffers) {
                treeDiffers = true;
                findings.add(new Finding(Flaw.TREE_DIFFERS, firstSinceHead, latest));
            }
            met |= same && counts(head);
        }
        if (met) {
            firstSinceHead = new Place(tree.size(), "", 0);
        }
    }

    /// A head that the log did not sign says nothing against it.
    private boolean counts(SignedHead head) {
        return signature(head).holds();
    }

    /// Asked for once: with many heads this is what takes the time.
    private Check signature(SignedHead head) {
        return signatures.computeIfAbsent(head, keys::check);
    }

    ExportReport report(boolean keyTrusted, boolean ended) {
        placeLast();
        streams.values().forEach(StreamWalk::end);
        var most = due.stream()
                .filter(this::counts)
                .mapToLong(head -> head.head().size())
                .max()
                .orElse(0);
        // Numbers that are missing further up are gone there and not from the end.
        var cut = most - tree.size() - missing();
        if (cut > 0 || !ended) {
            findings.add(new Finding(Flaw.CUT_OFF, end(tree.size()), end(tree.size() + Math.max(0, cut - 1))));
        }
        var last = new TreeMap<String, Long>();
        streams.forEach((stream, walk) -> last.put(stream, walk.last()));
        return new ExportReport(
                origin,
                hasher.kind(),
                tree.size(),
                keys.keys(),
                keyTrusted,
                inside.stream().map(this::seen).toList(),
                outside.stream().map(this::seen).toList(),
                last,
                findings.inOrder(),
                findings.count(),
                promises.stream().map(this::seen).toList());
    }

    /// Where there is one stream only, a changed entry at the very end has the number after the last.
    private void placeLast() {
        if (streams.size() == 1) {
            var only = streams.values().iterator().next();
            var place = new Place(tree.size() - 1, "", 0);
            if (unplaced.containsValue(place)) {
                named(place, streams.keySet().iterator().next(), only.expected());
                latest = place.equals(latest)
                        ? new Place(place.index(), streams.keySet().iterator().next(), only.expected())
                        : latest;
            }
        }
    }

    private long missing() {
        return streams.values().stream()
                .mapToLong(StreamWalk::missing)
                .reduce(0, (one, other) -> Math.min(LogTree.LARGEST, one + other));
    }

    private Place end(long index) {
        if (streams.size() != 1) {
            return new Place(index, "", 0);
        }
        var only = streams.entrySet().iterator().next();
        return new Place(index, only.getKey(), only.getValue().last() + 1 + index - tree.size());
    }

    private ExportReport.SeenHead seen(SignedHead head) {
        if (!isOurs(head)) {
            var other = Check.fails(
                    head.head().origin().equals(origin) ? Flaw.OTHER_HASH : Flaw.OTHER_LOG,
                    head.head().origin());
            return new ExportReport.SeenHead(head, other, other);
        }
        return new ExportReport.SeenHead(
                head,
                signature(head),
                trees.getOrDefault(head, Check.fails(missing() > 0 ? Flaw.TREE_DIFFERS : Flaw.CUT_OFF)));
    }

    /// Broken once a head of the log is later than it was due; before, it may still come.
    private ExportReport.SeenPromise seen(Promise promise) {
        var signed = keys.check(promise);
        if (!signed.holds() || promise.hash() != hasher.kind()) {
            return new ExportReport.SeenPromise(promise, signed.holds() ? Check.fails(Flaw.OTHER_HASH) : signed);
        }
        if (promised.getOrDefault(promise.content(), false)) {
            return new ExportReport.SeenPromise(promise, Check.ok());
        }
        var late = inside.stream()
                .anyMatch(head -> counts(head)
                        && head.head().size() <= tree.size()
                        && head.head().time().isAfter(promise.due()));
        return new ExportReport.SeenPromise(promise, Check.fails(late ? Flaw.PROMISE_BROKEN : Flaw.NUMBER_MISSING));
    }
}
