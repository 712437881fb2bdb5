package org.mingdu.evidence.seal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingdu.evidence.SealedKind;
import org.mingdu.evidence.SealedRecord;
import org.mingdu.evidence.log.LogTable;
import org.mingdu.evidence.witness.Witnesses;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.TenantId;
import org.mingdu.ledger.Hash;
import org.mingdu.ledger.Reading;
import org.mingdu.ledger.head.KeyRing;
import org.mingdu.ledger.head.SignedHead;
import org.mingdu.ledger.record.Entry;
import org.mingdu.ledger.record.Salt;
import org.mingdu.ledger.record.Value;
import org.mingdu.ledger.tree.LogTree;
import org.mingdu.ledger.tree.MemoryTiles;
import org.springframework.stereotype.Service;

/// Goes through the whole log and every record that was sealed: numbers and hashes, the heads signed here and those
/// kept by witnesses, each record against its seal, and records that were never sealed. Expects a reading transaction
/// that has entered the tenant.
@Service
class VerifyLog {
    private static final int PAGE = 500;
    private static final int MOST = 200;

    private final LogTable table;
    private final SealedKinds kinds;
    private final Witnesses witnesses;

    VerifyLog(LogTable table, SealedKinds kinds, Witnesses witnesses) {
        this.table = table;
        this.kinds = kinds;
        this.witnesses = witnesses;
    }

    /// Something that is not as it was.
    ///
    /// @param number of the entry; null where it is about no single one
    record Finding(
            @OneOf({"MISSING", "CHANGED", "BROKEN", "HEAD", "WITNESS", "RECORD_CHANGED", "RECORD_GONE", "NEVER_SEALED"})
            String code,

            @Nullable Long number,
            String words) {}

    /// @param findings the first of them
    record Report(long size, int flaws, List<Finding> findings, int witnessed) {}

    Report handle(TenantId tenant) {
        var found = new Findings();
        var log = table.log(tenant).orElse(null);
        if (log == null) {
            return new Report(0, 0, List.of(), 0);
        }
        // Numbers are given while this reads, each with its head: what is read first is held against what is read
        // later.
        var heads = table.heads(tenant);
        var outside = witnesses.kept(tenant);
        var tree = new LogTree(log.hash(), 0, new MemoryTiles());
        var known = kinds.byName();
        var number = 0L;
        Hash previous = null;
        for (var page = table.from(tenant, 1, PAGE);
                !page.isEmpty();
                page = table.from(tenant, page.getLast().number() + 1, PAGE)) {
            var leaves = new ArrayList<Hash>();
            var readable = new HashMap<LogTable.Kept, Entry>();
            for (var kept : page) {
                while (++number < kept.number()) {
                    found.add("MISSING", number, "第 %d 条不在存证记录中".formatted(number));
                }
                if (Entry.read(kept.bytes().bytes()) instanceof Reading.Read<Entry>(var entry)) {
                    readable.put(kept, entry);
                    check(found, log, kept, entry, previous);
                    previous = entry.leaf(log.hash());
                } else {
                    found.add("CHANGED", kept.number(), "第 %d 条存证内容已被改动，无法读出".formatted(kept.number()));
                    previous = kept.leaf();
                }
                leaves.add(previous);
            }
            tree.append(leaves);
            records(tenant, found, known, readable);
        }
        heads(found, log, tree, heads, table.heads(tenant).size() > heads.size());
        witnessed(found, log, tree, outside);
        neverSealed(tenant, found);
        return new Report(tree.size(), found.count, found.first, outside.size());
    }

    private static void check(
            Findings found, LogTable.Log log, LogTable.Kept kept, Entry entry, @Nullable Hash previous) {
        var number = kept.number();
        if (entry.number() != number
                || !entry.draft().subject().equals(kept.subject())
                || !entry.draft().kind().equals(kept.kind())
                || !entry.draft().log().equals(log.origin())) {
            found.add("CHANGED", number, "第 %d 条存证与其编号、对象不符".formatted(number));
        } else if (!entry.leaf(log.hash()).equals(kept.leaf())) {
            found.add("CHANGED", number, "第 %d 条存证内容与校验值不符".formatted(number));
        } else if (!Objects.equals(previous, entry.previous())) {
            found.add("BROKEN", number, "第 %d 条存证与前一条不衔接".formatted(number));
        }
    }

