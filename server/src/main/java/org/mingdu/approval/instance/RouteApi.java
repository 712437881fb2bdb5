package org.mingdu.approval.instance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingdu.access.Posts;
import org.mingdu.access.Posts.Face;
import org.mingdu.approval.SubjectKind;
import org.mingdu.approval.drawing.Participants;
import org.mingdu.approval.drawing.Route;
import org.mingdu.approval.drawing.Step;
import org.mingdu.approval.route.DiscardRoute;
import org.mingdu.approval.route.Kinds;
import org.mingdu.approval.route.PublishRoute;
import org.mingdu.approval.route.RouteTable;
import org.mingdu.approval.route.SaveRoute;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Formal;
import org.mingdu.kernel.OneOf;
import org.mingdu.kernel.PersonId;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where a site draws the routes of its approvals, tries them and puts them in force.
@RestController
class RouteApi {
    private static final String DRAWN_BY = "审批流程由业务管理员绘制";
    private static final String READ_BY = "审批流程由业务管理员绘制，由另一名业务管理员或安全管理员核对后发布";
    private static final int MOST_PEOPLE = 50;

    private final RouteTable routes;
    private final SaveRoute save;
    private final PublishRoute publish;
    private final DiscardRoute discard;
    private final TryRoute tryOut;
    private final InstanceTable instances;
    private final Kinds kinds;
    private final Posts posts;

    RouteApi(
            RouteTable routes,
            SaveRoute save,
            PublishRoute publish,
            DiscardRoute discard,
            TryRoute tryOut,
            InstanceTable instances,
            Kinds kinds,
            Posts posts) {
        this.routes = routes;
        this.save = save;
        this.publish = publish;
        this.discard = discard;
        this.tryOut = tryOut;
        this.instances = instances;
        this.kinds = kinds;
        this.posts = posts;
    }

    /// @param shipped  the one in force came with the product
    /// @param draft    whether somebody draws another
    /// @param draftBy  who does
    /// @param underWay how many travel on a route of this kind now
    record KindLine(
            String kind,
            String title,
            String name,
            int number,
            boolean shipped,
            boolean draft,
            @Nullable Face draftBy,
            long underWay) {}

    record KindLines(List<KindLine> items) {}

    record VersionView(
            int number,

            @OneOf({"DRAFT", "PUBLISHED", "RETIRED"}) String state,

            String name,
            boolean shipped,
            @Nullable Face author,
            Instant savedAt,
            @Nullable Face publishedBy,
            @Nullable Instant publishedAt,
            long underWay) {}

    /// @param version what must be sent with the next save
    record DraftView(Route route, int version, Face author, Instant savedAt) {}

    /// @param fields what conditions may look at
    /// @param faces  the people the drawings name
    /// @param can    draw, publish, discard
    record OfKind(
            String kind,
            String title,
            List<Route.Field> fields,
            Route inForce,
            @Nullable DraftView draft,
            List<VersionView> versions,
            List<Face> faces,
            List<String> can) {}

    record Drawing(
            @NotNull(message = "缺少流程内容，请刷新后重试。") Route route,
            @Nullable Integer version) {}

    record Publication(@NotNull(message = "缺少版本号，请刷新后重试。") Integer version) {}

    record Trial(
            @NotNull(message = "缺少流程内容，请刷新后重试。") Route route,
            @Nullable Map<String, String> facts,
            @Nullable UUID project) {}

    record Travelled(List<TryRoute.Met> met, boolean ends) {}

    record Candidates(List<Face> items) {}

    @GetMapping("/api/v1/approval-routes")
    @Allows(
            value = {Right.APPROVAL_MANAGE, Right.SECURITY_MANAGE},
            because = READ_BY,
            action = "查看审批流程列表")
    ResponseEntity<KindLines> list(Actor actor) {
        if (!mayRead(actor)) {
            return beyondReach();
        }
        return ResponseEntity.ok(new KindLines(
                kinds.all().stream().map(kind -> line(actor, kind)).toList()));
    }

    private KindLine line(Actor actor, SubjectKind kind) {
        var inForce = routes.published(actor.tenant(), kind.kind()).orElse(null);
        var versions = routes.versions(actor.tenant(), kind.kind());
        var drawers = versions.stream()
                .filter(version -> version.state().equals("DRAFT"))
                .flatMap(draft -> Stream.ofNullable(draft.author()))
                .toList();
        return new KindLine(
                kind.kind(),
                kind.title(),
                inForce == null ? kind.shipped().name() : inForce.route().name(),
                inForce == null ? 1 : inForce.number(),
                inForce == null || inForce.shipped(),
                !drawers.isEmpty(),
                posts.faces(actor.tenant(), drawers).values().stream()
                        .findFirst()
                        .orElse(null),
                versions.stream()
                        .mapToLong(version -> instances.underWay(actor.tenant(), version.id()))
                        .sum());
    }

