/// Calendars as they are handed out: everybody's own by the address they subscribed to, and a project's as a file.
@NullMarked
package org.mingdu.calendar.feed;

import org.jspecify.annotations.NullMarked;
