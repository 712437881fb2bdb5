package org.mingdu.demo.history;

import java.util.Random;

/// How far the desks of a lot's supervisor and owner are behind with the latest rounds of reports.
enum Pending {
    /// The supervisor has not looked at the last round.
    WITH_SUPERVISOR,
    /// The supervisor has, the owner is two rounds behind.
    WITH_OWNER,
    /// Some of everything.
    MIXED,
    /// All done that can be.
    NOTHING;

    enum Fate {
        SUBMITTED,
        VERIFIED,
        RETURNED,
        APPROVED
    }

    static Pending of(int number) {
        return values()[Math.floorMod(number, values().length)];
    }

    Fate fate(int roundsAgo, Random random) {
        if (roundsAgo > 1) {
            return Fate.APPROVED;
        }
        var last = roundsAgo == 0;
        return switch (this) {
            case WITH_SUPERVISOR -> last ? Fate.SUBMITTED : Fate.APPROVED;
            case WITH_OWNER -> Fate.VERIFIED;
            case MIXED -> last ? mixed(random.nextInt(10)) : Fate.APPROVED;
            case NOTHING -> Fate.APPROVED;
        };
    }

    private static Fate mixed(int chance) {
        if (chance < 4) {
            return Fate.SUBMITTED;
        }
        return chance < 6 ? Fate.RETURNED : Fate.VERIFIED;
    }
}
