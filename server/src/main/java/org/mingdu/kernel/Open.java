package org.mingdu.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A route anybody may ask, signed in or not. There are few, and each says why.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Open {
    String because();

    /// What is done through this route, in the users' words.
    String action();
}
