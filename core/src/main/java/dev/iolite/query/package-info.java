/**
 * The neutral, immutable model of reads and mutations: what a call asks for, whoever asked.
 *
 * <p>The typed builders and the door without generated code both make these records; the planners take them. Fields
 * are named, not resolved. A query's shape (which parts are there) is kept apart from its arguments (the values), so
 * that a plan can be made once per shape. It knows no SQL.
 */
@NullMarked
package dev.iolite.query;

import org.jspecify.annotations.NullMarked;
