/**
 * What generated code implements and core calls: readers of rows, and the form of JSON values.
 *
 * <p>Rows go in by column number, instances of models come out. It knows no SQL and no connection.
 */
@NullMarked
package dev.iolite.model;

import org.jspecify.annotations.NullMarked;
