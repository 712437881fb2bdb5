/// A printed paper as a value, and its two forms: PDF to file away, XLSX to reckon with. Knows no business.
@NullMarked
@ApplicationModule(allowedDependencies = "typeface")
package org.mingdu.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
