package org.mingdu.report.weekly;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.files.Files;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Attachment;
import org.mingdu.kernel.Media;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WeeklyApi {
    private static final String WHY = "周报由本人生成，只含其授权范围内的项目，也只有本人可取";

    private final OrderWeekly order;
    private final WeeklyTable weekly;
    private final Files files;
    private final Trail trail;

    WeeklyApi(OrderWeekly order, WeeklyTable weekly, Files files, Trail trail) {
        this.order = order;
        this.weekly = weekly;
        this.files = files;
        this.trail = trail;
    }

    record Accepted(List<OrderWeekly.Ordered> jobs) {}

    /// @param problem why it failed, in words; null otherwise
    record Job(
            UUID id,
            String subject,
            LocalDate week,
            String weekWords,
            PaperFormat format,
            WeeklyTable.State state,
            int percent,
            @Nullable String fileName,
            @Nullable String problem,
            Instant askedAt) {
        static Job of(WeeklyTable.Row row) {
            return new Job(
                    row.id(),
                    row.subject(),
                    row.week().monday(),
                    row.week().words(),
                    row.format(),
                    row.state(),
                    row.percent(),
                    row.fileName(),
                    row.state() == WeeklyTable.State.FAILED ? "生成失败，请重新生成；仍不行请联系管理员。" : null,
                    row.askedAt());
        }
    }

    @PostMapping("/api/v1/weekly-reports")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allows(value = Right.REPORT_MAKE, because = WHY, action = "生成进度周报")
    ResponseEntity<Accepted> make(Actor actor, @Valid @RequestBody OrderWeekly.Form form) {
        return switch (order.handle(actor, form)) {
            case OrderWeekly.Outcome.Accepted(var jobs) ->
                ResponseEntity.accepted().body(new Accepted(jobs));
            case OrderWeekly.Outcome.Invalid(var errors) ->
                Problem.invalid("report", errors).answer();
            case OrderWeekly.Outcome.NotFound() -> Problem.notFound().answer();
        };
    }

    @GetMapping("/api/v1/weekly-reports")
    @Allows(value = Right.REPORT_MAKE, because = WHY, action = "查看已生成的周报")
    List<Job> mine(Actor actor) {
        return weekly.of(actor.tenant(), actor.person()).stream().map(Job::of).toList();
    }

    @GetMapping("/api/v1/weekly-reports/{id}")
    @Allows(value = Right.REPORT_MAKE, because = WHY, action = "查看周报生成进度")
    ResponseEntity<Job> find(Actor actor, @PathVariable UUID id) {
        return mine(actor, id)
                .map(row -> ResponseEntity.ok(Job.of(row)))
                .orElseGet(() -> Problem.notFound().answer());
    }

    @GetMapping("/api/v1/weekly-reports/{id}/file")
    @Allows(value = Right.REPORT_MAKE, because = WHY, action = "下载周报")
    @Media({Media.PDF, Media.XLSX})
    ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id) {
        var row = mine(actor, id).orElse(null);
        if (row == null) {
            return Problem.notFound().answer();
        }
        var kept = Optional.ofNullable(row.file()).flatMap(file -> files.find(actor.tenant(), file));
        if (kept.isEmpty()) {
            return Problem.of(HttpStatus.CONFLICT, "report", "not-made", "这份周报还没有生成好，请稍候再下载。")
                    .answer();
        }
        trail.about("weekly-report", row.id(), kept.get().name());
        return Attachment.of(kept.get().mediaType(), kept.get().name(), files.served(actor.tenant(), kept.get()));
    }

    private Optional<WeeklyTable.Row> mine(Actor actor, UUID id) {
        return weekly.find(actor.tenant(), id).filter(row -> row.askedBy().equals(actor.person()));
    }
}
