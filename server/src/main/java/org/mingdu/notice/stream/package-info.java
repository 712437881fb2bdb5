/// What is new, pushed to the screens that are open.
@NullMarked
package org.mingdu.notice.stream;

import org.jspecify.annotations.NullMarked;