    @GetMapping("/api/v1/approval-routes/{kind}")
    @Allows(
            value = {Right.APPROVAL_MANAGE, Right.SECURITY_MANAGE},
            because = READ_BY,
            action = "查看审批流程")
    ResponseEntity<OfKind> route(Actor actor, @PathVariable String kind) {
        if (!mayRead(actor)) {
            return beyondReach();
        }
        return kinds.find(kind)
                .map(found -> ResponseEntity.ok(view(actor, found)))
                .orElseGet(() -> Problem.notFound().answer());
    }

    private OfKind view(Actor actor, SubjectKind kind) {
        var versions = routes.versions(actor.tenant(), kind.kind());
        var draft = versions.stream()
                .filter(version -> version.state().equals("DRAFT"))
                .findFirst()
                .orElse(null);
        var inForce = versions.stream()
                .filter(version -> version.state().equals("PUBLISHED"))
                .findFirst()
                .map(RouteTable.Row::route)
                .orElseGet(kind::shipped);
        var people = new HashSet<PersonId>();
        for (var version : versions) {
            people.addAll(named(version.route()));
            var author = version.author();
            if (author != null) {
                people.add(author);
            }
            var second = version.publishedBy();
            if (second != null) {
                people.add(second);
            }
        }
        var faces = posts.faces(actor.tenant(), people);
        return new OfKind(
                kind.kind(),
                kind.title(),
                kind.fields(),
                inForce,
                draft == null
                        ? null
                        : new DraftView(
                                draft.route(),
                                draft.version(),
                                Objects.requireNonNull(face(faces, draft.author()), "a draft was drawn by somebody"),
                                draft.savedAt()),
                versions.stream().map(version -> version(actor, version, faces)).toList(),
                List.copyOf(faces.values()),
                can(actor, draft));
    }

    private VersionView version(Actor actor, RouteTable.Row row, Map<PersonId, Face> faces) {
        return new VersionView(
                row.number(),
                row.state(),
                row.route().name(),
                row.shipped(),
                face(faces, row.author()),
                row.savedAt(),
                face(faces, row.publishedBy()),
                row.publishedAt(),
                instances.underWay(actor.tenant(), row.id()));
    }

    private static @Nullable Face face(Map<PersonId, Face> faces, @Nullable PersonId person) {
        return person == null ? null : faces.get(person);
    }

    private static Collection<PersonId> named(Route route) {
        return route.steps().stream()
                .filter(Step.User.class::isInstance)
                .map(Step.User.class::cast)
                .map(Step.User::participants)
                .flatMap(participants -> participants instanceof Participants.Matrix(var rows)
                        ? rows.stream().map(Participants.Matrix.Row::who)
                        : Stream.of(participants))
                .filter(Participants.Named.class::isInstance)
                .flatMap(all -> ((Participants.Named) all).people().stream())
                .map(PersonId::new)
                .toList();
    }

    private static List<String> can(Actor actor, RouteTable.@Nullable Row draft) {
        var can = new ArrayList<String>();
        if (actor.mayEverywhere(Right.APPROVAL_MANAGE)) {
            can.add("draw");
            if (draft != null) {
                can.add("discard");
            }
        }
        if (draft != null && !actor.person().equals(draft.author())) {
            can.add("publish");
        }
        return can;
    }

    @PutMapping("/api/v1/approval-routes/{kind}/draft")
    @Allows(value = Right.APPROVAL_MANAGE, because = DRAWN_BY, action = "保存审批流程草稿")
    ResponseEntity<OfKind> draw(Actor actor, @PathVariable String kind, @Valid @RequestBody Drawing form) {
        if (!actor.mayEverywhere(Right.APPROVAL_MANAGE)) {
            return beyondReach();
        }
        var found = kinds.find(kind).orElse(null);
        if (found == null) {
            return Problem.notFound().answer();
        }
        return switch (save.handle(actor, found, form.route(), form.version())) {
            case SaveRoute.Outcome.Saved _ -> ResponseEntity.ok(view(actor, found));
            case SaveRoute.Outcome.Invalid(var faults) -> faulty(faults);
            case SaveRoute.Outcome.Stale _ ->
                Problem.stale("approval", view(actor, found)).answer();
        };
    }

