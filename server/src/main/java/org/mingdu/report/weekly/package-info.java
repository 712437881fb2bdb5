/// The weekly report: what it says and how it is laid out.
@NullMarked
package org.mingdu.report.weekly;

import org.jspecify.annotations.NullMarked;
