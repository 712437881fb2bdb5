package org.mingdu.evidence.seal;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.mingdu.evidence.log.LogKeys;
import org.mingdu.evidence.log.LogSettings;
import org.mingdu.evidence.log.LogTable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.TenantId;
import org.mingdu.ledger.HashKind;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.head.Promise;
import org.mingdu.ledger.pack.Receipt;
import org.mingdu.ledger.pack.ReceiptCode;
import org.mingdu.ledger.record.Draft;
import org.mingdu.ledger.record.Entry;
import org.mingdu.ledger.tree.LogTree;
import org.springframework.stereotype.Service;

/// A receipt of a seal: a signed promise until it has its number, then the entry with the way to the head.
@Service
class GiveReceipt {
    private static final Duration WITHIN = Duration.ofMinutes(1);

    private final LogTable table;
    private final LogKeys keys;
    private final LogSettings settings;
    private final SealedKinds kinds;

    GiveReceipt(LogTable table, LogKeys keys, LogSettings settings, SealedKinds kinds) {
        this.table = table;
        this.keys = keys;
        this.settings = settings;
        this.kinds = kinds;
    }

    /// What is handed out.
    sealed interface Given {
        String text();

        /// Not numbered yet.
        record Promised(String text) implements Given {}

        /// In the log.
        ///
        /// @param code the same as letters of a QR code, without the words of the record
        record Proved(long number, String text, String code) implements Given {}
    }

    /// With what people call the record.
    record Titled(String title, Given given) {}

    /// Empty where there is no such seal, or it is of a record they do not see.
    Optional<Titled> handle(Actor actor, UUID id) {
        var tenant = actor.tenant();
        var kept = table.kept(tenant, id).orElse(null);
        if (kept == null) {
            return table.waiting(tenant, id)
                    .filter(one -> kinds.of(one.kind()).mayBeSeenBy(actor, one.subject(), one.project()))
                    .map(one -> new Titled(kinds.of(one.kind()).title(), promise(one)));
        }
        if (!kinds.of(kept.kind()).mayBeSeenBy(actor, kept.subject(), kept.project())) {
            return Optional.empty();
        }
        return Optional.of(new Titled(kinds.of(kept.kind()).title(), proof(tenant, kept)));
    }

    private Given promise(LogTable.Waiting waiting) {
        var draft = Draft.read(waiting.draft().bytes()).ifRead().orElseThrow();
        var hash = HashKind.of(settings.hash()).orElseThrow();
        return new Given.Promised(
                Promise.by(keys.signer(), hash, draft, waiting.at(), WITHIN).text());
    }

    private Given proof(TenantId tenant, LogTable.Kept kept) {
        var entry = Entry.read(kept.bytes().bytes());
        var head = table.lastHead(tenant).orElseThrow();
        var tree = new LogTree(head.head().hash(), head.head().size(), table.tiles(tenant));
        return switch (entry) {
            case Reading.Read<Entry>(var read) -> {
                var receipt = Receipt.of(
                        read, tree.inclusion(kept.number() - 1, head.head().size()), head);
                yield new Given.Proved(kept.number(), receipt.text(), ReceiptCode.of(receipt.withoutEntry()));
            }
            case Reading.Refused<Entry>(var flaw, var where) ->
                throw new IllegalStateException("entry %d is none: %s %s".formatted(kept.number(), flaw, where));
        };
    }
}
