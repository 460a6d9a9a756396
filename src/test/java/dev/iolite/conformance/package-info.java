/**
 * The API, chapter by chapter, on every database: each test shows the call, the exact SQL (in its golden file) and the
 * real rows.
 */
@NullMarked
package dev.iolite.conformance;

import org.jspecify.annotations.NullMarked;
