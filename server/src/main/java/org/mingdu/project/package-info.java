/// The register: projects, their lots and parties, and the works a lot is divided into.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "audit", "access", "calendar", "standard", "paper"})
package org.mingdu.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
