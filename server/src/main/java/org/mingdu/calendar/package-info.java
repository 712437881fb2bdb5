/// What is due, as calendar software reads it (RFC 5545): gathered from the rooms that know of it, for one person or
/// one
/// project. Keeps nothing.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "audit", "access"})
package org.mingdu.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
