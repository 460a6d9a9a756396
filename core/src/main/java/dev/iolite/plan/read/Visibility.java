package dev.iolite.plan.read;

import dev.iolite.query.Condition;
import dev.iolite.schema.Model;

/** What the rows of each model must be like to be there for a statement. */
public interface Visibility {

    /** All rows are there. */
    Visibility ALL = model -> Condition.ALWAYS;

    /**
     * The default condition of a model.
     *
     * @param model whose table enters the statement
     * @return a condition of a template; {@link Condition#ALWAYS} where all rows are there
     */
    Condition of(Model model);
}
