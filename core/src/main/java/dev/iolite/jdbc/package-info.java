/**
 * Runs plans on spring-jdbc: connections, transactions, binding, rows, events and errors.
 *
 * <p>Plans go in, instances and counts come out. It decides nothing that a plan could have decided.
 */
@NullMarked
package dev.iolite.jdbc;

import org.jspecify.annotations.NullMarked;
