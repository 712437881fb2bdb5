package org.mingdu.standard.field;

import org.mingdu.kernel.Edition;
import org.mingdu.support.TestDatabase;

/// The data standard as the migrations leave it, for a test without Spring.
public final class TheStandard {
    private TheStandard() {}

    public static Edition inForce() {
        return Kept.EDITION;
    }

    /// Read on first use.
    private static final class Kept {
        static final Edition EDITION = new FieldTable(TestDatabase.fresh().jdbc()).edition();
    }
}
