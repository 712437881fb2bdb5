package org.mingdu.meeting.instruction;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Named;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.Right;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InstructionApi {
    private static final int MOST = 100;

    private final InstructionTable instructions;
    private final GiveInstruction give;

    InstructionApi(InstructionTable instructions, GiveInstruction give) {
        this.instructions = instructions;
        this.give = give;
    }

    record InstructionCreated(UUID id) {}

    record InstructionShown(
            UUID id,
            String words,
            String givenBy,
            Named givenFor,
            Instant givenAt,
            List<InstructionTable.Task> tasks) {}

    record InstructionsOf(List<InstructionShown> items) {}

    @GetMapping("/api/v1/instructions")
    @Allows(
            value = {Right.PROJECT_READ, Right.DUTY_ANSWER},
            because = "能看到整个项目的人、批示人和承办单位可看批示",
            action = "查看批示")
    InstructionsOf on(Actor actor, @RequestParam InstructionSubject subjectKind, @RequestParam UUID subjectId) {
        return new InstructionsOf(instructions.on(actor, subjectKind, subjectId, MOST).stream()
                .map(one -> new InstructionShown(
                        one.id(),
                        one.words(),
                        one.givenBy(),
                        one.givenFor(),
                        one.givenAt(),
                        instructions.tasks(actor, one.id())))
                .toList());
    }

    @PostMapping("/api/v1/instructions")
    @ResponseStatus(HttpStatus.CREATED)
    @Allows(value = Right.INSTRUCTION_GIVE, because = "批示由授权范围内的领导作出", action = "作出批示")
    ResponseEntity<InstructionCreated> give(Actor actor, @Valid @RequestBody GiveInstruction.Form form) {
        return switch (give.handle(actor, form)) {
            case GiveInstruction.Outcome.Given(var id) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new InstructionCreated(id));
            case GiveInstruction.Outcome.Invalid(var errors) ->
                Problem.invalid("meeting", errors).answer();
            case GiveInstruction.Outcome.NotFound() -> Problem.notFound().answer();
        };
    }
}
