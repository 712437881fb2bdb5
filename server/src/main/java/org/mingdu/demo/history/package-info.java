/// What really happened on site, and what was reported of it.
@NullMarked
package org.mingdu.demo.history;

import org.jspecify.annotations.NullMarked;
