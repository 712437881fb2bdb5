/// What is put before somebody to be decided on a project: drafted, approved here or recorded as it was decided
/// elsewhere, and what all changes come to.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "audit",
            "access",
            "access :: proposal",
            "files",
            "standard",
            "approval",
            "approval :: drawing",
            "project"
        })
package org.mingdu.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
