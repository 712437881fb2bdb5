/// Checks receipts, packs and whole logs where we are not: no network, no server, one small file.
@NullMarked
package org.mingdu.verify;

import org.jspecify.annotations.NullMarked;
