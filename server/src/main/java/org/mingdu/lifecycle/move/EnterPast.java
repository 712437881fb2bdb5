package org.mingdu.lifecycle.move;

import java.util.List;
import org.mingdu.evidence.Seals;
import org.mingdu.kernel.Actor;
import org.mingdu.kernel.Ids;
import org.mingdu.kernel.ProjectId;
import org.mingdu.lifecycle.PastLives;
import org.mingdu.lifecycle.clock.Clocks;
import org.mingdu.lifecycle.course.CourseTable;
import org.mingdu.lifecycle.course.HeadTable;
import org.mingdu.lifecycle.entry.EnterPaper;
import org.mingdu.lifecycle.law.EntryKind;
import org.mingdu.lifecycle.law.Stage;
import org.mingdu.lifecycle.law.Status;
import org.mingdu.lifecycle.law.Transition;
import org.springframework.stereotype.Service;

/// Enters the life a project has behind it. Its moves are of before the gates of this house: they keep none.
@Service
class EnterPast implements PastLives {
    private final HeadTable heads;
    private final CourseTable courses;
    private final MoveTable moves;
    private final EnterPaper papers;
    private final Clocks clocks;
    private final Ids ids;
    private final Seals seals;

    EnterPast(
            HeadTable heads,
            CourseTable courses,
            MoveTable moves,
            EnterPaper papers,
            Clocks clocks,
            Ids ids,
            Seals seals) {
        this.heads = heads;
        this.courses = courses;
        this.moves = moves;
        this.papers = papers;
        this.clocks = clocks;
        this.ids = ids;
        this.seals = seals;
    }

    @Override
    public void enter(Actor actor, ProjectId project, List<Past> past) {
        var head = heads.find(actor, project.value()).orElseThrow();
        var track = courses.hold(actor.tenant(), head.id()).track();
        var stage = Stage.RESERVE;
        var status = Status.DRAFT;
        for (var one : past) {
            switch (one) {
                case Paper paper -> {
                    papers.enter(actor, head.id(), paper);
                    clocks.enteredThen(
                            actor, head.id(), head.regionPath(), EntryKind.valueOf(paper.kind()), paper.at());
                }
                case Move move -> {
                    var way = Transition.valueOf(move.transition());
                    if (!way.leaves(stage, status)) {
                        throw new IllegalArgumentException("move (%s) of project (%s) does not lead on from %s (%s)"
                                .formatted(way, head.name(), stage, status));
                    }
                    var to = way.to(stage, track);
                    var id = ids.at(move.at());
                    moves.insert(
                            actor,
                            id,
                            head.id(),
                            new MoveTable.Moved(way, stage, status, to, move.reason()),
                            List.of(),
                            move.at());
                    seals.seal(actor.tenant(), SealedMoves.KIND, id.toString());
                    courses.step(actor.tenant(), head.id(), track);
                    clocks.movedThen(actor, head.id(), head.regionPath(), way, move.at());
                    stage = to;
                    status = way.status();
                }
            }
        }
        if (stage != head.stage() || status != head.status()) {
            throw new IllegalArgumentException("project (%s) stands in %s (%s), its past leads to %s (%s)"
                    .formatted(head.name(), head.stage(), head.status(), stage, status));
        }
    }
}
