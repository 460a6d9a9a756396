/** Models for tests with many rows: stations, their readings, and readings known by two numbers. */
@NullMarked
package dev.iolite.conformance.scale;

import org.jspecify.annotations.NullMarked;
