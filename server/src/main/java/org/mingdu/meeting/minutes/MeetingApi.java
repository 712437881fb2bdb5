package org.mingdu.meeting.minutes;

import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Attachment;
import org.mingdu.kernel.Media;
import org.mingdu.kernel.Page;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.core.io.Resource;
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
class MeetingApi {
    private static final String WHY_READ = "召集和参加单位、能看到会议全部项目的人可看会议";
    private static final String WHY_HOLD = "会议由召集单位筹备、印发和更正";

    private final MeetingTable meetings;
    private final ShowMeeting show;
    private final SaveMeeting save;
    private final PublishMinutes publish;
    private final PrintMinutes print;

    MeetingApi(MeetingTable meetings, ShowMeeting show, SaveMeeting save, PublishMinutes publish, PrintMinutes print) {
        this.meetings = meetings;
        this.show = show;
        this.save = save;
        this.publish = publish;
        this.print = print;
    }

    record MeetingCreated(UUID id) {}

    @GetMapping("/api/v1/meetings")
    @Allows(
            value = {Right.PROJECT_READ, Right.DUTY_ANSWER},
            because = WHY_READ,
            action = "查看会议列表")
    Page<MeetingTable.Row> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return meetings.list(actor, q, project, after, Page.limit(limit));
    }

    @GetMapping("/api/v1/meetings/{id}")
    @Allows(
            value = {Right.PROJECT_READ, Right.DUTY_ANSWER},
            because = WHY_READ,
            action = "查看会议")
    ResponseEntity<MeetingView> meeting(Actor actor, @PathVariable UUID id) {
        return show.of(actor, id)
                .map(ResponseEntity::ok)
                .orElseGet(() -> Problem.notFound().answer());
    }

    @GetMapping("/api/v1/meetings/{id}/minutes.pdf")
    @Allows(
            value = {Right.PROJECT_READ, Right.DUTY_ANSWER},
            because = WHY_READ,
            action = "下载会议纪要")
    @Media(Media.PDF)
    ResponseEntity<Resource> pdf(Actor actor, @PathVariable UUID id) throws IOException {
        return print.of(actor, id)
                .map(printed -> Attachment.of(Media.PDF, printed.name(), printed.bytes()))
                .orElseGet(() -> Problem.notFound().answer());
    }

    @PostMapping("/api/v1/meetings")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.MEETING_HOLD, because = WHY_HOLD, action = "筹备会议")
    ResponseEntity<MeetingCreated> create(Actor actor, @Valid @RequestBody SaveMeeting.Form form) {
        return switch (save.create(actor, form)) {
            case SaveMeeting.Outcome.Saved(var id) ->
                ResponseEntity.created(URI.create("/api/v1/meetings/" + id)).body(new MeetingCreated(id));
            case SaveMeeting.Outcome refused -> refused(actor, refused);
        };
    }

    @PutMapping("/api/v1/meetings/{id}")
    @Allows(value = Right.MEETING_HOLD, because = WHY_HOLD, action = "修改会议")
    ResponseEntity<MeetingView> update(Actor actor, @PathVariable UUID id, @Valid @RequestBody SaveMeeting.Form form) {
        return switch (save.update(actor, id, form)) {
            case SaveMeeting.Outcome.Saved(var saved) ->
                ResponseEntity.ok(show.of(actor, saved).orElseThrow());
            case SaveMeeting.Outcome refused -> refused(actor, refused);
        };
    }

    @PostMapping("/api/v1/meetings/{id}/minutes")
    @Allows(value = Right.MEETING_HOLD, because = WHY_HOLD, action = "印发或更正会议纪要")
    ResponseEntity<MeetingView> publish(
            Actor actor, @PathVariable UUID id, @Valid @RequestBody PublishMinutes.Form form) {
        return switch (publish.handle(actor, id, form)) {
            case PublishMinutes.Outcome.Published() ->
                ResponseEntity.ok(show.of(actor, id).orElseThrow());
            case PublishMinutes.Outcome.Invalid(var errors) ->
                Problem.invalid("meeting", errors).answer();
            case PublishMinutes.Outcome.Stale(var current) ->
                Problem.stale("meeting", show.of(actor, current)).answer();
            case PublishMinutes.Outcome.NotYours() -> notYours();
            case PublishMinutes.Outcome.NotFound() -> Problem.notFound().answer();
        };
    }

    private <T> ResponseEntity<T> refused(Actor actor, SaveMeeting.Outcome outcome) {
        return switch (outcome) {
            case SaveMeeting.Outcome.Saved saved -> throw new IllegalStateException("(%s) was saved".formatted(saved));
            case SaveMeeting.Outcome.Invalid(var errors) ->
                Problem.invalid("meeting", errors).answer();
            case SaveMeeting.Outcome.Stale(var current) ->
                Problem.stale("meeting", show.of(actor, current)).answer();
            case SaveMeeting.Outcome.Locked() ->
                Problem.of(HttpStatus.CONFLICT, "meeting", "minutes-out", "会议纪要已印发，会议不能再修改。需要更正的，请写明理由后更正纪要。")
                        .answer();
            case SaveMeeting.Outcome.NotYours() -> notYours();
            case SaveMeeting.Outcome.NotFound() -> Problem.notFound().answer();
        };
    }

    private static <T> ResponseEntity<T> notYours() {
        return Problem.of(HttpStatus.FORBIDDEN, "meeting", "not-convenor", "会议由召集单位办理。需要修改的，请与召集单位联系。")
                .answer();
    }
}
