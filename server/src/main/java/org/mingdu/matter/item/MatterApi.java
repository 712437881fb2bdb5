package org.mingdu.matter.item;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.mingdu.matter.kind.MatterKind;
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
class MatterApi {
    private static final String WHY_READ = "能看到标段或整个项目的人可看其事项";
    private static final String WHY_RAISE = "事项由项目单位提出，或由标段的施工、监理单位就其标段提出";
    private static final String WHY_RECORD = "外部结论由项目单位登记";

    private final MatterList list;
    private final ShowMatter show;
    private final SaveMatter save;
    private final DiscardMatter discard;
    private final SubmitMatter submit;
    private final RecordOutcome record;
    private final VoidOutcome makeVoid;
    private final SumChanges sums;
    private final StepAnswers answers;

    MatterApi(
            MatterList list,
            ShowMatter show,
            SaveMatter save,
            DiscardMatter discard,
            SubmitMatter submit,
            RecordOutcome record,
            VoidOutcome makeVoid,
            SumChanges sums,
            StepAnswers answers) {
        this.list = list;
        this.show = show;
        this.save = save;
        this.discard = discard;
        this.submit = submit;
        this.record = record;
        this.makeVoid = makeVoid;
        this.sums = sums;
        this.answers = answers;
    }

    record Created(UUID id) {}

    record Version(int version) {}

    @GetMapping("/api/v1/matters")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "查看事项列表")
    Page<MatterList.Row> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable MatterKind kind,
            @RequestParam(required = false) @Nullable MatterState state,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable UUID lot,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return list.list(actor, new MatterList.Asked(q, kind, state, project, lot), after, Page.limit(limit));
    }

    @GetMapping("/api/v1/matters/{id}")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "查看事项")
    ResponseEntity<MatterView> matter(Actor actor, @PathVariable UUID id) {
        return show.of(actor, id)
                .map(ResponseEntity::ok)
                .orElseGet(() -> Problem.notFound().answer());
    }

    @GetMapping("/api/v1/projects/{id}/change-totals")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "查看变更累计")
    ResponseEntity<ChangeTotals> totals(Actor actor, @PathVariable UUID id) {
        return sums.of(actor, id)
                .map(ResponseEntity::ok)
                .orElseGet(() -> Problem.notFound().answer());
    }

    @PostMapping("/api/v1/projects/{project}/matters")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.MATTER_RAISE, because = WHY_RAISE, action = "起草事项")
    ResponseEntity<Created> create(Actor actor, @PathVariable UUID project, @Valid @RequestBody SaveMatter.Form form) {
        return switch (save.create(actor, project, form)) {
            case SaveMatter.Outcome.Saved(var id) ->
                ResponseEntity.created(URI.create("/api/v1/matters/" + id)).body(new Created(id));
            case SaveMatter.Outcome.Invalid(var errors) ->
                Problem.invalid("matter", errors).answer();
            case SaveMatter.Outcome.NoRight() -> StepAnswers.noRight();
            case SaveMatter.Outcome.NotFound() -> Problem.notFound().answer();
        };
    }

    @PutMapping("/api/v1/matters/{id}")
    @Allows(value = Right.MATTER_RAISE, because = WHY_RAISE, action = "修改事项草稿")
    ResponseEntity<MatterView> update(Actor actor, @PathVariable UUID id, @Valid @RequestBody SaveMatter.Form form) {
        return answers.of(actor, save.update(actor, id, form));
    }

    @DeleteMapping("/api/v1/matters/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allows(value = Right.MATTER_RAISE, because = WHY_RAISE, action = "删除事项草稿")
    ResponseEntity<Void> discard(Actor actor, @PathVariable UUID id) {
        return answers.empty(actor, discard.handle(actor, id));
    }

    @PostMapping("/api/v1/matters/{id}/submission")
    @Allows(value = Right.MATTER_RAISE, because = WHY_RAISE, action = "提交事项审批")
    ResponseEntity<MatterView> submit(Actor actor, @PathVariable UUID id, @RequestBody Version form) {
        return answers.of(actor, submit.handle(actor, id, form.version()));
    }

    @PostMapping("/api/v1/matters/{id}/outcome")
    @Allows(value = Right.MATTER_RECORD, because = WHY_RECORD, action = "登记外部结论")
    ResponseEntity<MatterView> record(Actor actor, @PathVariable UUID id, @Valid @RequestBody RecordOutcome.Form form) {
        return answers.of(actor, record.handle(actor, id, form));
    }

    @PostMapping("/api/v1/matters/{id}/outcome/voiding")
    @Allows(value = Right.MATTER_RECORD, because = WHY_RECORD, action = "作废外部结论")
    ResponseEntity<MatterView> makeVoid(Actor actor, @PathVariable UUID id, @Valid @RequestBody VoidOutcome.Form form) {
        return answers.of(actor, makeVoid.handle(actor, id, form));
    }
}
