/// Whether files do harm, as a virus scanner beside the house sees it.
@NullMarked
package org.mingdu.files.scan;

import org.jspecify.annotations.NullMarked;
