package org.mingdu.evidence.witness;

import java.io.IOException;
import java.util.List;
import org.mingdu.ledger.head.SignedHead;

/// Somebody outside this machine who keeps heads. What they hold cannot be changed from here, or so it is set up.
public interface Witness {
    /// Unique among those of a site.
    String name();

    /// What people call it.
    String title();

    /// Keeps it; throws where it was not taken. One that was taken may be given again.
    void take(SignedHead head) throws IOException;

    /// All heads of a log it holds, the oldest first; empty where it cannot tell.
    List<SignedHead> kept(String origin) throws IOException;
}
