package dev.iolite.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Notes which fields a builder of instances was given; generated builders for tests extend it. */
public abstract class InstanceBuilder {

    private long[] bits = new long[1];
    private final List<Consumer<Instance>> attachments = new ArrayList<>();

    /** For generated builders. */
    protected InstanceBuilder() {}

    /**
     * A scalar field got a value.
     *
     * @param scalar the field's index
     */
    protected final void given(int scalar) {
        int word = scalar >> 6;
        if (word >= bits.length) {
            bits = Arrays.copyOf(bits, word + 1);
        }
        bits[word] |= 1L << scalar;
    }

    /**
     * A to-many relation got its rows.
     *
     * @param relation the relation's index
     * @param rows the rows
     */
    protected final void givenMany(int relation, List<?> rows) {
        List<?> copy = List.copyOf(rows);
        attachments.add(instance -> instance.attach(relation, copy));
    }

    /**
     * A to-one relation got its row.
     *
     * @param relation the relation's index
     * @param row the row, or null for none
     */
    protected final void givenOne(int relation, @Nullable Object row) {
        attachments.add(instance -> instance.attach(relation, row));
    }

    /**
     * The number of rows of a relation was given.
     *
     * @param relation the relation's index
     * @param number the number
     */
    protected final void givenCount(int relation, long number) {
        attachments.add(instance -> instance.attachCount(relation, number));
    }

    LoadedFields loaded() {
        return new LoadedFields(bits.clone());
    }

    void attachTo(Instance instance) {
        attachments.forEach(attachment -> attachment.accept(instance));
    }
}
