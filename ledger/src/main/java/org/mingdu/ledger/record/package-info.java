/// What is written into the log, and the one way to write a value as bytes.
@NullMarked
package org.mingdu.ledger.record;

import org.jspecify.annotations.NullMarked;
