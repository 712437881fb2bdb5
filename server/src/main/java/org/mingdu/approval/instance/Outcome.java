package org.mingdu.approval.instance;

import java.util.List;

/// How an act ended.
sealed interface Outcome {
    record Moved(State state, List<Entry> entries) implements Outcome {
        public Moved {
            entries = List.copyOf(entries);
        }
    }

    record Refused(Reason reason) implements Outcome {}
}
