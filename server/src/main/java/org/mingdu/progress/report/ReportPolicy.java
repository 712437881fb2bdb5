package org.mingdu.progress.report;

import java.util.Arrays;
import java.util.List;
import org.mingdu.kernel.Actor;

/// Who may take which step. Answers and use cases both ask here, so that a button shown is a button that works.
///
/// Nobody decides on their own: who reported, and whose company reported, does not verify; who reported or verified
/// does not approve (制单与审核分离).
final class ReportPolicy {
    private ReportPolicy() {}

    /// What came of asking.
    enum Verdict {
        ALLOWED,
        /// The step is not open from the state the report is in.
        NOT_NOW,
        /// The right was not granted here.
        NO_RIGHT,
        /// It is one's own report.
        OWN
    }

    static Verdict judge(Actor actor, ReportRow row, ReportStep step) {
        if (row.state().after(step).isEmpty()) {
            return granted(row, step) ? Verdict.NOT_NOW : Verdict.NO_RIGHT;
        }
        if (!granted(row, step)) {
            return Verdict.NO_RIGHT;
        }
        var reported = row.reported().by().equals(actor.person().value());
        var ours = row.reported().organisation().equals(actor.organisation().value());
        var verified = actor.person().value().equals(row.verifiedBy());
        var clash = switch (step) {
            case VERIFY -> reported || ours;
            case APPROVE -> reported || verified;
            case RETURN -> reported;
            case WITHDRAW -> !reported && !ours;
        };
        return clash ? Verdict.OWN : Verdict.ALLOWED;
    }

    static List<String> can(Actor actor, ReportRow row) {
        return Arrays.stream(ReportStep.values())
                .filter(step -> judge(actor, row, step) == Verdict.ALLOWED)
                .map(ReportStep::word)
                .toList();
    }

    private static boolean granted(ReportRow row, ReportStep step) {
        return switch (step) {
            case VERIFY -> row.reach().verify();
            case APPROVE -> row.reach().approve();
            case WITHDRAW -> row.reach().report();
            case RETURN ->
                row.state() == ReportState.VERIFIED
                        ? row.reach().approve()
                        : row.reach().verify();
        };
    }
}
