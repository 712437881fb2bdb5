/// Plan files of other tools, read into values of our own; knows nobody but the reading library.
@NullMarked
package org.mingdu.planfile;

import org.jspecify.annotations.NullMarked;
