/// What a project has to reach: planned, foreseen, and reached with a proof.
@NullMarked
package org.mingdu.lifecycle.milestone;

import org.jspecify.annotations.NullMarked;
