/// What somebody wants to be told, by which way and when.
@NullMarked
package org.mingdu.notice.preference;

import org.jspecify.annotations.NullMarked;
