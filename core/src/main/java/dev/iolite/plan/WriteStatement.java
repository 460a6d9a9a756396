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
    private final boolean writing;

    /**
     * Makes a statement.
     *
     * @param model the model whose table it writes or reads; null for a link table of no model
     * @param statement the text
     * @param outputs the types of the columns it returns; empty for none
     * @param writing whether it writes
     */
    public WriteStatement(@Nullable Model model, Statement statement, List<ColumnType> outputs, boolean writing) {
        this.model = model;
        this.statement = statement;
        this.outputs = List.copyOf(outputs);
        this.writing = writing;
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
     * Whether it writes.
     *
     * @return false for a select
     */
    public boolean writing() {
        return writing;
    }

    @Override
    public String toString() {
        return statement.text();
    }
}
