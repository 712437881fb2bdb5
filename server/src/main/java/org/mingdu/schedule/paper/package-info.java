/// The bar chart on paper: drawn here from the plan itself, page by page, as lines and letters.
@NullMarked
package org.mingdu.schedule.paper;

import org.jspecify.annotations.NullMarked;
