package org.mingdu.report.desk;

import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Right;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DeskApi {
    private final Desk desk;
    private final Portfolio portfolio;

    DeskApi(Desk desk, Portfolio portfolio) {
        this.desk = desk;
        this.portfolio = portfolio;
    }

    @GetMapping("/api/v1/desk")
    @Allows(because = "人人有自己的工作台，只列授权范围内的事项", action = "查看工作台")
    Desk.View desk(Actor actor) {
        return desk.of(actor);
    }

    @GetMapping("/api/v1/portfolio")
    @Allows(value = Right.PROJECT_READ, because = "各人只看到授权范围内的项目", action = "查看项目总览")
    Page<Portfolio.Row> portfolio(
            Actor actor,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false)
                    @OneOf({"GREEN", "YELLOW", "ORANGE", "RED", "NOT_STARTED", "DONE"})
                    @Nullable
                    String lamp,
            @RequestParam(required = false) @OneOf({"lamp", "gap", "finish", "milestone", "name"}) @Nullable
                    String sort,
            @RequestParam(required = false) @OneOf({"live", "official"}) @Nullable String basis,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return portfolio.list(
                actor, new Portfolio.Asked(region, type, stage, lamp, sort, basis, after), Page.limit(limit));
    }
}
