/// The folder of bytes and the table of what lies in it.
@NullMarked
package org.mingdu.files.store;

import org.jspecify.annotations.NullMarked;
