@NullMarked
package org.mingdu.evidence.witness;

import org.jspecify.annotations.NullMarked;
