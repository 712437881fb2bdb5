package org.mingdu.access.organisation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Formal;
import org.mingdu.kernel.Named;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PostApi {
    private static final String WHY = "岗位、任职和岗位授权由管理员在其管理范围内维护";

    private final OrganisationTable organisations;
    private final PostTable posts;
    private final SavePost save;
    private final SeatPerson seat;
    private final GiveGrant give;

    PostApi(OrganisationTable organisations, PostTable posts, SavePost save, SeatPerson seat, GiveGrant give) {
        this.organisations = organisations;
        this.posts = posts;
        this.save = save;
        this.seat = seat;
        this.give = give;
    }

    record PostsOf(Named organisation, List<PostTable.PostLine> items) {}

    record SavedPost(UUID id) {}

    @GetMapping("/api/v1/organisations/{id}/posts")
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "查看岗位")
    ResponseEntity<PostsOf> list(Actor actor, @PathVariable UUID id) {
        return organisations
                .find(actor, id)
                .filter(line -> !line.can().isEmpty())
                .map(line ->
                        ResponseEntity.ok(new PostsOf(new Named(line.id(), line.name()), posts.of(actor, line.id()))))
                .orElseGet(() -> Problem.notFound().answer());
    }

    @PostMapping("/api/v1/organisations/{id}/posts")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "设置岗位")
    ResponseEntity<SavedPost> create(Actor actor, @PathVariable UUID id, @Valid @RequestBody SavePost.Form form) {
        return answer(save.create(actor, id, form), HttpStatus.CREATED);
    }

    @PutMapping("/api/v1/posts/{id}")
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "修改岗位名称")
    ResponseEntity<SavedPost> rename(Actor actor, @PathVariable UUID id, @Valid @RequestBody SavePost.Form form) {
        return answer(save.rename(actor, id, form), HttpStatus.OK);
    }

    @DeleteMapping("/api/v1/posts/{id}")
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "撤销岗位")
    ResponseEntity<Void> close(Actor actor, @PathVariable UUID id) {
        return refused(save.close(actor, id));
    }

    @PostMapping("/api/v1/posts/{id}/sittings")
    @ResponseStatus(HttpStatus.CREATED)
    @Formal
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "安排任职")
    ResponseEntity<SavedPost> seat(Actor actor, @PathVariable UUID id, @Valid @RequestBody SeatPerson.Form form) {
        return seated(seat.seat(actor, id, form));
    }

    @DeleteMapping("/api/v1/sittings/{id}")
    @Formal
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "免去任职")
    ResponseEntity<Void> leaveSeat(Actor actor, @PathVariable UUID id) {
        return unseated(seat.leave(actor, id));
    }

    @PostMapping("/api/v1/posts/{id}/grants")
    @ResponseStatus(HttpStatus.CREATED)
    @Formal
    @Allows(value = Right.PEOPLE_MANAGE, because = WHY, action = "向岗位授予角色")
    ResponseEntity<SavedPost> grant(Actor actor, @PathVariable UUID id, @Valid @RequestBody GiveGrant.Form form) {
        return switch (give.toPost(actor, id, form)) {
            case GiveGrant.Outcome.Given(var grant) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new SavedPost(grant));
            case GiveGrant.Outcome.Invalid(var errors) ->
                Problem.invalid("access", errors).answer();
            case GiveGrant.Outcome.NotFound() -> Problem.notFound().answer();
            case GiveGrant.Outcome.Oneself() -> PeopleApi.oneself("不能给自己所在的岗位授权，请由其他管理员办理。");
            case GiveGrant.Outcome.BeyondReach() -> PeopleApi.beyondReach();
            case GiveGrant.Outcome.NotTogether(var person, var held) -> PeopleApi.notTogether(person, held);
        };
    }

    private static ResponseEntity<SavedPost> answer(SavePost.Outcome outcome, HttpStatus status) {
        return outcome instanceof SavePost.Outcome.Saved(var id)
                ? ResponseEntity.status(status).body(new SavedPost(id))
                : refused(outcome);
    }

    private static <T> ResponseEntity<T> refused(SavePost.Outcome outcome) {
        return switch (outcome) {
            case SavePost.Outcome.Saved(var _), SavePost.Outcome.Closed() ->
                ResponseEntity.noContent().build();
            case SavePost.Outcome.Invalid(var errors) ->
                Problem.invalid("access", errors).answer();
            case SavePost.Outcome.NotFound() -> Problem.notFound().answer();
            case SavePost.Outcome.Stale() -> Problem.stale("access", "岗位").answer();
            case SavePost.Outcome.InUse() ->
                Problem.of(HttpStatus.CONFLICT, "access", "post-in-use", "该岗位还有人任职或还有授权，请先免去任职、收回授权，再撤销岗位。")
                        .answer();
        };
    }

    private static ResponseEntity<SavedPost> seated(SeatPerson.Outcome outcome) {
        return outcome instanceof SeatPerson.Outcome.Seated(var id)
                ? ResponseEntity.status(HttpStatus.CREATED).body(new SavedPost(id))
                : unseated(outcome);
    }

    private static <T> ResponseEntity<T> unseated(SeatPerson.Outcome outcome) {
        return switch (outcome) {
            case SeatPerson.Outcome.Seated(var _), SeatPerson.Outcome.Left() ->
                ResponseEntity.noContent().build();
            case SeatPerson.Outcome.Invalid(var errors) ->
                Problem.invalid("access", errors).answer();
            case SeatPerson.Outcome.NotFound() -> Problem.notFound().answer();
            case SeatPerson.Outcome.Oneself() -> PeopleApi.oneself("不能安排或免去自己的任职，请由其他管理员办理。");
            case SeatPerson.Outcome.BeyondReach() -> PeopleApi.beyondReach();
            case SeatPerson.Outcome.NotTogether(var person, var held) -> PeopleApi.notTogether(person, held);
        };
    }
}
