@NullMarked
package org.mingdu.evidence.log;

import org.jspecify.annotations.NullMarked;
