package org.mingdu.notice.preference;

import jakarta.validation.Valid;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.Problem;
import org.mingdu.notice.NoticeKind;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// How somebody wants to be told; nobody sets it for others.
@RestController
class SettingsApi {
    private static final String WHY = "人人可以设置自己怎样接收通知";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final WishTable wishes;
    private final SaveWishes save;
    private final Ways ways;

    SettingsApi(WishTable wishes, SaveWishes save, Ways ways) {
        this.wishes = wishes;
        this.save = save;
        this.ways = ways;
    }

    /// @param kinds   what there is to be told of
    /// @param ways    by which it may be told beside the inbox, as this house is set up
    /// @param wishes  every kind by every way, chosen or as usual
    /// @param version 0 while nothing was saved
    record Settings(
            @Nullable String quietFrom,
            @Nullable String quietTo,
            boolean digest,
            List<Coded> kinds,
            List<Ways.Way> ways,
            List<SaveWishes.Wish> wishes,
            int version) {}

    @GetMapping("/api/v1/notice-settings")
    @Allows(because = WHY, action = "查看自己的通知设置")
    Settings settings(Actor actor) {
        return settings(wishes.of(actor.tenant(), actor.person()));
    }

    private Settings settings(Wishes now) {
        var every = new ArrayList<SaveWishes.Wish>();
        for (var kind : NoticeKind.values()) {
            for (var way : ways.ways()) {
                every.add(new SaveWishes.Wish(kind.code(), way.medium(), now.wants(kind, way.medium())));
            }
        }
        var quiet = now.quiet();
        return new Settings(
                quiet == null ? null : MINUTE.format(quiet.from()),
                quiet == null ? null : MINUTE.format(quiet.to()),
                now.digestFrom() != null,
                Arrays.stream(NoticeKind.values())
                        .map(kind -> new Coded(kind.code(), kind.title()))
                        .toList(),
                ways.ways(),
                every,
                now.version());
    }

    @PutMapping("/api/v1/notice-settings")
    @Allows(because = WHY, action = "修改自己的通知设置")
    ResponseEntity<Settings> save(Actor actor, @Valid @RequestBody SaveWishes.Form form) {
        return switch (save.handle(actor, form)) {
            case SaveWishes.Outcome.Saved() -> ResponseEntity.ok(settings(actor));
            case SaveWishes.Outcome.Invalid(var errors) ->
                Problem.invalid("notice", errors).answer();
            case SaveWishes.Outcome.Stale(var current) ->
                Problem.stale("notice", settings(current)).answer();
        };
    }
}
