package org.mingdu.access.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.CalendarKeys;
import org.mingdu.access.machine.MachineKeys;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Formal;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.NotKept;
import org.mingdu.kernel.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The address of one's own calendar; nobody makes, sees or ends that of others.
@RestController
class OwnCalendarApi {
    private static final String WHY = "人人可以生成、更换和停用自己的日历订阅地址";

    private final CalendarKeyTable keys;
    private final MachineKeys secrets;
    private final CalendarSettings settings;
    private final Trail trail;
    private final Ids ids;

    OwnCalendarApi(CalendarKeyTable keys, MachineKeys secrets, CalendarSettings settings, Trail trail, Ids ids) {
        this.keys = keys;
        this.secrets = secrets;
        this.settings = settings;
        this.trail = trail;
        this.ids = ids;
    }

    /// @param offered whether the site lets calendars be read from outside
    /// @param madeAt  null when there is no address
    /// @param usedAt  when calendar software last read by it, to the hour
    record CalendarAddress(
            boolean offered,
            @Nullable Instant madeAt,
            @Nullable Instant usedAt) {}

    /// Shown once.
    ///
    /// @param path what follows the address of the site; whoever knows it reads the calendar
    record CalendarAddressShown(String path) {}

    @GetMapping("/api/v1/calendar-address")
    @Allows(because = WHY, action = "查看自己的日历订阅")
    CalendarAddress address(Actor actor) {
        return keys.of(actor)
                .map(key -> new CalendarAddress(settings.addresses(), key.madeAt(), key.usedAt()))
                .orElseGet(() -> new CalendarAddress(settings.addresses(), null, null));
    }

    @PostMapping("/api/v1/calendar-address")
    @ResponseStatus(HttpStatus.CREATED)
    @NotKept
    @Formal
    @Allows(because = WHY, action = "生成或更换日历订阅地址")
    ResponseEntity<CalendarAddressShown> renew(Actor actor) {
        if (!settings.addresses()) {
            return Problem.of(HttpStatus.CONFLICT, "access", "calendar-not-offered", "本站没有开放日历订阅。需要时请联系系统管理员。")
                    .answer();
        }
        keys.hold(actor);
        var before = keys.end(actor.tenant(), actor.person());
        var secret = secrets.token(actor.tenant());
        keys.insert(actor, ids.next(), MachineKeys.hash(secret));
        trail.say(before ? "更换，原地址停用" : "生成");
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new CalendarAddressShown(CalendarKeys.PLACE + secret + ".ics"));
    }

    @DeleteMapping("/api/v1/calendar-address")
    @Allows(because = WHY, action = "停用日历订阅地址")
    ResponseEntity<Void> end(Actor actor) {
        keys.end(actor.tenant(), actor.person());
        return ResponseEntity.noContent().build();
    }
}
