/// Backups of an installation with the embedded database: made while it runs, laid down again in a folder of their own,
/// up to any moment. Knows files and PostgreSQL and nothing of what they hold.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "database", "jobs"})
package org.mingdu.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
