package org.mingdu.calendar;

import org.mingdu.kernel.Actor;
import org.mingdu.kernel.ProjectId;

/// The door for whoever hands out the calendar of one project.
public interface ProjectCalendars {
    String MEDIA = "text/calendar;charset=utf-8";

    /// What is due on a project, of what the actor sees of it, as a file. Whoever calls has found that they see the
    /// project.
    byte[] file(Actor actor, ProjectId project, String name);
}
