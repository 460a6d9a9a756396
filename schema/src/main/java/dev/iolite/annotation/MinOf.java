package dev.iolite.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component of a group record that holds the smallest value of a field in the group: {@code @MinOf("likes") @Nullable Integer fewest}.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface MinOf {

    /**
     * The field.
     *
     * @return its name
     */
    String value();
}
