package org.mingdu.matter.kind;

import static org.mingdu.kernel.Speech.say;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The kinds of matter, and for each where it is decided.
@RestController
class KindApi {
    private final ModeTable modes;
    private final Trail trail;

    KindApi(ModeTable modes, Trail trail) {
        this.modes = modes;
        this.trail = trail;
    }

    /// @param name of the kind
    /// @param ofLot whether it may be of one lot
    /// @param version of the mode
    record Shown(
            MatterKind kind,
            String name,
            boolean ofLot,
            List<MatterKind.Asked> asks,
            String law,
            Mode mode,
            String modeName,
            int version,
            List<String> can) {}

    record Kinds(List<Shown> items) {}

    @FieldsOf("matterMode")
    record Form(
            Mode mode, @NotNull(message = "缺少版本号，请刷新后重试。") Integer version) {}

    @GetMapping("/api/v1/matter-kinds")
    @Allows(value = Right.PROJECT_READ, because = "事项类别和办理方式对看项目的人公开", action = "查看事项类别")
    Kinds kinds(Actor actor) {
        var kept = modes.all(actor.tenant());
        return new Kinds(Arrays.stream(MatterKind.values())
                .map(kind -> view(actor, kind, kept.getOrDefault(kind, ModeTable.Kept.FIRST)))
                .toList());
    }

    @PutMapping("/api/v1/matter-kinds/{kind}/mode")
    @Allows(value = Right.STANDARD_EDIT, because = "事项的办理方式由业务管理员维护", action = "修改事项办理方式")
    ResponseEntity<Shown> save(Actor actor, @PathVariable MatterKind kind, @Valid @RequestBody Form form) {
        // One mode holds for the whole city, so who keeps only a part of it does not set it.
        if (!actor.mayEverywhere(Right.STANDARD_EDIT)) {
            return Problem.of(HttpStatus.FORBIDDEN, "matter", "beyond-reach", "办理方式对全域生效，请由全域的业务管理员修改。")
                    .answer();
        }
        var saved = modes.save(actor.tenant(), kind, form.mode(), form.version());
        var now = view(actor, kind, modes.all(actor.tenant()).getOrDefault(kind, ModeTable.Kept.FIRST));
        if (!saved) {
            return Problem.stale("matter", now).answer();
        }
        trail.say(kind.title() + "：" + form.mode().title());
        return ResponseEntity.ok(now);
    }

    private static Shown view(Actor actor, MatterKind kind, ModeTable.Kept kept) {
        return new Shown(
                kind,
                say(kind.title()),
                kind.mayBeOfLot(),
                kind.asks(),
                kind.law(),
                kept.mode(),
                say(kept.mode().title()),
                kept.version(),
                actor.mayEverywhere(Right.STANDARD_EDIT) ? List.of("edit") : List.of());
    }
}
