package org.mingdu.access;

import org.mingdu.kernel.Problem;

/// Whether the one who asks has proved within the last ten minutes to be there, for a route on which only some of what
/// is done needs it; where all of it does, [org.mingdu.kernel.Formal] says so. An API method may ask for it.
public interface FreshProof {
    boolean isFresh();

    /// The answer that asks for one, as on formal routes.
    Problem needed();
}
