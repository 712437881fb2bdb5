package org.mingdu.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A record whose components are fields of an entity of the data standard, under the standard's codes. What the
/// standard says of them is what their form asks for and what the API description tells.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FieldsOf {
    String value();
}
