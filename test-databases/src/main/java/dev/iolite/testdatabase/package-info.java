/**
 * The real databases that the project's own tests run on, what they were asked, and the golden files that say what they
 * should have been asked. Knows JDBC and JUnit, nothing of iolite itself; not published.
 */
@NullMarked
package dev.iolite.testdatabase;

import org.jspecify.annotations.NullMarked;
