package dev.iolite.plan;

import dev.iolite.schema.Model;
import dev.iolite.sql.ColumnType;
import dev.iolite.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statement of a write step, made once per shape. Its slots are {@link ReadSlot.Argument}s.
 *
 * <p>Two are the same only if they are one object, so that what belongs to one can be kept by it.
 */
public final class WriteStatement {

    private final @Nullable Model model;
    private final Statement statement;
    private final List<ColumnType> outputs;
    private final List<String> keys;
    private final boolean writing;
    private final boolean whole;

    /**
     * Makes a statement.
     *
     * @param model the model whose table it writes or reads; null for a link table of no model
     * @param statement the text
     * @param outputs the types of the columns it returns; empty for none
     * @param keys their names, where the driver is asked for them as for generated keys; else empty
     * @param writing whether it writes
     * @param whole whether it leaves nothing behind when it fails
     */
    public WriteStatement(
            @Nullable Model model,
            Statement statement,
            List<ColumnType> outputs,
            List<String> keys,
            boolean writing,
            boolean whole) {
        this.model = model;
        this.statement = statement;
        this.outputs = List.copyOf(outputs);
        this.keys = List.copyOf(keys);
        this.writing = writing;
        this.whole = whole;
    }

    /**
     * The model whose table it writes or reads.
     *
     * @return null for a link table of no model
     */
    public @Nullable Model model() {
        return model;
    }

    /**
     * The text with its slots.
     *
     * @return the rendered statement
     */
    public Statement statement() {
        return statement;
    }

    /**
     * The types of the columns it returns.
     *
     * @return empty when it returns no rows
     */
    public List<ColumnType> outputs() {
        return outputs;
    }

    /**
     * The names of the columns that the driver is asked for as for generated keys.
     *
     * @return empty when the statement returns its rows itself, or none
     */
    public List<String> keys() {
        return keys;
    }

    /**
     * Whether it writes.
     *
     * @return false for a select
     */
    public boolean writing() {
        return writing;
    }

    /**
     * Whether it leaves nothing behind when it fails.
     *
     * @return false when it must be undone then
     */
    public boolean whole() {
        return whole;
    }

    @Override
    public String toString() {
        return statement.text();
    }
}
