/// Tests of the words all rooms speak.
@NullMarked
package org.mingdu.kernel;

import org.jspecify.annotations.NullMarked;
