/// What blocks a project and whose it is to be cleared, across departments: raised, accepted or disputed, replied to,
/// and
/// closed by those who wait for it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "audit",
            "access",
            "calendar",
            "files",
            "jobs",
            "notice",
            "standard",
            "paper",
            "project"
        })
package org.mingdu.obstacle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
