package org.mingdu.access.factor;

/// What came of the evidence; all of it is told to the trail, in a few words.
public sealed interface Verdict {
    /// It holds.
    ///
    /// @param by what proved it: the name of a key, say
    record Proved(String by) implements Verdict {}

    /// A guess, to be counted.
    ///
    /// @param why for the trail alone; who answered is told only that it did not hold
    record Refused(String why) implements Verdict {}

    /// Nothing of the kind was asked, or it was answered before or too long ago. Proves nothing and is no guess.
    record Late() implements Verdict {}
}
