/// Work in the background that survives a restart; knows no business.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database"})
package org.mingdu.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
