package org.mingdu.schedule.baseline;

import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Right;
import org.mingdu.schedule.revision.Steps;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BaselineApi {
    private final FreezeRevision freeze;

    BaselineApi(FreezeRevision freeze) {
        this.freeze = freeze;
    }

    @PostMapping("/api/v1/revisions/{id}/freeze")
    @Allows(value = Right.PLAN_FREEZE, because = "基准由建设单位冻结", action = "冻结计划")
    ResponseEntity<Void> freeze(Actor actor, @PathVariable UUID id, @RequestBody Steps.Verdict form) {
        return Steps.answer(freeze.handle(actor, id, form.passes("FREEZE"), form.reason()));
    }
}
