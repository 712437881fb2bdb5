package org.mingdu.notice.stream;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.LiveSession;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Media;
import org.mingdu.kernel.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
class StreamApi {
    private final OpenStreams streams;

    StreamApi(OpenStreams streams) {
        this.streams = streams;
    }

    /// Events named `unread`: how many, and the latest of them; `displaced` when too many screens are open and this one
    /// is to ask by itself. The gate lets it through in no transaction.
    ///
    /// The type of the answer stays open, since Spring takes a stream and a refusal by different ways.
    @GetMapping("/api/v1/notices/stream")
    @Media(MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allows(because = "人人只能收到自己的通知", action = "接收通知推送")
    Object stream(
            Actor actor,
            LiveSession session,
            HttpServletResponse response,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen) {
        Optional<SseEmitter> stream = streams.open(actor, session, lastSeen);
        if (stream.isEmpty()) {
            return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "notice", "going-down", "服务器正在重新启动，稍后会自动重新连接。")
                    .answer();
        }
        // A proxy in between must not save up what is meant for now.
        response.setHeader("X-Accel-Buffering", "no");
        return stream.get();
    }
}
