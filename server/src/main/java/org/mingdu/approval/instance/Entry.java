package org.mingdu.approval.instance;

import java.time.Instant;
import org.mingdu.kernel.PersonId;

/// A line of the history: what happened, when and by whom.
record Entry(int number, Instant at, PersonId by, Event event) {}
