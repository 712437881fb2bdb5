package org.mingdu.notice.inbox;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The inbox; everybody reads their own and nobody else's.
@RestController
class NoticeApi {
    private static final String WHY = "人人只能查看自己的通知";

    private final NoticeTable notices;
    private final Clock clock;

    NoticeApi(NoticeTable notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    record ReadForm(@NotNull(message = "请指明读到哪一条，刷新页面后重试。") UUID upTo) {}

    record ReadAll(int read) {}

    @GetMapping("/api/v1/notices")
    @Allows(because = WHY, action = "查看通知")
    Page<NoticeTable.Line> list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return notices.list(actor, unread, after, Page.limit(limit));
    }

    @GetMapping("/api/v1/notices/unread")
    @Allows(because = WHY, action = "查看未读通知数")
    NoticeTable.Standing unread(Actor actor) {
        return notices.standing(actor.tenant(), actor.person());
    }

    @PostMapping("/api/v1/notices/{id}/reading")
    @Allows(because = WHY, action = "阅读通知")
    ResponseEntity<Void> read(Actor actor, @PathVariable UUID id) {
        return notices.read(actor, id, clock.instant())
                ? ResponseEntity.noContent().build()
                : Problem.notFound().answer();
    }

    @PostMapping("/api/v1/notices/readings")
    @Allows(because = WHY, action = "全部标为已读")
    ReadAll readAll(Actor actor, @Valid @RequestBody ReadForm form) {
        return new ReadAll(notices.readAll(actor, form.upTo(), clock.instant()));
    }
}
