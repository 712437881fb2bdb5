package org.mingdu.schedule.baseline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Coded;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Problem.Field;
import org.mingdu.kernel.Right;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// When lamps change. A change judges every plan anew in the same transaction.
@RestController
class ThresholdApi {
    private final ThresholdTable thresholds;
    private final PlanStandingTable plans;
    private final Trail trail;

    ThresholdApi(ThresholdTable thresholds, PlanStandingTable plans, Trail trail) {
        this.thresholds = thresholds;
        this.plans = plans;
        this.trail = trail;
    }

    @FieldsOf("threshold")
    record View(
            String preset,
            List<Coded> presets,
            double yellow,
            @Nullable Double orange,
            double red,
            int finishYellowDays,
            int finishRedDays,
            int version,
            List<String> can) {}

    @FieldsOf("threshold")
    record Form(
            String preset,
            double yellow,
            @Nullable Double orange,
            double red,
            int finishYellowDays,
            int finishRedDays,

            @NotNull(message = "缺少版本号，请刷新后重试。") Integer version) {
        List<Field> faults() {
            var faults = new ArrayList<Field>();
            if (LampRule.PRESETS.stream().noneMatch(one -> one.preset().equals(preset))) {
                faults.add(new Field("/preset", "没有这个方案，请重新选择。"));
            }
            if (!(yellow < red)) {
                faults.add(new Field("/red", "红灯线应大于黄灯线。"));
            }
            if (orange != null && !(orange > yellow && orange < red)) {
                faults.add(new Field("/orange", "橙灯线应在黄灯线与红灯线之间。"));
            }
            if (finishYellowDays >= finishRedDays) {
                faults.add(new Field("/finishRedDays", "红灯天数应大于黄灯天数。"));
            }
            return faults;
        }
    }

    @GetMapping("/api/v1/thresholds")
    @Allows(value = Right.PROJECT_READ, because = "红黄灯标准对看灯的人公开", action = "查看红黄灯标准")
    View view(Actor actor) {
        var kept = thresholds.of(actor.tenant());
        var rule = kept.rule();
        return new View(
                rule.preset(),
                LampRule.PRESETS.stream()
                        .map(one -> new Coded(one.preset(), one.preset().equals("default") ? "通用" : "银川市"))
                        .toList(),
                rule.yellow(),
                rule.orange(),
                rule.red(),
                rule.finishYellowDays(),
                rule.finishRedDays(),
                kept.version(),
                actor.mayEverywhere(Right.THRESHOLDS_EDIT) ? List.of("edit") : List.of());
    }

    @PutMapping("/api/v1/thresholds")
    @Allows(value = Right.THRESHOLDS_EDIT, because = "红黄灯标准由业务管理员维护", action = "修改红黄灯标准")
    ResponseEntity<View> save(Actor actor, @Valid @RequestBody Form form) {
        // One rule judges the whole city, so who keeps only a part of it does not set it.
        if (!actor.mayEverywhere(Right.THRESHOLDS_EDIT)) {
            return Problem.of(HttpStatus.FORBIDDEN, "schedule", "beyond-reach", "红黄灯标准对全域生效，请由全域的业务管理员修改。")
                    .answer();
        }
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return Problem.invalid("schedule", faults).answer();
        }
        var rule = new LampRule(
                form.preset(), form.yellow(), form.orange(), form.red(), form.finishYellowDays(), form.finishRedDays());
        plans.holdAll(actor.tenant());
        if (!thresholds.save(actor.tenant(), rule, form.version())) {
            return Problem.stale("schedule", view(actor)).answer();
        }
        plans.judgeAll(actor.tenant(), rule);
        trail.say("落后 %s／%s 个百分点，晚 %d／%d 天"
                .formatted(form.yellow(), form.red(), form.finishYellowDays(), form.finishRedDays()));
        return ResponseEntity.ok(view(actor));
    }
}
