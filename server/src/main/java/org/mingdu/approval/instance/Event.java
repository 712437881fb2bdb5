package org.mingdu.approval.instance;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.PersonId;

/// What came of an act. The history of a matter is these in their order, and its state follows from them alone.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Started.class, name = "started"),
    @JsonSubTypes.Type(value = Event.Opened.class, name = "opened"),
    @JsonSubTypes.Type(value = Event.FoundVacant.class, name = "foundVacant"),
    @JsonSubTypes.Type(value = Event.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = Event.SeatAdded.class, name = "seatAdded"),
    @JsonSubTypes.Type(value = Event.HandedOn.class, name = "handedOn"),
    @JsonSubTypes.Type(value = Event.StoodIn.class, name = "stoodIn"),
    @JsonSubTypes.Type(value = Event.StandInEnded.class, name = "standInEnded"),
    @JsonSubTypes.Type(value = Event.Attached.class, name = "attached"),
    @JsonSubTypes.Type(value = Event.RoundEnded.class, name = "roundEnded"),
    @JsonSubTypes.Type(value = Event.GaveBack.class, name = "gaveBack"),
    @JsonSubTypes.Type(value = Event.Held.class, name = "held"),
    @JsonSubTypes.Type(value = Event.Released.class, name = "released"),
    @JsonSubTypes.Type(value = Event.Arrived.class, name = "arrived"),
    @JsonSubTypes.Type(value = Event.ArrivalUndone.class, name = "arrivalUndone"),
    @JsonSubTypes.Type(value = Event.Joined.class, name = "joined"),
    @JsonSubTypes.Type(value = Event.TookBack.class, name = "tookBack"),
    @JsonSubTypes.Type(value = Event.Resubmitted.class, name = "resubmitted"),
    @JsonSubTypes.Type(value = Event.Copied.class, name = "copied"),
    @JsonSubTypes.Type(value = Event.Urged.class, name = "urged"),
    @JsonSubTypes.Type(value = Event.Reminded.class, name = "reminded"),
    @JsonSubTypes.Type(value = Event.Escalated.class, name = "escalated"),
    @JsonSubTypes.Type(value = Event.Suspended.class, name = "suspended"),
    @JsonSubTypes.Type(value = Event.Resumed.class, name = "resumed"),
    @JsonSubTypes.Type(value = Event.Ended.class, name = "ended")
})
sealed interface Event {
    record Started(PersonId initiator, Map<String, String> facts) implements Event {
        public Started {
            facts = Map.copyOf(facts);
        }
    }

    record Opened(
            int round,
            String step,
            List<Mark> path,
            List<PersonId> people,
            @Nullable Instant due) implements Event {
        public Opened {
            path = List.copyOf(path);
            people = List.copyOf(people);
        }
    }

    /// 空岗: whom the route asks for is not there; the matter went to those above, who are maybe not there either.
    record FoundVacant(int round, String step) implements Event {}

    record Answered(int round, int seat, Seat.Answer answer, String opinion) implements Event {}

    record SeatAdded(int round, int seat, PersonId person, Seat.Kind kind, int of) implements Event {}

    /// Another sits in the place of one, in the same turn.
    record HandedOn(int round, int seat, int next, PersonId to, String opinion) implements Event {}

    /// 代办: somebody may answer in the stead of who sits there and is away.
    record StoodIn(int round, int seat, PersonId person) implements Event {}

    record StandInEnded(int round, int seat) implements Event {}

    /// Files that go with what was said.
    ///
    /// @param to the number of the event that says it
    record Attached(int to, List<Paper> papers) implements Event {
        public Attached {
            papers = List.copyOf(papers);
        }

        /// @param size bytes
        record Paper(UUID id, String name, long size, String sha256) {}
    }

    record RoundEnded(int round, Round.End how) implements Event {}

    /// It went back.
    ///
    /// @param target the step it went back to; null for the initiator
    record GaveBack(int round, int seat, @Nullable String target, Act.Way way, String opinion) implements Event {}

    /// It waits.
    ///
    /// @param by the round that must be decided first
    record Held(int round, int by) implements Event {}

    record Released(int round) implements Event {}

    /// One branch has come to the join.
    record Arrived(List<Mark> path) implements Event {
        public Arrived {
            path = List.copyOf(path);
        }
    }

    record ArrivalUndone(List<Mark> path) implements Event {
        public ArrivalUndone {
            path = List.copyOf(path);
        }
    }

    /// All branches have come; `path` is the way to the split.
    record Joined(String split, List<Mark> path) implements Event {
        public Joined {
            path = List.copyOf(path);
        }
    }

    record TookBack(int round, int seat) implements Event {}

    record Resubmitted(Map<String, String> facts) implements Event {
        public Resubmitted {
            facts = Map.copyOf(facts);
        }
    }

    record Copied(List<PersonId> people) implements Event {
        public Copied {
            people = List.copyOf(people);
        }
    }

    record Urged(int round) implements Event {}

    /// The clock reminded those whose turn it is.
    record Reminded(int round, Round.Nudge nudge) implements Event {}

    /// The limit is long past: those above were told. Nothing is decided by it.
    record Escalated(int round, List<PersonId> people) implements Event {
        public Escalated {
            people = List.copyOf(people);
        }
    }

    record Suspended(String reason) implements Event {}

    record Resumed() implements Event {}

    record Ended(State.Standing how, String reason) implements Event {}
}
