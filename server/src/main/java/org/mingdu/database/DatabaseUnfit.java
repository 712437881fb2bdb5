package org.mingdu.database;

import org.jspecify.annotations.Nullable;

/// The database cannot serve, and the message says in the operator's words why and what to do.
public class DatabaseUnfit extends RuntimeException {
    DatabaseUnfit(String sentence) {
        super(sentence);
    }

    DatabaseUnfit(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
