package org.mingdu.jobs;

import java.time.Duration;

/// What a room does again and again by itself; each is a bean of its room.
///
/// It runs on one machine at a time, in no transaction and for no tenant: it goes round those it finds. What it fails
/// to do it does the next time.
public interface Housekeeping {
    /// Unique, lower case, and unlike the name of any [JobKind].
    String name();

    /// How long to wait after one round before the next.
    Duration every();

    void run();
}
