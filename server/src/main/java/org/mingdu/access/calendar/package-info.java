/// The address by which one's own calendar software reads what is due: made, renewed and ended by oneself.
@NullMarked
package org.mingdu.access.calendar;

import org.jspecify.annotations.NullMarked;
