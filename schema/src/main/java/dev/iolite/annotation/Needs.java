package dev.iolite.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the properties that a computed one, a {@code default} method of the model, reads; where they are not loaded it
 * is left out of JSON.
 *
 * <pre>{@code
 * @Needs({"name", "email"}) default String getLabel() { return getName() + " <" + getEmail() + ">"; }
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /**
     * What the computed property reads.
     *
     * @return names of properties of the model
     */
    String[] value();
}
