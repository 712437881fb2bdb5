package org.mingdu.approval.instance;

import org.mingdu.kernel.PersonId;

/// A person at a step, and what they said.
///
/// @param of the seat it was added to; its own number where the route itself asks
record Seat(int number, PersonId person, Kind kind, int of, Answer answer) {
    enum Kind {
        /// The route asks.
        OWN,
        /// 前加签: must agree before the one who added it.
        BEFORE,
        /// 后加签: must agree after.
        AFTER,
        /// 委派: advises; the verdict stays with the one who asked.
        ADVICE
    }

    enum Answer {
        NONE,
        AGREED,
        REFUSED,
        ADVISED,
        /// Handed on to somebody else (转办).
        HANDED_ON,
        /// Taken out again by who had added it (减签).
        TAKEN_OUT
    }

    boolean isRoot() {
        return of == number;
    }

    /// Still somebody's to answer, now or later.
    boolean isPending() {
        return answer == Answer.NONE;
    }

    boolean isThere() {
        return answer != Answer.HANDED_ON && answer != Answer.TAKEN_OUT;
    }

    Seat with(Answer said) {
        return new Seat(number, person, kind, of, said);
    }
}
