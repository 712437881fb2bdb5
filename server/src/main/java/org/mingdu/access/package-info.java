/// Organisations, people, grants and sign-in; answers how far somebody sees. Every request passes its gate.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "audit", "files"})
package org.mingdu.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
