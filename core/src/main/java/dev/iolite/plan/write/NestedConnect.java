package dev.iolite.plan.write;

import dev.iolite.query.NestedOperation;

/** {@code posts.connect}: ties existing rows. */
final class NestedConnect {

    private final Tie tie;

    NestedConnect(Tie tie) {
        this.tie = tie;
    }

    void run(Parent parent, NestedOperation.Connect operation, Place place) {
        if (operation.targets().isEmpty()) {
            return;
        }
        if (!tie.relation().many() && operation.targets().size() > 1) {
            throw Refusals.severalRows(tie.parentModel(), tie.relation(), place);
        }
        tie.connect(parent, operation.targets(), place);
    }
}
