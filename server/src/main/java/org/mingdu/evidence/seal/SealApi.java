package org.mingdu.evidence.seal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.Media;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SealApi {
    private static final String WHY = "看得到记录的人可以取得它的存证凭据";

    private final SealTable table;
    private final SealedKinds kinds;
    private final GiveReceipt receipts;
    private final Trail trail;

    SealApi(SealTable table, SealedKinds kinds, GiveReceipt receipts, Trail trail) {
        this.table = table;
        this.kinds = kinds;
        this.receipts = receipts;
        this.trail = trail;
    }

    /// @param number null while it waits for its number, which takes a second
    record Line(
            UUID id,
            String kind,
            String title,
            String subject,
            @Nullable Long number,
            Instant at) {}

    /// @param code what a QR code of it holds; null while it is only promised
    record ReceiptView(
            UUID id,
            String title,
            @OneOf({"PROMISED", "PROVED"}) String state,
            @Nullable Long number,
            String text,
            @Nullable String code) {}

    @GetMapping("/api/v1/seals")
    @Allows(because = WHY, action = "查看存证")
    ResponseEntity<Page<Line>> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (project == null && subject == null) {
            return Problem.invalid("evidence").field("/project", "请指明项目或记录。").answer();
        }
        var cursor = Cursor.read(after, 1);
        var most = Page.limit(limit);
        var known = kinds.byName();
        var rows = table.list(actor.tenant(), kind, subject, project, cursor == null ? null : cursor.id(0), most + 1);
        var seen = new ArrayList<Line>();
        for (var seal : rows.subList(0, Math.min(most, rows.size()))) {
            var of = known.get(seal.kind());
            if (of != null && of.mayBeSeenBy(actor, seal.subject(), seal.project())) {
                seen.add(new Line(seal.id(), seal.kind(), of.title(), seal.subject(), seal.number(), seal.at()));
            }
        }
        var next = rows.size() > most ? Cursor.of(rows.get(most - 1).id()).text() : null;
        return ResponseEntity.ok(new Page<>(seen, next, null));
    }

    @GetMapping("/api/v1/seals/{id}")
    @Allows(because = WHY, action = "查看存证凭据")
    ResponseEntity<ReceiptView> one(Actor actor, @PathVariable UUID id) {
        return receipts.handle(actor, id)
                .map(given -> ResponseEntity.ok(
                        switch (given.given()) {
                            case GiveReceipt.Given.Promised(var text) ->
                                new ReceiptView(id, given.title(), "PROMISED", null, text, null);
                            case GiveReceipt.Given.Proved(var number, var text, var code) ->
                                new ReceiptView(id, given.title(), "PROVED", number, text, code);
                        }))
                .orElseGet(() -> Problem.notFound().answer());
    }

    @GetMapping("/api/v1/seals/{id}/receipt")
    @Media(MediaType.TEXT_PLAIN_VALUE)
    @Allows(because = WHY, action = "下载存证凭据")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id) {
        return receipts.handle(actor, id)
                .map(given -> {
                    trail.about("seal", id, given.title());
                    var name = given.given() instanceof GiveReceipt.Given.Proved(var number, var _, var _)
                            ? "存证凭据-%d.txt".formatted(number)
                            : "存证承诺.txt";
                    return ResponseEntity.ok()
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    ContentDisposition.attachment()
                                            .filename(name, StandardCharsets.UTF_8)
                                            .build()
                                            .toString())
                            .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                            .body(given.given().text().getBytes(StandardCharsets.UTF_8));
                })
                .orElseGet(() -> Problem.notFound().answer());
    }
}
