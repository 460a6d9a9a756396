package dev.iolite.dsl;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.query.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Refuses values that no query can mean, before anything is built. */
final class Values {

    private Values() {}

    static <T> T require(String model, String field, @Nullable T value) {
        if (value == null) {
            throw refused(
                    model,
                    field,
                    "A comparison with null was asked for, and null never means 'no filter'.",
                    "Use isNull() or isNotNull(), or eqIfPresent(..) for a filter that may be absent.");
        }
        return value;
    }

    static <T> List<Object> list(
            String model, String field, @Nullable Collection<? extends T> values, Function<? super T, ?> convert) {
        List<Object> result = new ArrayList<>();
        for (T value : require(model, field, values)) {
            if (value == null) {
                throw refused(
                        model, field, "The list of values contains null.", "Leave it out, and ask isNull() apart.");
            }
            result.add(convert.apply(value));
        }
        return List.copyOf(result);
    }

    /** The condition of a write to many rows; one that holds always would mean all of them. */
    static Condition restricting(String model, Where<?> where, String forAll) {
        if (where == null || Condition.ALWAYS.equals(where.condition())) {
            throw refused(
                    model,
                    "The condition of a write to many rows holds for every row.",
                    "An absent condition never means everything; say it with " + forAll + "(..).");
        }
        return where.condition();
    }

    static InvalidInputException refused(String model, String field, String problem, String remedy) {
        return new InvalidInputException(Failure.of(Code.P2019, model, problem)
                .fields(field.isEmpty() ? List.of() : List.of(field))
                .remedy(remedy));
    }

    static InvalidInputException refused(String model, String problem, String remedy) {
        return refused(model, "", problem, remedy);
    }
}
