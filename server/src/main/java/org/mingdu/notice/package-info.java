/// Tells people: in their inbox at once, and by mail or another channel where they want it. Knows people, a kind, a
/// sentence and a link, and no business.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "audit", "access", "files", "jobs"})
package org.mingdu.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
