/// What was done: contractors report, supervisors verify, owners approve. Each verdict moves the schedule in the same
/// transaction.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "audit",
            "access",
            "files",
            "evidence",
            "standard",
            "project",
            "schedule"
        })
package org.mingdu.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
