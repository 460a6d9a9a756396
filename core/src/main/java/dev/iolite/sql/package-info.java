/**
 * SQL as data: statements and expressions, and the text they become with the slots of its parameters.
 *
 * <p>It knows the types of columns but no models, no database and no connection.
 */
@NullMarked
package dev.iolite.sql;

import org.jspecify.annotations.NullMarked;
