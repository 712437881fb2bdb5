/// Where the records live: an embedded PostgreSQL of our own, or one the operator runs; and the transactions that see
/// one tenant's rows only.
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.mingdu.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
