/// What leaders write on a project, an obstacle or a matter, and what it makes others do.
@NullMarked
package org.mingdu.meeting.instruction;

import org.jspecify.annotations.NullMarked;
