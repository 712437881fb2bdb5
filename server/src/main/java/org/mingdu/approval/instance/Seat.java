package org.mingdu.approval.instance;

import org.jspecify.annotations.Nullable;
import org.mingdu.kernel.PersonId;

/// A person at a step, and what they said.
///
/// @param of      the seat it was added to; its own number where the route itself asks
/// @param asked   the route asks this person; else somebody brought them in
/// @param standIn 代办: who may answer in their stead while they are away; null when nobody
/// @param by      who answered; null while nobody has
record Seat(
        int number,
        PersonId person,
        Kind kind,
        int of,
        Answer answer,
        boolean asked,
        @Nullable PersonId standIn,
        @Nullable PersonId by) {
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

    /// Nobody has answered yet, and nobody stands in.
    static Seat fresh(int number, PersonId person, Kind kind, int of, boolean asked) {
        return new Seat(number, person, kind, of, Answer.NONE, asked, null, null);
    }

    boolean isFor(PersonId somebody) {
        return somebody.equals(person) || somebody.equals(standIn);
    }

    /// Answered in the stead of who sits there.
    boolean isStoodIn() {
        return by != null
                && !by.equals(person)
                && (answer == Answer.AGREED || answer == Answer.REFUSED || answer == Answer.ADVISED);
    }

    Seat with(Answer said, @Nullable PersonId who) {
        return new Seat(number, person, kind, of, said, asked, standIn, said == Answer.NONE ? null : who);
    }

    Seat stoodInBy(@Nullable PersonId other) {
        return new Seat(number, person, kind, of, answer, asked, other, by);
    }
}
