package org.mingdu.ledger.pack;

import java.util.List;
import java.util.Map;
import org.mingdu.ledger.Check;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.head.LogKey;
import org.mingdu.ledger.head.Promise;
import org.mingdu.ledger.head.SignedHead;

/// What was seen of a whole log. It judges nothing by itself: what stands in it is fact, and the rest is
/// for whoever reads it to say.
///
/// @param keys       that the log goes by, one after another
/// @param keyTrusted whether a key the reader brought along is among those the log goes by
/// @param inside     heads that came with the log
/// @param outside    heads the reader brought along
/// @param last       the last number of each stream
/// @param findings   what is wrong, in the order of the log; the first thousand that were met
/// @param found      how many there were in all
public record ExportReport(
        String origin,
        HashKind hash,
        long count,
        List<LogKey> keys,
        boolean keyTrusted,
        List<SeenHead> inside,
        List<SeenHead> outside,
        Map<String, Long> last,
        List<Finding> findings,
        long found,
        List<SeenPromise> promises) {

    /// A head, held against the log.
    ///
    /// @param signature by a key of the log
    /// @param tree      whether the entries up to its size have its root
    public record SeenHead(SignedHead head, Check signature, Check tree) {
        /// Signed by the log, and what it says of it is so.
        public boolean stands() {
            return signature.holds() && tree.holds();
        }
    }

    public record SeenPromise(Promise promise, Check kept) {}

    /// How many entries, from the first on, are the same as when somebody outside took a head.
    public long covered() {
        return outside.stream()
                .filter(SeenHead::stands)
                .mapToLong(seen -> seen.head().head().size())
                .max()
                .orElse(0);
    }
}
