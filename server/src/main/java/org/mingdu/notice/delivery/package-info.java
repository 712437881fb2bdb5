/// What leaves the house: by which channel, how often it was tried, what became of it.
@NullMarked
package org.mingdu.notice.delivery;

import org.jspecify.annotations.NullMarked;
