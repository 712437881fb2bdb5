/// What leaves the house: receipts, whole logs, packs of evidence; and the reading of them.
@NullMarked
package org.mingdu.ledger.pack;

import org.jspecify.annotations.NullMarked;
