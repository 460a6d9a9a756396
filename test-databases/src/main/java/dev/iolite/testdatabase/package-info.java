/**
 * The real databases the project's own tests run on. Knows nothing of iolite itself.
 */
@NullMarked
package dev.iolite.testdatabase;

import org.jspecify.annotations.NullMarked;
