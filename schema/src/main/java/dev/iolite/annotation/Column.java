package dev.iolite.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a property lies in its table, or an enum's constant in a column.
 *
 * <pre>{@code
 * @Column("mail") String getEmail();
 * @Column(type = "VarChar(191)") String getTitle();
 * enum Role { @Column("usr") USER, ADMIN }
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Column {

    /**
     * The column's name, or the text stored for an enum's constant.
     *
     * @return the name as it stands in the database; empty for the property's name in snake_case
     */
    String value() default "";

    /**
     * The database's own type, written as Prisma's {@code @db} does.
     *
     * @return such as {@code VarChar(191)}; empty for the usual type
     */
    String type() default "";
}
