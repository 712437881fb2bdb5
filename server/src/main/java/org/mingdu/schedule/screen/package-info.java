/// What screens read of plans: lists, single rows, the chart.
@NullMarked
package org.mingdu.schedule.screen;

import org.jspecify.annotations.NullMarked;
