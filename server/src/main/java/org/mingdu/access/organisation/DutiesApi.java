package org.mingdu.access.organisation;

import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Right;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DutiesApi {
    private final Duties duties;

    DutiesApi(Duties duties) {
        this.duties = duties;
    }

    @GetMapping("/api/v1/duties")
    @Allows(
            value = {Right.PEOPLE_MANAGE, Right.SECURITY_MANAGE},
            because = "空缺的管理岗位和职责冲突由管理员处理",
            action = "查看职责分离")
    Duties.View duties(Actor actor) {
        return duties.of(actor);
    }
}
