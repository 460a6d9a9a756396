package dev.iolite.plan.write;

import org.jspecify.annotations.Nullable;

/**
 * A place in the call, written out only where it is needed.
 *
 * @param outer the place around it; null for the whole call
 * @param name the argument's name
 * @param index the place in a list; -1 for none
 */
record Place(@Nullable Place outer, String name, int index) {

    static Place root(String name) {
        return new Place(null, name, -1);
    }

    Place inner(String argument) {
        return new Place(this, argument, -1);
    }

    Place at(int number) {
        return new Place(outer, name, number);
    }

    @Override
    public String toString() {
        String self = index < 0 ? name : name + "[" + index + "]";
        return outer == null ? self : outer + "." + self;
    }
}
