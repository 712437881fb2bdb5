/// Tasks: given, reported done, confirmed or returned.
@NullMarked
package org.mingdu.meeting.assignment;

import org.jspecify.annotations.NullMarked;
