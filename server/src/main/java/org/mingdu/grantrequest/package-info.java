/// Roles that people ask for, for a time: decided by an approval and given with the decision, so that nobody types in
/// once
/// more what was approved.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "audit",
            "access",
            "approval",
            "approval :: drawing",
            "notice",
            "project"
        })
package org.mingdu.grantrequest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
