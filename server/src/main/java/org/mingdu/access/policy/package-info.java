/// The security policy of a tenant: every version there was, the one in force, and how a new one comes to be.
@NullMarked
package org.mingdu.access.policy;

import org.jspecify.annotations.NullMarked;
