package org.mingdu.project.register;

import static org.mingdu.kernel.Speech.say;

import java.util.UUID;
import org.mingdu.audit.Trail;
import org.mingdu.calendar.ProjectCalendars;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Allows;
import org.mingdu.kernel.Attachment;
import org.mingdu.kernel.Media;
import org.mingdu.kernel.Problem;
import org.mingdu.kernel.ProjectId;
import org.mingdu.kernel.Right;
import org.mingdu.project.Projects;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What is due on a project, as a file for calendar software.
@RestController
class CalendarApi {
    private final Projects projects;
    private final ProjectCalendars calendars;
    private final Trail trail;

    CalendarApi(Projects projects, ProjectCalendars calendars, Trail trail) {
        this.projects = projects;
        this.calendars = calendars;
        this.trail = trail;
    }

    @GetMapping("/api/v1/projects/{id}/calendar.ics")
    @Allows(value = Right.PROJECT_READ, because = "能看到项目的人可下载其日历，只列授权范围内的事项", action = "下载项目日历")
    @Media("text/calendar")
    ResponseEntity<Resource> calendar(Actor actor, @PathVariable UUID id) {
        var project = new ProjectId(id);
        var found = projects.project(actor, Right.PROJECT_READ, project).orElse(null);
        if (found == null) {
            return Problem.notFound().answer();
        }
        var name = found.name();
        trail.about("project", id, name);
        return Attachment.of(
                ProjectCalendars.MEDIA,
                say("%s日历.ics", name),
                new ByteArrayResource(calendars.file(actor, project, name)));
    }
}
