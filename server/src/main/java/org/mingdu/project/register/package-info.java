/// Projects as entries of the register.
@NullMarked
package org.mingdu.project.register;

import org.jspecify.annotations.NullMarked;
