/**
 * How values of each type travel through JDBC, per database: bound to statements and read from rows.
 *
 * <p>Codecs are chosen once per plan by {@link dev.iolite.sql.ColumnType}; values that a database or driver would store
 * broken are refused here, before they are sent.
 */
@NullMarked
package dev.iolite.jdbc.codec;

import org.jspecify.annotations.NullMarked;
