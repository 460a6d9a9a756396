/** Which reflection an application with iolite uses, and what a native image is told of it. */
@NullMarked
package dev.iolite.autoconfigure.ahead;

import org.jspecify.annotations.NullMarked;
