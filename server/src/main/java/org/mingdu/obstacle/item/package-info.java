/// One obstacle: its states, what each organisation may do about it, and who is told.
@NullMarked
package org.mingdu.obstacle.item;

import org.jspecify.annotations.NullMarked;
