/// Roles, grants, and the actor they make.
@NullMarked
package org.mingdu.access.grant;

import org.jspecify.annotations.NullMarked;
