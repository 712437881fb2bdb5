/// The marks of projects (安全标记), which the gate reads.
@NullMarked
package org.mingdu.access.mark;

import org.jspecify.annotations.NullMarked;
