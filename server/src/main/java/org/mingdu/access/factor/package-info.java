/// What somebody proves beside the password: a one-time code.
@NullMarked
package org.mingdu.access.factor;

import org.jspecify.annotations.NullMarked;
