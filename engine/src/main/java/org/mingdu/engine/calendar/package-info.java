/// Working time: planned minutes, work calendars, Chinese holidays and shifted workdays.
@NullMarked
package org.mingdu.engine.calendar;

import org.jspecify.annotations.NullMarked;
