/// What roles may do: read and changed as data, within what separation of duties allows.
@NullMarked
package org.mingdu.access.role;

import org.jspecify.annotations.NullMarked;
