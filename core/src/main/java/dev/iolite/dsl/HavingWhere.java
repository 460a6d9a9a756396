package dev.iolite.dsl;

import dev.iolite.query.Condition;

/** A condition that contains an aggregate, so that no plain {@code where} may take it. */
final class HavingWhere<M> extends GroupWhere<M> {

    HavingWhere(String model, Condition condition) {
        super(model, condition);
    }
}
