package org.mingdu.lifecycle.clock;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.mingdu.lifecycle.course.HeadTable;
import org.mingdu.lifecycle.law.LimitCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Limits of the law, as they run for a project.
@RestController
class ClockApi {
    private static final String WHY = "法定时限由项目单位起算和办结";

    private final Clocks clocks;
    private final ClockTable table;
    private final HeadTable heads;
    private final Trail trail;
    private final Clock clock;

    ClockApi(Clocks clocks, ClockTable table, HeadTable heads, Trail trail, Clock clock) {
        this.clocks = clocks;
        this.table = table;
        this.heads = heads;
        this.trail = trail;
        this.clock = clock;
    }

    record All(List<Clocks.View> items) {}

    @FieldsOf("statutoryClock")
    record Begin(
            LimitCode code, LocalDate beganOn, @Nullable String beganTime, String reason) {
        Clocks.Moment moment() {
            return new Clocks.Moment(
                    beganOn, beganTime == null || beganTime.isEmpty() ? null : LocalTime.parse(beganTime));
        }
    }

    @FieldsOf("statutoryClock")
    record StepForm(
            ClockTable.Step step,
            String reason,
            @NotNull(message = "缺少版本号，请刷新后重试。") Integer version) {}

    @GetMapping("/api/v1/projects/{project}/clocks")
    @Allows(value = Right.PROJECT_READ, because = "能看到整个项目的人可看其法定时限", action = "查看法定时限")
    ResponseEntity<All> all(Actor actor, @PathVariable UUID project) {
        return heads.find(actor, project)
                .map(head -> ResponseEntity.ok(shown(actor, head)))
                .orElseGet(() -> Problem.notFound().answer());
    }

    @PostMapping("/api/v1/projects/{project}/clocks")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.MATTER_RECORD, because = WHY, action = "起算法定时限")
    ResponseEntity<All> begin(Actor actor, @PathVariable UUID project, @Valid @RequestBody Begin form) {
        var head = heads.find(actor, project).orElse(null);
        if (head == null) {
            return Problem.notFound().answer();
        }
        if (!head.mayRecord()) {
            return noRight();
        }
        if (form.beganOn().isAfter(LocalDate.now(clock))) {
            return Problem.invalid("lifecycle")
                    .field("/beganOn", "起算事件日期不能晚于今天，请改正。")
                    .answer();
        }
        var begun = clocks.begin(
                actor,
                project,
                head.regionPath(),
                form.code(),
                form.moment(),
                form.reason().strip());
        var wrong = switch (begun) {
            case Clocks.Begun.Running() -> null;
            case Clocks.Begun.NoSuchLimit() -> new Problem.Field("/code", "起算当日本地没有此项时限规定，请核对日期，或请业务管理员设定。");
            case Clocks.Begun.TimeMissing() -> new Problem.Field("/beganTime", "此项时限按小时计算，请填写起算时刻，如 14:05。");
            case Clocks.Begun.InTheFuture() -> new Problem.Field("/beganTime", "起算时刻不能晚于现在，请改正。");
        };
        if (wrong != null) {
            return Problem.invalid("lifecycle", List.of(wrong)).answer();
        }
        trail.about("project", project, head.name());
        trail.say("起算%s：%s".formatted(form.code().title(), form.beganOn()));
        return ResponseEntity.status(HttpStatus.CREATED).body(shown(actor, head));
    }

    @PostMapping("/api/v1/projects/{project}/clocks/{clock}/steps")
    @Allows(value = Right.MATTER_RECORD, because = WHY, action = "暂停、恢复或办结法定时限")
    ResponseEntity<All> step(
            Actor actor,
            @PathVariable UUID project,
            @PathVariable("clock") UUID id,
            @Valid @RequestBody StepForm form) {
        var head = heads.find(actor, project).orElse(null);
        var found =
                head == null ? null : table.hold(actor.tenant(), project, id).orElse(null);
        if (head == null || found == null) {
            return Problem.notFound().answer();
        }
        if (!head.mayRecord()) {
            return noRight();
        }
        if (found.version() != form.version()) {
            return Problem.stale("lifecycle", shown(actor, head)).answer();
        }
        if (!Clocks.open(found).contains(form.step())) {
            return Problem.of(HttpStatus.CONFLICT, "lifecycle", "clock-not-now", "该时限现在不能这样办理，请刷新后查看。")
                    .answer();
        }
        clocks.step(actor, found, form.step(), form.reason().strip());
        trail.about("project", project, head.name());
        trail.say("%s：%s".formatted(found.code().title(), word(form.step())));
        return ResponseEntity.ok(shown(actor, head));
    }

    private All shown(Actor actor, HeadTable.Head head) {
        return new All(clocks.of(actor.tenant(), head.id(), head.mayRecord()));
    }

    private static String word(ClockTable.Step step) {
        return switch (step) {
            case BEGIN -> "起算";
            case PAUSE -> "暂停";
            case RESUME -> "恢复";
            case END -> "办结";
        };
    }

    private static <T> ResponseEntity<T> noRight() {
        return Problem.of(HttpStatus.FORBIDDEN, "lifecycle", "no-right", "您没有办理此事的权限。需要时请联系本单位管理员授权。")
                .answer();
    }
}
