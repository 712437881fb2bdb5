/// What is frozen, what is true, and what lies between: baselines, standings, deviations, lamps.
@NullMarked
package org.mingdu.schedule.baseline;

import org.jspecify.annotations.NullMarked;
