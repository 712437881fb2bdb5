/// What a log says of itself at a size, who signed that, and who watched.
@NullMarked
package org.mingdu.ledger.head;

import org.jspecify.annotations.NullMarked;
