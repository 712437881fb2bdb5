/// The life of a project: its stages, what must hold before it moves on, what was registered by hand as proof, and the
/// limits the law sets.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "audit",
            "files",
            "evidence",
            "jobs",
            "access",
            "calendar",
            "notice",
            "standard",
            "approval",
            "paper",
            "project",
            "matter",
            "schedule"
        })
package org.mingdu.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
