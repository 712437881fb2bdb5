package org.mingdu.evidence.seal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingdu.evidence.SealedRecord;
import org.mingdu.evidence.Seals;
import org.mingdu.evidence.log.LogOrigin;
import org.mingdu.evidence.log.LogTable;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.TenantId;
import org.mingdu.ledger.record.Draft;
import org.mingdu.ledger.record.Salt;
import org.mingdu.ledger.record.Value;
import org.springframework.stereotype.Service;

/// Makes of each record what the log will hold, and lets it wait there. When it was done stands in the record; when it
/// was sealed is said by the head over it.
@Service
class SealRecords implements Seals {
    private static final int AT_ONCE = 500;

    private final LogTable table;
    private final SealedKinds kinds;
    private final Ids ids;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    SealRecords(LogTable table, SealedKinds kinds, Ids ids, Clock clock) {
        this.table = table;
        this.kinds = kinds;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void seal(TenantId tenant, String kind, List<String> subjects) {
        if (subjects.isEmpty()) {
            return;
        }
        var read = kinds.of(kind).read(tenant, subjects);
        if (read.size() != subjects.size()) {
            throw new IllegalStateException(
                    "of (%d) records of %s there are (%d)".formatted(subjects.size(), kind, read.size()));
        }
        var from = Caller.address();
        // In the order they were given, which numbers keep: ids of one instant have none of their own.
        var bySubject = read.stream().collect(Collectors.toMap(SealedRecord::subject, Function.identity()));
        var inOrder = Stream.generate(ids::next).limit(subjects.size()).sorted().iterator();
        var all = subjects.stream()
                .map(subject ->
                        arriving(tenant, kind, Objects.requireNonNull(bySubject.get(subject)), from, inOrder.next()))
                .toList();
        for (var at = 0; at < all.size(); at += AT_ONCE) {
            table.arrive(tenant, all.subList(at, Math.min(at + AT_ONCE, all.size())));
        }
    }

    private LogTable.Arriving arriving(TenantId tenant, String kind, SealedRecord record, String from, UUID id) {
        var salt = new Salt(chance(Salt.LENGTH));
        var draft = new Draft(
                LogOrigin.of(tenant),
                tenant.toString(),
                kind,
                record.subject(),
                Content.who(record, salt),
                record.when(),
                from.isEmpty() ? Value.text("server") : salt.hide(Content.HASH, Value.text(from)),
                Content.files(record),
                Content.payload(record, salt));
        var waiting = new LogTable.Waiting(
                id, kind, record.subject(), record.project(), new Value.Bytes(draft.bytes()), clock.instant());
        return new LogTable.Arriving(waiting, new Value.Bytes(salt.bytes()));
    }

    private byte[] chance(int bytes) {
        var drawn = new byte[bytes];
        chance.nextBytes(drawn);
        return drawn;
    }
}
