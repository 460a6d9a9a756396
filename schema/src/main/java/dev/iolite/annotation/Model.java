package dev.iolite.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as a model: one table, one row for each instance. The annotation processor writes its fields
 * class, repository, inputs and implementation beside it.
 *
 * <pre>{@code
 * @Model
 * public interface User {
 *     @Id @AutoIncrement int getId();
 *     @Unique String getEmail();
 *     @Nullable String getName();
 *     List<Post> getPosts();
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Model {

    /**
     * The name of the constant that holds the model's fields.
     *
     * @return such as {@code USER}; empty for the model's name in upper case
     */
    String constant() default "";

    /**
     * The simple name of the repository class.
     *
     * @return such as {@code Users}; empty for the model's name followed by {@code Repository}
     */
    String repository() default "";
}
