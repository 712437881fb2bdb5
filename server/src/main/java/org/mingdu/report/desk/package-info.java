/// What waits for somebody, and how all their projects stand.
@NullMarked
package org.mingdu.report.desk;

import org.jspecify.annotations.NullMarked;
