/** An application that is tested in slices. */
@NullMarked
package dev.iolite.applications.sliced;

import org.jspecify.annotations.NullMarked;
