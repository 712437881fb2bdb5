package org.mingdu.calendar.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.mingdu.kernel.Speech.say;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.CalendarKeys;
import org.mingdu.access.CalendarKeys.Visit;
import org.mingdu.calendar.CalendarEntry.Kind;
import org.mingdu.calendar.ProjectCalendars;
import org.mingdu.database.TenantTransaction;
import org.mingdu.kernel.Open;
import org.mingdu.kernel.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Everybody's own calendar, as their software asks for it: without a sign-in, by an address that holds a secret. It
/// shows what its owner sees at this moment and serves for nothing else.
@RestController
class FeedApi {
    private final CalendarKeys keys;
    private final GatherCalendar gather;
    private final Pace pace;
    private final FeedSettings settings;
    private final TenantTransaction transactions;
    private final Clock clock;

    FeedApi(
            CalendarKeys keys,
            GatherCalendar gather,
            Pace pace,
            FeedSettings settings,
            TenantTransaction transactions,
            Clock clock) {
        this.keys = keys;
        this.gather = gather;
        this.pace = pace;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Answer(Visit visit, @Nullable String file) {}

    @GetMapping(CalendarKeys.PLACE + "{secret}.ics")
    @Open(because = "日历软件不能登录，凭个人订阅地址中的密钥只读本人日程；没有密钥的一律不答", action = "日历软件读取日程")
    ResponseEntity<?> calendar(
            @PathVariable String secret,
            @RequestParam(required = false) @Nullable List<Kind> kinds,
            HttpServletRequest request) {
        var stranger = "from " + request.getRemoteAddr();
        var tenant = keys.tenant(secret).orElse(null);
        var wait = pace.now(stranger, settings.strangersPerMinute());
        if (wait > 0) {
            return tooOften(wait);
        }
        var answer = tenant == null
                ? new Answer(new Visit.Unknown(), null)
                : transactions.reading(tenant, () -> {
                    var visit = keys.visit(tenant, secret);
                    return new Answer(visit, visit instanceof Visit.Reader reader ? file(reader, kinds) : null);
                });
        return switch (answer.visit()) {
            case Visit.Reader reader when answer.file() != null -> read(reader, answer.file(), request);
            case Visit.Reader reader -> tooOften(pace.now(by(reader), settings.perMinute()));
            case Visit.Ended() ->
                Problem.of(HttpStatus.GONE, "calendar", "address-ended", "这个日历订阅地址已停用。请登录明度，在“日历订阅”中查看或重新生成。")
                        .answer();
            case Visit.Unknown() -> {
                pace.after(stranger, settings.strangersPerMinute());
                yield Problem.notFound().answer();
            }
        };
    }

    /// Null where it was read too often: what is not handed out is not gathered.
    private @Nullable String file(Visit.Reader reader, @Nullable List<Kind> kinds) {
        if (pace.after(by(reader), settings.perMinute()) > 0) {
            return null;
        }
        var wanted = kinds == null || kinds.isEmpty() ? Set.of(Kind.values()) : EnumSet.copyOf(kinds);
        return CalendarFile.of(say("明度日程"), gather.own(reader.actor(), wanted), site(), true, LocalDate.now(clock));
    }

    private ResponseEntity<?> read(Visit.Reader reader, String file, HttpServletRequest request) {
        keys.read(reader, request.getRemoteAddr());
        var bytes = file.getBytes(UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ProjectCalendars.MEDIA))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .eTag(tag(bytes))
                .body(bytes);
    }

    private static String by(Visit.Reader reader) {
        return "by " + reader.key();
    }

    /// Weak, since what is compressed on its way has other bytes.
    private static String tag(byte[] file) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(file);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// By which whoever asks has reached us.
    static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    private static ResponseEntity<?> tooOften(long seconds) {
        var problem = Problem.of(
                HttpStatus.TOO_MANY_REQUESTS, "calendar", "too-often", say("读取过于频繁，请 %d 秒后再试。", Math.max(1, seconds)));
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, seconds)))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.detail());
    }
}
