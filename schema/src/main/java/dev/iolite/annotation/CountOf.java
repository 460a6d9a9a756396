package dev.iolite.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that holds a number of rows. In a projection: the number of related rows, {@code @CountOf("posts") long
 * posts}. In a group record: the number of rows of the group, {@code @CountOf long users}, or of those where a field is
 * not null, {@code @CountOf("city") long cities}.
 */
@Documented
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface CountOf {

    /**
     * The relation of a projection, or the field of a group record.
     *
     * @return its name; empty for all rows of the group
     */
    String value() default "";
}
