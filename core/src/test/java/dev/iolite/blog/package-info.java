/**
 * The blog that the tests of core work on: models, and by hand exactly what the processor generates for them. It is the
 * pattern for generated code: thin, and without logic.
 */
@NullMarked
package dev.iolite.blog;

import org.jspecify.annotations.NullMarked;
