/// What somebody was told, read or not.
@NullMarked
package org.mingdu.notice.inbox;

import org.jspecify.annotations.NullMarked;
