/// Decides what needs more than one: routes drawn by a site, the steps on them, and who stands where. Knows what is
/// decided by kind and id only.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "audit",
            "access",
            "calendar",
            "files",
            "evidence",
            "jobs",
            "notice",
            "standard",
            "paper"
        })
package org.mingdu.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
