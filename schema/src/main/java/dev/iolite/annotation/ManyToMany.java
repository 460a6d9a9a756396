package dev.iolite.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A many-to-many relation: through a model of links that has columns of its own, or one whose other side is not
 * declared. Two lists that face each other need no annotation.
 *
 * <pre>{@code
 * @ManyToMany(through = PostCategory.class) List<Category> getCategories();
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ManyToMany {

    /**
     * The model of the links, with one to-one relation to each side.
     *
     * @return the model; {@code void.class} when the link table is made for the relation
     */
    Class<?> through() default void.class;

    /**
     * The name of the reverse relation where the target does not declare it.
     *
     * @return such as {@code posts}; empty for this model's name with an {@code s}
     */
    String relatedName() default "";
}
