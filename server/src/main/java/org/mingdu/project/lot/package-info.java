/// Lots (标段) and the works they are divided into.
@NullMarked
package org.mingdu.project.lot;

import org.jspecify.annotations.NullMarked;
