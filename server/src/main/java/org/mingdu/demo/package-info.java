/// An invented city to try the product on: opened on the first run only, erased by one command. It knows what a
/// stranger knows: the other rooms' doors.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "access",
            "files",
            "paper",
            "project",
            "approval",
            "schedule",
            "progress",
            "matter",
            "lifecycle",
            "obstacle",
            "meeting"
        })
package org.mingdu.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
