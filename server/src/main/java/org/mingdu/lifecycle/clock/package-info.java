/// Limits the law sets, as they run for one project.
@NullMarked
package org.mingdu.lifecycle.clock;

import org.jspecify.annotations.NullMarked;
