package org.mingdu.demo.history;

import org.mingdu.progress.ProgressHistory.Person;

/// Who reports, verifies and approves on a lot.
public record Crew(Person contractor, Person supervisor, Person owner) {}
