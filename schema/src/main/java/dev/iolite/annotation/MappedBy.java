package dev.iolite.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the property on the other side of a relation, where several relations join the same two models.
 *
 * <pre>{@code
 * @MappedBy("author") List<Post> getWritten();
 * @MappedBy("editor") List<Post> getEdited();
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MappedBy {

    /**
     * The property of the other model.
     *
     * @return its name
     */
    String value();
}
