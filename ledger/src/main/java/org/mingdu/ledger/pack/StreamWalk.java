package org.mingdu.ledger.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.record.Entry;
import org.mingdu.ledger.tree.LogTree;
/// One stream of a log as it is read: says which number is missing, stands elsewhere or twice, and which
/// entry is not the one the next was written after. A number that comes too early is judged when the
/// next is there: either there is a gap before it, or it stands in the wrong place.

final class StreamWalk {
    private record Early(long number, Hash leaf, Place place) {}

    private final String stream;
    private final Findings findings;
    private final TreeMap<Long, Long> gaps = new TreeMap<>();
    private final Map<Long, Place> gapPlaces = new HashMap<>();
    private final Map<Long, Hash> seenEarly = new HashMap<>();
    private long last;
    private long missing;
    private long lastIndex = -1;
    private @Nullable Hash lastLeaf;
    private @Nullable Early early;

    StreamWalk(String stream, Findings findings) {
        this.stream = stream;
        this.findings = findings;
    }

    /// The number an entry would have that came now.
    long expected() {
        return last + 1;
    }

    long last() {
        return early == null ? last : Math.max(last, early.number());
    }

    void next(Entry entry, Hash leaf, Place place) {
        settle(entry.number());
        take(entry, leaf, place);
    }

    /// An entry that is known to be changed and stands where it must.
    void passOver(Hash leaf, Place place) {
        settle(last + 1);
        advance(last + 1, leaf, place);
    }

    private void settle(long number) {
        var held = early;
        if (held == null) {
            return;
        }
        early = null;
        if (number > last && number < held.number()) {
            findings.add(Finding.at(Flaw.NUMBER_MOVED, held.place()));
            if (findings.remembersMore()) {
                seenEarly.put(held.number(), held.leaf());
            }
        } else {
            gap(last + 1, held.number() - 1, held.place());
            advance(held.number(), held.leaf(), held.place());
        }
    }

    private void take(Entry entry, Hash leaf, Place place) {
        var number = entry.number();
        while (number > last + 1 && seenEarly.containsKey(last + 1)) {
            advance(last + 1, seenEarly.remove(last + 1), place);
        }
        if (number == last + 1) {
            if (lastLeaf != null && !Objects.equals(lastLeaf, entry.previous())) {
                findings.add(Finding.at(Flaw.ENTRY_REPLACED, new Place(lastIndex, stream, last)));
            }
            advance(number, leaf, place);
        } else if (number > last + 1) {
            early = new Early(number, leaf, place);
        } else {
            findings.add(Finding.at(fillsGap(number) ? Flaw.NUMBER_MOVED : Flaw.NUMBER_TWICE, place));
        }
    }

    private void advance(long number, @Nullable Hash leaf, Place place) {
        last = number;
        lastLeaf = leaf;
        lastIndex = place.index();
    }

    private void gap(long from, long to, Place place) {
        if (from > to) {
            return;
        }
        if (findings.remembersMore()) {
            gaps.put(from, to);
            gapPlaces.put(from, place);
        } else {
            findings.add(missing(from, to, place.index()));
        }
    }

    private boolean fillsGap(long number) {
        var found = gaps.floorEntry(number);
        if (found == null || found.getValue() < number) {
            return false;
        }
        var place = gapPlaces.remove(found.getKey());
        gaps.remove(found.getKey());
        if (place != null) {
            gap(found.getKey(), number - 1, place);
            gap(number + 1, found.getValue(), place);
        }
        return true;
    }

    /// Nothing more comes: what is still missing is missing.
    void end() {
        settle(Long.MAX_VALUE);
        gaps.forEach((from, to) -> findings.add(missing(
                from,
                to,
                gapPlaces.getOrDefault(from, new Place(0, stream, from)).index())));
    } /// How many numbers are missing, as far as they count.

    long missing() {
        return missing;
    }

    private Finding missing(long from, long to, long index) {
        missing = Math.min(LogTree.LARGEST, missing + Math.min(LogTree.LARGEST, to - from + 1));
        return new Finding(Flaw.NUMBER_MISSING, new Place(index, stream, from), new Place(index, stream, to));
    }
}
