package dev.iolite.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index: on a property, or on the model for several.
 *
 * <pre>{@code
 * @Index String getCity();
 *
 * @Index({"country", "city desc"})
 * @Index(value = "tags", kind = "gin", name = "user_tags")
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Index.List.class)
public @interface Index {

    /**
     * The properties, in order, each with {@code desc} behind it where it sorts downwards.
     *
     * @return the names; empty on a property
     */
    String[] value() default {};

    /**
     * The index's name in the database.
     *
     * @return the name; empty for a derived one
     */
    String name() default "";

    /**
     * The access method.
     *
     * @return such as {@code gin}; empty for the usual one
     */
    String kind() default "";

    /** Holds several {@link Index} of one model or property. */
    @Documented
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * The single ones.
         *
         * @return in written order
         */
        Index[] value();
    }
}
