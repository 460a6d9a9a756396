package dev.iolite.dsl;

import dev.iolite.query.Condition;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A condition that every call adds to a model's rows unless it says {@code unfiltered(..)}: {@code ModelFilter.on(POST,
 * PUBLISHED, () -> POST.published.eq(true))}.
 *
 * @param model the model's name
 * @param filter the name by which a call switches it off
 * @param condition is asked on the caller's thread for each call that uses the model; an exception fails the call, and
 *     so does null: neither ever means that all rows are shown. What it says of related rows is said of all of them,
 *     hidden or not.
 */
public record ModelFilter(String model, Filter filter, Supplier<? extends @Nullable Condition> condition) {

    /**
     * A filter of a model.
     *
     * @param model the model's constant, such as {@code POST}
     * @param filter its name
     * @param condition what rows must be like to be there
     * @param <M> the model
     * @return what the client's builder takes, or a bean for the auto-configuration
     */
    public static <M> ModelFilter on(
            ModelFields<M> model, Filter filter, Supplier<? extends @Nullable Where<M>> condition) {
        return new ModelFilter(model.model(), filter, () -> {
            Where<M> where = condition.get();
            return where == null ? null : where.condition();
        });
    }
}
