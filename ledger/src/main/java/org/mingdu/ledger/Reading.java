package org.mingdu.ledger;

import java.util.Optional;

/// What came of reading something that somebody else wrote.
public sealed interface Reading<T> {
    record Read<T>(T value) implements Reading<T> {}

    record Refused<T>(Flaw flaw, String where) implements Reading<T> {}

    static <T> Reading<T> of(T value) {
        return new Read<>(value);
    }

    static <T> Reading<T> refused(Flaw flaw, String where) {
        return new Refused<>(flaw, where);
    }

    default Optional<T> ifRead() {
        return this instanceof Read<T> read ? Optional.of(read.value()) : Optional.empty();
    }

    /// The same refusal of something else that was to be read from this.
    default <U> Reading<U> refusal() {
        if (this instanceof Refused<T> refused) {
            return new Refused<>(refused.flaw(), refused.where());
        }
        throw new IllegalStateException("it was read");
    }
}
