package dev.iolite.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a to-one relation lies in its model's table. Needed only where the usual key, such as {@code author_id}, is not
 * meant, or to say which side of a one-to-one holds the key.
 *
 * <pre>{@code
 * @ForeignKey(fields = "authorEmail", references = "email", onDelete = CASCADE, relatedName = "courses")
 * User getAuthor();
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForeignKey {

    /**
     * The properties that hold the key; those that the model does not declare are made and stay hidden.
     *
     * @return the names; empty for the relation's name followed by the name of what it references
     */
    String[] fields() default {};

    /**
     * The properties of the target that the key points to, which must be unique there.
     *
     * @return the names; empty for the target's id
     */
    String[] references() default {};

    /**
     * What happens to this row when its target is deleted.
     *
     * @return the action
     */
    Action onDelete() default Action.USUAL;

    /**
     * What happens to this row when its target's key changes.
     *
     * @return the action
     */
    Action onUpdate() default Action.USUAL;

    /**
     * The name of the reverse relation where the target does not declare it.
     *
     * @return such as {@code courses}; empty for this model's name with an {@code s}
     */
    String relatedName() default "";

    /**
     * The constraint's name in the database.
     *
     * @return the name; empty for a derived one
     */
    String name() default "";

    /** What a database does to rows that point to a changed one. */
    enum Action {
        /** On delete: set null where the relation is nullable, else refuse. On update: the change goes on. */
        USUAL,
        /** The change goes on to them. */
        CASCADE,
        /** The change is refused. */
        RESTRICT,
        /** The change is refused at the end of the statement. */
        NO_ACTION,
        /** Their key becomes null. */
        SET_NULL,
        /** Their key becomes its default. */
        SET_DEFAULT
    }
}
