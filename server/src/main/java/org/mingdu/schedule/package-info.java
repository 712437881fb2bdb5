/// What was promised, by day: plans, their revisions and baselines, their computed dates, and how far the truth is
/// from them.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "audit",
            "files",
            "evidence",
            "access",
            "jobs",
            "project",
            "approval",
            "approval :: drawing",
            "standard",
            "typeface"
        })
package org.mingdu.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
