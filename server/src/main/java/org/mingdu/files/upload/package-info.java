/// Files that come in pieces, over a line that breaks or beyond a restart.
@NullMarked
package org.mingdu.files.upload;

import org.jspecify.annotations.NullMarked;
