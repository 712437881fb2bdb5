/// What was promised, what is true, and what lies between.
@NullMarked
package org.mingdu.engine.baseline;

import org.jspecify.annotations.NullMarked;
