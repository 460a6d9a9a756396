package dev.iolite.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record that stands for something of a model.
 *
 * @param name the component's name
 * @param type its type without annotations
 * @param nullable whether it may be null
 * @param source what it stands for
 * @param field the field or relation; empty for the number of all rows
 * @param record the record that a relation's rows become; null for instances of the model, and for other sources
 */
public record JavaComponent(
        String name,
        TypeName type,
        boolean nullable,
        Source source,
        String field,
        @Nullable ClassName record) {

    /** What a component stands for. */
    public enum Source {
        /** The value of a field. */
        FIELD,
        /** The row or rows of a relation. */
        RELATION,
        /** A number of rows. */
        COUNT,
        /** A sum. */
        SUM,
        /** A mean. */
        AVG,
        /** The smallest value. */
        MIN,
        /** The largest value. */
        MAX
    }
}
