package org.mingdu.engine.network;

/// The four relations between two activities; the name says which end of the predecessor binds which end of the
/// successor.
public enum Relation {
    FINISH_TO_START,
    START_TO_START,
    FINISH_TO_FINISH,
    START_TO_FINISH;

    /// Whether it is the predecessor's finish, rather than its start, that binds.
    public boolean fromFinish() {
        return this == FINISH_TO_START || this == FINISH_TO_FINISH;
    }

    /// Whether it is the successor's finish, rather than its start, that is bound.
    public boolean toFinish() {
        return this == FINISH_TO_FINISH || this == START_TO_FINISH;
    }
}
