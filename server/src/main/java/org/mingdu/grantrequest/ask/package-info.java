/// Asking for a role, and what comes of it.
@NullMarked
package org.mingdu.grantrequest.ask;

import org.jspecify.annotations.NullMarked;
