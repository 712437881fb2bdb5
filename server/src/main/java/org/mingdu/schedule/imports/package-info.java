/// Plan files on their way in: kept, read apart, shown, confirmed.
@NullMarked
package org.mingdu.schedule.imports;

import org.jspecify.annotations.NullMarked;
