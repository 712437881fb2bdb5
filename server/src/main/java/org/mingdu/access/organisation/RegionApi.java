package org.mingdu.access.organisation;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.ProjectNames;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RegionApi {
    private static final String WHY = "行政区划影响全部授权范围，由全域管理员维护";

    private final RegionTable regions;
    private final SaveRegion save;
    private final RemoveRegion remove;
    private final ObjectProvider<ProjectNames> projects;

    RegionApi(RegionTable regions, SaveRegion save, RemoveRegion remove, ObjectProvider<ProjectNames> projects) {
        this.regions = regions;
        this.save = save;
        this.remove = remove;
        this.projects = projects;
    }

    record Regions(List<RegionTable.Line> items) {}

    record SavedRegion(String code) {}

    @GetMapping("/api/v1/regions")
    @Allows(because = "行政区划人人可见，筛选和登记时要选择", action = "查看行政区划")
    Regions regions(Actor actor, @RequestParam(required = false) @Nullable String parent) {
        var lines = regions.list(actor.tenant(), parent);
        if (!actor.mayEverywhere(Right.PEOPLE_MANAGE)) {
            return new Regions(lines);
        }
        var used = new HashSet<>(regions.inUse(actor.tenant()));
        used.addAll(projects.getObject().regions(actor.tenant()));
        return new Regions(lines.stream()
                .map(line -> new RegionTable.Line(
                        line.code(),
                        line.name(),
                        line.parentCode(),
                        line.level(),
                        line.version(),
                        can(line, used.contains(line.code()))))
                .toList());
    }

    private static List<String> can(RegionTable.Line line, boolean used) {
        var can = new ArrayList<String>();
        can.add("rename");
        if (line.level() < 5) {
            can.add("addBelow");
        }
        if (!used) {
            can.add("remove");
        }
        return can;
    }

    @PostMapping("/api/v1/regions")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "添加行政区划")
    ResponseEntity<SavedRegion> add(Actor actor, @Valid @RequestBody SaveRegion.Form form) {
        return answer(save.add(actor, form), HttpStatus.CREATED);
    }

    @PutMapping("/api/v1/regions/{code}")
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "修改行政区划名称")
    ResponseEntity<SavedRegion> rename(
            Actor actor, @PathVariable String code, @Valid @RequestBody SaveRegion.NewName form) {
        return answer(save.rename(actor, code, form), HttpStatus.OK);
    }

    @DeleteMapping("/api/v1/regions/{code}")
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "删除行政区划")
    ResponseEntity<Void> remove(Actor actor, @PathVariable String code) {
        return switch (remove.handle(actor, code)) {
            case RemoveRegion.Outcome.Removed() -> ResponseEntity.noContent().build();
            case RemoveRegion.Outcome.NoRight() -> beyondReach();
            case RemoveRegion.Outcome.NotFound() -> Problem.notFound().answer();
            case RemoveRegion.Outcome.InUse() ->
                Problem.of(HttpStatus.CONFLICT, "access", "region-in-use", "该地区还有下级地区，或已用于项目、单位、授权，不能删除。请先调整后再删。")
                        .answer();
        };
    }

    private static ResponseEntity<SavedRegion> answer(SaveRegion.Outcome outcome, HttpStatus status) {
        return switch (outcome) {
            case SaveRegion.Outcome.Saved(var code) ->
                ResponseEntity.status(status).body(new SavedRegion(code));
            case SaveRegion.Outcome.Invalid(var errors) ->
                Problem.invalid("access", errors).answer();
            case SaveRegion.Outcome.NoRight() -> beyondReach();
            case SaveRegion.Outcome.NotFound() -> Problem.notFound().answer();
            case SaveRegion.Outcome.Stale(var current) ->
                Problem.stale("access", current).answer();
        };
    }

    private static <T> ResponseEntity<T> beyondReach() {
        return Problem.of(HttpStatus.FORBIDDEN, "access", "beyond-reach", "超出您的管理范围，请联系上级管理员办理。")
                .answer();
    }
}
