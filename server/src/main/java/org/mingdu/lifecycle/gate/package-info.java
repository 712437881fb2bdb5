/// What must hold before a project moves on; pure: facts in, verdicts out.
@NullMarked
package org.mingdu.lifecycle.gate;

import org.jspecify.annotations.NullMarked;