    @DeleteMapping("/api/v1/approval-routes/{kind}/draft")
    @Allows(value = Right.APPROVAL_MANAGE, because = DRAWN_BY, action = "放弃审批流程草稿")
    ResponseEntity<OfKind> discard(Actor actor, @PathVariable String kind, @RequestParam int version) {
        if (!actor.mayEverywhere(Right.APPROVAL_MANAGE)) {
            return beyondReach();
        }
        var found = kinds.find(kind).orElse(null);
        if (found == null) {
            return Problem.notFound().answer();
        }
        return switch (discard.handle(actor, kind, version)) {
            case DiscardRoute.Outcome.Discarded() -> ResponseEntity.ok(view(actor, found));
            case DiscardRoute.Outcome.NoDraft() -> noDraft();
            case DiscardRoute.Outcome.Stale _ ->
                Problem.stale("approval", view(actor, found)).answer();
        };
    }

    @PostMapping("/api/v1/approval-routes/{kind}/publication")
    @Formal
    @Allows(
            value = {Right.APPROVAL_MANAGE, Right.SECURITY_MANAGE},
            because = READ_BY,
            action = "发布审批流程")
    ResponseEntity<OfKind> publish(Actor actor, @PathVariable String kind, @Valid @RequestBody Publication form) {
        if (!mayRead(actor)) {
            return beyondReach();
        }
        var found = kinds.find(kind).orElse(null);
        if (found == null) {
            return Problem.notFound().answer();
        }
        return switch (publish.handle(actor, kind, form.version())) {
            case PublishRoute.Outcome.Published _ -> ResponseEntity.ok(view(actor, found));
            case PublishRoute.Outcome.NoDraft() -> noDraft();
            case PublishRoute.Outcome.Invalid(var faults) -> faulty(faults);
            case PublishRoute.Outcome.OwnDrawing() ->
                Problem.of(
                                HttpStatus.CONFLICT,
                                "approval",
                                "own-drawing",
                                "发布审批流程须两人办理：绘制人不能发布自己绘制的流程，请由另一名业务管理员或安全管理员核对后发布。")
                        .answer();
            case PublishRoute.Outcome.Stale _ ->
                Problem.stale("approval", view(actor, found)).answer();
        };
    }

    @PostMapping("/api/v1/approval-routes/{kind}/trial")
    @Allows(
            value = {Right.APPROVAL_MANAGE, Right.SECURITY_MANAGE},
            because = READ_BY,
            action = "试走审批流程")
    ResponseEntity<Travelled> tryOut(Actor actor, @PathVariable String kind, @Valid @RequestBody Trial form) {
        if (!mayRead(actor)) {
            return beyondReach();
        }
        var found = kinds.find(kind).orElse(null);
        if (found == null) {
            return Problem.notFound().answer();
        }
        var facts = form.facts() == null ? Map.<String, String>of() : form.facts();
        return switch (tryOut.handle(actor, found, form.route(), facts, form.project())) {
            case TryRoute.Tried.Travelled(var met, var ends) -> ResponseEntity.ok(new Travelled(met, ends));
            case TryRoute.Tried.Invalid(var faults) -> faulty(faults);
            case TryRoute.Tried.NoSuchProject() ->
                Problem.invalid("approval")
                        .field("/project", "请选择一个项目，按它的参建单位和地区试走。")
                        .answer();
        };
    }

    @GetMapping("/api/v1/approval-people")
    @Allows(value = Right.APPROVAL_MANAGE, because = DRAWN_BY, action = "查找流程中指定的人员")
    ResponseEntity<Candidates> people(Actor actor, @RequestParam(defaultValue = "") String q) {
        return actor.mayEverywhere(Right.APPROVAL_MANAGE)
                ? ResponseEntity.ok(new Candidates(posts.search(actor.tenant(), q, MOST_PEOPLE)))
                : beyondReach();
    }

    private static boolean mayRead(Actor actor) {
        return actor.mayEverywhere(Right.APPROVAL_MANAGE) || actor.mayEverywhere(Right.SECURITY_MANAGE);
    }

    private static <T> ResponseEntity<T> faulty(List<String> faults) {
        var problem = Problem.invalid("approval");
        faults.forEach(fault -> problem.field("/route", fault));
        return problem.answer();
    }

    private static <T> ResponseEntity<T> noDraft() {
        return Problem.of(HttpStatus.CONFLICT, "approval", "no-draft", "没有草稿，可能已由他人发布或放弃。请刷新后查看。")
                .answer();
    }

    private static <T> ResponseEntity<T> beyondReach() {
        return Problem.of(HttpStatus.FORBIDDEN, "approval", "beyond-reach", "审批流程对全域生效，请由全域的业务管理员办理。")
                .answer();
    }
}
