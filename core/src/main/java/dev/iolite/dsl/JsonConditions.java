package dev.iolite.dsl;

import dev.iolite.query.Condition;
import dev.iolite.query.JsonOperator;
import dev.iolite.query.Operand;
import dev.iolite.query.Refusal;
import org.jspecify.annotations.Nullable;

/** Builds the conditions on JSON documents; apart from {@link JsonOperators} so that users do not see it. */
final class JsonConditions {

    private JsonConditions() {}

    static <M> Where<M> comparing(JsonOperators<M> part, JsonOperator operator, Object value) {
        return of(part, operator, Values.operand(part.model(), part.name(), value));
    }

    static <M> Where<M> of(JsonOperators<M> part, JsonOperator operator, @Nullable Operand operand) {
        boolean refused = !part.steps().isEmpty() && part.steps().get(0) instanceof Refusal;
        Operand right = refused ? new Operand.Refused((Refusal) part.steps().get(0)) : operand;
        return new Where<>(
                part.model(), new Condition.JsonMatch(part.name(), part.steps(), operator, right, part.ignoresCase()));
    }
}
