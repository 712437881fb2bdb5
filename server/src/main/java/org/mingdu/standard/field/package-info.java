/// The fields of the data standard and the checks of identifiers. Keeps `kernel.DataStandard` for every room.
@NullMarked
package org.mingdu.standard.field;

import org.jspecify.annotations.NullMarked;
