/// What takes two administrators: one proposes, another confirms.
@NullMarked
package org.mingdu.access.proposal;

import org.jspecify.annotations.NullMarked;
