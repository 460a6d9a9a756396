package dev.iolite.plan.write;

import dev.iolite.query.NestedOperation;

/** {@code posts.disconnect}: unties rows; what is not tied is left alone. */
final class NestedDisconnect {

    private final Tie tie;

    NestedDisconnect(Tie tie) {
        this.tie = tie;
    }

    void run(Parent parent, NestedOperation.Disconnect operation, Place place) {
        tie.requireRemovable(place);
        if (!operation.targets().isEmpty()) {
            tie.untie(parent, operation.targets(), place);
        }
    }
}
