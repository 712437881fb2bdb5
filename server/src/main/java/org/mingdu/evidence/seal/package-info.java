@NullMarked
package org.mingdu.evidence.seal;

import org.jspecify.annotations.NullMarked;
