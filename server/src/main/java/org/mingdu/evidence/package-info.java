/// Seals formal records in a log that only grows, one a tenant: who did what, when, in which words, so that a later
/// change of the record is found by somebody who does not trust this server. Knows no business: the rooms above say
/// what their records hold.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "audit", "files", "access", "jobs"})
package org.mingdu.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
