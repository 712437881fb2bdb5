package org.mingdu.lifecycle.move;

import static org.mingdu.kernel.Speech.say;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Cursor;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.mingdu.lifecycle.course.HeadTable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LifecycleApi {
    private static final String WHY_READ = "能看到整个项目的人可看其全过程";
    private static final String WHY_MOVE = "项目阶段由项目负责人、单位领导或代建单位推进";

    private final LifecycleView view;
    private final MoveProject move;
    private final ChooseTrack choose;
    private final MoveTable moves;
    private final HeadTable heads;
    private final ProjectSummary summary;

    LifecycleApi(
            LifecycleView view,
            MoveProject move,
            ChooseTrack choose,
            MoveTable moves,
            HeadTable heads,
            ProjectSummary summary) {
        this.view = view;
        this.summary = summary;
        this.move = move;
        this.choose = choose;
        this.moves = moves;
        this.heads = heads;
    }

    @GetMapping("/api/v1/projects/{project}/lifecycle")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "查看项目全过程")
    ResponseEntity<LifecycleView.View> lifecycle(Actor actor, @PathVariable UUID project) {
        return view.of(actor, project)
                .map(ResponseEntity::ok)
                .orElseGet(() -> Problem.notFound().answer());
    }

    @GetMapping("/api/v1/projects/{project}/summary")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "查看项目概况")
    ResponseEntity<ProjectSummary.View> summary(Actor actor, @PathVariable UUID project) {
        return summary.of(actor, project)
                .map(ResponseEntity::ok)
                .orElseGet(() -> Problem.notFound().answer());
    }

    @GetMapping("/api/v1/projects/{project}/transitions")
    @Allows(value = Right.PROJECT_READ, because = WHY_READ, action = "查看阶段推进记录")
    ResponseEntity<Page<MoveTable.Line>> history(
            Actor actor,
            @PathVariable UUID project,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (heads.find(actor, project).isEmpty()) {
            return Problem.notFound().answer();
        }
        var most = Page.limit(limit);
        var rows = moves.list(actor.tenant(), project, MoveTable.before(Cursor.read(after, 1)), most + 1);
        return ResponseEntity.ok(
                Page.of(rows, most, moves.count(actor.tenant(), project), row -> Cursor.of(row.seq())));
    }

    @PostMapping("/api/v1/projects/{project}/transitions")
    @Allows(value = Right.STAGE_MOVE, because = WHY_MOVE, action = "推进项目阶段")
    ResponseEntity<LifecycleView.View> move(
            Actor actor, @PathVariable UUID project, @Valid @RequestBody MoveProject.Form form) {
        return switch (move.handle(actor, project, form)) {
            case MoveProject.Outcome.Moved() -> now(actor, project);
            case MoveProject.Outcome.Blocked(var gates) -> blocked(gates);
            case MoveProject.Outcome.NotNow(var head) ->
                Problem.of(
                                HttpStatus.CONFLICT,
                                "lifecycle",
                                "not-now",
                                say(
                                        "项目现处%s（%s），不能办理“%s”。请刷新后查看可办理的事项。",
                                        head.stage().title(),
                                        head.status().title(),
                                        form.transition().title()))
                        .answer();
            case MoveProject.Outcome.Stale() -> stale(actor, project);
            case MoveProject.Outcome.NoRight() -> noRight();
            case MoveProject.Outcome.NotFound() -> Problem.notFound().answer();
        };
    }

    @PutMapping("/api/v1/projects/{project}/track")
    @Allows(value = Right.STAGE_MOVE, because = WHY_MOVE, action = "确定项目管理方式")
    ResponseEntity<LifecycleView.View> track(
            Actor actor, @PathVariable UUID project, @Valid @RequestBody ChooseTrack.Form form) {
        return switch (choose.handle(actor, project, form)) {
            case CHOSEN -> now(actor, project);
            case SETTLED ->
                Problem.of(HttpStatus.CONFLICT, "lifecycle", "track-settled", "项目已开工或已终结，管理方式不能再改。")
                        .answer();
            case STALE -> stale(actor, project);
            case NO_RIGHT -> noRight();
            case NOT_FOUND -> Problem.notFound().answer();
        };
    }

    private ResponseEntity<LifecycleView.View> now(Actor actor, UUID project) {
        return ResponseEntity.ok(view.of(actor, project).orElseThrow());
    }

    private <T> ResponseEntity<T> stale(Actor actor, UUID project) {
        return Problem.stale("lifecycle", view.of(actor, project).orElseThrow()).answer();
    }

    /// With every gate that refuses: the law, what is missing, who supplies it, and where that is done.
    private static <T> ResponseEntity<T> blocked(List<GateView> gates) {
        var missing = gates.stream()
                .flatMap(gate -> gate.lacks().stream())
                .map(GateView.Missing::what)
                .distinct()
                .collect(Collectors.joining());
        return Problem.of(HttpStatus.CONFLICT, "lifecycle", "gates-blocked", "尚不能推进。" + missing + "请补齐后再办理。")
                .with("gates", gates)
                .answer();
    }

    private static <T> ResponseEntity<T> noRight() {
        return Problem.of(HttpStatus.FORBIDDEN, "lifecycle", "no-right", "您没有办理此事的权限。需要时请联系本单位管理员授权。")
                .answer();
    }
}
