package dev.iolite.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The key that identifies a row: on a property, or on the model for a key of several properties.
 *
 * <pre>{@code
 * @Id @AutoIncrement int getId();
 *
 * @Model
 * @Id({"postId", "categoryId"})          // POST_CATEGORY.postId_categoryId(1, 2)
 * public interface PostCategory { ... }
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Id {

    /**
     * The properties of a compound key, in order; relations stand for their keys.
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
}
