package org.mingdu.matter.item;

import java.util.Arrays;
import java.util.List;
import org.mingdu.kernel.Actor;
import org.mingdu.matter.kind.Mode;

/// Who may take which step. Answers and use cases both ask here, so that a button shown is a button that works.
///
/// A draft is its author's, and so is what was given back, until it is sent again. What was decided elsewhere is
/// recorded by whoever keeps the project's records.
final class MatterPolicy {
    private MatterPolicy() {}

    /// What came of asking.
    enum Verdict {
        ALLOWED,
        /// The step is not open from the state the matter is in.
        NOT_NOW,
        /// The right was not granted here.
        NO_RIGHT,
        /// It is somebody else's draft.
        NOT_YOURS,
        /// The kind is decided here, so nothing is recorded of it.
        DECIDED_HERE,
        /// The kind is decided elsewhere, so it is not sent into approval.
        DECIDED_ELSEWHERE,
        /// A record was made of it, and records stay.
        HAS_RECORD
    }

    static Verdict judge(Actor actor, MatterRow row, Mode mode, MatterStep step) {
        var reach = row.reach();
        var right = switch (step) {
            case EDIT, DISCARD, SUBMIT -> reach.raise();
            case ATTACH -> reach.raise() || reach.record();
            case RECORD, VOID -> reach.record();
        };
        if (!right) {
            return Verdict.NO_RIGHT;
        }
        if (!isOpen(row, step)) {
            return Verdict.NOT_NOW;
        }
        var own = reach.raise() && row.raised().by().equals(actor.person().value());
        return switch (step) {
            case EDIT -> own ? Verdict.ALLOWED : Verdict.NOT_YOURS;
            case DISCARD -> own ? discard(row) : Verdict.NOT_YOURS;
            case SUBMIT -> own ? submit(mode) : Verdict.NOT_YOURS;
            case ATTACH -> own || (mode == Mode.EXTERNAL && reach.record()) ? Verdict.ALLOWED : Verdict.NOT_YOURS;
            case RECORD -> mode == Mode.HERE ? Verdict.DECIDED_HERE : Verdict.ALLOWED;
            case VOID -> Verdict.ALLOWED;
        };
    }

    private static boolean isOpen(MatterRow row, MatterStep step) {
        return switch (step) {
            case VOID -> row.state() == MatterState.RECORDED;
            case EDIT, ATTACH -> row.state() == MatterState.DRAFT || row.givenBack();
            case DISCARD, SUBMIT, RECORD -> row.state() == MatterState.DRAFT;
        };
    }

    private static Verdict discard(MatterRow row) {
        return row.hasRecord() ? Verdict.HAS_RECORD : Verdict.ALLOWED;
    }

    private static Verdict submit(Mode mode) {
        return mode == Mode.EXTERNAL ? Verdict.DECIDED_ELSEWHERE : Verdict.ALLOWED;
    }

    static List<String> can(Actor actor, MatterRow row, Mode mode) {
        return Arrays.stream(MatterStep.values())
                .filter(step -> judge(actor, row, mode, step) == Verdict.ALLOWED)
                .map(MatterStep::word)
                .toList();
    }
}
