/// The schedule engine: values in, values out; no clock, no database, no framework.
@NullMarked
package org.mingdu.engine;

import org.jspecify.annotations.NullMarked;
