package dev.iolite.dsl;

import dev.iolite.error.Code;
import dev.iolite.error.Failure;
import dev.iolite.error.InvalidInputException;
import dev.iolite.query.Condition;
import dev.iolite.query.Operand;
import dev.iolite.query.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Refuses values that no query can mean: they keep their place, and the call they become part of is refused with it. */
final class Values {

    private Values() {}

    static Operand operand(String model, String field, @Nullable Object value) {
        return value == null ? absent(model, field) : new Operand.Value(value);
    }

    /** What stands where a comparison was given null. */
    static Operand absent(String model, String field) {
        return operand(refused(
                model,
                field,
                "A comparison with null was asked for, and null never means 'no filter'.",
                "Use isNull() or isNotNull(), or eqIfPresent(..) for a filter that may be absent."));
    }

    static <T> Operand list(
            String model, String field, @Nullable Collection<? extends T> values, Function<? super T, ?> convert) {
        if (values == null) {
            return absent(model, field);
        }
        List<Object> result = new ArrayList<>();
        for (T value : values) {
            if (value == null) {
                return operand(refused(
                        model, field, "The list of values contains null.", "Leave it out, and ask isNull() apart."));
            }
            result.add(convert.apply(value));
        }
        return new Operand.Values(List.copyOf(result));
    }

    private static Operand operand(InvalidInputException error) {
        return new Operand.Refused(Refusal.of(error));
    }

    /** A condition, or what stands where null was given instead of one. */
    static Condition condition(String model, @Nullable GroupWhere<?> where) {
        return where == null ? noCondition(model) : where.condition();
    }

    private static Condition noCondition(String model) {
        return Refusal.of(
                        Refusal.NULL,
                        refused(
                                model,
                                "A condition is null, which never means 'no filter'.",
                                "Leave the condition out."))
                .condition();
    }

    /** A key, or what stands where null was given instead of one. */
    static dev.iolite.query.UniqueWhere unique(String model, @Nullable UniqueWhere<?> where) {
        return where == null
                ? unique(Refusal.of(Refusal.NULL, refused(model, "A key is null, which names no row.", "Give a key.")))
                : where.unique();
    }

    static dev.iolite.query.UniqueWhere unique(Refusal refusal) {
        return new dev.iolite.query.UniqueWhere(List.of(), List.of(), refusal.condition());
    }

    /** The condition of a write to many rows; one that holds always would mean all of them. */
    static Condition restricting(String model, @Nullable Where<?> where, String forAll) {
        if (where == null || Condition.ALWAYS.equals(where.condition())) {
            return Refusal.of(
                            "where",
                            refused(
                                    model,
                                    "The condition of a write to many rows holds for every row.",
                                    "An absent condition never means everything; say it with " + forAll + "(..)."))
                    .condition();
        }
        return where.condition();
    }

    static InvalidInputException refused(String model, String field, String problem, String remedy) {
        return new InvalidInputException(Failure.of(Code.P2019, model.isEmpty() ? null : model, problem)
                .fields(field.isEmpty() ? List.of() : List.of(field))
                .remedy(remedy));
    }

    static InvalidInputException refused(String model, String problem, String remedy) {
        return refused(model, "", problem, remedy);
    }
}
