package org.mingdu.approval.instance;

import java.util.List;
import java.util.stream.Stream;

/// How an act ended.
sealed interface Outcome {
    record Moved(State state, List<Entry> entries) implements Outcome {
        public Moved {
            entries = List.copyOf(entries);
        }

        /// The same with files that go with what was said.
        Moved with(List<Event.Attached.Paper> papers) {
            if (papers.isEmpty()) {
                return this;
            }
            var said = entries.stream()
                    .filter(entry -> entry.event() instanceof Event.Answered
                            || entry.event() instanceof Event.GaveBack
                            || entry.event() instanceof Event.HandedOn)
                    .findFirst()
                    .orElseThrow();
            var attached =
                    new Entry(state.events() + 1, said.at(), said.by(), new Event.Attached(said.number(), papers));
            return new Moved(
                    state.after(attached),
                    Stream.concat(entries.stream(), Stream.of(attached)).toList());
        }
    }

    record Refused(Reason reason) implements Outcome {}
}
