package dev.iolite.plan;

import dev.iolite.schema.Model;
import java.util.List;

/**
 * A mutation as steps.
 *
 * @param model the model of the call
 * @param steps what is done, in order
 * @param generated values made before the first step
 * @param registers how many rows are kept for later steps
 * @param transactional whether more than one step may write, or one may fail after another wrote, so that a
 *     transaction is needed
 * @param answer what the call returns
 */
public record WritePlan(
        Model model,
        List<WriteStep> steps,
        List<GeneratedValue> generated,
        int registers,
        boolean transactional,
        Answer answer) {

    /** Copies the lists. */
    public WritePlan {
        steps = List.copyOf(steps);
        generated = List.copyOf(generated);
    }

    /** What a write returns. */
    public enum Answer {
        /** The number of rows written. */
        COUNT,
        /** The rows that steps return. */
        ROWS,
        /** Steps return the ids of the rows, which are then read. */
        READ_AFTER,
        /** The row is read before the first step. */
        READ_BEFORE
    }

    /**
     * The steps as text.
     *
     * @return one line for each, alternatives indented
     */
    public String print() {
        StringBuilder text = new StringBuilder();
        text.append(transactional ? "in a transaction" : "in auto-commit")
                .append(", answers ")
                .append(answer)
                .append('\n');
        new StepPrinter(text).print(steps, "");
        return text.toString();
    }
}
