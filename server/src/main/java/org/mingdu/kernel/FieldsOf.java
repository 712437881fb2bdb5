package org.mingdu.kernel;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A record whose components are fields of an entity of the data standard, under the standard's codes. What the
/// standard says of them is what the API description tells, and what a form of this kind is checked against: what must
/// be filled, how long it may be, what it must look like.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = FilledByTheStandard.class)
public @interface FieldsOf {
    String value();

    String message() default "请改正。";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
