/// The data standard: fields with their meaning, code lists with their names. Forms, imports, exports and the API read
/// the same rows.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "audit", "access"})
package org.mingdu.standard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
