package org.mingdu.audit.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Entry;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EntryApi {
    private final EntryTable entries;

    EntryApi(EntryTable entries) {
        this.entries = entries;
    }

    @GetMapping("/api/v1/audit-entries")
    @Allows(value = Right.AUDIT_READ, because = "审计日志由审计管理员查阅", action = "查阅审计日志")
    ResponseEntity<Page<EntryTable.Line>> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) Entry.@Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        // The trail tells of everybody; what of it belongs to a part of the city nobody can say, so a part reads
        // nothing.
        if (!actor.mayEverywhere(Right.AUDIT_READ)) {
            return Problem.of(HttpStatus.FORBIDDEN, "audit", "beyond-reach", "审计日志涉及全域，须由全域授权的审计人员查阅。请联系管理员。")
                    .answer();
        }
        return ResponseEntity.ok(entries.list(actor, q, outcome, from, to, after, Page.limit(limit)));
    }
}
