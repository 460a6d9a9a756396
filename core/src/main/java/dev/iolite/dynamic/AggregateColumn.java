package dev.iolite.dynamic;

import dev.iolite.query.AggregateTerm;

/**
 * A computed value with its place in the result.
 *
 * @param group such as {@code _sum}
 * @param field the name inside the group; empty when the group is the value itself
 * @param term what is computed
 */
record AggregateColumn(String group, String field, AggregateTerm term) {}
