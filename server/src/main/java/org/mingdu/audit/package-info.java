/// Who did what, when and from where: writes, refusals, sign-ins. Append only.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database"})
package org.mingdu.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
