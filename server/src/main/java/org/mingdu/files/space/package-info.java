/// How much room files may take, and how much they do.
@NullMarked
package org.mingdu.files.space;

import org.jspecify.annotations.NullMarked;
