package org.mingdu.audit;

import java.util.UUID;

/// The door: how a room tells the trail what it did.
///
/// Every write of a request leaves a line by itself, named by its route; a use case adds what it was about. Work
/// outside a request (a background job, the founding of a tenant) adds whole lines.
public interface Trail {
    /// What the running request is about; the last word counts.
    void about(String kind, UUID id, String name);

    /// What there is to add, in the users' words: what was changed, from what to what.
    void say(String detail);

    /// A whole line, in the running transaction.
    void add(Entry entry);
}
