package org.mingdu.notice.delivery;

import org.mingdu.notice.preference.Medium;

/// One way out of the house. A gateway of a site's own is one more of these.
interface Channel {
    sealed interface Sent {
        /// The other side has taken it.
        record Taken() implements Sent {}

        /// Nothing was sent; this is what would have been.
        record Written(String what) implements Sent {}

        /// It may succeed later.
        record Failed(String why) implements Sent {}

        /// It will not succeed.
        record Hopeless(String why) implements Sent {}
    }

    Medium medium();

    /// Whether this only writes down what it would send.
    boolean sandbox();

    /// In no transaction; may take as long as the other side does.
    Sent send(Letter letter);
}
