/// A meeting from its agenda to its minutes.
@NullMarked
package org.mingdu.meeting.minutes;

import org.jspecify.annotations.NullMarked;
