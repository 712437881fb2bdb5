/// Tests of the whole house.
@NullMarked
package org.mingdu;

import org.jspecify.annotations.NullMarked;
