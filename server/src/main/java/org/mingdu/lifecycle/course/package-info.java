/// Which track a project is on, and the lock by which what is done to it is done one after the other.
@NullMarked
package org.mingdu.lifecycle.course;

import org.jspecify.annotations.NullMarked;