    /// Each record as it stands now against what was sealed of it. What was forgotten is not compared.
    private void records(
            TenantId tenant, Findings found, Map<String, SealedKind> known, Map<LogTable.Kept, Entry> entries) {
        var byKind = new HashMap<String, List<LogTable.Kept>>();
        entries.keySet()
                .forEach(kept -> byKind.computeIfAbsent(kept.kind(), _ -> new ArrayList<>())
                        .add(kept));
        byKind.forEach((name, entered) -> {
            var kind = known.get(name);
            if (kind == null) {
                return;
            }
            var now = new HashMap<String, SealedRecord>();
            kind.read(tenant, entered.stream().map(LogTable.Kept::subject).toList())
                    .forEach(record -> now.put(record.subject(), record));
            for (var kept : entered) {
                var record = now.get(kept.subject());
                if (record == null) {
                    found.add(
                            "RECORD_GONE", kept.number(), "第 %d 条存证所指的%s已不在系统中".formatted(kept.number(), kind.title()));
                } else if (!same(entries.get(kept), record, kept.salt())) {
                    found.add(
                            "RECORD_CHANGED",
                            kept.number(),
                            "第 %d 条存证所指的%s与存证时不同".formatted(kept.number(), kind.title()));
                }
            }
        });
    }

    private static boolean same(@Nullable Entry entry, SealedRecord record, Value.@Nullable Bytes salt) {
        if (entry == null) {
            return false;
        }
        var draft = entry.draft();
        if (!draft.when().equals(Instant.ofEpochMilli(record.when().toEpochMilli()))
                || !draft.files().equals(Content.files(record))) {
            return false;
        }
        if (salt == null) {
            return record.fields().entrySet().stream()
                    .allMatch(field -> Content.plain(field.getValue())
                            .equals(draft.payload().fields().get(field.getKey())));
        }
        var opened = new Salt(salt.bytes());
        return draft.payload().equals(Content.payload(record, opened))
                && draft.who().equals(Content.who(record, opened));
    }

    private static void heads(Findings found, LogTable.Log log, LogTree tree, List<String> heads, boolean grewSince) {
        var ring = KeyRing.of(log.origin(), log.firstKey());
        var last = 0L;
        for (var text : heads) {
            var head = SignedHead.read(text).ifRead().orElse(null);
            if (head == null || !ring.check(head).holds()) {
                found.add("HEAD", null, "有一个本机签署的摘要无法读出或签名不符");
            } else {
                last = head.head().size();
                agrees(found, "HEAD", "本机签署的", head, tree);
            }
        }
        if (last > tree.size() || (last < tree.size() && !grewSince)) {
            found.add("HEAD", null, "最后一个签名摘要含 %d 条，存证记录有 %d 条".formatted(last, tree.size()));
        }
    }

    private static void witnessed(Findings found, LogTable.Log log, LogTree tree, List<SignedHead> outside) {
        var ring = KeyRing.of(log.origin(), log.firstKey());
        for (var head : outside) {
            if (!ring.check(head).holds()) {
                found.add(
                        "WITNESS",
                        null,
                        "外部见证的摘要（%d 条）签名不符".formatted(head.head().size()));
            } else {
                agrees(found, "WITNESS", "外部见证的", head, tree);
            }
        }
    }

    private static void agrees(Findings found, String code, String whose, SignedHead head, LogTree tree) {
        var size = head.head().size();
        if (size > tree.size()) {
            found.add(code, tree.size() + 1, "%s摘要含 %d 条，现仅有 %d 条，其后的已被截去".formatted(whose, size, tree.size()));
        } else if (!tree.root(size).equals(head.head().root())) {
            found.add(code, null, "前 %d 条存证与%s摘要不符".formatted(size, whose));
        }
    }

    private void neverSealed(TenantId tenant, Findings found) {
        for (var kind : kinds.all()) {
            for (var page = kind.all(tenant, null, PAGE);
                    !page.isEmpty();
                    page = kind.all(tenant, page.getLast(), PAGE)) {
                Set<String> sealed = new HashSet<>(table.sealed(tenant, kind.kind(), page));
                page.stream()
                        .filter(subject -> !sealed.contains(subject))
                        .forEach(subject ->
                                found.add("NEVER_SEALED", null, "%s（%s）从未存证".formatted(kind.title(), subject)));
            }
        }
    }

    /// The first of them, and how many there are.
    private static final class Findings {
        private final List<Finding> first = new ArrayList<>();
        private int count;

        void add(String code, @Nullable Long number, String words) {
            count++;
            if (first.size() < MOST) {
                first.add(new Finding(code, number, words));
            }
        }
    }
}
