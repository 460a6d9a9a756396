package dev.iolite.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No two rows share the value: on a property, or on the model for several properties together.
 *
 * <pre>{@code
 * @Unique String getEmail();                                      // USER.email.eq("a@b.c") is a key
 *
 * @Unique({"firstName", "lastName"})                              // USER.firstName_lastName("Alice", "Smith")
 * @Unique(value = {"firstName", "lastName"}, name = "fullname")   // USER.fullname("Alice", "Smith")
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Unique.List.class)
public @interface Unique {

    /**
     * The properties that are unique together, in order; relations stand for their keys.
     *
     * @return the names; empty on a property
     */
    String[] value() default {};

    /**
     * The name of a compound key in calls.
     *
     * @return such as {@code fullname}; empty for the property names joined by {@code _}
     */
    String name() default "";

    /** Holds several {@link Unique} of one model. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * The single ones.
         *
         * @return in written order
         */
        Unique[] value();
    }
}
