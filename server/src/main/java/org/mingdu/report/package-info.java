/// What the office reads: the desk of each person, the portfolio, and the weekly reports on paper. Reads the published
/// views of every room below; nobody reads it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "database", "audit", "files", "access", "jobs", "approval", "schedule", "paper"
        })
package org.mingdu.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
