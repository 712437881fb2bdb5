/// The progress report of an activity and the steps of its life.
@NullMarked
package org.mingdu.progress.report;

import org.jspecify.annotations.NullMarked;
