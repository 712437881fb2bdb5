/// The lines of the trail and who may read them.
@NullMarked
package org.mingdu.audit.entry;

import org.jspecify.annotations.NullMarked;
