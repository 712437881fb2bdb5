/// Code lists and their items.
@NullMarked
package org.mingdu.standard.list;

import org.jspecify.annotations.NullMarked;
