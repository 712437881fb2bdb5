/// The fields of the data standard and the checks of identifiers.
@NullMarked
package org.mingdu.standard.field;

import org.jspecify.annotations.NullMarked;
