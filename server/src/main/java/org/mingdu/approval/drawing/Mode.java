package org.mingdu.approval.drawing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// How the people of one step come to one decision.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Mode.InTurn.class, name = "inTurn"),
    @JsonSubTypes.Type(value = Mode.All.class, name = "all"),
    @JsonSubTypes.Type(value = Mode.Share.class, name = "share"),
    @JsonSubTypes.Type(value = Mode.Veto.class, name = "veto"),
    @JsonSubTypes.Type(value = Mode.First.class, name = "first")
})
public sealed interface Mode {
    /// 依次: one after the other, and each must agree.
    record InTurn() implements Mode {}

    /// 会签: everybody is heard, and each must have agreed.
    record All() implements Mode {}

    /// 会签 by share: enough that so many percent agree.
    record Share(int percent) implements Mode {}

    /// 会签 with veto: the first who does not agree ends it.
    record Veto() implements Mode {}

    /// 或签: whoever decides first decides.
    record First() implements Mode {}
}
