package dev.iolite.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is read of each row.
 *
 * @param fields the scalar fields selected; null for all that the model shows and does not omit
 * @param omit fields left out where {@code fields} is null
 * @param unomit fields read although the model omits them, where {@code fields} is null
 * @param includes relations read with the row
 * @param counts numbers of related rows read with the row
 * @param refusal a part that was refused where it was written; null for none
 */
public record Selection(
        @Nullable List<String> fields,
        List<String> omit,
        List<String> unomit,
        List<Include> includes,
        List<RelationCount> counts,
        @Nullable Refusal refusal)
        implements Node {

    /** All scalar fields and nothing else. */
    public static final Selection DEFAULT = new Selection(null, List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Selection {
        fields = fields == null ? null : List.copyOf(fields);
        omit = List.copyOf(omit);
        unomit = List.copyOf(unomit);
        includes = List.copyOf(includes);
        counts = List.copyOf(counts);
    }

    /**
     * A selection with nothing refused.
     *
     * @param fields the scalar fields selected; null for all that the model shows and does not omit
     * @param omit fields left out where {@code fields} is null
     * @param unomit fields read although the model omits them, where {@code fields} is null
     * @param includes relations read with the row
     * @param counts numbers of related rows read with the row
     */
    public Selection(
            @Nullable List<String> fields,
            List<String> omit,
            List<String> unomit,
            List<Include> includes,
            List<RelationCount> counts) {
        this(fields, omit, unomit, includes, counts, null);
    }

    /**
     * A relation read with each row.
     *
     * @param relation the relation's name
     * @param arguments which of the related rows, per row
     * @param selection what is read of them
     */
    public record Include(String relation, ReadArguments arguments, Selection selection) implements Node {
        @Override
        public void describe(Shape shape) {
            shape.token(relation);
            arguments.describe(shape);
            selection.describe(shape);
        }

        private Include template(Numbering numbering) {
            return new Include(relation, arguments.template(numbering), selection.template(numbering));
        }
    }

    /**
     * The number of related rows, read with each row.
     *
     * @param relation the to-many relation's name
     * @param condition which rows are counted
     */
    public record RelationCount(String relation, Condition condition) implements Node {
        @Override
        public void describe(Shape shape) {
            shape.token(relation);
            condition.describe(shape);
        }

        private RelationCount template(Numbering numbering) {
            return new RelationCount(relation, condition.template(numbering));
        }
    }

    @Override
    public void describe(Shape shape) {
        if (this == DEFAULT) {
            shape.token(DEFAULT);
            return;
        }
        if (refusal != null) {
            throw refusal.exception();
        }
        if (fields == null) {
            shape.token(null);
        } else {
            shape.tokens(fields);
        }
        shape.tokens(omit).tokens(unomit).nodes(includes).nodes(counts);
    }

    /**
     * This selection with values replaced by numbers.
     *
     * @param numbering gives the numbers
     * @return a selection of the same shape that holds no value
     */
    public Selection template(Numbering numbering) {
        return new Selection(
                fields,
                omit,
                unomit,
                includes.stream().map(include -> include.template(numbering)).toList(),
                counts.stream().map(count -> count.template(numbering)).toList());
    }
}
