package org.mingdu.ledger;

/// Whether something holds, and if not, what is wrong.
public sealed interface Check {
    record Holds() implements Check {}

    record Fails(Flaw flaw, String where) implements Check {}

    static Check ok() {
        return new Holds();
    }

    static Check fails(Flaw flaw) {
        return new Fails(flaw, "");
    }

    static Check fails(Flaw flaw, String where) {
        return new Fails(flaw, where);
    }

    default boolean holds() {
        return this instanceof Holds;
    }
}
