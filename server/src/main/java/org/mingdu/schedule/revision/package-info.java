/// Plans and their revisions: how one is drawn up, changed, submitted and reviewed.
@NullMarked
package org.mingdu.schedule.revision;

import org.jspecify.annotations.NullMarked;
