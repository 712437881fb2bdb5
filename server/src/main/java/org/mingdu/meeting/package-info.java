/// Meetings with their minutes, leaders' instructions, and the one kind of task that comes of both: with an owner and a
/// limit, reported done and confirmed by who waits for it.
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
            "project",
            "matter",
            "obstacle"
        })
package org.mingdu.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
