package org.mingdu.schedule.screen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.mingdu.kernel.Shape;
import org.mingdu.schedule.Basis;
import org.mingdu.schedule.plan.TimelineJson;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A whole plan for the chart on the screen.
@RestController
class TimelineApi {
    private static final int ROW_BYTES = 200;

    private final ShownPlan shown;

    TimelineApi(ShownPlan shown) {
        this.shown = shown;
    }

    @GetMapping("/api/v1/plans/{id}/timeline")
    @Allows(value = Right.PROJECT_READ, because = "能看到标段的人可看其计划", action = "查看计划横道图数据")
    @Shape(TimelineJson.View.class)
    ResponseEntity<byte[]> timeline(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID revision,
            @RequestParam(required = false) @OneOf({"live", "official"}) @Nullable String basis)
            throws IOException {
        var found = shown.find(actor, id, revision, Basis.asked(basis)).orElse(null);
        if (found == null) {
            return Problem.notFound().answer();
        }
        var bytes = new ByteArrayOutputStream(found.timeline().size() * ROW_BYTES + 1000);
        TimelineJson.write(found.timeline(), bytes);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(bytes.toByteArray());
    }
}
