package dev.iolite.dsl;

import java.util.LinkedHashSet;
import java.util.Set;

/** The names of the filters that a call switches off. */
final class Filters {

    private Filters() {}

    static Set<String> and(Set<String> names, Filter... filters) {
        Set<String> all = new LinkedHashSet<>(names);
        for (Filter filter : filters) {
            all.add(filter.name());
        }
        return all;
    }
}
