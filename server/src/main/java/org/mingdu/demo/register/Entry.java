package org.mingdu.demo.register;

import org.mingdu.demo.trade.Trade;

/// A project of the catalogue.
///
/// @param size 1 to 5
/// @param investment in 10,000 yuan
/// @param done how much should be done by today, in percent; negative begins so many weeks from now, above a hundred
///     means ended so many weeks ago
record Entry(
        String name,
        Trade trade,
        int size,
        String region,
        int investment,
        String stage,
        Draft draft,
        int done,
        Mood mood,
        int lots) {

    /// How far its plan has come.
    enum Draft {
        NONE,
        DRAFT,
        SUBMITTED,
        RETURNED,
        REVIEWED,
        FROZEN
    }

    boolean hasPlan() {
        return draft != Draft.NONE;
    }
}
