package org.mingdu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingdu.calendar.CalendarEntry.Kind;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.ProjectId;

/// What a room knows to be due; a bean of each room that has something to say. Asked within a transaction that has
/// entered
/// the tenant, of what the actor sees at this moment.
public interface CalendarSource {
    /// From one day to another, both of which belong to it.
    ///
    /// @param most of each kind; those nearest to today are the ones to give
    record Span(LocalDate from, LocalDate to, LocalDate today, int most) {}

    /// The kinds this room tells of.
    Set<Kind> kinds();

    /// What is due of a kind within a span.
    ///
    /// @param kind    one of [#kinds]
    /// @param project null for what concerns the actor: what they lead or have to do; else whatever they see of it
    List<CalendarEntry> due(Actor actor, Kind kind, @Nullable ProjectId project, Span span);
}
