package dev.iolite.client;

import dev.iolite.schema.Model;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows the constraints that an application declares on its models and input records, such as those of Bean Validation.
 * What calls write is checked by it before any statement is sent.
 */
public interface InputValidator {

    /**
     * The fields of a model whose values are checked.
     *
     * @param model the model; each is asked for once
     * @return names of scalar fields; empty when the model has no constraints
     */
    Set<String> constrained(Model model);

    /**
     * Checks a value that a row is given.
     *
     * @param model the model
     * @param field one of the constrained fields
     * @param value the value in the field's Java type, a list for a list, the name for an enum; null for NULL
     * @return what is wrong, one message for each, without the value itself; empty when nothing is
     */
    List<String> violations(Model model, String field, @Nullable Object value);

    /**
     * Checks a record that a call is given as a whole.
     *
     * @param input the record
     * @return what is wrong; empty when nothing is
     */
    List<Violation> violations(Object input);

    /**
     * A constraint that is not met.
     *
     * @param property the record's component, or the path to what it holds; empty for the record as a whole
     * @param message what is wrong, without the value itself
     */
    record Violation(String property, String message) {}
}
