/// The letters of everything printed: fonts that travel inside the file, whatever machine makes or opens it.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.mingdu.typeface;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
