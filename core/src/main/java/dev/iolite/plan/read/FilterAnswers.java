package dev.iolite.plan.read;

import dev.iolite.query.Condition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the default conditions said on one thread, for a call that another thread makes instead. Two are equal when they
 * show the same rows.
 */
public final class FilterAnswers {

    private final Map<DefaultConditions.Declared, Object> answers = new HashMap<>();

    FilterAnswers(Iterable<DefaultConditions.Declared> declared) {
        declared.forEach(each -> answers.put(each, answer(each)));
    }

    /** That a condition could not be had: calls that fail alike may be made together. */
    private record Failed(RuntimeException cause) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Failed that
                    && that.cause.getClass() == cause.getClass()
                    && Objects.equals(that.cause.getMessage(), cause.getMessage());
        }

        @Override
        public int hashCode() {
            return cause.getClass().hashCode();
        }
    }

    /** A condition that cannot be had fails the call that needs it, and no other. */
    private static Object answer(DefaultConditions.Declared declared) {
        try {
            Condition condition = declared.condition().get();
            return condition == null ? List.of() : condition;
        } catch (RuntimeException e) {
            return new Failed(e);
        }
    }

    /** What a default condition said; null when it gave nothing. */
    @Nullable
    Condition of(DefaultConditions.Declared declared) {
        Object answer = Objects.requireNonNull(answers.get(declared), "all were asked");
        if (answer instanceof Failed failed) {
            throw failed.cause();
        }
        return answer instanceof Condition condition ? condition : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FilterAnswers that && that.answers.equals(answers);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }
}
