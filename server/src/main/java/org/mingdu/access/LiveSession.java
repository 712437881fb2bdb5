package org.mingdu.access;

/// The session a request came with, for an answer that goes on after the request: an API method may ask for it, and
/// ends its answer when this says so.
@FunctionalInterface
public interface LiveSession {
    /// Asked in no transaction. Does not count as using the session.
    boolean lives();
}
