/// Where bytes lie: a folder of this machine, or somewhere else.
@NullMarked
package org.mingdu.files.bytes;

import org.jspecify.annotations.NullMarked;
