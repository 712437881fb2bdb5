package org.mingdu.ledger.pack;

import java.util.List;
import java.util.OptionalLong;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.Flaw;
import org.mingdu.ledger.head.LogKey;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.record.Entry;
import org.mingdu.ledger.record.FileHash;

/// What was seen of a pack. Entries stand in the order of the log.
///
/// @param signature  of the head, by a key of the log
/// @param keys       that the log goes by, one after another
/// @param keyTrusted whether a key the reader brought along is among those the log goes by
/// @param wrong      what is wrong with single items, by their names
/// @param missing    numbers that the pack claims to hold and does not
/// @param opened     what was hidden and is shown
/// @param indexed    whether it holds an index for people, which is no part of what is proved
/// @param absent     files that entries name and the pack does not hold: nothing is said of them
public record PackReport(
        SignedHead head,
        Check signature,
        List<LogKey> keys,
        boolean keyTrusted,
        List<Anchor> anchors,
        List<Seen> entries,
        List<Wrong> wrong,
        List<Pack.Range> ranges,
        List<Pack.Range> missing,
        List<FileHash> absent,
        int files,
        List<SeenOpened> opened,
        boolean indexed) {

    public record Seen(long index, Entry entry, Check proof) {}

    public record Wrong(String item, Flaw flaw) {
        /// Of an entry its index in the log, from 0, as the name of its item says it.
        public OptionalLong entry() {
            return Pack.indexOf(Pack.ENTRIES, item);
        }
    }

    public record SeenOpened(long index, long number, String name, String text, Check holds) {}
}
