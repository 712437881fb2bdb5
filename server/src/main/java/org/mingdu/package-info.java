/// The whole house; its rooms are the packages below.
@NullMarked
package org.mingdu;

import org.jspecify.annotations.NullMarked;
