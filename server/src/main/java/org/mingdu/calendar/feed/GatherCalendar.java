package org.mingdu.calendar.feed;

import static org.mingdu.kernel.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingdu.calendar.CalendarEntry;
import org.mingdu.calendar.CalendarEntry.Kind;
import org.mingdu.calendar.CalendarSource;
import org.mingdu.calendar.CalendarSource.Span;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Mark;
import org.mingdu.kernel.ProjectId;
import org.springframework.stereotype.Component;

/// What is due from a month ago until a year from now, at most a thousand entries: where there are more, those nearest
/// to today.
@Component
class GatherCalendar {
    static final int MOST = 1000;

    private static final int DAYS_BEFORE = 31;
    private static final int DAYS_AHEAD = 366;

    private final List<CalendarSource> sources;
    private final Clock clock;

    GatherCalendar(List<CalendarSource> sources, Clock clock) {
        this.sources = List.copyOf(sources);
        this.clock = clock;
    }

    /// As it leaves the house: of a project that is 敏感 or 核心 it says that something is due, and nothing of what.
    List<CalendarEntry> own(Actor actor, Set<Kind> kinds) {
        return gathered(actor, null, kinds).stream()
                .map(GatherCalendar::sheltered)
                .toList();
    }

    /// For somebody who has been found to see the project.
    List<CalendarEntry> of(Actor actor, ProjectId project) {
        return gathered(actor, project, Set.of(Kind.values()));
    }

    private List<CalendarEntry> gathered(Actor actor, @Nullable ProjectId project, Set<Kind> kinds) {
        var today = LocalDate.now(clock);
        var span = new Span(today.minusDays(DAYS_BEFORE), today.plusDays(DAYS_AHEAD), today, MOST);
        var entries = new ArrayList<CalendarEntry>();
        for (var source : sources) {
            for (var kind : source.kinds()) {
                if (kinds.contains(kind)) {
                    entries.addAll(source.due(actor, kind, project, span));
                }
            }
        }
        return entries.stream()
                .sorted(Comparator.comparingLong(
                                (CalendarEntry entry) -> Math.abs(ChronoUnit.DAYS.between(today, entry.day())))
                        .thenComparing(CalendarEntry::kind)
                        .thenComparing(CalendarEntry::key))
                .limit(MOST)
                .sorted(Comparator.comparing(CalendarEntry::day)
                        .thenComparing(CalendarEntry::kind)
                        .thenComparing(CalendarEntry::key))
                .toList();
    }

    private static CalendarEntry sheltered(CalendarEntry entry) {
        if (entry.mark().level() < Mark.SENSITIVE.level()) {
            return entry;
        }
        return new CalendarEntry(
                entry.kind(),
                entry.key(),
                say(
                        "%s（%s项目，登录后查看）",
                        say(entry.kind().title()), say(entry.mark().title())),
                List.of(),
                entry.day(),
                entry.at(),
                null,
                entry.mark(),
                entry.settled(),
                entry.ownDoing(),
                entry.link(),
                entry.changedAt());
    }
}
