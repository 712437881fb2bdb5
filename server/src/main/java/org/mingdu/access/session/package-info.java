/// Signing in and out, sessions, passwords, the first set-up.
@NullMarked
package org.mingdu.access.session;

import org.jspecify.annotations.NullMarked;
