/// Plans as they are written down, before the schedule reckons with them.
@NullMarked
package org.mingdu.demo.plan;

import org.jspecify.annotations.NullMarked;
