package org.mingdu.meeting.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// What may be done, from where a task stands and what one is to it; pure, so that buttons and answers never differ.
final class AssignmentPolicy {
    private AssignmentPolicy() {}

    enum Part {
        /// Has to do it.
        OWNER,
        /// Gave it, and waits for it.
        WAITER,
        /// Reported it done.
        REPORTER
    }

    enum Verdict {
        ALLOWED,
        NOT_NOW,
        NOT_YOURS,
        /// Nobody confirms what they reported themselves.
        OWN_WORK
    }

    static Verdict judge(AssignmentState state, Set<Part> parts, AssignmentAct act) {
        return switch (act) {
            case REPORT -> !parts.contains(Part.OWNER) ? Verdict.NOT_YOURS : now(state.runs());
            case CONFIRM, RETURN -> {
                if (!parts.contains(Part.WAITER)) {
                    yield Verdict.NOT_YOURS;
                }
                if (state != AssignmentState.REPORTED) {
                    yield Verdict.NOT_NOW;
                }
                yield parts.contains(Part.REPORTER) ? Verdict.OWN_WORK : Verdict.ALLOWED;
            }
        };
    }

    static List<AssignmentAct> open(AssignmentState state, Set<Part> parts) {
        return Arrays.stream(AssignmentAct.values())
                .filter(act -> judge(state, parts, act) == Verdict.ALLOWED)
                .toList();
    }

    /// Proof is added by who does it, until it is reported.
    static boolean mayAttach(AssignmentState state, Set<Part> parts) {
        return state.runs() && parts.contains(Part.OWNER);
    }

    private static Verdict now(boolean open) {
        return open ? Verdict.ALLOWED : Verdict.NOT_NOW;
    }
}
