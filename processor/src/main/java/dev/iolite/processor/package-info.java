/**
 * Reads annotated models at compile time and writes their typed repositories. Knows the schema, never the core.
 */
@NullMarked
package dev.iolite.processor;

import org.jspecify.annotations.NullMarked;
