package org.mingdu.project.lot;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LotApi {
    private static final String WHY_READ = "能看到标段的人可看其内容";

    private final LotTable lots;
    private final PartTable parts;
    private final SaveLot save;
    private final AddPart addPart;

    LotApi(LotTable lots, PartTable parts, SaveLot save, AddPart addPart) {
        this.lots = lots;
        this.parts = parts;
        this.save = save;
        this.addPart = addPart;
    }

    record Created(UUID id) {}

    record Parts(List<PartTable.Part> items) {}

    @PostMapping("/api/v1/projects/{project}/lots")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.PROJECT_EDIT, because = "标段由建设单位登记", action = "新增标段")
    ResponseEntity<Created> create(Actor actor, @PathVariable UUID project, @Valid @RequestBody SaveLot.Form form) {
        return answer(save.create(actor, project, form), HttpStatus.CREATED);
    }

    @GetMapping("/api/v1/lots/{id}")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "查看标段")
    ResponseEntity<LotTable.Line> lot(Actor actor, @PathVariable UUID id) {
        return lots.find(actor, Right.PROJECT_READ, id)
                .map(ResponseEntity::ok)
                .orElseGet(() -> Problem.notFound().answer());
    }

    @PutMapping("/api/v1/lots/{id}")
    @Allows(value = Right.PROJECT_EDIT, because = "标段由建设单位登记", action = "修改标段")
    ResponseEntity<Created> update(Actor actor, @PathVariable UUID id, @Valid @RequestBody SaveLot.Form form) {
        return answer(save.update(actor, id, form), HttpStatus.OK);
    }

    @GetMapping("/api/v1/lots/{id}/parts")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "查看工程划分")
    ResponseEntity<Parts> parts(Actor actor, @PathVariable UUID id) {
        return lots.find(actor, Right.PROJECT_READ, id)
                .map(lot -> ResponseEntity.ok(new Parts(parts.of(actor.tenant(), id))))
                .orElseGet(() -> Problem.notFound().answer());
    }

    @PostMapping("/api/v1/lots/{id}/parts")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(
            value = {Right.PROJECT_EDIT, Right.PLAN_COMPILE},
            because = "工程划分由建设单位或本标段施工单位填写",
            action = "新增工程划分")
    ResponseEntity<Created> addPart(Actor actor, @PathVariable UUID id, @Valid @RequestBody AddPart.Form form) {
        return switch (addPart.handle(actor, id, form)) {
            case AddPart.Outcome.Added(var part) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new Created(part));
            case AddPart.Outcome.Invalid(var errors) ->
                Problem.invalid("project", errors).answer();
            case AddPart.Outcome.NotFound() -> Problem.notFound().answer();
        };
    }

    private static ResponseEntity<Created> answer(SaveLot.Outcome outcome, HttpStatus status) {
        return switch (outcome) {
            case SaveLot.Outcome.Saved(var id) ->
                ResponseEntity.status(status)
                        .location(URI.create("/api/v1/lots/" + id))
                        .body(new Created(id));
            case SaveLot.Outcome.Invalid(var errors) ->
                Problem.invalid("project", errors).answer();
            case SaveLot.Outcome.NotFound() -> Problem.notFound().answer();
            case SaveLot.Outcome.ProjectOver() ->
                Problem.of(HttpStatus.CONFLICT, "project", "project-over", "项目已终止、撤销或归档，不能再添加标段。需要继续建设的，请重新登记项目。")
                        .answer();
            case SaveLot.Outcome.Stale(var current) ->
                Problem.stale("project", current).answer();
        };
    }
}
