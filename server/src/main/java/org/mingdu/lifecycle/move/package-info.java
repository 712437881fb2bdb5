/// Moving a project, and what is shown of its course.
@NullMarked
package org.mingdu.lifecycle.move;

import org.jspecify.annotations.NullMarked;
