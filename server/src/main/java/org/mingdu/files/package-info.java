/// Bytes with a hash. Knows no domain.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "audit", "jobs"})
package org.mingdu.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
