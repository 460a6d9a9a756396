package dev.iolite.plan.write;

import dev.iolite.query.NestedOperation;

/** {@code posts.set}: ties exactly these rows and no others. */
final class NestedReplace {

    private final Tie tie;

    NestedReplace(Tie tie) {
        this.tie = tie;
    }

    void run(Parent parent, NestedOperation.Replace operation, Place place) {
        if (!tie.relation().many()) {
            throw Refusals.wrongOperation(
                    tie.parentModel(), tie.relation().name(), place, "Only the rows of a to-many relation can be set.");
        }
        tie.replace(parent, operation.targets(), place);
    }
}
