package org.mingdu.engine.network;

/// One thing that a what-if changes in a network.
public sealed interface Change {
    /// Another duration, in working minutes.
    record Duration(int activity, int minutes) implements Change {}

    /// Another constraint in place of the first one.
    record Constraint(int activity, ConstraintType type, int date) implements Change {}

    /// Another deadline; `PlanMinute.NONE` takes it away.
    record Deadline(int activity, int date) implements Change {}

    /// Another calendar.
    record Calendar(int activity, int calendar) implements Change {}

    /// One more link.
    record AddLink(int from, int to, Relation relation, Lag lag) implements Change {}

    /// A link less; the indices of the links after it move down by one.
    record DropLink(int link) implements Change {}
}
