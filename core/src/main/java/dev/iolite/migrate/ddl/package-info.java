/**
 * Turns a schema into the statements that make its tables: the same text each time, for each database.
 *
 * <p>It knows no connection and runs nothing.
 */
@NullMarked
package dev.iolite.migrate.ddl;

import org.jspecify.annotations.NullMarked;
