package dev.iolite.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where a model or an enum lies in the database: {@code @Table("blog_user")}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Table {

    /**
     * The table's name, or the enum type's.
     *
     * @return the name as it stands in the database; empty for the model's name in snake_case
     */
    String value() default "";

    /**
     * The database schema.
     *
     * @return its name; empty for the default one
     */
    String schema() default "";

    /**
     * Whether it is a view: it can be read only, and no DDL is made for it.
     *
     * @return false for tables
     */
    boolean view() default false;
}
