package org.mingdu.calendar.feed;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.mingdu.calendar.ProjectCalendars;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.ProjectId;
import org.springframework.stereotype.Component;

/// The door [ProjectCalendars].
@Component
class MakeProjectCalendar implements ProjectCalendars {
    private final GatherCalendar gather;
    private final Clock clock;

    MakeProjectCalendar(GatherCalendar gather, Clock clock) {
        this.gather = gather;
        this.clock = clock;
    }

    @Override
    public byte[] file(Actor actor, ProjectId project, String name) {
        return CalendarFile.of(name, gather.of(actor, project), FeedApi.site(), false, LocalDate.now(clock))
                .getBytes(StandardCharsets.UTF_8);
    }
}
