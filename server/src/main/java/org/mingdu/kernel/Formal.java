package org.mingdu.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A route by which something weighty is done: whoever asks has proved within the last ten minutes to be there, by
/// password or one-time code (`POST /session/step-up`), since a screen may have been left open.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Formal {}
