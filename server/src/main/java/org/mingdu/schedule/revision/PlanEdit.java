package org.mingdu.schedule.revision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.OneOf;

/// One change to a draft, as the chart makes it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PlanEdit.Move.class, name = "move"),
    @JsonSubTypes.Type(value = PlanEdit.Duration.class, name = "duration"),
    @JsonSubTypes.Type(value = PlanEdit.Constraint.class, name = "constraint"),
    @JsonSubTypes.Type(value = PlanEdit.Link.class, name = "link"),
    @JsonSubTypes.Type(value = PlanEdit.Unlink.class, name = "unlink"),
    @JsonSubTypes.Type(value = PlanEdit.Rename.class, name = "rename")
})
sealed interface PlanEdit {
    /// To begin no earlier than a planned minute.
    record Move(UUID id, int start) implements PlanEdit {}

    /// Another duration, in working minutes.
    record Duration(UUID id, int minutes) implements PlanEdit {}

    record Constraint(UUID id, String kind, @Nullable Integer at) implements PlanEdit {}

    /// A link more, or another lag of one that is there; the relation is FS, SS, FF or SF.
    record Link(
            UUID from,
            UUID to,
            @OneOf({"FS", "SS", "FF", "SF"}) String relation,
            int lag) implements PlanEdit {}

    record Unlink(
            UUID from,
            UUID to,
            @OneOf({"FS", "SS", "FF", "SF"}) String relation) implements PlanEdit {}

    record Rename(UUID id, String name) implements PlanEdit {}
}
