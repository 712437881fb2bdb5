/// The log as a Merkle tree after RFC 6962 and RFC 9162: it grows, and proves what it holds and that it
/// only grew.
@NullMarked
package org.mingdu.ledger.tree;

import org.jspecify.annotations.NullMarked;
