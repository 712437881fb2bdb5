/// Evidence that outlives our server: a log that only grows, and proofs that anybody can check without
/// us. No clock, no database, no framework, no threads; Bouncy Castle alone.
@NullMarked
package org.mingdu.ledger;

import org.jspecify.annotations.NullMarked;
