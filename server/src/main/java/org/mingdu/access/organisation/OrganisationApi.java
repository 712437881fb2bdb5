package org.mingdu.access.organisation;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.OrganisationKind;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrganisationApi {
    private static final String WHY_READ = "参建各方彼此可见单位名称，登记项目时要选择";
    private static final String WHY_WRITE = "单位由管理员在其管理范围内维护";

    private final OrganisationTable organisations;
    private final SaveOrganisation save;

    OrganisationApi(OrganisationTable organisations, SaveOrganisation save) {
        this.organisations = organisations;
        this.save = save;
    }

    record Saved(UUID id) {}

    @GetMapping("/api/v1/organisations")
    @Allows(because = WHY_READ, action = "查看单位列表")
    Page<OrganisationTable.Line> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable OrganisationKind kind,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return organisations.list(actor, q, kind, after, Page.limit(limit));
    }

    @GetMapping("/api/v1/organisations/{id}")
    @Allows(because = WHY_READ, action = "查看单位")
    ResponseEntity<OrganisationTable.Line> organisation(Actor actor, @PathVariable UUID id) {
        return organisations
                .find(actor, id)
                .map(ResponseEntity::ok)
                .orElseGet(() -> Problem.notFound().answer());
    }

    @PostMapping("/api/v1/organisations")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY_WRITE, action = "新增单位")
    ResponseEntity<Saved> create(Actor actor, @Valid @RequestBody SaveOrganisation.Form form) {
        return answer(save.create(actor, form), HttpStatus.CREATED);
    }

    @PutMapping("/api/v1/organisations/{id}")
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY_WRITE, action = "修改单位")
    ResponseEntity<Saved> update(Actor actor, @PathVariable UUID id, @Valid @RequestBody SaveOrganisation.Form form) {
        return answer(save.update(actor, id, form), HttpStatus.OK);
    }

    private static ResponseEntity<Saved> answer(SaveOrganisation.Outcome outcome, HttpStatus status) {
        return switch (outcome) {
            case SaveOrganisation.Outcome.Saved(var id) ->
                ResponseEntity.status(status)
                        .location(URI.create("/api/v1/organisations/" + id))
                        .body(new Saved(id));
            case SaveOrganisation.Outcome.Invalid(var errors) ->
                Problem.invalid("access", errors).answer();
            case SaveOrganisation.Outcome.NoRight() ->
                Problem.of(HttpStatus.FORBIDDEN, "access", "beyond-reach", "超出您的管理范围，请联系上级管理员办理。")
                        .answer();
            case SaveOrganisation.Outcome.NotFound() -> Problem.notFound().answer();
            case SaveOrganisation.Outcome.Stale(var current) ->
                Problem.stale("access", current).answer();
        };
    }
}
