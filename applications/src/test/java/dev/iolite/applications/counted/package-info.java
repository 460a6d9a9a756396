/** The statement counter in tests of applications, and a slice. */
@NullMarked
package dev.iolite.applications.counted;

import org.jspecify.annotations.NullMarked;
