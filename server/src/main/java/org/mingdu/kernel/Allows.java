package org.mingdu.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The rule of a route: signed in, and holding at least one of these rights somewhere. What exactly may be seen or
/// done is then decided by scope in the query. An empty list lets everyone in who is signed in.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allows {
    Right[] value() default {};

    /// Why the rule is what it is, for the reader of the route table.
    String because();

    /// What is done through this route, in the users' words: so the trail calls a write and the API description a
    /// route.
    String action();
}
