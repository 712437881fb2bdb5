package org.mingdu.approval.drawing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.UUID;

/// Who decides a step.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Participants.ByRole.class, name = "role"),
    @JsonSubTypes.Type(value = Participants.ByPost.class, name = "post"),
    @JsonSubTypes.Type(value = Participants.Named.class, name = "named"),
    @JsonSubTypes.Type(value = Participants.Chosen.class, name = "chosen")
})
public sealed interface Participants {
    /// Everybody whose role reaches where the matter lies.
    record ByRole(String role) implements Participants {}

    /// Whoever holds a post of an organisation.
    record ByPost(UUID organisation, String post) implements Participants {}

    record Named(List<UUID> people) implements Participants {
        public Named {
            people = List.copyOf(people);
        }
    }

    /// Whom the one before chooses, who sends the matter on.
    record Chosen() implements Participants {}
}
