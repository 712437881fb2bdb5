package org.mingdu.notice.preference;

import java.util.List;

/// The ways out that there are to choose from.
public interface Ways {
    /// One of them.
    ///
    /// @param sandbox nothing really goes out that way; it is being tried out
    record Way(Medium medium, String name, boolean sandbox) {}

    List<Way> ways();
}
