package org.mingdu.lifecycle.move;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingdu.audit.Trail;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.FieldsOf;
import org.mingdu.lifecycle.course.CourseTable;
import org.mingdu.lifecycle.course.HeadTable;
import org.mingdu.lifecycle.law.Stage;
import org.mingdu.lifecycle.law.Track;
import org.springframework.stereotype.Service;

/// Says which law a project is decided by; settled once its construction begins.
@Service
class ChooseTrack {
    private final HeadTable heads;
    private final CourseTable courses;
    private final Trail trail;

    ChooseTrack(HeadTable heads, CourseTable courses, Trail trail) {
        this.heads = heads;
        this.courses = courses;
        this.trail = trail;
    }

    @FieldsOf("projectTrack")
    record Form(Track track, String reason, @Nullable Integer version) {}

    enum Outcome {
        CHOSEN,
        SETTLED,
        STALE,
        NO_RIGHT,
        NOT_FOUND
    }

    Outcome handle(Actor actor, UUID project, Form form) {
        var seen = heads.find(actor, project).orElse(null);
        if (seen == null) {
            return Outcome.NOT_FOUND;
        }
        if (!seen.mayMove()) {
            return Outcome.NO_RIGHT;
        }
        var course = courses.hold(actor.tenant(), project);
        if (form.version() == null || course.version() != form.version()) {
            return Outcome.STALE;
        }
        if (!mayChoose(heads.find(actor, project).orElseThrow())) {
            return Outcome.SETTLED;
        }
        courses.step(actor.tenant(), project, form.track());
        trail.about("project", project, seen.name());
        trail.say("管理方式：%s → %s；%s"
                .formatted(
                        course.track().title(),
                        form.track().title(),
                        form.reason().strip()));
        return Outcome.CHOSEN;
    }

    static boolean mayChoose(HeadTable.Head head) {
        return !head.stage().isAtLeast(Stage.CONSTRUCTION) && !head.status().isEnd();
    }
}
